const { delimiter } = { delimiter: ";" };

export function render(rows) {
  return rows.map(quote).join(delimiter);
}

export function quote(text) {
  return text.includes(delimiter) ? JSON.stringify(text) : text;
}
