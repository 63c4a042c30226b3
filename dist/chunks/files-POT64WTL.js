const { reportFinder } = require("./chunk-LONEZDQI.js");
require("./chunk-46VXX37G.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-BSRBJETY.js");
require("./chunk-WJGK2NSE.js");
require("./chunk-POWWSWHZ.js");
require("./chunk-SEWDMQ6Q.js");
module.exports = { reportFinder };
