const { advice, Counter, left } = require("./src/stock.js");
left({ pieces: 5, reserved: 2 });
advice({ pieces: 0 });
advice({ pieces: 9 });
const counter = new Counter();
Counter.twice(() => counter.up());
