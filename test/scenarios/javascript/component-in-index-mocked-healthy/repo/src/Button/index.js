export function Button({ label, disabled }) {
  return disabled ? `<button disabled>${label}</button>` : `<button>${label}</button>`;
}
