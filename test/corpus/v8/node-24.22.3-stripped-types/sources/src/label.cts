type Kind = "one" | "many";
function label(kind: Kind): string {
  return kind;
}
module.exports = { label };
