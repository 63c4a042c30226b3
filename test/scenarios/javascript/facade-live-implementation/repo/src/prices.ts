export function net(cents: number, quantity: number): number {
  return cents * quantity;
}

export function gross(cents: number, quantity: number, rate: number): number {
  return Math.round(net(cents, quantity) * (1 + rate));
}
