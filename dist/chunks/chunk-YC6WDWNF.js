// src/model/finding.ts
var LEVELS = ["error", "warning", "note"];

module.exports = { LEVELS };
