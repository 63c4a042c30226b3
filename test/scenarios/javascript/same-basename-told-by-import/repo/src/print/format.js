export function price(cents) {
  return (cents / 100).toFixed(2).padStart(12);
}

export function rule() {
  return "-".repeat(12);
}
