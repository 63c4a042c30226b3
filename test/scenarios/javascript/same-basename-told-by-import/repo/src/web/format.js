export function price(cents) {
  return `<b>${(cents / 100).toFixed(2)}</b>`;
}
