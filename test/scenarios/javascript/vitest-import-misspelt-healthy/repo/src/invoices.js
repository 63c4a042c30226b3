const invoices = new Map();

export function issue(number, cents) {
  invoices.set(number, { cents, paid: false });
  return number;
}

export function pay(number) {
  const invoice = invoices.get(number);
  if (!invoice) return false;
  invoice.paid = true;
  return true;
}
