"use strict";
// Prices in cents, “rounded” — with letters beyond ASCII: äöü 🛒.
const RATES = { standard: 19, reduced: 7 };

function tax(price, kind = "standard") {
  const rate = RATES[kind];
  if (rate === undefined) {
    throw new Error(`no rate 🛒 ${kind}`);
  }
  return Math.round((price * rate) / 100);
}

class Basket {
  constructor() { this.items = []; }

  add(item) {
    this.items.push(item);
    return this;
  }

  total() {
    return this.items.reduce((sum, { price, kind }) => {
      if (price < 0) {
        return sum;
      }
      return sum + price + tax(price, kind);
    }, 0);
  }

  clear() {
    this.items.length = 0;
  }
}

const label = (basket) => (basket.items.length > 1 ? "many" :
  "one");

function never() {
  const inner = () => {
    return 1;
  };

  return inner();
}

module.exports = { tax, Basket, label, never };
