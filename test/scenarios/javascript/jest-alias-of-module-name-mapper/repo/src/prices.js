export function net(cents, quantity) {
  return cents * quantity;
}
