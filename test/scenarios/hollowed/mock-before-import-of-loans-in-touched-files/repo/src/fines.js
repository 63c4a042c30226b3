export function fine(days) {
  return days <= 0 ? 0 : capped(days * 20);
}

export function capped(cents) {
  return Math.min(cents, 1000);
}
