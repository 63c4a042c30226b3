const { figures, isCoverage } = require("./chunk-U2JTI5JC.js");
const { clean } = require("./chunk-2WDISCH5.js");
const { isBelow, percent, share } = require("./chunk-UIFP542I.js");
const { __commonJS, __toESM } = require("./chunk-SEWDMQ6Q.js");

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/render/words.ts
var NOTHING = "\u2013";
var known = (ratio) => ratio && ratio.total > 0 ? ratio : null;
var MINUTE = 60;
var counted = (count, noun) => count === 1 ? noun : `${noun}${noun.endsWith("ch") ? "es" : "s"}`;
var many = (count, noun) => `${count} ${counted(count, noun)}`;
var moreOrFewer = (difference, noun) => {
  const size = Math.abs(difference);
  return size === 0 ? null : `${size} ${difference > 0 ? "more" : "fewer"} ${counted(size, noun)}`;
};
var listed = (names, most) => {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
};
var points = (difference) => {
  const size = Math.abs(percent(difference));
  return `${difference < 0 ? "\u2212" : "+"}${size} ${size === 1 ? "point" : "points"}`;
};
var shift = (now, before) => {
  const difference = (share(now) ?? 0) - (share(before) ?? 0);
  if (difference !== 0) return points(difference);
  if (isBelow(now, before)) return "down by less than 0.01 points";
  return isBelow(before, now) ? "up by less than 0.01 points" : null;
};
var duration = (seconds) => {
  const tenths = Math.round(seconds * 10) / 10;
  if (tenths < MINUTE) return `${tenths} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / MINUTE)} min ${whole % MINUTE} s`;
};
var lineRanges = (lines, most) => listed(rangesOf(lines).map(({ from, to }) => from === to ? `${from}` : `${from}-${to}`), most);
var rangesOf = (lines) => {
  const ranges = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line <= last.to + 1) last.to = Math.max(last.to, line);
    else ranges.push({ from: line, to: line });
  }
  return ranges;
};

// src/render/columns.ts
var WIDE_LETTER = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
var WIDE_SIGN = new RegExp("[\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
var COMBINING = new RegExp("\\p{M}", "u");
var ASCII = /^[ -~]*$/;
var widthOfPoint = (point) => COMBINING.test(point) ? 0 : WIDE_LETTER.test(point) || WIDE_SIGN.test(point) ? 2 : 1;
var widthOf = (text) => ASCII.test(text) ? text.length : [...text].reduce((sum, point) => sum + widthOfPoint(point), 0);
var cut = (text, width) => {
  if (widthOf(text) <= width) return text;
  let [kept, used] = ["", 0];
  for (const point of text) {
    used += widthOfPoint(point);
    if (used > width - 1) break;
    kept += point;
  }
  return `${kept}\u2026`;
};
var BREAK = / (?!%)/;
var wrap = (text, width) => {
  const lines = [];
  for (const word of text.split(BREAK)) {
    const last = lines.at(-1);
    if (last !== void 0 && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
var words = (title) => ({ title });
var figures2 = (title) => ({ title, figures: true });
var GAP = "  ";
var NARROWEST = 8;
var pad = (text, width, figures3) => {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return figures3 ? space + text : text + space;
};
var narrowed = (widths, room) => {
  const fitted = [...widths];
  for (let excess = fitted.reduce((a, b) => a + b, 0) - room; excess > 0; excess--) {
    const widest = Math.max(...fitted);
    if (widest <= NARROWEST) break;
    fitted[fitted.indexOf(widest)]--;
  }
  return fitted;
};
var textTable = (columns, rows, width) => {
  const all = [columns.map(({ title }) => title), ...rows];
  const wanted = columns.map((_, index) => all.reduce((widest, cells) => Math.max(widest, widthOf(cells[index])), 0));
  const widths = narrowed(wanted, width - GAP.length * (columns.length - 1));
  const last = columns.length - 1;
  return all.flatMap((cells) => {
    const wrapped = wrap(cells[last], widths[last]);
    const before = cells.slice(0, last).map((cell, index) => pad(cut(cell, widths[index]), widths[index], columns[index].figures ?? false));
    const blank = before.map((cell) => " ".repeat(widthOf(cell)));
    return wrapped.map((line, index) => [...index === 0 ? before : blank, pad(line, widths[last], columns[last].figures ?? false)].join(GAP).trimEnd());
  });
};

// src/render/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var NARROWEST2 = 40;
var INDENT = "  ";
var terminal = ({ width, colour }) => ({ width: Math.max(NARROWEST2, width), colours: import_picocolors.default.createColors(colour) });
var PAINTS = { passed: "green", failed: "red", incomplete: "yellow", problem: "yellow", error: "red", warning: "yellow", note: "cyan" };
var paint = ({ colours }, word) => colours.bold(colours[PAINTS[word]](word));
var indented = (text, { width }, mark = "") => wrap(clean(text), width - INDENT.length - mark.length).map((line, index) => INDENT + (index === 0 ? mark : " ".repeat(mark.length)) + line);
var entry = ({ word, place, id, message, hint }, screen) => {
  const where = place === null ? "" : `${INDENT}${clean(place)}`;
  const head = `${paint(screen, word)}${where}`;
  const fits = word.length + widthOf(where) + INDENT.length + id.length <= screen.width;
  return [
    ...fits ? [`${head}${INDENT}${screen.colours.dim(id)}`] : [head, INDENT + screen.colours.dim(id)],
    ...indented(message, screen),
    ...hint === null ? [] : indented(hint, screen, "\u2192 ")
  ];
};
var problemEntry = ({ slug, message, where, hint }, screen) => entry({ word: "problem", place: where, id: slug, message, hint }, screen);
var harmless = (line) => line.replace(/^((?:\s|\u001b\[\d+m)*):(?=:)/, "$1: ");
var page = (sections) => `${sections.filter((lines) => lines.length > 0).map((lines) => lines.map(harmless).join("\n")).join("\n\n")}
`;

// src/render/report-json.ts
var ratioJson = (ratio) => ratio && { hit: ratio.hit, total: ratio.total };
var coverJson = (cover) => cover && {
  files: cover.files,
  lines: ratioJson(cover.lines),
  branches: ratioJson(cover.branches),
  functions: ratioJson(cover.functions)
};
var testsJson = (count) => count && {
  total: count.total,
  passed: count.passed,
  failed: count.failed,
  errored: count.errored,
  skipped: count.skipped,
  flaky: count.flaky,
  flakyKnown: count.flakyKnown,
  seconds: count.seconds
};
var problemJson = ({ slug, message, where, hint }) => ({ slug, message, where, hint });
var declaredJson = (declared) => declared && { lines: ratioJson(declared.lines), branches: ratioJson(declared.branches) };
var reportJson = (report) => {
  const { path, kind, format, producer, warnings } = report;
  if (!isCoverage(report)) return { path, kind, format, producer, tests: testsJson(figures(report)), warnings };
  const { files, lines, branches, functions } = figures(report);
  return {
    path,
    kind,
    format,
    producer,
    files,
    lines: ratioJson(lines),
    branches: ratioJson(branches),
    functions: ratioJson(functions),
    ...report.statements ? { statements: ratioJson(report.statements) } : {},
    declared: declaredJson(report.declared),
    warnings
  };
};
var writeJson = (value) => `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[")}
`;

module.exports = { NOTHING, known, counted, many, moreOrFewer, listed, shift, duration, lineRanges, rangesOf, wrap, words, figures: figures2, textTable, ratioJson, coverJson, testsJson, problemJson, reportJson, writeJson, INDENT, terminal, paint, entry, problemEntry, page };
