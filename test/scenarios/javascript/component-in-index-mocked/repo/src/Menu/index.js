export function Menu(entries) {
  return `<ul>${entries.map((entry) => `<li>${entry}</li>`).join("")}</ul>`;
}
