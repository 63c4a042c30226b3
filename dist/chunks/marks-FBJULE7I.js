const { MARKS, endsMark, markIn, mayHoldMark } = require("./chunk-CXWVIEW4.js");
require("./chunk-SEWDMQ6Q.js");
module.exports = { MARKS, endsMark, markIn, mayHoldMark };
