const { reportFinder } = require("./chunk-ONPDJQBK.js");
require("./chunk-WLWIZJSQ.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-WJGK2NSE.js");
require("./chunk-UGDFFDZQ.js");
require("./chunk-SEWDMQ6Q.js");
module.exports = { reportFinder };
