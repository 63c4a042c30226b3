const { MARKS, endsMark, markIn, mayHoldMark } = require("./chunk-EXTN2BJT.js");
require("./chunk-SEWDMQ6Q.js");
module.exports = { MARKS, endsMark, markIn, mayHoldMark };
