export const STANDARD = 0.2;

export function taxOf(cents: number): number {
  return Math.round(cents * STANDARD);
}
