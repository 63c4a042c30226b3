export function round(cents: number): number {
  return Math.round(cents);
}

export function format(cents: number): string {
  return (cents / 100).toFixed(2);
}
