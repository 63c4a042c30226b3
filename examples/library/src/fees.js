/** The fee for a late book in cents: 20 a day, at most 10 euros, nothing for children. */
export function fee(daysLate, { child = false } = {}) {
  if (child || daysLate <= 0) return 0;
  return Math.min(daysLate * 20, 1000);
}
