export function banner(version) {
  return `shop ${version}`;
}
