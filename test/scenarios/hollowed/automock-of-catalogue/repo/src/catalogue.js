import { isValid } from "./isbn.js";

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
