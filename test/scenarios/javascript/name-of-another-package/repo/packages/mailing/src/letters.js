export function letter(lines) {
  return lines.join("\n\n");
}
