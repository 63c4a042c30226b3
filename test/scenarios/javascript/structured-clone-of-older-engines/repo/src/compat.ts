export let copied: <Value>(value: Value) => Value;

if (typeof structuredClone === "function") {
  copied = structuredClone;
} else {
  copied = <Value>(value: Value): Value => {
    return JSON.parse(JSON.stringify(value)) as Value;
  };
}
