const { reportFinder } = require("./chunk-56PWMAP5.js");
require("./chunk-6UZAAKLU.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-BSRBJETY.js");
require("./chunk-WJGK2NSE.js");
require("./chunk-LBW6MR5X.js");
require("./chunk-SEWDMQ6Q.js");
module.exports = { reportFinder };
