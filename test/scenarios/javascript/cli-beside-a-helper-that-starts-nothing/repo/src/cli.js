export function main(names) {
  console.log(`hello ${names.join(" and ")}`);
}
