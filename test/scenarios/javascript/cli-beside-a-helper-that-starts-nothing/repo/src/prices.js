export function net(cents, quantity) {
  return cents * quantity;
}

export function gross(cents, quantity, rate) {
  return Math.round(net(cents, quantity) * (1 + rate));
}
