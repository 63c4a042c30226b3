const { MAX_EXCERPT, marksOf } = require("./chunk-RT7TJWZO.js");

// src/languages/tool-comments.ts
var HEADER_LINES = 40;
var MAX_COMMENT = 5e3;
var MAX_REMARKS = 1e3;
var GENERATED = /@generated\b|\bDO NOT (?:EDIT|MODIFY)\b|\b(?:file|code|module) (?:is |was |has been )?(?:automatically |auto-?)?generated\b|^\W*(?:auto-?|automatically )generated\b/im;
var EXCLUDED = /\b(?:istanbul|v8|c8) ignore\b|\bnode:coverage (?:disable|ignore)\b/;
var excludedBy = ({ line, text }) => EXCLUDED.test(text) ? text.split("\n").flatMap((part, at) => EXCLUDED.test(part) ? [{ line: line + at, text: part.trim().slice(0, MAX_EXCERPT) }] : []) : [];
var remarksOf = (comments) => {
  const read = comments.map(({ line, text }) => ({ line, text: text.slice(0, MAX_COMMENT) }));
  return {
    marks: read.flatMap(({ line, text }) => marksOf(line, text)).slice(0, MAX_REMARKS),
    excluded: read.flatMap(excludedBy).slice(0, MAX_REMARKS),
    generated: read.some(({ line, text }) => line <= HEADER_LINES && GENERATED.test(text))
  };
};

module.exports = { remarksOf };
