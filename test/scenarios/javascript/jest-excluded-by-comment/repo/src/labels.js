export function label(article, cents) {
  return `${article}: ${(cents / 100).toFixed(2)}`;
}
