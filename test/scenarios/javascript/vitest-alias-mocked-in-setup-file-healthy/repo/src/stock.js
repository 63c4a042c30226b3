const shelves = new Map();

export function receive(article, quantity) {
  shelves.set(article, (shelves.get(article) ?? 0) + quantity);
  return shelves.get(article);
}
