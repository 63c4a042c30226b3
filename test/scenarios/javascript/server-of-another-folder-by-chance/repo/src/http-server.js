export function serve(path) {
  return path === "/" ? "index" : path.slice(1);
}
