// src/commands/exit.ts
var EXIT = { passed: 0, failed: 1, incomplete: 2, bug: 3 };

// src/render/clean.ts
var LONGEST = 400;
var ANSI = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/g;
var LINE_BREAKS = /[\t-\r\u0085\u2028\u2029]/g;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
var LONE_SURROGATE = new RegExp("\\p{Cs}", "gu");
var SPACES = /\s+/g;
var COMMAND = /##\[/g;
var COMMENT = /<!--/g;
var SLACK = 8;
var wellFormed = (text) => text.replace(LONE_SURROGATE, "\uFFFD");
var clip = (text, most) => {
  if (text.length <= most) return text;
  const points = [...text.slice(0, 2 * most + 2)];
  return points.length <= most ? text : `${points.slice(0, most - 1).join("")}\u2026`;
};
var clean = (text, most = LONGEST) => {
  const visible = wellFormed(text.slice(0, most * SLACK)).replace(ANSI, "").replace(LINE_BREAKS, " ").replace(INVISIBLE, "").replace(COMMAND, "## [").replace(COMMENT, "<! --").replace(SPACES, " ").trim();
  return clip(visible, most);
};

module.exports = { EXIT, wellFormed, clean };
