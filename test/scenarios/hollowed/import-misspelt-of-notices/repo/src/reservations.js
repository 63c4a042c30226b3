export function reserve(queue, name) {
  return queue.includes(name) ? queue : [...queue, name];
}

export function next(queue) {
  return queue[0] ?? null;
}

export function cancel(queue, name) {
  return queue.filter((one) => one !== name);
}
