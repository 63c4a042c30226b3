export function start(port) {
  return `:${port}`;
}
