const { reportFinder } = require("./chunk-X75EHX66.js");
require("./chunk-F35NO2H5.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-BSRBJETY.js");
require("./chunk-WJGK2NSE.js");
require("./chunk-6OXN5Y6M.js");
require("./chunk-SEWDMQ6Q.js");
module.exports = { reportFinder };
