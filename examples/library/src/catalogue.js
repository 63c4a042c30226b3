/** Books by their number. */
export class Catalogue {
  #books = new Map();

  add(book) {
    if (!/^97[89]\d{10}$/.test(book.isbn)) throw new Error(`not an ISBN: ${book.isbn}`);
    this.#books.set(book.isbn, book);
  }

  find(isbn) {
    return this.#books.get(isbn) ?? null;
  }

  by(author) {
    return [...this.#books.values()].filter((book) => book.author === author).sort((a, b) => (a.title < b.title ? -1 : 1));
  }
}
