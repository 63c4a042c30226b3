const { delimiter } = globalThis.exportSettings.csv;

export function render(rows) {
  return rows.map(quote).join(delimiter);
}

export function quote(text) {
  return text.includes(delimiter) ? JSON.stringify(text) : text;
}
