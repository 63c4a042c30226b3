export default function Card(title: string): string {
  return `<section>${title}</section>`;
}
