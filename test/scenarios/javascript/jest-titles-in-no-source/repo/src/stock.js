export const LOW = 5;

const shelves = new Map();

export function receive(article, quantity) {
  shelves.set(article, (shelves.get(article) ?? 0) + quantity);
  return shelves.get(article);
}

export function take(article, quantity) {
  const left = (shelves.get(article) ?? 0) - quantity;
  if (left < 0) throw new RangeError("not enough on the shelf");
  shelves.set(article, left);
  return left;
}

export const isLow = (article) => (shelves.get(article) ?? 0) < LOW;
