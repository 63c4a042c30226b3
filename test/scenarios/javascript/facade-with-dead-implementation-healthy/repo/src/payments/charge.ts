export function fee(cents: number): number {
  return Math.ceil(cents * 0.014) + 25;
}

export function charge(cents: number): number {
  return cents - fee(cents);
}
