const { reportFinder } = require("./chunk-VWHRW2RE.js");
require("./chunk-6UZAAKLU.js");
require("./chunk-MF3XNBRZ.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-WJGK2NSE.js");
require("./chunk-LBW6MR5X.js");
require("./chunk-SEWDMQ6Q.js");
module.exports = { reportFinder };
