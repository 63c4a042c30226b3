// src/model/words.ts
var HUMP = /([a-z0-9])([A-Z])|([A-Z]+)([A-Z][a-z])/g;
var tokensOf = (name) => name.replaceAll(HUMP, "$1$3_$2$4").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((token) => token !== "");

module.exports = { tokensOf };
