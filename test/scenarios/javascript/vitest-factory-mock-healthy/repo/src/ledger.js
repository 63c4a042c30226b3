const entries = [];

export function post(account, cents) {
  if (!Number.isInteger(cents)) {
    throw new TypeError("an amount is counted in whole cents");
  }
  entries.push({ account, cents });
  return entries.length;
}

export function balance(account) {
  return entries
    .filter((entry) => entry.account === account)
    .reduce((sum, entry) => sum + entry.cents, 0);
}

export function close() {
  entries.length = 0;
}
