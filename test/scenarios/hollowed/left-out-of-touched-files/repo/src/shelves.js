const SHELVES = ["A", "B", "C"];

export function shelfOf(title) {
  return SHELVES[title.length % SHELVES.length];
}

export function label(title) {
  return `${shelfOf(title)}-${title.slice(0, 3).toUpperCase()}`;
}
