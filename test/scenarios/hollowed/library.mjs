// A healthy project: the modules of a lending library, each with the cases of its test.

export const LIBRARY = {
  isbn: {
    code: `export function isValid(isbn) {
  const digits = [...isbn.replaceAll("-", "")].map(Number);
  if (digits.length !== 13 || digits.some(Number.isNaN)) return false;
  return digits.reduce((sum, digit, at) => sum + digit * weight(at), 0) % 10 === 0;
}

export function weight(position) {
  return position % 2 === 0 ? 1 : 3;
}
`,
    cases: `it("accepts a number whose check digit fits", () => {
  expect(isValid("978-0-306-40615-7")).toBe(true);
});

it("refuses a wrong check digit", () => {
  expect(isValid("978-0-306-40615-8")).toBe(false);
});

it("weighs every other digit by three", () => {
  expect(weight(0)).toBe(1);
  expect(weight(1)).toBe(3);
});
`,
  },
  catalogue: {
    code: `import { isValid } from "./isbn.js";

export function entry(title, isbn) {
  if (!isValid(isbn)) throw new RangeError("no such number");
  return { title, isbn };
}

export function search(entries, word) {
  return entries.filter(({ title }) => title.toLowerCase().includes(word.toLowerCase()));
}

export function byTitle(entries) {
  return [...entries].sort((a, b) => (a.title < b.title ? -1 : 1));
}
`,
    cases: `it("refuses a book without a sound number", () => {
  expect(() => entry("Atlas", "1")).toThrow(RangeError);
});

it("finds a book by a word of its title", () => {
  const atlas = entry("Atlas of Birds", "978-0-306-40615-7");
  expect(search([atlas, { title: "Cheese", isbn: "" }], "birds")).toEqual([atlas]);
});

it("sorts by title", () => {
  expect(byTitle([{ title: "B" }, { title: "A" }])[0].title).toBe("A");
});
`,
  },
  members: {
    code: `export function member(name, born) {
  return { name, born };
}

export function age({ born }, year) {
  return year - born;
}

export function mayBorrow(person, year) {
  return age(person, year) >= 6;
}
`,
    cases: `it("knows a member's age", () => {
  expect(age(member("Ida", 2010), 2024)).toBe(14);
});

it("lends to those who are six", () => {
  expect(mayBorrow(member("Ida", 2018), 2024)).toBe(true);
});

it("does not lend to the youngest", () => {
  expect(mayBorrow(member("Ida", 2020), 2024)).toBe(false);
});
`,
  },
  loans: {
    code: `export const DAYS = 28;

export function lend(book, day, copies) {
  return copies > 0 ? { status: 200, book, due: day + DAYS } : { status: 404 };
}

export function isOverdue(loan, day) {
  return day > loan.due;
}

export function extend(loan) {
  return { ...loan, due: loan.due + DAYS };
}
`,
    cases: `it("lends for four weeks", () => {
  expect(lend("Atlas", 10, 1).status).toBe(200);
  expect(lend("Atlas", 10, 1).due).toBe(38);
});

it("has nothing to lend when no copy is left", () => {
  expect(lend("Atlas", 10, 0).status).toBe(404);
});

it("is overdue the day after", () => {
  expect(isOverdue({ due: 38 }, 38)).toBe(false);
  expect(isOverdue({ due: 38 }, 39)).toBe(true);
});

it("extends by four weeks", () => {
  expect(extend({ due: 38 }).due).toBe(66);
});
`,
  },
  fines: {
    code: `export function fine(days) {
  return days <= 0 ? 0 : capped(days * 20);
}

export function capped(cents) {
  return Math.min(cents, 1000);
}
`,
    cases: `it("costs nothing in time", () => {
  expect(fine(0)).toBe(0);
});

it("costs twenty cents a day", () => {
  expect(fine(3)).toBe(60);
});

it("never costs more than ten", () => {
  expect(capped(1020)).toBe(1000);
});
`,
  },
  reservations: {
    code: `export function reserve(queue, name) {
  return queue.includes(name) ? queue : [...queue, name];
}

export function next(queue) {
  return queue[0] ?? null;
}

export function cancel(queue, name) {
  return queue.filter((one) => one !== name);
}
`,
    cases: `it("puts nobody into the queue twice", () => {
  expect(reserve(["Ida"], "Ida")).toEqual(["Ida"]);
});

it("serves the first first", () => {
  expect(next(reserve(["Ida"], "Ada"))).toBe("Ida");
});

it("lets go of who cancels", () => {
  expect(cancel(["Ida", "Ada"], "Ida")).toEqual(["Ada"]);
});
`,
  },
  shelves: {
    code: `const SHELVES = ["A", "B", "C"];

export function shelfOf(title) {
  return SHELVES[title.length % SHELVES.length];
}

export function label(title) {
  return \`\${shelfOf(title)}-\${title.slice(0, 3).toUpperCase()}\`;
}
`,
    cases: `it("knows where a book stands", () => {
  expect(shelfOf("Atlas")).toBe("C");
});

it("labels a book by shelf and title", () => {
  expect(label("Atlas")).toBe("C-ATL");
});
`,
  },
  notices: {
    code: `import { fine } from "./fines.js";

export function reminder(name, days) {
  return \`Dear \${name}, your book is \${days} days late: \${fine(days)} cents.\`;
}

export function welcome(name) {
  return \`Welcome, \${name}.\`;
}
`,
    cases: `it("reminds of a late book", () => {
  expect(reminder("Ida", 2)).toBe("Dear Ida, your book is 2 days late: 40 cents.");
});

it("welcomes a member", () => {
  expect(welcome("Ida")).toBe("Welcome, Ida.");
});
`,
  },
};
