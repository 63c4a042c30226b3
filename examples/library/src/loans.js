const DAYS = 28;
const DAY = 24 * 60 * 60 * 1000;

/** Who has which book, and until when. */
export class Loans {
  #loans = new Map();

  lend(isbn, reader, today) {
    if (this.#loans.has(isbn)) throw new Error(`${isbn} is already lent`);
    this.#loans.set(isbn, { reader, due: new Date(today.getTime() + DAYS * DAY) });
  }

  giveBack(isbn) {
    if (!this.#loans.delete(isbn)) throw new Error(`${isbn} is not lent`);
  }

  overdue(today) {
    return [...this.#loans].filter(([, loan]) => loan.due < today).map(([isbn, { reader }]) => ({ isbn, reader }));
  }
}
