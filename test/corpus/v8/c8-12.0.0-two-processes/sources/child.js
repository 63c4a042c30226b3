const { Basket, label } = require("./src/shop.js");
const basket = new Basket().add({ price: 100 });
basket.clear();
label(basket);
require("./src/crlf.cjs").windows(0);
