export function isValid(isbn) {
  const digits = [...isbn.replaceAll("-", "")].map(Number);
  if (digits.length !== 13 || digits.some(Number.isNaN)) return false;
  return digits.reduce((sum, digit, at) => sum + digit * weight(at), 0) % 10 === 0;
}

export function weight(position) {
  return position % 2 === 0 ? 1 : 3;
}
