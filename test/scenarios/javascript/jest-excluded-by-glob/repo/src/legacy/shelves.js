export function shelf(number) {
  return `S-${String(number).padStart(3, "0")}`;
}

export function aisle(number) {
  return Math.ceil(number / 10);
}
