// src/model/order.ts
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byKeys = (...keys) => (a, b) => {
  for (const key of keys) {
    const [x, y] = [key(a), key(b)];
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return 0;
};

module.exports = { byText, byKeys };
