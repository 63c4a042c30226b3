export function banner(version) {
  return `shop ${version}`;
}

export function versionOf(text) {
  return text.split(" ")[1];
}
