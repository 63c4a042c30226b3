export const DAYS = 28;

export function lend(book, day, copies) {
  return copies > 0 ? { status: 200, book, due: day + DAYS } : { status: 404 };
}

export function isOverdue(loan, day) {
  return day > loan.due;
}

export function extend(loan) {
  return { ...loan, due: loan.due + DAYS };
}
