// src/model/slips.ts
var slipsBetween = (a, b) => {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const [row, above, twoAbove] = [[i], rows[i - 1], rows[i - 2]];
    for (let j = 1; j <= b.length; j++) {
      const other = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (twoAbove?.[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(above[j] + 1, row[j - 1] + 1, other, swapped));
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
};

module.exports = { slipsBetween };
