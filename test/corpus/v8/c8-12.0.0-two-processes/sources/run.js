const { execFileSync } = require("node:child_process");
const { Basket, label, tax } = require("./src/shop.js");
const basket = new Basket().add({ price: 100 }).add({ price: 200, kind: "reduced" });
basket.total();
label(basket);
tax(50);
require("./src/crlf.cjs").windows(1);
import("./src/lazy.mjs").then(async ({ half, later }) => {
  half(3);
  await later(1);
});
execFileSync(process.execPath, ["child.js"]);
