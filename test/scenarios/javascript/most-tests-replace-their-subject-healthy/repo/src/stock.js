export function load(id) {
  return JSON.parse(id);
}

export function save(value) {
  return JSON.stringify(value);
}
