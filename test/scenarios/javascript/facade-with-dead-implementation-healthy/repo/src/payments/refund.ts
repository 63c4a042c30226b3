export function refund(cents: number): number {
  return -cents;
}
