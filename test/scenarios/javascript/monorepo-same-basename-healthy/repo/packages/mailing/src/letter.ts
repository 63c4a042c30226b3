export function letter(lines: readonly string[]): string {
  return lines.join("\n\n");
}
