import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  LEVELS,
  isBelow,
  missed,
  percent,
  plusKnown,
  share,
  show
} from "./chunk-LQWMK3EE.js";
import {
  Problem,
  asProblem
} from "./chunk-Y3MI5XQX.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-HJB6ESR4.js";

// node_modules/braces/lib/utils.js
var require_utils = __commonJS({
  "node_modules/braces/lib/utils.js"(exports) {
    "use strict";
    exports.isInteger = (num) => {
      if (typeof num === "number") {
        return Number.isInteger(num);
      }
      if (typeof num === "string" && num.trim() !== "") {
        return Number.isInteger(Number(num));
      }
      return false;
    };
    exports.find = (node, type) => node.nodes.find((node2) => node2.type === type);
    exports.exceedsLimit = (min, max, step = 1, limit) => {
      if (limit === false) return false;
      if (!exports.isInteger(min) || !exports.isInteger(max)) return false;
      return (Number(max) - Number(min)) / Number(step) >= limit;
    };
    exports.escapeNode = (block, n = 0, type) => {
      const node = block.nodes[n];
      if (!node) return;
      if (type && node.type === type || node.type === "open" || node.type === "close") {
        if (node.escaped !== true) {
          node.value = "\\" + node.value;
          node.escaped = true;
        }
      }
    };
    exports.encloseBrace = (node) => {
      if (node.type !== "brace") return false;
      if (node.commas >> 0 + node.ranges >> 0 === 0) {
        node.invalid = true;
        return true;
      }
      return false;
    };
    exports.isInvalidBrace = (block) => {
      if (block.type !== "brace") return false;
      if (block.invalid === true || block.dollar) return true;
      if (block.commas >> 0 + block.ranges >> 0 === 0) {
        block.invalid = true;
        return true;
      }
      if (block.open !== true || block.close !== true) {
        block.invalid = true;
        return true;
      }
      return false;
    };
    exports.isOpenOrClose = (node) => {
      if (node.type === "open" || node.type === "close") {
        return true;
      }
      return node.open === true || node.close === true;
    };
    exports.reduce = (nodes) => nodes.reduce((acc, node) => {
      if (node.type === "text") acc.push(node.value);
      if (node.type === "range") node.type = "text";
      return acc;
    }, []);
    exports.flatten = (...args) => {
      const result = [];
      const flat = (arr) => {
        for (let i = 0; i < arr.length; i++) {
          const ele = arr[i];
          if (Array.isArray(ele)) {
            flat(ele);
            continue;
          }
          if (ele !== void 0) {
            result.push(ele);
          }
        }
        return result;
      };
      flat(args);
      return result;
    };
  }
});

// node_modules/braces/lib/stringify.js
var require_stringify = __commonJS({
  "node_modules/braces/lib/stringify.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    module.exports = (ast, options = {}) => {
      const stringify = (node, parent = {}) => {
        const invalidBlock = options.escapeInvalid && utils.isInvalidBrace(parent);
        const invalidNode = node.invalid === true && options.escapeInvalid === true;
        let output = "";
        if (node.value) {
          if ((invalidBlock || invalidNode) && utils.isOpenOrClose(node)) {
            return "\\" + node.value;
          }
          return node.value;
        }
        if (node.value) {
          return node.value;
        }
        if (node.nodes) {
          for (const child of node.nodes) {
            output += stringify(child);
          }
        }
        return output;
      };
      return stringify(ast);
    };
  }
});

// node_modules/is-number/index.js
var require_is_number = __commonJS({
  "node_modules/is-number/index.js"(exports, module) {
    "use strict";
    module.exports = function(num) {
      if (typeof num === "number") {
        return num - num === 0;
      }
      if (typeof num === "string" && num.trim() !== "") {
        return Number.isFinite ? Number.isFinite(+num) : isFinite(+num);
      }
      return false;
    };
  }
});

// node_modules/to-regex-range/index.js
var require_to_regex_range = __commonJS({
  "node_modules/to-regex-range/index.js"(exports, module) {
    "use strict";
    var isNumber = require_is_number();
    var toRegexRange = (min, max, options) => {
      if (isNumber(min) === false) {
        throw new TypeError("toRegexRange: expected the first argument to be a number");
      }
      if (max === void 0 || min === max) {
        return String(min);
      }
      if (isNumber(max) === false) {
        throw new TypeError("toRegexRange: expected the second argument to be a number.");
      }
      let opts = { relaxZeros: true, ...options };
      if (typeof opts.strictZeros === "boolean") {
        opts.relaxZeros = opts.strictZeros === false;
      }
      let relax = String(opts.relaxZeros);
      let shorthand = String(opts.shorthand);
      let capture = String(opts.capture);
      let wrap2 = String(opts.wrap);
      let cacheKey = min + ":" + max + "=" + relax + shorthand + capture + wrap2;
      if (toRegexRange.cache.hasOwnProperty(cacheKey)) {
        return toRegexRange.cache[cacheKey].result;
      }
      let a = Math.min(min, max);
      let b = Math.max(min, max);
      if (Math.abs(a - b) === 1) {
        let result = min + "|" + max;
        if (opts.capture) {
          return `(${result})`;
        }
        if (opts.wrap === false) {
          return result;
        }
        return `(?:${result})`;
      }
      let isPadded = hasPadding(min) || hasPadding(max);
      let state = { min, max, a, b };
      let positives = [];
      let negatives = [];
      if (isPadded) {
        state.isPadded = isPadded;
        state.maxLen = String(state.max).length;
      }
      if (a < 0) {
        let newMin = b < 0 ? Math.abs(b) : 1;
        negatives = splitToPatterns(newMin, Math.abs(a), state, opts);
        a = state.a = 0;
      }
      if (b >= 0) {
        positives = splitToPatterns(a, b, state, opts);
      }
      state.negatives = negatives;
      state.positives = positives;
      state.result = collatePatterns(negatives, positives, opts);
      if (opts.capture === true) {
        state.result = `(${state.result})`;
      } else if (opts.wrap !== false && positives.length + negatives.length > 1) {
        state.result = `(?:${state.result})`;
      }
      toRegexRange.cache[cacheKey] = state;
      return state.result;
    };
    function collatePatterns(neg, pos, options) {
      let onlyNegative = filterPatterns(neg, pos, "-", false, options) || [];
      let onlyPositive = filterPatterns(pos, neg, "", false, options) || [];
      let intersected = filterPatterns(neg, pos, "-?", true, options) || [];
      let subpatterns = onlyNegative.concat(intersected).concat(onlyPositive);
      return subpatterns.join("|");
    }
    function splitToRanges(min, max) {
      let nines = 1;
      let zeros = 1;
      let stop = countNines(min, nines);
      let stops = /* @__PURE__ */ new Set([max]);
      while (min <= stop && stop <= max) {
        stops.add(stop);
        nines += 1;
        stop = countNines(min, nines);
      }
      stop = countZeros(max + 1, zeros) - 1;
      while (min < stop && stop <= max) {
        stops.add(stop);
        zeros += 1;
        stop = countZeros(max + 1, zeros) - 1;
      }
      stops = [...stops];
      stops.sort(compare2);
      return stops;
    }
    function rangeToPattern(start, stop, options) {
      if (start === stop) {
        return { pattern: start, count: [], digits: 0 };
      }
      let zipped = zip(start, stop);
      let digits = zipped.length;
      let pattern = "";
      let count2 = 0;
      for (let i = 0; i < digits; i++) {
        let [startDigit, stopDigit] = zipped[i];
        if (startDigit === stopDigit) {
          pattern += startDigit;
        } else if (startDigit !== "0" || stopDigit !== "9") {
          pattern += toCharacterClass(startDigit, stopDigit, options);
        } else {
          count2++;
        }
      }
      if (count2) {
        pattern += options.shorthand === true ? "\\d" : "[0-9]";
      }
      return { pattern, count: [count2], digits };
    }
    function splitToPatterns(min, max, tok, options) {
      let ranges = splitToRanges(min, max);
      let tokens = [];
      let start = min;
      let prev;
      for (let i = 0; i < ranges.length; i++) {
        let max2 = ranges[i];
        let obj = rangeToPattern(String(start), String(max2), options);
        let zeros = "";
        if (!tok.isPadded && prev && prev.pattern === obj.pattern) {
          if (prev.count.length > 1) {
            prev.count.pop();
          }
          prev.count.push(obj.count[0]);
          prev.string = prev.pattern + toQuantifier(prev.count);
          start = max2 + 1;
          continue;
        }
        if (tok.isPadded) {
          zeros = padZeros(max2, tok, options);
        }
        obj.string = zeros + obj.pattern + toQuantifier(obj.count);
        tokens.push(obj);
        start = max2 + 1;
        prev = obj;
      }
      return tokens;
    }
    function filterPatterns(arr, comparison, prefix, intersection, options) {
      let result = [];
      for (let ele of arr) {
        let { string } = ele;
        if (!intersection && !contains(comparison, "string", string)) {
          result.push(prefix + string);
        }
        if (intersection && contains(comparison, "string", string)) {
          result.push(prefix + string);
        }
      }
      return result;
    }
    function zip(a, b) {
      let arr = [];
      for (let i = 0; i < a.length; i++) arr.push([a[i], b[i]]);
      return arr;
    }
    function compare2(a, b) {
      return a > b ? 1 : b > a ? -1 : 0;
    }
    function contains(arr, key, val) {
      return arr.some((ele) => ele[key] === val);
    }
    function countNines(min, len) {
      return Number(String(min).slice(0, -len) + "9".repeat(len));
    }
    function countZeros(integer, zeros) {
      return integer - integer % Math.pow(10, zeros);
    }
    function toQuantifier(digits) {
      let [start = 0, stop = ""] = digits;
      if (stop || start > 1) {
        return `{${start + (stop ? "," + stop : "")}}`;
      }
      return "";
    }
    function toCharacterClass(a, b, options) {
      return `[${a}${b - a === 1 ? "" : "-"}${b}]`;
    }
    function hasPadding(str) {
      return /^-?(0+)\d/.test(str);
    }
    function padZeros(value, tok, options) {
      if (!tok.isPadded) {
        return value;
      }
      let diff = Math.abs(tok.maxLen - String(value).length);
      let relax = options.relaxZeros !== false;
      switch (diff) {
        case 0:
          return "";
        case 1:
          return relax ? "0?" : "0";
        case 2:
          return relax ? "0{0,2}" : "00";
        default: {
          return relax ? `0{0,${diff}}` : `0{${diff}}`;
        }
      }
    }
    toRegexRange.cache = {};
    toRegexRange.clearCache = () => toRegexRange.cache = {};
    module.exports = toRegexRange;
  }
});

// node_modules/fill-range/index.js
var require_fill_range = __commonJS({
  "node_modules/fill-range/index.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var toRegexRange = require_to_regex_range();
    var isObject2 = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    var transform = (toNumber) => {
      return (value) => toNumber === true ? Number(value) : String(value);
    };
    var isValidValue = (value) => {
      return typeof value === "number" || typeof value === "string" && value !== "";
    };
    var isNumber = (num) => Number.isInteger(+num);
    var zeros = (input) => {
      let value = `${input}`;
      let index = -1;
      if (value[0] === "-") value = value.slice(1);
      if (value === "0") return false;
      while (value[++index] === "0") ;
      return index > 0;
    };
    var stringify = (start, end2, options) => {
      if (typeof start === "string" || typeof end2 === "string") {
        return true;
      }
      return options.stringify === true;
    };
    var pad2 = (input, maxLength, toNumber) => {
      if (maxLength > 0) {
        let dash = input[0] === "-" ? "-" : "";
        if (dash) input = input.slice(1);
        input = dash + input.padStart(dash ? maxLength - 1 : maxLength, "0");
      }
      if (toNumber === false) {
        return String(input);
      }
      return input;
    };
    var toMaxLen = (input, maxLength) => {
      let negative = input[0] === "-" ? "-" : "";
      if (negative) {
        input = input.slice(1);
        maxLength--;
      }
      while (input.length < maxLength) input = "0" + input;
      return negative ? "-" + input : input;
    };
    var toSequence = (parts, options, maxLen) => {
      parts.negatives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
      parts.positives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
      let prefix = options.capture ? "" : "?:";
      let positives = "";
      let negatives = "";
      let result;
      if (parts.positives.length) {
        positives = parts.positives.map((v) => toMaxLen(String(v), maxLen)).join("|");
      }
      if (parts.negatives.length) {
        negatives = `-(${prefix}${parts.negatives.map((v) => toMaxLen(String(v), maxLen)).join("|")})`;
      }
      if (positives && negatives) {
        result = `${positives}|${negatives}`;
      } else {
        result = positives || negatives;
      }
      if (options.wrap) {
        return `(${prefix}${result})`;
      }
      return result;
    };
    var toRange = (a, b, isNumbers, options) => {
      if (isNumbers) {
        return toRegexRange(a, b, { wrap: false, ...options });
      }
      let start = String.fromCharCode(a);
      if (a === b) return start;
      let stop = String.fromCharCode(b);
      return `[${start}-${stop}]`;
    };
    var toRegex = (start, end2, options) => {
      if (Array.isArray(start)) {
        let wrap2 = options.wrap === true;
        let prefix = options.capture ? "" : "?:";
        return wrap2 ? `(${prefix}${start.join("|")})` : start.join("|");
      }
      return toRegexRange(start, end2, options);
    };
    var rangeError = (...args) => {
      return new RangeError("Invalid range arguments: " + util.inspect(...args));
    };
    var invalidRange = (start, end2, options) => {
      if (options.strictRanges === true) throw rangeError([start, end2]);
      return [];
    };
    var invalidStep = (step, options) => {
      if (options.strictRanges === true) {
        throw new TypeError(`Expected step "${step}" to be a number`);
      }
      return [];
    };
    var fillNumbers = (start, end2, step = 1, options = {}) => {
      let a = Number(start);
      let b = Number(end2);
      if (!Number.isInteger(a) || !Number.isInteger(b)) {
        if (options.strictRanges === true) throw rangeError([start, end2]);
        return [];
      }
      if (a === 0) a = 0;
      if (b === 0) b = 0;
      let descending = a > b;
      let startString = String(start);
      let endString = String(end2);
      let stepString = String(step);
      step = Math.max(Math.abs(step), 1);
      let padded = zeros(startString) || zeros(endString) || zeros(stepString);
      let maxLen = padded ? Math.max(startString.length, endString.length, stepString.length) : 0;
      let toNumber = padded === false && stringify(start, end2, options) === false;
      let format = options.transform || transform(toNumber);
      if (options.toRegex && step === 1) {
        return toRange(toMaxLen(start, maxLen), toMaxLen(end2, maxLen), true, options);
      }
      let parts = { negatives: [], positives: [] };
      let push = (num) => parts[num < 0 ? "negatives" : "positives"].push(Math.abs(num));
      let range = [];
      let index = 0;
      while (descending ? a >= b : a <= b) {
        if (options.toRegex === true && step > 1) {
          push(a);
        } else {
          range.push(pad2(format(a, index), maxLen, toNumber));
        }
        a = descending ? a - step : a + step;
        index++;
      }
      if (options.toRegex === true) {
        return step > 1 ? toSequence(parts, options, maxLen) : toRegex(range, null, { wrap: false, ...options });
      }
      return range;
    };
    var fillLetters = (start, end2, step = 1, options = {}) => {
      if (!isNumber(start) && start.length > 1 || !isNumber(end2) && end2.length > 1) {
        return invalidRange(start, end2, options);
      }
      let format = options.transform || ((val) => String.fromCharCode(val));
      let a = `${start}`.charCodeAt(0);
      let b = `${end2}`.charCodeAt(0);
      let descending = a > b;
      let min = Math.min(a, b);
      let max = Math.max(a, b);
      if (options.toRegex && step === 1) {
        return toRange(min, max, false, options);
      }
      let range = [];
      let index = 0;
      while (descending ? a >= b : a <= b) {
        range.push(format(a, index));
        a = descending ? a - step : a + step;
        index++;
      }
      if (options.toRegex === true) {
        return toRegex(range, null, { wrap: false, options });
      }
      return range;
    };
    var fill = (start, end2, step, options = {}) => {
      if (end2 == null && isValidValue(start)) {
        return [start];
      }
      if (!isValidValue(start) || !isValidValue(end2)) {
        return invalidRange(start, end2, options);
      }
      if (typeof step === "function") {
        return fill(start, end2, 1, { transform: step });
      }
      if (isObject2(step)) {
        return fill(start, end2, 0, step);
      }
      let opts = { ...options };
      if (opts.capture === true) opts.wrap = true;
      step = step || opts.step || 1;
      if (!isNumber(step)) {
        if (step != null && !isObject2(step)) return invalidStep(step, opts);
        return fill(start, end2, 1, step);
      }
      if (isNumber(start) && isNumber(end2)) {
        return fillNumbers(start, end2, step, opts);
      }
      return fillLetters(start, end2, Math.max(Math.abs(step), 1), opts);
    };
    module.exports = fill;
  }
});

// node_modules/braces/lib/compile.js
var require_compile = __commonJS({
  "node_modules/braces/lib/compile.js"(exports, module) {
    "use strict";
    var fill = require_fill_range();
    var utils = require_utils();
    var compile = (ast, options = {}) => {
      const walk = (node, parent = {}) => {
        const invalidBlock = utils.isInvalidBrace(parent);
        const invalidNode = node.invalid === true && options.escapeInvalid === true;
        const invalid = invalidBlock === true || invalidNode === true;
        const prefix = options.escapeInvalid === true ? "\\" : "";
        let output = "";
        if (node.isOpen === true) {
          return prefix + node.value;
        }
        if (node.isClose === true) {
          console.log("node.isClose", prefix, node.value);
          return prefix + node.value;
        }
        if (node.type === "open") {
          return invalid ? prefix + node.value : "(";
        }
        if (node.type === "close") {
          return invalid ? prefix + node.value : ")";
        }
        if (node.type === "comma") {
          return node.prev.type === "comma" ? "" : invalid ? node.value : "|";
        }
        if (node.value) {
          return node.value;
        }
        if (node.nodes && node.ranges > 0) {
          const args = utils.reduce(node.nodes);
          const range = fill(...args, { ...options, wrap: false, toRegex: true, strictZeros: true });
          if (range.length !== 0) {
            return args.length > 1 && range.length > 1 ? `(${range})` : range;
          }
        }
        if (node.nodes) {
          for (const child of node.nodes) {
            output += walk(child, node);
          }
        }
        return output;
      };
      return walk(ast);
    };
    module.exports = compile;
  }
});

// node_modules/braces/lib/expand.js
var require_expand = __commonJS({
  "node_modules/braces/lib/expand.js"(exports, module) {
    "use strict";
    var fill = require_fill_range();
    var stringify = require_stringify();
    var utils = require_utils();
    var append = (queue = "", stash = "", enclose = false) => {
      const result = [];
      queue = [].concat(queue);
      stash = [].concat(stash);
      if (!stash.length) return queue;
      if (!queue.length) {
        return enclose ? utils.flatten(stash).map((ele) => `{${ele}}`) : stash;
      }
      for (const item of queue) {
        if (Array.isArray(item)) {
          for (const value of item) {
            result.push(append(value, stash, enclose));
          }
        } else {
          for (let ele of stash) {
            if (enclose === true && typeof ele === "string") ele = `{${ele}}`;
            result.push(Array.isArray(ele) ? append(item, ele, enclose) : item + ele);
          }
        }
      }
      return utils.flatten(result);
    };
    var expand = (ast, options = {}) => {
      const rangeLimit = options.rangeLimit === void 0 ? 1e3 : options.rangeLimit;
      const walk = (node, parent = {}) => {
        node.queue = [];
        let p = parent;
        let q = parent.queue;
        while (p.type !== "brace" && p.type !== "root" && p.parent) {
          p = p.parent;
          q = p.queue;
        }
        if (node.invalid || node.dollar) {
          q.push(append(q.pop(), stringify(node, options)));
          return;
        }
        if (node.type === "brace" && node.invalid !== true && node.nodes.length === 2) {
          q.push(append(q.pop(), ["{}"]));
          return;
        }
        if (node.nodes && node.ranges > 0) {
          const args = utils.reduce(node.nodes);
          if (utils.exceedsLimit(...args, options.step, rangeLimit)) {
            throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");
          }
          let range = fill(...args, options);
          if (range.length === 0) {
            range = stringify(node, options);
          }
          q.push(append(q.pop(), range));
          node.nodes = [];
          return;
        }
        const enclose = utils.encloseBrace(node);
        let queue = node.queue;
        let block = node;
        while (block.type !== "brace" && block.type !== "root" && block.parent) {
          block = block.parent;
          queue = block.queue;
        }
        for (let i = 0; i < node.nodes.length; i++) {
          const child = node.nodes[i];
          if (child.type === "comma" && node.type === "brace") {
            if (i === 1) queue.push("");
            queue.push("");
            continue;
          }
          if (child.type === "close") {
            q.push(append(q.pop(), queue, enclose));
            continue;
          }
          if (child.value && child.type !== "open") {
            queue.push(append(queue.pop(), child.value));
            continue;
          }
          if (child.nodes) {
            walk(child, node);
          }
        }
        return queue;
      };
      return utils.flatten(walk(ast));
    };
    module.exports = expand;
  }
});

// node_modules/braces/lib/constants.js
var require_constants = __commonJS({
  "node_modules/braces/lib/constants.js"(exports, module) {
    "use strict";
    module.exports = {
      MAX_LENGTH: 1e4,
      // Digits
      CHAR_0: "0",
      /* 0 */
      CHAR_9: "9",
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: "A",
      /* A */
      CHAR_LOWERCASE_A: "a",
      /* a */
      CHAR_UPPERCASE_Z: "Z",
      /* Z */
      CHAR_LOWERCASE_Z: "z",
      /* z */
      CHAR_LEFT_PARENTHESES: "(",
      /* ( */
      CHAR_RIGHT_PARENTHESES: ")",
      /* ) */
      CHAR_ASTERISK: "*",
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: "&",
      /* & */
      CHAR_AT: "@",
      /* @ */
      CHAR_BACKSLASH: "\\",
      /* \ */
      CHAR_BACKTICK: "`",
      /* ` */
      CHAR_CARRIAGE_RETURN: "\r",
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: "^",
      /* ^ */
      CHAR_COLON: ":",
      /* : */
      CHAR_COMMA: ",",
      /* , */
      CHAR_DOLLAR: "$",
      /* . */
      CHAR_DOT: ".",
      /* . */
      CHAR_DOUBLE_QUOTE: '"',
      /* " */
      CHAR_EQUAL: "=",
      /* = */
      CHAR_EXCLAMATION_MARK: "!",
      /* ! */
      CHAR_FORM_FEED: "\f",
      /* \f */
      CHAR_FORWARD_SLASH: "/",
      /* / */
      CHAR_HASH: "#",
      /* # */
      CHAR_HYPHEN_MINUS: "-",
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: "<",
      /* < */
      CHAR_LEFT_CURLY_BRACE: "{",
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: "[",
      /* [ */
      CHAR_LINE_FEED: "\n",
      /* \n */
      CHAR_NO_BREAK_SPACE: "\xA0",
      /* \u00A0 */
      CHAR_PERCENT: "%",
      /* % */
      CHAR_PLUS: "+",
      /* + */
      CHAR_QUESTION_MARK: "?",
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: ">",
      /* > */
      CHAR_RIGHT_CURLY_BRACE: "}",
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: "]",
      /* ] */
      CHAR_SEMICOLON: ";",
      /* ; */
      CHAR_SINGLE_QUOTE: "'",
      /* ' */
      CHAR_SPACE: " ",
      /*   */
      CHAR_TAB: "	",
      /* \t */
      CHAR_UNDERSCORE: "_",
      /* _ */
      CHAR_VERTICAL_LINE: "|",
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: "\uFEFF"
      /* \uFEFF */
    };
  }
});

// node_modules/braces/lib/parse.js
var require_parse = __commonJS({
  "node_modules/braces/lib/parse.js"(exports, module) {
    "use strict";
    var stringify = require_stringify();
    var {
      MAX_LENGTH,
      CHAR_BACKSLASH,
      /* \ */
      CHAR_BACKTICK,
      /* ` */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_RIGHT_SQUARE_BRACKET,
      /* ] */
      CHAR_DOUBLE_QUOTE,
      /* " */
      CHAR_SINGLE_QUOTE,
      /* ' */
      CHAR_NO_BREAK_SPACE,
      CHAR_ZERO_WIDTH_NOBREAK_SPACE
    } = require_constants();
    var parse = (input, options = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      const opts = options || {};
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      if (input.length > max) {
        throw new SyntaxError(`Input length (${input.length}), exceeds max characters (${max})`);
      }
      const ast = { type: "root", input, nodes: [] };
      const stack = [ast];
      let block = ast;
      let prev = ast;
      let brackets = 0;
      const length = input.length;
      let index = 0;
      let depth = 0;
      let value;
      const advance = () => input[index++];
      const push = (node) => {
        if (node.type === "text" && prev.type === "dot") {
          prev.type = "text";
        }
        if (prev && prev.type === "text" && node.type === "text") {
          prev.value += node.value;
          return;
        }
        block.nodes.push(node);
        node.parent = block;
        node.prev = prev;
        prev = node;
        return node;
      };
      push({ type: "bos" });
      while (index < length) {
        block = stack[stack.length - 1];
        value = advance();
        if (value === CHAR_ZERO_WIDTH_NOBREAK_SPACE || value === CHAR_NO_BREAK_SPACE) {
          continue;
        }
        if (value === CHAR_BACKSLASH) {
          push({ type: "text", value: (options.keepEscaping ? value : "") + advance() });
          continue;
        }
        if (value === CHAR_RIGHT_SQUARE_BRACKET) {
          push({ type: "text", value: "\\" + value });
          continue;
        }
        if (value === CHAR_LEFT_SQUARE_BRACKET) {
          brackets++;
          let next;
          while (index < length && (next = advance())) {
            value += next;
            if (next === CHAR_LEFT_SQUARE_BRACKET) {
              brackets++;
              continue;
            }
            if (next === CHAR_BACKSLASH) {
              value += advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              brackets--;
              if (brackets === 0) {
                break;
              }
            }
          }
          push({ type: "text", value });
          continue;
        }
        if (value === CHAR_LEFT_PARENTHESES) {
          block = push({ type: "paren", nodes: [] });
          stack.push(block);
          push({ type: "text", value });
          continue;
        }
        if (value === CHAR_RIGHT_PARENTHESES) {
          if (block.type !== "paren") {
            push({ type: "text", value });
            continue;
          }
          block = stack.pop();
          push({ type: "text", value });
          block = stack[stack.length - 1];
          continue;
        }
        if (value === CHAR_DOUBLE_QUOTE || value === CHAR_SINGLE_QUOTE || value === CHAR_BACKTICK) {
          const open2 = value;
          let next;
          if (options.keepQuotes !== true) {
            value = "";
          }
          while (index < length && (next = advance())) {
            if (next === CHAR_BACKSLASH) {
              value += next + advance();
              continue;
            }
            if (next === open2) {
              if (options.keepQuotes === true) value += next;
              break;
            }
            value += next;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === CHAR_LEFT_CURLY_BRACE) {
          depth++;
          const dollar = prev.value && prev.value.slice(-1) === "$" || block.dollar === true;
          const brace = {
            type: "brace",
            open: true,
            close: false,
            dollar,
            depth,
            commas: 0,
            ranges: 0,
            nodes: []
          };
          block = push(brace);
          stack.push(block);
          push({ type: "open", value });
          continue;
        }
        if (value === CHAR_RIGHT_CURLY_BRACE) {
          if (block.type !== "brace") {
            push({ type: "text", value });
            continue;
          }
          const type = "close";
          block = stack.pop();
          block.close = true;
          push({ type, value });
          depth--;
          block = stack[stack.length - 1];
          continue;
        }
        if (value === CHAR_COMMA && depth > 0) {
          if (block.ranges > 0) {
            block.ranges = 0;
            const open2 = block.nodes.shift();
            block.nodes = [open2, { type: "text", value: stringify(block) }];
          }
          push({ type: "comma", value });
          block.commas++;
          continue;
        }
        if (value === CHAR_DOT && depth > 0 && block.commas === 0) {
          const siblings = block.nodes;
          if (depth === 0 || siblings.length === 0) {
            push({ type: "text", value });
            continue;
          }
          if (prev.type === "dot") {
            block.range = [];
            prev.value += value;
            prev.type = "range";
            if (block.nodes.length !== 3 && block.nodes.length !== 5) {
              block.invalid = true;
              block.ranges = 0;
              prev.type = "text";
              continue;
            }
            block.ranges++;
            block.args = [];
            continue;
          }
          if (prev.type === "range") {
            siblings.pop();
            const before = siblings[siblings.length - 1];
            before.value += prev.value + value;
            prev = before;
            block.ranges--;
            continue;
          }
          push({ type: "dot", value });
          continue;
        }
        push({ type: "text", value });
      }
      do {
        block = stack.pop();
        if (block.type !== "root") {
          block.nodes.forEach((node) => {
            if (!node.nodes) {
              if (node.type === "open") node.isOpen = true;
              if (node.type === "close") node.isClose = true;
              if (!node.nodes) node.type = "text";
              node.invalid = true;
            }
          });
          const parent = stack[stack.length - 1];
          const index2 = parent.nodes.indexOf(block);
          parent.nodes.splice(index2, 1, ...block.nodes);
        }
      } while (stack.length > 0);
      push({ type: "eos" });
      return ast;
    };
    module.exports = parse;
  }
});

// node_modules/braces/index.js
var require_braces = __commonJS({
  "node_modules/braces/index.js"(exports, module) {
    "use strict";
    var stringify = require_stringify();
    var compile = require_compile();
    var expand = require_expand();
    var parse = require_parse();
    var braces = (input, options = {}) => {
      let output = [];
      if (Array.isArray(input)) {
        for (const pattern of input) {
          const result = braces.create(pattern, options);
          if (Array.isArray(result)) {
            output.push(...result);
          } else {
            output.push(result);
          }
        }
      } else {
        output = [].concat(braces.create(input, options));
      }
      if (options && options.expand === true && options.nodupes === true) {
        output = [...new Set(output)];
      }
      return output;
    };
    braces.parse = (input, options = {}) => parse(input, options);
    braces.stringify = (input, options = {}) => {
      if (typeof input === "string") {
        return stringify(braces.parse(input, options), options);
      }
      return stringify(input, options);
    };
    braces.compile = (input, options = {}) => {
      if (typeof input === "string") {
        input = braces.parse(input, options);
      }
      return compile(input, options);
    };
    braces.expand = (input, options = {}) => {
      if (typeof input === "string") {
        input = braces.parse(input, options);
      }
      let result = expand(input, options);
      if (options.noempty === true) {
        result = result.filter(Boolean);
      }
      if (options.nodupes === true) {
        result = [...new Set(result)];
      }
      return result;
    };
    braces.create = (input, options = {}) => {
      if (input === "" || input.length < 3) {
        return [input];
      }
      return options.expand !== true ? braces.compile(input, options) : braces.expand(input, options);
    };
    module.exports = braces;
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants2 = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var path = __require("path");
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      SEP: path.sep,
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils2 = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var path = __require("path");
    var win32 = process.platform === "win32";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants2();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.supportsLookbehinds = () => {
      const segs = process.version.slice(1).split(".").map(Number);
      if (segs.length === 3 && segs[0] >= 9 || segs[0] === 8 && segs[1] >= 10) {
        return true;
      }
      return false;
    };
    exports.isWindows = (options) => {
      if (options && typeof options.windows === "boolean") {
        return options.windows;
      }
      return win32 === true || path.sep === "\\";
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils2();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants2();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  code = advance();
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES) {
                  isGlob = token.isGlob = true;
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_LEFT_PARENTHESES) {
                backslashes = token.backslashes = true;
                code = advance();
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n = prevIndex ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value = input.slice(n, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (idx !== 0 || value !== "") {
            parts.push(value);
          }
          prevIndex = i;
        }
        if (prevIndex && prevIndex + 1 < input.length) {
          const value = input.slice(prevIndex + 1);
          parts.push(value);
          if (opts.tokens) {
            tokens[tokens.length - 1].value = value;
            depth(tokens[tokens.length - 1]);
            state.maxDepth += tokens[tokens.length - 1].depth;
          }
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse2 = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants2 = require_constants2();
    var utils = require_utils2();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants2;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var getStarExtglobSequenceOutput = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants2.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      for (const branch of branches) {
        const safeOutput = getStarExtglobSequenceOutput(branch);
        if (safeOutput) {
          return { risky: true, safeOutput };
        }
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const win32 = utils.isWindows(options);
      const PLATFORM_CHARS = constants2.globChars(win32);
      const EXTGLOB_CHARS = constants2.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count2 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count2++;
        }
        if (count2 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.value += tok.value;
          prev.output = (prev.output || "") + tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix2 = POSIX_REGEX_SOURCE[rest2];
                if (posix2) {
                  prev.value = pre + posix2;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push(open2);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (next === "<" && !utils.supportsLookbehinds()) {
              throw new Error("Node.js v10 or higher is required for regex lookbehinds");
            }
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && eos()) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end2 = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end2})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const win32 = utils.isWindows(options);
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants2.globChars(win32);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var path = __require("path");
    var scan = require_scan();
    var parse = require_parse2();
    var utils = require_utils2();
    var constants2 = require_constants2();
    var isObject2 = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject2(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix2 = utils.isWindows(options);
      const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix: posix2 });
        const result = { glob, state, regex, posix: posix2, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch.test = (input, regex, options, { glob, posix: posix2 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch.matchBase(input, regex, options, posix2);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch.matchBase = (input, glob, options, posix2 = utils.isWindows(options)) => {
      const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
      return regex.test(path.basename(input));
    };
    picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
    picomatch.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch.scan = (input, options) => scan(input, options);
    picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch.constants = constants2;
    module.exports = picomatch;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    module.exports = require_picomatch();
  }
});

// node_modules/micromatch/index.js
var require_micromatch = __commonJS({
  "node_modules/micromatch/index.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var braces = require_braces();
    var picomatch = require_picomatch2();
    var utils = require_utils2();
    var isEmptyString = (v) => v === "" || v === "./";
    var hasBraces = (v) => {
      const index = v.indexOf("{");
      return index > -1 && v.indexOf("}", index) > -1;
    };
    var micromatch2 = (list, patterns, options) => {
      patterns = [].concat(patterns);
      list = [].concat(list);
      let omit = /* @__PURE__ */ new Set();
      let keep2 = /* @__PURE__ */ new Set();
      let items = /* @__PURE__ */ new Set();
      let negatives = 0;
      let onResult = (state) => {
        items.add(state.output);
        if (options && options.onResult) {
          options.onResult(state);
        }
      };
      for (let i = 0; i < patterns.length; i++) {
        let isMatch = picomatch(String(patterns[i]), { ...options, onResult }, true);
        let negated = isMatch.state.negated || isMatch.state.negatedExtglob;
        if (negated) negatives++;
        for (let item of list) {
          let matched = isMatch(item, true);
          let match = negated ? !matched.isMatch : matched.isMatch;
          if (!match) continue;
          if (negated) {
            omit.add(matched.output);
          } else {
            omit.delete(matched.output);
            keep2.add(matched.output);
          }
        }
      }
      let result = negatives === patterns.length ? [...items] : [...keep2];
      let matches = result.filter((item) => !omit.has(item));
      if (options && matches.length === 0) {
        if (options.failglob === true) {
          throw new Error(`No matches found for "${patterns.join(", ")}"`);
        }
        if (options.nonull === true || options.nullglob === true) {
          return options.unescape ? patterns.map((p) => p.replace(/\\/g, "")) : patterns;
        }
      }
      return matches;
    };
    micromatch2.match = micromatch2;
    micromatch2.matcher = (pattern, options) => picomatch(pattern, options);
    micromatch2.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
    micromatch2.any = micromatch2.isMatch;
    micromatch2.not = (list, patterns, options = {}) => {
      patterns = [].concat(patterns).map(String);
      let result = /* @__PURE__ */ new Set();
      let items = [];
      let onResult = (state) => {
        if (options.onResult) options.onResult(state);
        items.push(state.output);
      };
      let matches = new Set(micromatch2(list, patterns, { ...options, onResult }));
      for (let item of items) {
        if (!matches.has(item)) {
          result.add(item);
        }
      }
      return [...result];
    };
    micromatch2.contains = (str, pattern, options) => {
      if (typeof str !== "string") {
        throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
      }
      if (Array.isArray(pattern)) {
        return pattern.some((p) => micromatch2.contains(str, p, options));
      }
      if (typeof pattern === "string") {
        if (isEmptyString(str) || isEmptyString(pattern)) {
          return false;
        }
        if (str.includes(pattern) || str.startsWith("./") && str.slice(2).includes(pattern)) {
          return true;
        }
      }
      return micromatch2.isMatch(str, pattern, { ...options, contains: true });
    };
    micromatch2.matchKeys = (obj, patterns, options) => {
      if (!utils.isObject(obj)) {
        throw new TypeError("Expected the first argument to be an object");
      }
      let keys = micromatch2(Object.keys(obj), patterns, options);
      let res = {};
      for (let key of keys) res[key] = obj[key];
      return res;
    };
    micromatch2.some = (list, patterns, options) => {
      let items = [].concat(list);
      for (let pattern of [].concat(patterns)) {
        let isMatch = picomatch(String(pattern), options);
        if (items.some((item) => isMatch(item))) {
          return true;
        }
      }
      return false;
    };
    micromatch2.every = (list, patterns, options) => {
      let items = [].concat(list);
      for (let pattern of [].concat(patterns)) {
        let isMatch = picomatch(String(pattern), options);
        if (!items.every((item) => isMatch(item))) {
          return false;
        }
      }
      return true;
    };
    micromatch2.all = (str, patterns, options) => {
      if (typeof str !== "string") {
        throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
      }
      return [].concat(patterns).every((p) => picomatch(p, options)(str));
    };
    micromatch2.capture = (glob, input, options) => {
      let posix2 = utils.isWindows(options);
      let regex = picomatch.makeRe(String(glob), { ...options, capture: true });
      let match = regex.exec(posix2 ? utils.toPosixSlashes(input) : input);
      if (match) {
        return match.slice(1).map((v) => v === void 0 ? "" : v);
      }
    };
    micromatch2.makeRe = (...args) => picomatch.makeRe(...args);
    micromatch2.scan = (...args) => picomatch.scan(...args);
    micromatch2.parse = (patterns, options) => {
      let res = [];
      for (let pattern of [].concat(patterns || [])) {
        for (let str of braces(String(pattern), options)) {
          res.push(picomatch.parse(str, options));
        }
      }
      return res;
    };
    micromatch2.braces = (pattern, options) => {
      if (typeof pattern !== "string") throw new TypeError("Expected a string");
      if (options && options.nobrace === true || !hasBraces(pattern)) {
        return [pattern];
      }
      return braces(pattern, options);
    };
    micromatch2.braceExpand = (pattern, options) => {
      if (typeof pattern !== "string") throw new TypeError("Expected a string");
      return micromatch2.braces(pattern, { ...options, expand: true });
    };
    micromatch2.hasBraces = hasBraces;
    module.exports = micromatch2;
  }
});

// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
    exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
    exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports.isNCNameChar = isNCNameChar;
  }
});

// node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SaxesParser = exports.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local2 of Object.keys(mapping)) {
        nsPairCheck(parser, local2, mapping[local2]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err;
        } else {
          handler(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end2 = false;
        if (chunk === null) {
          end2 = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end2 && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end2 ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix, local: local2 } = this.qname(name);
        const attr = { name, prefix, local: local2, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local2] = trimmed;
          nsPairCheck(this, local2, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
          uri = tags[index].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local2 = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local2 === "" || local2.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local: local2 };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
          const { prefix, local: local2 } = this.qname(tag.name);
          tag.prefix = prefix;
          tag.local = local2;
          const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local: local2 } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local2}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag);
          if (tag.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports.SaxesParser = SaxesParser2;
  }
});

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open2, close2, replace = open2) => (input) => {
      let string = "" + input, index = string.indexOf(close2, open2.length);
      return ~index ? open2 + replaceClose(string, close2, replace, index) + close2 : open2 + string + close2;
    };
    var replaceClose = (string, close2, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close2.length;
        index = string.indexOf(close2, cursor);
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

// src/model/order.ts
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byKeys = (...keys) => (a, b) => {
  for (const key of keys) {
    const [x, y] = [key(a), key(b)];
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return 0;
};

// src/edge/files.ts
var import_micromatch = __toESM(require_micromatch(), 1);
import { closeSync, constants, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { isAbsolute as isAbsolute2, posix, relative as relative2, resolve } from "node:path";

// src/edge/system.ts
import { isAbsolute, relative, sep } from "node:path";
var isInside = (folder, path) => {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
var withSlashes = (path) => sep === "/" ? path : path.replaceAll(sep, "/");
var isSystemError = (thrown) => thrown instanceof Error && "code" in thrown;
var reasonOf = (thrown) => {
  if (!isSystemError(thrown)) throw thrown;
  return thrown.message.replace(/, .*/s, "");
};
var isAbsent = (thrown) => isSystemError(thrown) && (thrown.code === "ENOENT" || thrown.code === "ENOTDIR");

// src/edge/walk.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
var MAX_ENTRIES = 2e6;
var entriesOf = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (thrown) {
    reasonOf(thrown);
    return [];
  }
};
var filesBelow = (folder, { depth, enters, keeps, maxEntries = MAX_ENTRIES }) => {
  const files = [];
  const pending = [{ prefix: "", level: 0 }];
  let entries = 0;
  for (let at; (at = pending.pop()) !== void 0; ) {
    for (const entry2 of entriesOf(join(folder, at.prefix))) {
      if (++entries > maxEntries) {
        throw new Problem("tree-unreadable", `${folder} holds more than ${maxEntries} files and folders.`, {
          where: folder,
          hint: "Name a smaller folder as the root, or globs that begin with a folder."
        });
      }
      const path = at.prefix + entry2.name;
      if (!entry2.isDirectory()) {
        if (keeps(entry2)) files.push(path);
      } else if (at.level < depth && enters(entry2.name)) pending.push({ prefix: `${path}/`, level: at.level + 1 });
    }
  }
  return files.sort(byText);
};
var NO_SOURCES = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  "__pycache__",
  ".venv",
  ".tox",
  ".nox",
  ".eggs",
  ".cache",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
  ".hypothesis",
  ".gradle",
  ".nyc_output",
  ".next",
  ".nuxt",
  ".turbo",
  ".idea",
  ".terraform"
]);
var walkTree = (root) => filesBelow(root, {
  depth: Infinity,
  enters: (name) => !NO_SOURCES.has(name),
  keeps: (entry2) => entry2.isFile()
});

// src/edge/files.ts
var MAX_REPORT_BYTES = 1024 ** 3;
var CHUNK_BYTES = 1024 ** 2;
var problem = (slug, path, what, hint = null) => new Problem(slug, `${path} ${what}`, { where: path, hint });
var exists = (path) => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch (thrown) {
    reasonOf(thrown);
    return false;
  }
};
function* chunksOf(path, size, shown3) {
  const changed = () => problem("report-unreadable", shown3, "changed while it was read.", "Judge after the tools that write it have ended.");
  let file = null;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size + 1));
    let left = size;
    for (let length; (length = readSync(file, buffer)) > 0; ) {
      left -= length;
      if (left < 0) throw changed();
      yield buffer.subarray(0, length);
    }
    if (left > 0) throw changed();
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw problem("report-unreadable", shown3, `cannot be read (${reasonOf(thrown)}).`);
  } finally {
    if (file !== null) closeSync(file);
  }
}
var DOTTED = /(?:^|[/{,(|])\./;
var UNBOUNDED = /\*\*|\(/;
var listBelow = ({ realRoot, listed: listed2 }, base, glob) => {
  const depth = UNBOUNDED.test(glob) ? Infinity : glob.split("/").length - 1;
  const [git, modules, dotted] = [glob.includes(".git"), glob.includes("node_modules"), DOTTED.test(glob)];
  const key = [base, depth, git, modules, dotted].join("\0");
  const enters = (name) => name === ".git" ? git : name === "node_modules" ? modules : dotted || !name.startsWith(".");
  const files = listed2.get(key) ?? filesBelow(resolve(realRoot, base), { depth, enters, keeps: () => true });
  listed2.set(key, files);
  return files;
};
var alternativesOf = (glob) => {
  try {
    return glob.includes("{") ? import_micromatch.default.braces(glob, { expand: true }) : [glob];
  } catch {
    return [glob];
  }
};
var DOT_IS_ANY = { flags: "s" };
var matcherOf = (glob) => {
  const matchers = alternativesOf(glob).map((one) => import_micromatch.default.matcher(one, DOT_IS_ANY));
  return (path) => matchers.some((matches) => matches(path));
};
var fromRoot = ({ root, realRoot }, glob) => {
  const written = posix.normalize(withSlashes(glob));
  const top = [root, realRoot].find((folder) => isAbsolute2(written) && isInside(folder, import_micromatch.default.scan(written).base));
  return top === void 0 ? written : withSlashes(relative2(top, written));
};
var matchesOf = (search, glob) => {
  const path = fromRoot(search, glob);
  const scan = import_micromatch.default.scan(path);
  const base = scan.isGlob ? scan.base.replaceAll(/\\(.)/g, "$1") : path;
  if (search.options.outside !== true && !isInside(search.realRoot, resolve(search.realRoot, base))) {
    return problem("report-unreadable", glob, "lies outside the root.", "Copy the report into the project before this step.");
  }
  if (exists(resolve(search.realRoot, path))) return [{ path, named: true }];
  if (!scan.isGlob) return problem("report-missing", glob, "is not there.", "Run the step that writes it before this one, or correct the path.");
  return listBelow(search, base, scan.glob).filter(matcherOf(scan.glob)).map((name) => ({ path: posix.join(base, name), named: false }));
};
var examine = ({ realRoot, options: { outside = false, maxBytes = MAX_REPORT_BYTES } }, { path, named: named2 }) => {
  try {
    const real = realpathSync(resolve(realRoot, path));
    if (!outside && !isInside(realRoot, real)) {
      return problem("report-unreadable", path, "leads out of the root by a link.", "Copy the report into the project before this step.");
    }
    const stat = lstatSync(real);
    if (stat.isDirectory()) {
      return named2 ? problem("report-unreadable", path, "is a folder.", `Name the files in it, such as ${posix.join(path, "**/*.xml")}.`) : null;
    }
    if (!stat.isFile()) return problem("report-unreadable", path, "is no regular file.", "Write the report to a file first.");
    if (stat.size > maxBytes) return problem("report-too-large", path, `has ${stat.size} bytes, and ${maxBytes} are read at most.`);
    return { path, real, size: stat.size };
  } catch (thrown) {
    return problem("report-unreadable", path, `cannot be read (${reasonOf(thrown)}).`);
  }
};
var withoutAliases = ({ realRoot }, files) => {
  const isLink = ({ path, real }) => Number(resolve(realRoot, path) !== real);
  const byReal = /* @__PURE__ */ new Map();
  for (const file of [...files].sort(byKeys(isLink, ({ path }) => path))) {
    if (!byReal.has(file.real)) byReal.set(file.real, file);
  }
  return [...byReal.values()].sort(byKeys(({ path }) => path)).map(({ path, real, size }) => ({ path, size, chunks: () => chunksOf(real, size, path) }));
};
var isNegated = (glob) => import_micromatch.default.scan(glob).negated;
var find = (search, globs) => {
  const leftOut = globs.filter(isNegated).map((glob) => matcherOf(fromRoot(search, glob.slice(1))));
  const problems = [];
  const unmatched = [];
  const files = [];
  const take = (one) => {
    if (!(one instanceof Problem)) files.push(one);
    else if (!problems.some(({ message }) => message === one.message)) problems.push(one);
  };
  for (const glob of globs.filter((one) => one !== "" && !isNegated(one))) {
    const matches = matchesOf(search, glob);
    const found = matches instanceof Problem ? [matches] : matches.filter(({ path }) => !leftOut.some((fits) => fits(path))).flatMap((match) => examine(search, match) ?? []);
    if (found.length === 0) unmatched.push(glob);
    found.forEach(take);
  }
  return { sources: withoutAliases(search, files), problems, unmatched };
};
var realRootOf = (root) => {
  try {
    return realpathSync(root);
  } catch (thrown) {
    throw new Problem("tree-unreadable", `The root ${root} cannot be read (${reasonOf(thrown)}).`, { where: root, hint: "Name a folder that exists." });
  }
};
var reportFinder = (root, options = {}) => {
  const search = { root: resolve(root), realRoot: realRootOf(resolve(root)), options, listed: /* @__PURE__ */ new Map() };
  return (globs) => find(search, globs);
};

// src/model/disorder.ts
var ascends = (keys, from, to) => {
  for (let row = from + 1; row < to; row++) if (keys[row] <= keys[row - 1]) return false;
  return true;
};
var runEnd = (keys, order, at) => {
  let end2 = at + 1;
  while (end2 < order.length && keys[order[end2]] >= keys[order[end2 - 1]]) end2++;
  return Math.min(end2, order.length);
};
var mergeRuns = (keys, order, into, { left, middle, right }) => {
  let a = left;
  let b = middle;
  for (let at = left; at < right; at++) {
    const takesLeft = b === right || a < middle && keys[order[a]] <= keys[order[b]];
    into[at] = takesLeft ? order[a++] : order[b++];
  }
};
var sorted = (keys) => {
  let order = new Uint32Array(keys.length);
  for (let index = 0; index < order.length; index++) order[index] = index;
  let into = new Uint32Array(keys.length);
  while (runEnd(keys, order, 0) < order.length) {
    for (let left = 0; left < order.length; ) {
      const middle = runEnd(keys, order, left);
      const right = middle < order.length ? runEnd(keys, order, middle) : middle;
      mergeRuns(keys, order, into, { left, middle, right });
      left = right;
    }
    [order, into] = [into, order];
  }
  return order;
};
var disorder = (keys, from, to) => ascends(keys, from, to) ? null : sorted(keys.subarray(from, to));

// src/model/rows.ts
var FIRST_CAPACITY = 1024;
var MAX_HITS = 4294967295;
var MAX_OUTCOMES = 65535;
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
var KNOWN_OUTCOMES = 32;
var lineRows = (capacity = FIRST_CAPACITY) => {
  const room = Math.max(capacity, FIRST_CAPACITY);
  return { line: new Uint32Array(room), hits: new Uint32Array(room), length: 0 };
};
var branchRows = () => ({
  line: new Uint32Array(FIRST_CAPACITY),
  total: new Uint16Array(FIRST_CAPACITY),
  hit: new Uint16Array(FIRST_CAPACITY),
  taken: new Uint32Array(FIRST_CAPACITY),
  length: 0
});
var functionRows = () => ({
  start: new Uint32Array(FIRST_CAPACITY),
  end: new Uint32Array(FIRST_CAPACITY),
  hits: new Uint32Array(FIRST_CAPACITY),
  nameFrom: new Uint32Array(FIRST_CAPACITY),
  nameTo: new Uint32Array(FIRST_CAPACITY),
  length: 0,
  text: new Uint8Array(FIRST_CAPACITY),
  textLength: 0
});
var grown = (old, length) => {
  const bigger = new old.constructor(length);
  bigger.set(old);
  return bigger;
};
var widen = (rows, names) => {
  for (const name of names) rows[name] = grown(rows[name], rows[name].length * 2);
};
var saturated = (count2) => count2 >= MAX_HITS ? MAX_HITS : count2 > 0 ? count2 < 1 ? 1 : count2 >>> 0 : 0;
var pushLine = (rows, line, hits) => {
  if (rows.length === rows.line.length) widen(rows, ["line", "hits"]);
  rows.line[rows.length] = line;
  rows.hits[rows.length++] = hits;
};
var pushBranch = (rows, line, total2, hit, taken) => {
  if (rows.length === rows.line.length) widen(rows, ["line", "total", "hit", "taken"]);
  rows.line[rows.length] = line;
  rows.total[rows.length] = Math.min(total2, MAX_OUTCOMES);
  rows.hit[rows.length] = Math.min(hit, total2, MAX_OUTCOMES);
  rows.taken[rows.length++] = taken;
};
var addFunction = (rows, start, end2, hits) => {
  if (rows.length === rows.start.length) widen(rows, ["start", "end", "hits", "nameFrom", "nameTo"]);
  rows.start[rows.length] = start;
  rows.end[rows.length] = end2;
  rows.hits[rows.length] = hits;
  rows.nameFrom[rows.length] = rows.nameTo[rows.length] = 0;
  rows.length++;
};
var nameFunction = (rows, row, { bytes, from, to }) => {
  const end2 = rows.textLength + to - from;
  if (end2 > rows.text.length) rows.text = grown(rows.text, end2 * 2);
  const { text, textLength } = rows;
  for (let at = from; at < to; at++) text[textLength + at - from] = bytes[at];
  rows.nameFrom[row] = textLength;
  rows.nameTo[row] = rows.textLength = end2;
};
var pushFunction = (rows, name, start, end2, hits) => {
  addFunction(rows, start, end2, hits);
  const bytes = encoder.encode(name);
  nameFunction(rows, rows.length - 1, { bytes, from: 0, to: bytes.length });
};
var functionName = ({ text, nameFrom, nameTo }, row) => decoder.decode(text.subarray(nameFrom[row], nameTo[row]));
var closeLines = (rows, from) => {
  const order = disorder(rows.line, from, rows.length);
  if (order === null) return { from, to: rows.length };
  const [line, hits] = [rows.line.slice(from, rows.length), rows.hits.slice(from, rows.length)];
  let last = from - 1;
  for (const old of order) {
    const [number, count2] = [line[old], hits[old]];
    if (last >= from && rows.line[last] === number) {
      if (count2 > rows.hits[last]) rows.hits[last] = count2;
    } else {
      rows.line[++last] = number;
      rows.hits[last] = count2;
    }
  }
  rows.length = last + 1;
  return { from, to: rows.length };
};
var uniteBranch = (into, at, total2, hit, taken) => {
  if (total2 > into.total[at]) {
    into.total[at] = total2;
    into.taken[at] = taken;
  } else if (total2 === into.total[at]) into.taken[at] |= taken;
  into.hit[at] = Math.max(into.hit[at], hit);
};
var closeBranches = (rows, from) => {
  const order = disorder(rows.line, from, rows.length);
  if (order === null) return { from, to: rows.length };
  const line = rows.line.slice(from, rows.length);
  const total2 = rows.total.slice(from, rows.length);
  const hit = rows.hit.slice(from, rows.length);
  const taken = rows.taken.slice(from, rows.length);
  let last = from - 1;
  for (const old of order) {
    if (last >= from && rows.line[last] === line[old]) uniteBranch(rows, last, total2[old], hit[old], taken[old]);
    else {
      last++;
      rows.line[last] = line[old];
      rows.total[last] = total2[old];
      rows.hit[last] = hit[old];
      rows.taken[last] = taken[old];
    }
  }
  rows.length = last + 1;
  return { from, to: rows.length };
};
var compareNames = ({ text, nameFrom, nameTo }, a, b) => {
  let x = nameFrom[a];
  let y = nameFrom[b];
  while (x < nameTo[a] && y < nameTo[b] && text[x] === text[y]) [x, y] = [x + 1, y + 1];
  if (x === nameTo[a] || y === nameTo[b]) return nameTo[a] - x - (nameTo[b] - y);
  return text[x] - text[y];
};
var orderTies = (rows, from, order) => {
  const startOf = (at) => rows.start[from + order[at]];
  for (let at = 0; at < order.length; ) {
    let end2 = at + 1;
    while (end2 < order.length && startOf(end2) === startOf(at)) end2++;
    if (end2 > at + 1) order.subarray(at, end2).sort((a, b) => compareNames(rows, from + a, from + b));
    at = end2;
  }
};
var closeFunctions = (rows, from) => {
  const order = disorder(rows.start, from, rows.length);
  if (order === null) return { from, to: rows.length };
  orderTies(rows, from, order);
  const columns = [rows.start, rows.end, rows.hits, rows.nameFrom, rows.nameTo];
  const old = columns.map((column) => column.slice(from, rows.length));
  let last = from - 1;
  for (const offset of order) {
    columns.forEach((column, index) => column[last + 1] = old[index][offset]);
    const isKnown = last >= from && rows.start[last] === rows.start[last + 1] && compareNames(rows, last, last + 1) === 0;
    if (isKnown) {
      rows.end[last] = Math.max(rows.end[last], rows.end[last + 1]);
      rows.hits[last] = Math.max(rows.hits[last], rows.hits[last + 1]);
    } else last++;
  }
  rows.length = last + 1;
  return { from, to: rows.length };
};
var lineTable = ({ line, hits, length }) => ({ line: line.subarray(0, length), hits: hits.subarray(0, length) });
var branchTable = ({ line, total: total2, hit, taken, length }) => ({
  line: line.subarray(0, length),
  total: total2.subarray(0, length),
  hit: hit.subarray(0, length),
  taken: taken.subarray(0, length)
});
var functionTable = (rows) => ({
  start: rows.start.subarray(0, rows.length),
  end: rows.end.subarray(0, rows.length),
  hits: rows.hits.subarray(0, rows.length),
  name: (row) => functionName(rows, row),
  utf8: (row) => ({ bytes: rows.text, from: rows.nameFrom[row], to: rows.nameTo[row] })
});

// src/model/merge.ts
var byPath = (a, b) => byText(a.path, b.path);
var copyLines = (rows, { line, hits }, { from, to }) => {
  for (let row = from; row < to; row++) pushLine(rows, line[row], hits[row]);
};
var copyBranches = (rows, { line, total: total2, hit, taken }, { from, to }) => {
  for (let row = from; row < to; row++) pushBranch(rows, line[row], total2[row], hit[row], taken[row]);
};
var copyFunctions = (rows, table, { from, to }) => {
  for (let row = from; row < to; row++) {
    addFunction(rows, table.start[row], table.end[row], table.hits[row]);
    nameFunction(rows, rows.length - 1, table.utf8(row));
  }
};
var unite = (rows, parts) => {
  const at = { lines: rows.lines.length, branches: rows.branches.length, functions: rows.functions.length };
  for (const { coverage, file } of parts) {
    if (file.lines) copyLines(rows.lines, coverage.lines, file.lines);
    if (file.branches) copyBranches(rows.branches, coverage.branches, file.branches);
    if (file.functions) copyFunctions(rows.functions, coverage.functions, file.functions);
  }
  return {
    path: parts[0].file.path,
    lines: parts.some(({ file }) => file.lines) ? closeLines(rows.lines, at.lines) : null,
    branches: parts.some(({ file }) => file.branches) ? closeBranches(rows.branches, at.branches) : null,
    functions: parts.some(({ file }) => file.functions) ? closeFunctions(rows.functions, at.functions) : null
  };
};
var partsByPath = (coverages) => {
  const parts = /* @__PURE__ */ new Map();
  for (const coverage of coverages) {
    for (const file of coverage.files) {
      const known3 = parts.get(file.path);
      if (known3) known3.push({ coverage, file });
      else parts.set(file.path, [{ coverage, file }]);
    }
  }
  return parts;
};
var hasEachPathOnce = ({ files }) => new Set(files.map(({ path }) => path)).size === files.length;
var mergeCoverage = (coverages) => {
  const [only] = coverages.length === 1 ? coverages : [];
  if (only && hasEachPathOnce(only)) return { ...only, files: [...only.files].sort(byPath) };
  const parts = partsByPath(coverages);
  const rows = { lines: lineRows(), branches: branchRows(), functions: functionRows() };
  const files = [...parts.keys()].sort(byText).map((path) => unite(rows, parts.get(path)));
  return {
    files,
    lines: lineTable(rows.lines),
    branches: branchTable(rows.branches),
    functions: functionTable(rows.functions)
  };
};
var NO_COVERAGE = {
  files: [],
  lines: lineTable(lineRows()),
  branches: branchTable(branchRows()),
  functions: functionTable(functionRows())
};

// src/formats/cobertura-numbers.ts
var ZERO = 48;
var MAX_LINE = 4294967295;
var GROUPED = /^\d{1,3}(?:[,'’_\s]\d{3})+(?:\.\d*)?$/;
var SEPARATORS = /[,'’_\s]/g;
var DECIMAL = /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i;
var digitsIn = (text) => {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return text === "" ? NaN : value;
};
var numberIn = (text) => {
  if (text === void 0) return NaN;
  const plain = digitsIn(text);
  if (!Number.isNaN(plain)) return plain;
  const trimmed = text.trim();
  if (GROUPED.test(trimmed)) return Number(trimmed.replace(SEPARATORS, ""));
  return DECIMAL.test(trimmed) ? Number(trimmed) : NaN;
};
var lineIn = (text) => {
  const line = numberIn(text);
  return Number.isInteger(line) && line >= 1 && line <= MAX_LINE ? line : NaN;
};
var totalIn = (hit, total2) => {
  if (`${hit}${total2}`.includes(".")) return null;
  const ratio = { hit: numberIn(hit), total: numberIn(total2) };
  const sound = Number.isSafeInteger(ratio.hit) && Number.isSafeInteger(ratio.total) && ratio.hit >= 0;
  return sound && ratio.hit <= ratio.total ? ratio : null;
};
var pairIn = (text) => {
  const open2 = text.indexOf("(");
  const slash = text.indexOf("/", open2);
  const close2 = text.indexOf(")", slash);
  if (open2 < 0 || slash < 0 || close2 < 0) return null;
  return totalIn(text.slice(open2 + 1, slash), text.slice(slash + 1, close2));
};
var percentIn = (text) => {
  const sign = text?.indexOf("%") ?? -1;
  return sign < 0 ? NaN : numberIn(text.slice(0, sign));
};

// src/formats/cobertura-oddities.ts
var MAX_SHOWN = 60;
var SENTENCES = {
  unplaced: "Classes with an empty filename were left out",
  line: "Lines without a number that can be read were left out",
  hits: "Lines without hits that can be read count as not hit",
  branch: "Branches were left out of lines that do not say how many were taken"
};
var quoted = (text) => JSON.stringify(text.slice(0, MAX_SHOWN));
var shown = ({ path, says }) => `${says === void 0 ? "nothing" : quoted(says)}${path === "" ? "" : ` in ${quoted(path)}`}`;
var noteOddity = (oddities, kind, seen) => {
  const known3 = oddities.get(kind);
  if (known3) known3.count++;
  else oddities.set(kind, { count: 1, first: shown(seen) });
};
var oddityWarnings = (oddities) => Object.keys(SENTENCES).flatMap((kind) => {
  const seen = oddities.get(kind);
  return seen ? [`${SENTENCES[kind]}: ${seen.count}, the first says ${seen.first}.`] : [];
});

// src/formats/cobertura-handler.ts
var MAX_PATH = 4096;
var MAX_NAME = 1024;
var JUMP_OUTCOMES = 2;
var newReading = (path) => ({
  path,
  lines: lineRows(),
  branches: branchRows(),
  functions: functionRows(),
  sections: [],
  bases: [],
  oddities: /* @__PURE__ */ new Map(),
  root: null,
  lineElements: 0,
  tellsCalls: false,
  section: null,
  method: null,
  tally: null,
  base: null
});
var malformed = ({ path }, message) => new Problem("report-malformed", `${path} was recognised as Cobertura, but ${message}.`, {
  where: path,
  hint: "Let the coverage tool write the report anew, and keep other steps from editing it."
});
var nameOf = ({ name = "" }) => JSON.stringify(name.slice(0, MAX_NAME));
var openClass = (reading, attributes) => {
  const { lines, branches, functions } = reading;
  const path = attributes["filename"];
  if (path === void 0) throw malformed(reading, `the class ${nameOf(attributes)} has no filename`);
  if (path.length > MAX_PATH) {
    throw malformed(reading, `the filename of the class ${nameOf(attributes)} has ${path.length} characters`);
  }
  if (path.trim() === "") noteOddity(reading.oddities, "unplaced", { path: "", says: attributes["name"] });
  else reading.section = { path, lines: lines.length, branches: branches.length, functions: functions.length, own: false };
};
var closeClass = (reading) => {
  const { section, lines, branches, functions } = reading;
  reading.method = null;
  reading.section = null;
  if (section) reading.sections.push({
    path: section.path,
    lines: closeLines(lines, section.lines),
    branches: closeBranches(branches, section.branches),
    functions: closeFunctions(functions, section.functions)
  });
};
var openMethod = (reading, { name = "", hits }) => {
  const count2 = numberIn(hits);
  const calls = Number.isNaN(count2) ? null : saturated(count2);
  reading.tellsCalls ||= calls !== null;
  reading.method = { name: name.slice(0, MAX_NAME), calls, start: Infinity, end: 0, hits: 0 };
};
var closeMethod = ({ method, section, functions }) => {
  if (!method || !section || method.end === 0) return;
  const { name, calls, start, end: end2, hits } = method;
  pushFunction(functions, name, start, calls === null && end2 > start ? end2 : 0, calls ?? hits);
};
var readBranch = (reading, line, attributes) => {
  const says = attributes["condition-coverage"];
  const branch = attributes["branch"];
  if (branch === void 0 ? says === void 0 : branch.toLowerCase() !== "true") return;
  const pair = says === void 0 ? null : pairIn(says);
  if (pair === null) reading.tally = { line, says, hit: 0, total: 0 };
  else if (pair.total > 0) pushBranch(reading.branches, line, pair.total, pair.hit, 0);
};
var beginOwnLines = ({ lines, branches }, section) => {
  section.own = true;
  lines.length = section.lines;
  branches.length = section.branches;
};
var extend = (method, line, hits) => {
  method.start = Math.min(method.start, line);
  method.end = Math.max(method.end, line);
  method.hits = Math.max(method.hits, hits);
};
var openLine = (reading, section, attributes) => {
  const { method, oddities } = reading;
  const { path } = section;
  reading.lineElements++;
  if (method === null && !section.own) beginOwnLines(reading, section);
  const line = lineIn(attributes["number"]);
  if (Number.isNaN(line)) {
    noteOddity(oddities, "line", { path, says: attributes["number"] });
    return;
  }
  const count2 = numberIn(attributes["hits"]);
  if (Number.isNaN(count2)) noteOddity(oddities, "hits", { path, says: attributes["hits"] });
  const hits = saturated(count2);
  if (method) extend(method, line, hits);
  if (method && (section.own || method.calls !== null)) return;
  pushLine(reading.lines, line, hits);
  readBranch(reading, line, attributes);
};
var countCondition = (tally2, attributes) => {
  const taken = percentIn(attributes["coverage"]) / 100 * JUMP_OUTCOMES;
  const known3 = attributes["type"] === "jump" && Number.isInteger(taken) && taken >= 0 && taken <= JUMP_OUTCOMES;
  tally2.hit += known3 ? taken : NaN;
  tally2.total += JUMP_OUTCOMES;
};
var closeTally = (reading, { line, says, hit, total: total2 }) => {
  reading.tally = null;
  const percent2 = percentIn(says);
  const agrees = Number.isNaN(percent2) || Math.abs(hit * 100 / total2 - percent2) < 1;
  if (total2 > 0 && !Number.isNaN(hit) && agrees) pushBranch(reading.branches, line, total2, hit, 0);
  else if (reading.section) noteOddity(reading.oddities, "branch", { path: reading.section.path, says });
};
var closeBase = (reading, base) => {
  const trimmed = base.trim();
  if (trimmed !== "" && trimmed.length <= MAX_PATH) reading.bases.push(trimmed);
  reading.base = null;
};
var open = (reading, name, attributes) => {
  const { section, tally: tally2 } = reading;
  if (section === null) {
    reading.root ??= attributes;
    if (name === "class") openClass(reading, attributes);
    else if (name === "source") reading.base = "";
  } else if (name === "line") openLine(reading, section, attributes);
  else if (name === "condition" && tally2) countCondition(tally2, attributes);
  else if (name === "method") openMethod(reading, attributes);
  else if (name === "class") throw malformed(reading, `the class ${nameOf(attributes)} stands inside another class`);
};
var close = (reading, name) => {
  const { tally: tally2, base } = reading;
  if (name === "line" && tally2) closeTally(reading, tally2);
  else if (name === "method") {
    closeMethod(reading);
    reading.method = null;
  } else if (name === "class") closeClass(reading);
  else if (name === "source" && base !== null) closeBase(reading, base);
};
var coberturaHandler = (reading) => ({
  open: (name, attributes) => open(reading, name, attributes),
  close: (name) => close(reading, name),
  wantsText: () => reading.base !== null,
  text: (text) => {
    if (reading.base !== null && reading.base.length <= MAX_PATH) reading.base += text;
  }
});

// src/formats/xml.ts
var import_saxes = __toESM(require_saxes(), 1);

// src/formats/decode.ts
var HEAD_BYTES = 1024;
var DECLARATION = /^\s*<\?xml(?=\s)[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
var MARKS = [["utf-8", [239, 187, 191]], ["utf-16le", [255, 254]], ["utf-16be", [254, 255]]];
var shown2 = (head) => {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (mark) return mark[0];
  if (head.length < 4) return null;
  const zeros = Array.from(head.subarray(0, 4), (byte) => byte === 0 ? "0" : "x").join("");
  return zeros === "x0x0" ? "utf-16le" : zeros === "0x0x" ? "utf-16be" : null;
};
var declared = (head) => DECLARATION.exec(Buffer.from(head.subarray(0, HEAD_BYTES)).toString("latin1"))?.[1] ?? null;
var known = (name) => {
  try {
    return new TextDecoder(name.replaceAll("_", "-")).encoding;
  } catch {
    return null;
  }
};
var encodingOf = (head) => {
  const name = shown2(head) ?? declared(head) ?? "utf-8";
  const encoding = known(name);
  return { name, encoding: encoding?.startsWith("utf-16") && shown2(head) === null ? "utf-8" : encoding };
};
var decodeHead = (bytes) => new TextDecoder(encodingOf(bytes).encoding ?? "latin1").decode(bytes, { stream: true });
var joined = (a, b) => {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
};
function* headFirst(chunks) {
  let head = new Uint8Array(0);
  for (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = head.length === 0 && chunk.length >= HEAD_BYTES ? chunk : joined(head, chunk);
    if (head.length < HEAD_BYTES) continue;
    yield head;
    head = null;
  }
  if (head !== null) yield head;
}
var sequenceLength = (lead) => lead >= 240 ? 4 : lead >= 224 ? 3 : lead >= 192 ? 2 : 1;
var incompleteTail = (bytes) => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 192) !== 128) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
};
var firstInvalid = (bytes) => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const isWritten = bytes[offset] === 239 && bytes[offset + 1] === 191 && bytes[offset + 2] === 189;
    if (!isWritten) break;
    offset += 3;
    from = at + 1;
  }
  return offset;
};
var notIn = (encoding, path, offset) => new Problem("report-encoding", `${path} is not ${encoding}: byte ${offset} does not fit.`, {
  where: path,
  hint: "Write the report as UTF-8, or name its encoding in the XML declaration."
});
var utf8Decoder = (path) => {
  let rest = new Uint8Array(0);
  let offset = 0;
  const decoded = (bytes) => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: offset > 0 }).decode(bytes);
    } catch {
      throw notIn("UTF-8", path, offset + firstInvalid(bytes));
    }
  };
  return {
    text: (chunk) => {
      const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
      const end2 = bytes.length - incompleteTail(bytes);
      const text = decoded(bytes.subarray(0, end2));
      rest = bytes.slice(end2);
      offset += end2;
      return text;
    },
    end: () => decoded(rest)
  };
};
var streamDecoder = (path, encoding) => {
  const decoder3 = new TextDecoder(encoding, { fatal: true });
  let offset = 0;
  const decoded = (bytes, stream) => {
    try {
      return decoder3.decode(bytes, { stream });
    } catch {
      throw notIn(encoding, path, offset);
    } finally {
      offset += bytes.length;
    }
  };
  return { text: (bytes) => decoded(bytes, true), end: () => decoded(new Uint8Array(0), false) };
};
var decoderFor = (head, path) => {
  const { name, encoding } = encodingOf(head);
  if (encoding === "utf-8") return utf8Decoder(path);
  if (encoding !== null) return streamDecoder(path, encoding);
  throw new Problem("report-encoding", `${path} declares the encoding "${name}", which is not known.`, {
    where: path,
    hint: "Write the report as UTF-8."
  });
};
function* decode({ path, chunks }) {
  let decoder3 = null;
  for (const chunk of headFirst(chunks())) {
    decoder3 ??= decoderFor(chunk, path);
    yield decoder3.text(chunk);
  }
  if (decoder3 !== null) yield decoder3.end();
}

// src/formats/xml.ts
var MAX_TEXT = 65536;
var MAX_DEPTH = 256;
var MAX_NAME2 = 1e3;
var MAX_ATTRIBUTES = 1e3;
var SHORTEST_VIEW = 13;
var LESS_THAN = 60;
var ILLEGAL = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|&#(?:x[0-9a-f]+|[0-9]+);/gi;
var BAD_CHARACTER = "disallowed character.";
var BAD_REFERENCE = "malformed character entity.";
var LATE_DECLARATION = "an XML declaration must be at the start of the document.";
var SECOND_ROOT = "documents may contain only one root.";
var detached = (text) => text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
var local = (name) => name.slice(name.indexOf(":") + 1);
var refused = ({ path, parser }, slug, message, hint = null) => new Problem(slug, message, { where: `${path}:${parser.line}:${Math.max(parser.column, 1)}`, hint });
var malformed2 = (reading, what) => refused(reading, "report-malformed", `${reading.path} is not well-formed XML: ${what}`);
var isIllegalCharacter = ({ held }, message) => message === BAD_REFERENCE || message === BAD_CHARACTER && held.chunk.charCodeAt(held.prevI) !== LESS_THAN;
var meet = (reading, message) => {
  if (reading.stage === "cut") {
    throw refused(
      reading,
      "report-truncated",
      `${reading.path} ends before its end: ${message}`,
      "The tool that wrote it was stopped, or the file was copied while it was being written."
    );
  }
  if (isIllegalCharacter(reading, message)) {
    if (reading.illegal++ === 0) reading.illegalLine = reading.parser.line;
    reading.isTainted = true;
  } else if (reading.stage === "after" && (message === SECOND_ROOT || message === LATE_DECLARATION)) {
    throw refused(
      reading,
      "report-malformed",
      `${reading.path} has two root elements: several reports were written into one file.`,
      "Let every run write a file of its own."
    );
  } else if (message !== LATE_DECLARATION) throw malformed2(reading, message);
};
var clean = (reading, text) => {
  const short = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  if (!reading.isTainted) return short;
  reading.isTainted = false;
  return short.replace(ILLEGAL, "");
};
var listenToNames = (reading) => {
  const { parser } = reading;
  parser.on("doctype", (doctype) => {
    if (!doctype.includes("<!ENTITY")) return;
    throw refused(
      reading,
      "report-malformed",
      `${reading.path} defines entities of its own; those are not read.`,
      "Write the report without <!ENTITY \u2026>."
    );
  });
  parser.on("opentagstart", ({ name }) => {
    reading.attributes = 0;
    reading.isTainted = false;
    if (reading.stage !== "after") reading.stage = "inside";
    if (name.length > MAX_NAME2) throw malformed2(reading, "a name is too long.");
    if (++reading.depth > MAX_DEPTH) throw malformed2(reading, `elements stand more than ${MAX_DEPTH} deep.`);
  });
  parser.on("attribute", (attribute) => {
    if (attribute.name.length > MAX_NAME2) throw malformed2(reading, "a name is too long.");
    if (++reading.attributes > MAX_ATTRIBUTES) {
      throw malformed2(reading, `an element has more than ${MAX_ATTRIBUTES} attributes.`);
    }
    if (reading.isTainted || attribute.value.length >= SHORTEST_VIEW) {
      attribute.value = detached(clean(reading, attribute.value));
    }
  });
};
var listen = (reading, handler) => {
  const { parser, held } = reading;
  const give = (text) => handler.text?.(clean(reading, text));
  const askForText = () => {
    held.textHandler = held.cdataHandler = handler.text && (handler.wantsText?.() ?? true) ? give : void 0;
  };
  parser.on("opentag", (tag) => {
    handler.open(local(tag.name), tag.attributes);
    askForText();
  });
  parser.on("closetag", (tag) => {
    if (--reading.depth === 0) reading.stage = "after";
    handler.close(local(tag.name));
    askForText();
  });
};
var bound = (reading) => {
  const { held } = reading;
  if (held.text.length > MAX_TEXT) held.text = detached(held.text.slice(0, MAX_TEXT));
  if (held.piTarget.length > MAX_NAME2) held.piTarget = detached(held.piTarget.slice(0, MAX_NAME2));
  if (held.name.length > MAX_NAME2 || held.entity.length > MAX_NAME2) throw malformed2(reading, "a name is too long.");
};
var readXml = (source, handler) => {
  const parser = new import_saxes.SaxesParser({ xmlns: false, position: false });
  const reading = {
    path: source.path,
    parser,
    held: parser,
    stage: "blank",
    depth: 0,
    attributes: 0,
    illegal: 0,
    illegalLine: 0,
    isTainted: false
  };
  parser.fail = (message) => {
    meet(reading, message);
    return parser;
  };
  listenToNames(reading);
  listen(reading, handler);
  for (const piece of decode(source)) {
    if (reading.stage === "blank" && /\S/.test(piece)) reading.stage = "prolog";
    parser.write(piece);
    bound(reading);
  }
  if (reading.stage === "blank") throw new Problem("report-empty", `${source.path} holds nothing.`, { where: source.path });
  reading.stage = "cut";
  parser.close();
  return reading.illegal === 0 ? [] : [`Characters that XML does not allow were left out: ${reading.illegal}, the first in line ${reading.illegalLine}.`];
};

// src/formats/cobertura.ts
var isAnother = ({ attributes, children, elements }) => attributes.has("generated") || attributes.has("clover") || children.has("project") || children.has("testproject") || attributes.get("version") === "1" && (children.has("file") || elements.has("lineToCover")) || attributes.has("ctcreportVersion") || elements.has("seqpnt") || children.has("assembly");
var recognises = ({ xml }) => xml !== null && xml.root === "coverage" && !isAnother(xml) && (xml.children.has("packages") || xml.children.has("sources") || xml.attributes.has("line-rate"));
var declaredBy = (root) => {
  const lines = totalIn(root["lines-covered"], root["lines-valid"]);
  const branches = totalIn(root["branches-covered"], root["branches-valid"]);
  return lines || branches ? { lines, branches } : null;
};
var NAMED_VERSION = /^[A-Za-z][\w.-]{0,40} \d[\w.+-]{0,40}$/;
var COVERAGE_PY_VERSION = /^[4-9]\.\d{1,3}(?:\.\d{1,3})?(?:(?:a|b|rc|\.dev)\d{1,3})?$/;
var ISTANBUL_VERSION = "0.1";
var MILLISECONDS = /^\d{13}$/;
var producerOf = ({ root, functions, tellsCalls }) => {
  const { version = "", timestamp = "", complexity = "0" } = root ?? {};
  if (NAMED_VERSION.test(version)) return version;
  if (!MILLISECONDS.test(timestamp) || complexity !== "0") return null;
  if (tellsCalls) return version === ISTANBUL_VERSION ? "istanbul" : null;
  return COVERAGE_PY_VERSION.test(version) && functions.length === 0 ? `coverage.py ${version}` : null;
};
var coverageOf = (reading, declared2) => {
  const { lines, branches, functions, sections } = reading;
  const tellsBranches = branches.length > 0 || (declared2?.branches?.total ?? 0) > 0;
  const tellsFunctions = functions.length > 0;
  const files = sections.map((section) => ({
    ...section,
    branches: tellsBranches ? section.branches : null,
    functions: tellsFunctions ? section.functions : null
  }));
  return mergeCoverage([{
    files,
    lines: lineTable(lines),
    branches: branchTable(branches),
    functions: functionTable(functions)
  }]);
};
var missingDetail = ({ lineElements, sections, branches }, declared2) => {
  const lines = declared2?.lines?.total ?? 0;
  const outcomes2 = declared2?.branches?.total ?? 0;
  return [
    sections.length === 0 && "The report lists no file.",
    lines > lineElements && `The root declares ${lines} lines, but the report holds only ${lineElements}: a part of it is missing.`,
    outcomes2 > 0 && branches.length === 0 && `The root declares ${outcomes2} branches, but no line of the report has any.`
  ].filter((warning) => warning !== false);
};
var read = (source) => {
  const reading = newReading(source.path);
  const oddCharacters = readXml(source, coberturaHandler(reading));
  const declared2 = declaredBy(reading.root ?? {});
  return {
    kind: "coverage",
    format: cobertura.id,
    producer: producerOf(reading),
    coverage: coverageOf(reading, declared2),
    bases: reading.bases,
    declared: declared2,
    warnings: [...oddCharacters, ...oddityWarnings(reading.oddities), ...missingDetail(reading, declared2)]
  };
};
var cobertura = {
  id: "cobertura",
  kind: "coverage",
  looksFor: "an XML root <coverage> with <packages>, <sources> or line-rate",
  recognises,
  read
};

// src/formats/junit-text.ts
var MAX_NAME3 = 1e3;
var MAX_LINE2 = 300;
var cut = (text, length) => {
  const code = text.charCodeAt(length - 1);
  const splitsPair = code >= 55296 && code <= 56319;
  return detached(text.slice(0, splitsPair ? length - 1 : length));
};
var named = (value) => value === void 0 || value.trim() === "" ? null : value.length > MAX_NAME3 ? cut(value, MAX_NAME3) : value;
var firstLine = (text) => {
  const start = text.trimStart();
  const end2 = start.search(/[\r\n]/);
  return cut((end2 < 0 ? start : start.slice(0, end2)).trimEnd(), MAX_LINE2);
};

// src/formats/junit-time.ts
var MAX_SECONDS = 1e9;
var PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
var GROUPED2 = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
var DECIMAL_COMMA = /^\d+,\d+$/;
var normal = (time) => PLAIN.test(time) ? time : GROUPED2.test(time) ? time.replaceAll(",", "") : DECIMAL_COMMA.test(time) ? time.replace(",", ".") : null;
var readSeconds = (time) => {
  const text = normal(time.trim());
  return text === null || Number(text) > MAX_SECONDS ? null : Number(text);
};

// src/formats/junit-case.ts
var markOf = (element) => {
  if (element === "error") return "errored";
  if (element === "failure") return "failed";
  if (element === "skipped") return "skipped";
  if (!element.endsWith("Failure") && !element.endsWith("Error")) return null;
  if (element.startsWith("flaky")) return "flaky";
  return element.startsWith("rerun") ? "rerun" : "failed";
};
var detailOf = (mark, { message = "", type }) => ({ kind: "detail", mark, type: named(type), line: firstLine(message), pending: "" });
var wantsLine = ({ line }) => line === "";
var addText = (detail, piece) => {
  if (!wantsLine(detail)) return;
  detail.pending = (detail.pending + piece).trimStart();
  if (detail.pending.length >= MAX_LINE2 || /[\r\n]/.test(detail.pending)) detail.line = firstLine(detail.pending);
};
var closeDetail = (detail) => {
  detail.line ||= firstLine(detail.pending);
  detail.pending = "";
};
var textOf = (detail) => detail === void 0 ? null : detail.line || detail.type && firstLine(detail.type) || null;
var NOT_RUN = /* @__PURE__ */ new Set(["notrun", "disabled", "skipped", "ignored", "suppressed"]);
var SWITCHED_OFF = /* @__PURE__ */ new Set(["disabled", "ignored"]);
var FAILED = /* @__PURE__ */ new Set(["fail", "failed", "failure"]);
var ERRORED = /* @__PURE__ */ new Set(["error", "errored"]);
var isExcused = (skip, isSwitchedOff) => skip !== void 0 && (isSwitchedOff || skip.type === "todo");
var deciding = ({ attributes, details }) => {
  const { status, result } = attributes;
  if (details.length === 0 && status === void 0 && result === void 0) return null;
  const find2 = (mark) => details.find((detail) => detail.mark === mark);
  const says = (words2) => words2.has(status?.toLowerCase() ?? "") || words2.has(result?.toLowerCase() ?? "");
  if (find2("errored")) return "errored";
  if (find2("failed")) return isExcused(find2("skipped"), says(SWITCHED_OFF)) ? "skipped" : "failed";
  if (find2("rerun")) return "rerun";
  if (find2("skipped") || says(NOT_RUN)) return "skipped";
  return says(ERRORED) ? "errored" : says(FAILED) ? "failed" : null;
};
var outcomeOf = (mark) => mark === null ? "passed" : mark === "errored" || mark === "skipped" ? mark : "failed";
var FILE_WITH_LINE = /^(.+):(\d+)$/;
var lineOf = (line, first) => {
  const number = line !== void 0 && /^\s*\d{1,9}\s*$/.test(line) ? Number(line) + 1 - first : 0;
  return number > 0 ? number : null;
};
var UNNAMED = "(unnamed)";
var timeOf = (attributes) => attributes["time"] ?? attributes["duration"] ?? "";
var reportedCase = (open2, around) => {
  const { attributes, details } = open2;
  const mark = deciding(open2);
  const file = named(attributes["file"] ?? attributes["filepath"]);
  const split = file === null ? null : FILE_WITH_LINE.exec(file);
  return {
    suite: around.suite,
    suiteFile: around.suiteFile,
    classname: named(attributes["classname"] ?? attributes["class"]),
    name: named(attributes["name"]) ?? UNNAMED,
    file: split?.[1] ?? file,
    line: lineOf(attributes["line"] ?? attributes["lineno"] ?? split?.[2], around.firstLine),
    outcome: outcomeOf(mark),
    flaky: mark === null && details.some((detail) => detail.mark === "flaky"),
    seconds: readSeconds(timeOf(attributes)),
    text: mark === null ? null : textOf(details.find((detail) => detail.mark === mark))
  };
};

// src/formats/junit-producer.ts
var BY_NAME = /* @__PURE__ */ new Map([
  ["pytest", "pytest"],
  ["pytest tests", "pytest"],
  ["vitest tests", "vitest"],
  ["jest tests", "jest"],
  ["Mocha Tests", "mocha"],
  ["nextest-run", "nextest"],
  ["bun test", "bun"],
  ["rspec", "rspec"],
  ["AllTests", "googletest"]
]);
var SUREFIRE_SCHEMA = /surefire-test-report[^/]*\.xsd$/;
var junitProducer = (attributes) => BY_NAME.get(attributes["name"] ?? "") ?? (SUREFIRE_SCHEMA.test(attributes["xsi:noNamespaceSchemaLocation"] ?? "") ? "surefire" : attributes["package"] === "org.eslint" ? "eslint" : null);

// src/formats/junit-suite.ts
var SEPARATOR = " \u203A ";
var FILE_BEARER = "Root Suite";
var openSuite = (element, attributes, parent) => {
  const isGroup = element === "testsuites";
  const name = named(attributes["name"]);
  const above = parent?.trail ?? "";
  const below = isGroup ? "" : name ?? "";
  const depth = (parent?.depth ?? 0) + (isGroup ? 0 : 1);
  return {
    kind: "suite",
    parent,
    attributes,
    name,
    depth,
    isOutermost: !isGroup && depth === 1,
    trail: named([above, below].filter((part) => part !== "").join(SEPARATOR)) ?? "",
    file: named(attributes["file"] ?? attributes["filepath"]) ?? parent?.carried ?? parent?.file ?? null,
    details: [],
    cases: 0,
    failures: 0,
    carried: null
  };
};
var labelOf = ({ name }) => name ?? UNNAMED;
var handUp = ({ parent, attributes, name, cases, failures }) => {
  if (parent === null) return;
  parent.cases += cases;
  parent.failures += failures;
  const own = named(attributes["file"] ?? attributes["filepath"]);
  if (own !== null && (cases === 0 || name === FILE_BEARER)) parent.carried = own;
};
var countIn = (value) => value !== void 0 && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : null;
var sumOf = (attributes, names) => {
  const counts = names.map((name) => countIn(attributes[name])).filter((count2) => count2 !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count2) => sum + count2);
};
var COUNTS = {
  total: ["tests"],
  failed: ["failures"],
  errored: ["errors"],
  skipped: ["skipped", "skips", "skip", "disabled"]
};
var claimsOf = (attributes) => ({
  total: sumOf(attributes, COUNTS.total),
  failed: sumOf(attributes, COUNTS.failed),
  errored: sumOf(attributes, COUNTS.errored),
  skipped: sumOf(attributes, COUNTS.skipped)
});
var contradictionOf = (suite) => {
  const { failed, errored } = claimsOf(suite.attributes);
  const claimed = (failed ?? 0) + (errored ?? 0);
  if (claimed === 0 || suite.failures > 0) return null;
  return `Suite "${labelOf(suite)}" claims failures or errors (${claimed}), and none of its test cases (${suite.cases}) has one.`;
};

// src/model/tests.ts
var NO_TESTS = {
  total: 0,
  passed: 0,
  failed: 0,
  errored: 0,
  skipped: 0,
  flaky: 0,
  flakyKnown: false,
  seconds: 0
};
var MICROSECONDS = 1e6;
var countCases = (cases, flakyKnown) => {
  const count2 = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  let micros = 0;
  for (const { outcome, flaky, seconds } of cases) {
    count2.total++;
    count2[outcome]++;
    if (flaky) count2.flaky++;
    micros += Math.round((seconds ?? 0) * MICROSECONDS);
  }
  return { ...count2, flakyKnown: flakyKnown || count2.flaky > 0, seconds: micros / MICROSECONDS };
};
var plusTests = (a, b) => ({
  total: a.total + b.total,
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  errored: a.errored + b.errored,
  skipped: a.skipped + b.skipped,
  flaky: a.flaky + b.flaky,
  flakyKnown: a.flakyKnown || b.flakyKnown,
  seconds: Math.round((a.seconds + b.seconds) * MICROSECONDS) / MICROSECONDS
});
var executed = ({ total: total2, skipped }) => total2 - skipped;
var passRate = (count2) => ({ hit: count2.passed, total: executed(count2) });
var skipRate = ({ total: total2, skipped }) => ({ hit: skipped, total: total2 });
var flakyRate = (count2) => count2.flakyKnown ? { hit: count2.flaky, total: executed(count2) } : null;

// src/formats/junit-totals.ts
var NOTHING = { total: null, failed: null, errored: null, skipped: null };
var TOTALS = ["total", "failed", "errored", "skipped"];
var combined = (a, b, combine) => ({
  total: combine(a.total, b.total),
  failed: combine(a.failed, b.failed),
  errored: combine(a.errored, b.errored),
  skipped: combine(a.skipped, b.skipped)
});
var plusClaims = (a, b) => a === null ? b : combined(a, b, (x, y) => x === null || y === null ? null : x + y);
var declaredBy2 = (outermost, root) => {
  const declared2 = combined(outermost ?? NOTHING, root ?? NOTHING, (sum, whole) => sum ?? whole);
  return TOTALS.every((total2) => declared2[total2] === null) ? null : declared2;
};
var LABELS = { total: "Tests", failed: "Failures", errored: "Errors", skipped: "Skipped tests" };
var disagreements = (declared2, cases) => {
  const counted2 = countCases(cases, false);
  return TOTALS.filter((total2) => declared2[total2] !== null && declared2[total2] !== counted2[total2]).map((total2) => `${LABELS[total2]}: the suites claim ${declared2[total2]}, the test cases come to ${counted2[total2]}.`);
};
var warningsOf = (declared2, cases, { unnamed, unreadableTimes, unreadableTime, warned }) => [
  ...declared2 === null ? [] : disagreements(declared2, cases),
  ...unnamed === 0 ? [] : [`Test cases without a name: ${unnamed}.`],
  ...unreadableTimes === 0 ? [] : [`Times that cannot be read count as unknown: ${unreadableTimes}, such as "${unreadableTime}".`],
  ...warned === 0 ? [] : [`Test cases with a warning, counted as the rest of them says: ${warned}.`]
];

// src/formats/junit.ts
var MAX_CASES = 1e6;
var beginReading = (path) => ({
  path,
  frames: [],
  cases: [],
  suite: null,
  root: null,
  outermost: null,
  producer: null,
  flakyKnown: false,
  contradiction: null,
  oddities: { unnamed: 0, unreadableTimes: 0, unreadableTime: "", warned: 0 }
});
var count = (reading, suite, open2) => {
  const firstLine2 = reading.producer === "pytest" ? 0 : 1;
  const found = reportedCase(open2, { suite: suite.trail, suiteFile: suite.file, firstLine: firstLine2 });
  if (reading.cases.push(found) > MAX_CASES) {
    throw new Problem("report-too-large", `${reading.path} holds more than ${MAX_CASES} test cases.`, {
      where: reading.path,
      hint: "Write one report for each part of the test suite."
    });
  }
  suite.cases++;
  const isBad = found.outcome === "failed" || found.outcome === "errored";
  if (isBad || open2.details.some(({ mark }) => mark !== "skipped")) suite.failures++;
  return found;
};
var beginSuite = (reading, element, attributes) => {
  const suite = openSuite(element, attributes, reading.suite);
  if (suite.parent === null) reading.root = claimsOf(attributes);
  if (suite.isOutermost) reading.outermost = plusClaims(reading.outermost, claimsOf(attributes));
  if (suite.parent === null || suite.isOutermost) reading.producer ??= junitProducer(attributes);
  if (attributes["flakes"] !== void 0) reading.flakyKnown = true;
  reading.suite = suite;
  return suite;
};
var caseOfItsOwn = (suite) => {
  const { details, cases } = suite;
  const isBad = details.some(({ mark }) => mark === "errored" || mark === "failed" || mark === "rerun");
  const isSkipped = cases === 0 && details.some(({ mark }) => mark === "skipped");
  if (!isBad && !isSkipped) return null;
  const name = `${labelOf(suite)} (suite-level ${isBad ? "error" : "skip"})`;
  return { kind: "case", attributes: { name }, details };
};
var endSuite = (reading, suite) => {
  const own = caseOfItsOwn(suite);
  if (own !== null) count(reading, suite, own);
  reading.contradiction ??= contradictionOf(suite);
  handUp(suite);
  reading.suite = suite.parent;
};
var endCase = (reading, suite, open2) => {
  const { oddities } = reading;
  const { name, seconds } = count(reading, suite, open2);
  if (name === UNNAMED) oddities.unnamed++;
  const time = timeOf(open2.attributes).trim();
  if (seconds === null && time !== "" && oddities.unreadableTimes++ === 0) oddities.unreadableTime = firstLine(time);
};
var beginDetail = (reading, parent, element, attributes) => {
  if (parent === null || parent.kind === "detail") return null;
  const mark = markOf(element);
  if (element === "warning" && parent.kind === "case") reading.oddities.warned++;
  if (mark === null) return null;
  if (mark === "flaky" || mark === "rerun") reading.flakyKnown = true;
  const detail = detailOf(mark, attributes);
  if (!parent.details.some((known3) => known3.mark === mark)) parent.details.push(detail);
  return detail;
};
var innermost = ({ frames }) => frames[frames.length - 1] ?? null;
var begin = (reading, element, attributes) => {
  if (element === "testsuite" || element === "testsuites") return beginSuite(reading, element, attributes);
  if (reading.suite === null) {
    throw new Problem(
      "report-malformed",
      `${reading.path} begins with <${element}>, not with <testsuites> or <testsuite>.`,
      { where: reading.path }
    );
  }
  if (element === "testcase") return { kind: "case", attributes, details: [] };
  return beginDetail(reading, innermost(reading), element, attributes);
};
var end = (reading) => {
  const frame = reading.frames.pop() ?? null;
  if (frame?.kind === "detail") closeDetail(frame);
  else if (frame?.kind === "suite") endSuite(reading, frame);
  else if (frame?.kind === "case") endCase(reading, reading.suite, frame);
};
var handlerOf = (reading) => ({
  open: (element, attributes) => void reading.frames.push(begin(reading, element, attributes)),
  wantsText: () => {
    const frame = innermost(reading);
    return frame?.kind === "detail" && wantsLine(frame);
  },
  text: (piece) => {
    const frame = innermost(reading);
    if (frame?.kind === "detail") addText(frame, piece);
  },
  close: () => end(reading)
});
var read2 = (source) => {
  const reading = beginReading(source.path);
  const warnings = [...readXml(source, handlerOf(reading))];
  const { cases, producer, flakyKnown, contradiction, oddities } = reading;
  const declared2 = declaredBy2(reading.outermost, reading.root);
  if (contradiction !== null) warnings.push(contradiction);
  if (producer === "eslint") warnings.push("The report holds a linter's findings, not tests: a case is a file or a finding.");
  warnings.push(...warningsOf(declared2, cases, oddities));
  return { kind: "tests", format: "junit", producer, cases, flakyKnown, declared: declared2, contradiction, warnings };
};
var junit = {
  id: "junit",
  kind: "tests",
  looksFor: "XML with the root <testsuites> or <testsuite>",
  recognises: ({ xml }) => xml?.root === "testsuites" || xml?.root === "testsuite",
  read: read2
};

// src/formats/lcov-fields.ts
var COMMA = 44;
var ZERO2 = 48;
var NO_NUMBER = /^(?:-?nan|undefined|null|-|=+|#+)?$/i;
var NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
var LONGEST_NUMBER = 64;
var MAX_LINE3 = 4294967295;
var NONE = -1;
var GARBAGE = -2;
var fieldEnd = ({ bytes, from, to }) => {
  let at = from;
  while (at < to && bytes[at] !== COMMA) at++;
  return at;
};
var skipField = (line, end2) => {
  line.from = end2 + 1;
  return end2 < line.to;
};
var digitsAt = (bytes, from, to) => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at] - ZERO2;
    if (digit < 0 || digit > 9) return NONE;
    value = value * 10 + digit;
  }
  return from < to ? value : NONE;
};
var decoder2 = new TextDecoder("utf-8", { ignoreBOM: true });
var textAt = (bytes, from, to) => decoder2.decode(bytes.subarray(from, to));
var countAt = (bytes, from, to) => {
  const whole = digitsAt(bytes, from, to);
  if (whole !== NONE) return whole;
  if (to - from > LONGEST_NUMBER) return GARBAGE;
  const text = textAt(bytes, from, to).trim();
  if (NUMBER.test(text)) return Math.max(0, Number(text));
  return NO_NUMBER.test(text) ? NONE : GARBAGE;
};
var lineNumberAt = (bytes, from, to) => {
  const number = digitsAt(bytes, from, to);
  if (number !== NONE) return number <= MAX_LINE3 ? number : GARBAGE;
  return countAt(bytes, from, to) === NONE ? NONE : GARBAGE;
};

// src/formats/lcov-notes.ts
var ODDITIES = {
  "no-number": "a count is no number; it is read as 0",
  "no-line": "a function has no line number; it is kept without one",
  "line-zero": "an entry is for line 0 or for no line; it is left out",
  "no-function": "a count is for a function that is not declared; it is left out",
  "unknown": "a record is of no kind that LCOV has; it is left out"
};
var noNotes = (path) => ({ path, met: /* @__PURE__ */ new Map() });
var note = (notes, oddity, { number }) => {
  const known3 = notes.met.get(oddity);
  if (known3) known3.times++;
  else notes.met.set(oddity, { times: 1, first: number });
};
var warningsOf2 = ({ met }) => [...met].map(([oddity, { times, first }]) => `In line ${first} ${ODDITIES[oddity]}${times === 1 ? "" : ` (${times} times in all)`}.`);
var malformed3 = ({ path }, line, what) => new Problem("report-malformed", `${path} was recognised as LCOV, but ${what}.`, {
  where: `${path}:${line.number}`,
  hint: "Write the report anew; where the tool writes it like that again, the fault is the tool's."
});
var truncated = ({ path }, number, what) => new Problem("report-truncated", `${path} was recognised as LCOV, but ${what}.`, {
  where: `${path}:${number}`,
  hint: "Let the tool finish before the report is read or uploaded, and write to one file from one process only."
});

// src/formats/lcov-branches.ts
var COMMA2 = 44;
var DASH = 45;
var DIGITS = { from: 48, to: 57 };
var PREFIXES = /* @__PURE__ */ new Set([101, 102, 85]);
var UNREACHABLE = 85;
var MAX_BLOCK = 2 ** 32;
var MAX_BRANCH = 2 ** 21;
var noOutcomes = () => ({ line: [], key: [], taken: [], length: 0, texts: [], places: /* @__PURE__ */ new Map() });
var placeOf = ({ texts, places }, text) => {
  const known3 = places.get(text);
  if (known3 !== void 0) return known3;
  places.set(text, texts.length);
  return texts.push(text) - 1;
};
var packed = (block, branch) => block * MAX_BRANCH + branch;
var pushOutcome = (outcomes2, line, key, taken) => {
  outcomes2.line[outcomes2.length] = line;
  outcomes2.key[outcomes2.length] = key;
  outcomes2.taken[outcomes2.length++] = taken;
};
var keyOf = (outcomes2, line, end2) => {
  const { bytes, from } = line;
  const middle = fieldEnd(line);
  const block = digitsAt(bytes, from, middle);
  const branch = digitsAt(bytes, middle + 1, end2);
  const isPacked2 = block !== NONE && branch !== NONE && block < MAX_BLOCK && branch < MAX_BRANCH;
  return isPacked2 ? packed(block, branch) : -1 - placeOf(outcomes2, textAt(bytes, from, end2));
};
var skipPrefixes = (line) => {
  let at = line.from;
  while (PREFIXES.has(line.bytes[at])) at++;
  const isNumber = line.bytes[at] >= DIGITS.from && line.bytes[at] <= DIGITS.to;
  if (!isNumber || at === line.from) return false;
  const isUnreachable = line.bytes.subarray(line.from, at).includes(UNREACHABLE);
  line.from = at;
  return isUnreachable;
};
var lastComma = ({ bytes, from, to }) => {
  let at = to - 1;
  while (at >= from && bytes[at] !== COMMA2) at--;
  return at;
};
var isTaken = (notes, line, from) => {
  const isNever = line.bytes[from] === DASH && from + 1 === line.to;
  const count2 = isNever ? 0 : countAt(line.bytes, from, line.to);
  if (count2 === GARBAGE) throw malformed3(notes, line, "the count of a branch is no number");
  if (count2 === NONE) note(notes, "no-number", line);
  return count2 > 0;
};
var takeOutcome = (outcomes2, line, notes) => {
  const end2 = fieldEnd(line);
  const number = lineNumberAt(line.bytes, line.from, end2);
  skipField(line, end2);
  const isUnreachable = skipPrefixes(line);
  const last = lastComma(line);
  if (number === GARBAGE || fieldEnd(line) >= last) throw malformed3(notes, line, "a BRDA record is not line, block, branch, count");
  const taken = isTaken(notes, line, last + 1);
  if (number <= 0) note(notes, "line-zero", line);
  else if (!isUnreachable) pushOutcome(outcomes2, number, keyOf(outcomes2, line, last), taken ? 1 : 0);
};
var compare = ({ line, key, texts }, a, b) => {
  const x = key[a];
  const y = key[b];
  return line[a] - line[b] || (x < 0 && y < 0 ? byText(texts[-1 - x], texts[-1 - y]) : x - y);
};
var sort = (outcomes2) => {
  let at = 1;
  while (at < outcomes2.length && compare(outcomes2, at - 1, at) <= 0) at++;
  if (at >= outcomes2.length) return;
  const order = Array.from({ length: outcomes2.length }, (_, index) => index).sort((a, b) => compare(outcomes2, a, b));
  for (const column of [outcomes2.line, outcomes2.key, outcomes2.taken]) {
    order.map((old) => column[old]).forEach((value, index) => column[index] = value);
  }
};
var closeOutcomes = (outcomes2, rows) => {
  const from = rows.length;
  sort(outcomes2);
  const { line, key, length } = outcomes2;
  for (let at = 0; at < length; ) {
    const number = line[at];
    let total2 = 0;
    let hit = 0;
    let bits = 0;
    while (at < length && line[at] === number) {
      const outcome = key[at];
      let taken = 0;
      for (; at < length && line[at] === number && key[at] === outcome; at++) taken |= outcomes2.taken[at];
      if (total2 < KNOWN_OUTCOMES) bits |= taken << total2;
      hit += taken;
      total2++;
    }
    pushBranch(rows, number, total2, hit, bits);
  }
  outcomes2.length = 0;
  if (outcomes2.texts.length > 0) {
    outcomes2.texts.length = 0;
    outcomes2.places.clear();
  }
  return { from, to: rows.length };
};

// src/formats/lcov-functions.ts
var noFunctions = () => ({ rows: functionRows(), first: 0, next: 0, late: [], byIndex: /* @__PURE__ */ new Map() });
var lineField = (line, end2, notes) => {
  const number = lineNumberAt(line.bytes, line.from, end2);
  if (number === GARBAGE) throw malformed3(notes, line, "a function's line is no number");
  if (number === NONE) note(notes, "no-line", line);
  return Math.max(0, number);
};
var countField = (line, end2, notes) => {
  const count2 = countAt(line.bytes, line.from, end2);
  if (count2 === GARBAGE) throw malformed3(notes, line, "a function's count is no number");
  if (count2 === NONE) note(notes, "no-number", line);
  return saturated(count2);
};
var takeFunction = ({ rows }, line, notes) => {
  const startEnd = fieldEnd(line);
  const start = lineField(line, startEnd, notes);
  if (!skipField(line, startEnd)) throw malformed3(notes, line, "an FN record has no name");
  const second = fieldEnd(line);
  const end2 = second < line.to ? lineNumberAt(line.bytes, line.from, second) : NONE;
  if (end2 >= 0) skipField(line, second);
  addFunction(rows, start, Math.max(0, end2), 0);
  nameFunction(rows, rows.length - 1, line);
};
var isNamed = ({ text, nameFrom, nameTo }, row, { bytes, from, to }) => {
  const start = nameFrom[row];
  const length = to - from;
  if (nameTo[row] - start !== length) return false;
  for (let at = 0; at < length; at++) if (text[start + at] !== bytes[from + at]) return false;
  return true;
};
var takeFunctionCount = (functions, line, notes) => {
  const { rows, next, late } = functions;
  const end2 = fieldEnd(line);
  const hits = countField(line, end2, notes);
  if (!skipField(line, end2)) throw malformed3(notes, line, "an FNDA record has no name");
  if (next < rows.length && isNamed(rows, next, line)) rows.hits[functions.next++] = hits;
  else late.push({ name: textAt(line.bytes, line.from, line.to), hits, number: line.number });
};
var takeFunctionLines = ({ rows, byIndex }, line, notes) => {
  const indexEnd = fieldEnd(line);
  const index = digitsAt(line.bytes, line.from, indexEnd);
  if (index === NONE || !skipField(line, indexEnd)) throw malformed3(notes, line, "an FNL record has no index or no line");
  const startEnd = fieldEnd(line);
  const start = lineField(line, startEnd, notes);
  const end2 = skipField(line, startEnd) ? lineField(line, fieldEnd(line), notes) : 0;
  byIndex.set(index, rows.length);
  addFunction(rows, start, end2, 0);
};
var takeFunctionAlias = ({ rows, byIndex }, line, notes) => {
  const indexEnd = fieldEnd(line);
  const row = byIndex.get(digitsAt(line.bytes, line.from, indexEnd));
  if (!skipField(line, indexEnd)) throw malformed3(notes, line, "an FNA record has no count");
  const countEnd = fieldEnd(line);
  const hits = countField(line, countEnd, notes);
  if (!skipField(line, countEnd)) throw malformed3(notes, line, "an FNA record has no name");
  if (row === void 0) {
    note(notes, "no-function", line);
    return;
  }
  rows.hits[row] = Math.max(rows.hits[row], hits);
  if (rows.nameTo[row] === 0) nameFunction(rows, row, line);
};
var joinLate = ({ rows, first, next, late }, notes) => {
  const byName = /* @__PURE__ */ new Map();
  for (let row = first; row < rows.length; row++) {
    const name = functionName(rows, row);
    const named2 = byName.get(name) ?? { rows: [], joined: 0 };
    named2.rows.push(row);
    if (row < next) named2.joined++;
    byName.set(name, named2);
  }
  for (const { name, hits, number } of late) {
    const named2 = byName.get(name);
    if (!named2) note(notes, "no-function", { number });
    else {
      const row = named2.rows[Math.min(named2.joined++, named2.rows.length - 1)];
      rows.hits[row] = Math.max(rows.hits[row], hits);
    }
  }
};
var closeRecord = (functions, notes) => {
  const { rows, first, late, byIndex } = functions;
  if (late.length > 0) joinLate(functions, notes);
  late.length = 0;
  if (byIndex.size > 0) byIndex.clear();
  const span = closeFunctions(rows, first);
  functions.first = functions.next = rows.length;
  return span;
};

// src/formats/lcov-records.ts
var noTracefile = (path, lines) => ({
  notes: noNotes(path),
  lines: lineRows(lines),
  branches: branchRows(),
  functions: noFunctions(),
  outcomes: noOutcomes(),
  files: [],
  record: null,
  declared: { lines: null, branches: null }
});
var UNSAID = { from: 0, to: 0 };
var COLON = 58;
var END = "end_of_record";
var END_BYTES = new TextEncoder().encode(END);
var LONGEST_NAME = 4;
var LONGEST_PATH = 4096;
var opened = ({ record, notes }, line) => {
  if (record === null) throw malformed3(notes, line, "there is data before the SF record that says of which file");
  return record;
};
var takeLine = ({ lines, notes }, line) => {
  const end2 = fieldEnd(line);
  const number = lineNumberAt(line.bytes, line.from, end2);
  skipField(line, end2);
  const countEnd = fieldEnd(line);
  if (number < 0 || line.from >= countEnd) throw malformed3(notes, line, "a DA record is not line, count");
  const count2 = countAt(line.bytes, line.from, countEnd);
  if (count2 === GARBAGE) throw malformed3(notes, line, "the count of a line is no number");
  if (count2 === NONE) note(notes, "no-number", line);
  if (number === 0) note(notes, "line-zero", line);
  else pushLine(lines, number, saturated(count2));
};
var unfinished = (notes, { path, begun }, number) => truncated(notes, number, `the record of ${path}, begun in line ${begun}, has no ${END}`);
var begin2 = (trace, line) => {
  const { notes, record, lines } = trace;
  if (record !== null) throw unfinished(notes, record, line.number);
  const path = textAt(line.bytes, line.from, line.to).trim();
  if (path === "" || path.length > LONGEST_PATH) {
    throw malformed3(notes, line, `an SF record has no path, or one of more than ${LONGEST_PATH} letters`);
  }
  const totals = { LF: NONE, LH: NONE, BRF: NONE, BRH: NONE, FNF: NONE };
  trace.record = { path, begun: line.number, from: lines.length, totals };
};
var total = (name) => (trace, line) => {
  const count2 = countAt(line.bytes, line.from, line.to);
  if (count2 === GARBAGE) throw malformed3(trace.notes, line, `the total ${name} is no number`);
  opened(trace, line).totals[name] = count2 === NONE ? NONE : saturated(count2);
};
var given = (hit, all) => hit === NONE || all === NONE ? null : { hit, total: all };
var endRecord = (trace, line) => {
  const { lines, functions, outcomes: outcomes2, branches, declared: declared2, notes } = trace;
  const { path, from, totals } = opened(trace, line);
  const span = closeLines(lines, from);
  const branchSpan = closeOutcomes(outcomes2, branches);
  const functionSpan = closeRecord(functions, notes);
  trace.files.push({
    path,
    lines: from < span.to || totals.LF === 0 ? span : totals.LF === NONE ? UNSAID : null,
    branches: branchSpan.from < branchSpan.to || totals.BRF === 0 ? branchSpan : null,
    functions: functionSpan.from < functionSpan.to || totals.FNF === 0 ? functionSpan : null
  });
  trace.declared = {
    lines: plusKnown(declared2.lines, given(totals.LH, totals.LF)),
    branches: plusKnown(declared2.branches, given(totals.BRH, totals.BRF))
  };
  trace.record = null;
};
var nothing = () => {
};
var inRecord = (take) => (trace, line) => {
  opened(trace, line);
  take(trace, line);
};
var codeOf = (name) => [...name].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
var RECORDS = new Map(Object.entries({
  TN: nothing,
  VER: nothing,
  SF: begin2,
  DA: inRecord(takeLine),
  BRDA: inRecord((trace, line) => takeOutcome(trace.outcomes, line, trace.notes)),
  FN: inRecord((trace, line) => takeFunction(trace.functions, line, trace.notes)),
  FNDA: inRecord((trace, line) => takeFunctionCount(trace.functions, line, trace.notes)),
  FNL: inRecord((trace, line) => takeFunctionLines(trace.functions, line, trace.notes)),
  FNA: inRecord((trace, line) => takeFunctionAlias(trace.functions, line, trace.notes)),
  LF: total("LF"),
  LH: total("LH"),
  BRF: total("BRF"),
  BRH: total("BRH"),
  FNF: total("FNF"),
  FNH: inRecord(nothing),
  MCDC: inRecord(nothing),
  MCF: inRecord(nothing),
  MCH: inRecord(nothing)
}).map(([name, take]) => [codeOf(name), take]));
var isEnd = ({ bytes, from, to }) => to - from === END_BYTES.length && END_BYTES.every((byte, index) => bytes[from + index] === byte);
var takeOther = (trace, line) => {
  const text = isEnd(line) ? END : textAt(line.bytes, line.from, line.to).trim();
  if (text === END) endRecord(trace, line);
  else if (text !== "" && !text.startsWith("#")) note(trace.notes, "unknown", line);
};
var isWhole = ({ bytes, from, to }) => {
  const text = textAt(bytes, from, to).trim();
  return text === "" || text === END || text.startsWith("#");
};
var takeRecord = (trace, line) => {
  const { bytes, from, to } = line;
  if (!line.ended && !isWhole(line)) throw truncated(trace.notes, line.number, "its last line is cut");
  let at = from;
  let code = 0;
  while (at < to && at - from < LONGEST_NAME && bytes[at] !== COLON) code = code * 256 + bytes[at++];
  const take = bytes[at] === COLON ? RECORDS.get(code) : void 0;
  if (take) {
    line.from = at + 1;
    take(trace, line);
  } else takeOther(trace, line);
};
var finish = ({ record, files, notes }, lines) => {
  if (record !== null) throw unfinished(notes, record, lines);
  if (files.length === 0) {
    throw new Problem("report-empty", `${notes.path} was recognised as LCOV, but holds no record of any file.`, {
      where: notes.path,
      hint: "Make sure that coverage was collected for the sources: the tool measured no file."
    });
  }
};

// src/formats/lcov-skim.ts
var NEWLINE = 10;
var COMMA3 = 44;
var DASH2 = 45;
var ZERO3 = 48;
var COLON2 = 58;
var A = 65;
var B = 66;
var D = 68;
var R = 82;
var LINE_NAME = "DA:".length;
var OUTCOME_NAME = "BRDA:".length;
var MOST_DIGITS = 9;
var MOST_BRANCH_DIGITS = 6;
var skimLines = (rows, line) => {
  const { bytes, to } = line;
  let from = line.from;
  while (from < to && bytes[from] === D && bytes[from + 1] === A && bytes[from + 2] === COLON2) {
    const first = from + LINE_NAME;
    let at = first;
    let number = 0;
    for (let digit = bytes[at] ^ ZERO3; digit <= 9; digit = bytes[++at] ^ ZERO3) number = number * 10 + digit | 0;
    if (bytes[at] !== COMMA3 || number === 0 || at > first + MOST_DIGITS) break;
    const second = ++at;
    let hits = 0;
    for (let digit = bytes[at] ^ ZERO3; digit <= 9; digit = bytes[++at] ^ ZERO3) hits = hits * 10 + digit | 0;
    if (bytes[at] !== NEWLINE || at === second || at > second + MOST_DIGITS) break;
    pushLine(rows, number, hits);
    from = at + 1;
    line.number++;
  }
  line.from = from;
};
var skimOutcomes = (outcomes2, line) => {
  const { bytes, to } = line;
  let from = line.from;
  while (from < to && bytes[from] === B && bytes[from + 1] === R && bytes[from + 2] === D && bytes[from + 3] === A) {
    const first = from + OUTCOME_NAME;
    let at = first;
    let number = 0;
    for (let digit = bytes[at] ^ ZERO3; digit <= 9; digit = bytes[++at] ^ ZERO3) number = number * 10 + digit | 0;
    if (bytes[first - 1] !== COLON2 || bytes[at] !== COMMA3 || number === 0 || at > first + MOST_DIGITS) break;
    const second = ++at;
    let block = 0;
    for (let digit = bytes[at] ^ ZERO3; digit <= 9; digit = bytes[++at] ^ ZERO3) block = block * 10 + digit | 0;
    if (bytes[at] !== COMMA3 || at === second || at > second + MOST_DIGITS) break;
    const third = ++at;
    let branch = 0;
    for (let digit = bytes[at] ^ ZERO3; digit <= 9; digit = bytes[++at] ^ ZERO3) branch = branch * 10 + digit | 0;
    if (bytes[at] !== COMMA3 || at === third || at > third + MOST_BRANCH_DIGITS) break;
    const fourth = ++at;
    let taken = 0;
    for (let digit = bytes[at] ^ ZERO3; digit <= 9; digit = bytes[++at] ^ ZERO3) taken |= digit;
    if (bytes[fourth] === DASH2) at++;
    if (bytes[at] !== NEWLINE || at === fourth) break;
    pushOutcome(outcomes2, number, packed(block, branch), taken === 0 ? 0 : 1);
    from = at + 1;
    line.number++;
  }
  line.from = from;
};
var skim = ({ record, lines, outcomes: outcomes2 }, line) => {
  if (record === null) return;
  for (let from = -1; from !== line.from; ) {
    from = line.from;
    skimLines(lines, line);
    skimOutcomes(outcomes2, line);
  }
};

// src/formats/lines.ts
var MAX_LINE_BYTES = 1 << 20;
var NEWLINE2 = 10;
var RETURN = 13;
var UTF8_MARK = [239, 187, 191];
var FIRST_CARRY = 256;
var isUtf16 = (source) => {
  const head = [];
  for (const chunk of source.chunks()) {
    head.push(...chunk.subarray(0, 2));
    if (head.length >= 2) break;
  }
  return head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255;
};
function* encoded(texts) {
  const encoder2 = new TextEncoder();
  for (const text of texts) yield encoder2.encode(text);
}
var keep = (carry, bytes) => {
  if (carry.length + bytes.length >= carry.bytes.length) {
    const bigger = new Uint8Array((carry.length + bytes.length) * 2 + 1);
    bigger.set(carry.bytes.subarray(0, carry.length));
    carry.bytes = bigger;
  }
  carry.bytes.set(bytes, carry.length);
  carry.length += bytes.length;
};
var tooLong = (path, number) => new Problem("report-malformed", `Line ${number} of ${path} is longer than ${MAX_LINE_BYTES} bytes.`, {
  where: `${path}:${number}`,
  hint: "Give the report as the tool wrote it; this file looks damaged, or is of another kind."
});
var startsWithMark = ({ bytes, from, to }) => to - from >= UTF8_MARK.length && UTF8_MARK.every((byte, index) => bytes[from + index] === byte);
var emit = ({ path, reader, line }, from, to) => {
  if (to - from > MAX_LINE_BYTES) throw tooLong(path, line.number + 1);
  line.from = from;
  line.to = to > from && line.bytes[to - 1] === RETURN ? to - 1 : to;
  if (++line.number === 1 && startsWithMark(line)) line.from += UTF8_MARK.length;
  reader.take(line);
};
var emitCarry = (reading) => {
  const { line, carry } = reading;
  line.bytes = carry.bytes;
  line.bytes[carry.length] = NEWLINE2;
  emit(reading, 0, carry.length);
  carry.length = 0;
};
var readChunk = (reading, bytes) => {
  const { reader: { skim: skim2 }, line, carry } = reading;
  const end2 = bytes.lastIndexOf(NEWLINE2);
  let from = 0;
  if (carry.length > 0 && end2 >= 0) {
    from = bytes.indexOf(NEWLINE2) + 1;
    keep(carry, bytes.subarray(0, from - 1));
    emitCarry(reading);
  }
  line.bytes = bytes;
  while (from <= end2) {
    line.from = from;
    line.to = end2;
    skim2?.(line);
    from = line.from;
    if (from > end2) break;
    let to = from;
    while (bytes[to] !== NEWLINE2) to++;
    emit(reading, from, to);
    from = to + 1;
  }
  keep(carry, bytes.subarray(from));
  if (carry.length > MAX_LINE_BYTES) throw tooLong(reading.path, line.number + 1);
};
var readLines = (source, reader) => {
  const line = { bytes: new Uint8Array(0), from: 0, to: 0, number: 0, ended: true };
  const reading = { path: source.path, reader, line, carry: { bytes: new Uint8Array(FIRST_CARRY), length: 0 } };
  for (const chunk of isUtf16(source) ? encoded(decode(source)) : source.chunks()) {
    readChunk(reading, new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  if (reading.carry.length > 0) {
    line.ended = false;
    emitCarry(reading);
  }
  return line.number;
};

// src/formats/lcov.ts
var BYTES_PER_LINE = 16;
var MOST_LINES_GUESSED = 1 << 25;
var FILE_RECORD = /^SF:/m;
var ONLY_NAMES = /^(?:[ \t]*(?:#.*)?\r?\n)*TN:/;
var JSON_START = /^\s*[[{]/;
var recognises2 = ({ text, xml }) => xml === null && !text.includes("\0") && !JSON_START.test(text) && (FILE_RECORD.test(text) || ONLY_NAMES.test(text));
var read3 = (source) => {
  const trace = noTracefile(source.path, Math.min(MOST_LINES_GUESSED, Math.ceil(source.size / BYTES_PER_LINE)));
  finish(trace, readLines(source, { take: (line) => takeRecord(trace, line), skim: (line) => skim(trace, line) }));
  const saysLines = trace.lines.length > 0;
  const { declared: declared2 } = trace;
  return {
    kind: "coverage",
    format: "lcov",
    producer: null,
    coverage: mergeCoverage([{
      files: trace.files.map((file) => file.lines === UNSAID && !saysLines ? { ...file, lines: null } : file),
      lines: lineTable(trace.lines),
      branches: branchTable(trace.branches),
      functions: functionTable(trace.functions.rows)
    }]),
    bases: [],
    declared: declared2.lines || declared2.branches ? declared2 : null,
    warnings: warningsOf2(trace.notes)
  };
};
var lcov = {
  id: "lcov",
  kind: "coverage",
  looksFor: "records SF: \u2026 end_of_record",
  recognises: recognises2,
  read: read3
};

// src/formats/index.ts
var FORMATS = [lcov, cobertura, junit];

// src/formats/gzip.ts
import { gunzipSync } from "node:zlib";
var MAX_UNPACKED_BYTES = 4e8;
var isPacked = (bytes) => bytes[0] === 31 && bytes[1] === 139;
var unpack = (source) => {
  const packed2 = Buffer.concat([...source.chunks()].map((chunk) => Buffer.from(chunk)));
  try {
    return gunzipSync(packed2, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (thrown) {
    const code = thrown.code;
    if (code === "ERR_BUFFER_TOO_LARGE") {
      throw new Problem("report-too-large", `${source.path} unpacks to more than ${MAX_UNPACKED_BYTES} bytes.`, { where: source.path });
    }
    throw new Problem(code === "Z_BUF_ERROR" ? "report-truncated" : "report-malformed", `${source.path} cannot be unpacked: its gzip data ${code === "Z_BUF_ERROR" ? "ends too early" : "is damaged"}.`, {
      where: source.path,
      hint: "Make the report anew."
    });
  }
};
var unpacked = (source, first) => {
  if (!isPacked(first)) return source;
  const bytes = unpack(source);
  return { path: source.path, size: bytes.length, chunks: () => [bytes] };
};

// src/formats/head.ts
var HEAD_BYTES2 = 64 * 1024;
var ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
var NAME = /[^\s/>]*/y;
var NAME_START = /[\p{L}_:]/u;
var localName = (name) => name.slice(name.lastIndexOf(":") + 1);
var behind = (text, from, end2) => {
  const at = text.indexOf(end2, from);
  return at < 0 ? text.length : at + end2.length;
};
var markupEnd = (text, from) => {
  let depth = 0;
  for (let at = from + 1; at < text.length; ) {
    const character = text[at];
    if (character === ">" && depth <= 0) return at + 1;
    if (character === '"' || character === "'") at = behind(text, at + 1, character);
    else if (text.startsWith("<!--", at)) at = behind(text, at, "-->");
    else {
      if (character === "[") depth++;
      if (character === "]") depth--;
      at++;
    }
  }
  return text.length;
};
var noTagEnd = (text, from) => {
  if (text.startsWith("<!--", from)) return behind(text, from, "-->");
  if (text.startsWith("<![CDATA[", from)) return behind(text, from, "]]>");
  if (text.startsWith("<?", from)) return behind(text, from, "?>");
  return text.startsWith("<!", from) ? markupEnd(text, from) : null;
};
function* tagsOf(text) {
  for (let from = text.indexOf("<"); from >= 0; ) {
    const skipped = noTagEnd(text, from);
    const end2 = skipped ?? markupEnd(text, from);
    if (skipped === null) yield text.slice(from + 1, text[end2 - 1] === ">" ? end2 - 1 : end2);
    from = text.indexOf("<", end2);
  }
}
var nameIn = (tag, from) => {
  NAME.lastIndex = from;
  return localName(NAME.exec(tag)[0]);
};
var attributesIn = (tag) => {
  const attributes = /* @__PURE__ */ new Map();
  NAME.lastIndex = 0;
  ATTRIBUTE.lastIndex = NAME.exec(tag)[0].length;
  for (let match; match = ATTRIBUTE.exec(tag); ) attributes.set(localName(match[1]), match[2] ?? match[3] ?? "");
  return attributes;
};
var xmlHead = (text) => {
  if (!text.trimStart().startsWith("<")) return null;
  let head = null;
  let depth = 0;
  for (const tag of tagsOf(text)) {
    if (tag.startsWith("/")) depth--;
    else if (head === null) {
      if (!NAME_START.test(tag[0] ?? "")) return null;
      head = { root: nameIn(tag, 0), attributes: attributesIn(tag), elements: /* @__PURE__ */ new Set(), children: /* @__PURE__ */ new Set() };
    } else {
      const name = nameIn(tag, 0);
      head.elements.add(name);
      if (depth === 1) head.children.add(name);
    }
    if (!tag.startsWith("/") && !tag.endsWith("/")) depth++;
    if (depth <= 0) break;
  }
  return head;
};
var makeHead = (bytes) => {
  const text = decodeHead(bytes.subarray(0, HEAD_BYTES2));
  return { text, xml: xmlHead(text), json: null };
};

// src/formats/json.ts
var MAX_JSON_BYTES = 4e8;
var OPENS = /^\s*[{[]/;
var looksLikeJson = (head) => OPENS.test(head.text);
var looksLikeJsonLines = ({ text }) => {
  const lines = text.trimStart().split("\n", 3);
  if (lines.length < 2 || !lines[0].startsWith("{")) return false;
  try {
    JSON.parse(lines[0]);
    return true;
  } catch {
    return false;
  }
};
var lineAt = (text, offset) => text.slice(0, offset).split("\n").length;
var broken = (source, text, { message }) => {
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const cut3 = /end of JSON input|Unterminated string/i.test(message) || text.slice(offset).trim() === "";
  const where = `${source.path}:${lineAt(text, offset)}`;
  return cut3 ? new Problem("report-truncated", `${source.path} ends in the middle of its JSON.`, {
    where,
    hint: "The tool that writes it died, or is still writing: look at its step, and make the report anew."
  }) : new Problem("report-malformed", `${source.path} is not well-formed JSON.`, {
    where,
    hint: "Make the report anew, without anything before or behind the document."
  });
};
var tooLarge = ({ path, size }) => new Problem("report-too-large", `${path} has ${size} bytes of JSON, and ${MAX_JSON_BYTES} are read at most.`, {
  where: path,
  hint: "Let the tool write LCOV, Cobertura or JUnit, which are read as a stream."
});
var readJson = (source) => {
  if (source.size > MAX_JSON_BYTES) throw tooLarge(source);
  const text = [...decode(source)].join("");
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw broken(source, text, thrown);
    throw thrown;
  }
};
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var jsonHead = (document) => {
  const first = Array.isArray(document) ? document[0] : document;
  return { document, keys: new Set(isObject(first) ? Object.keys(first) : []) };
};

// src/formats/strangers.ts
var startsWith = (...magic) => (_, bytes) => magic.every((byte, index) => bytes[index] === byte);
var isText = (pattern) => ({ text }) => pattern.test(text);
var hasRoot = (...roots) => ({ xml }) => xml !== null && roots.includes(xml.root);
var NAME_THE_REPORT = "Name the coverage or test report instead, or make the glob narrower.";
var UNPACK = "Unpack it in a step before this one.";
var STRANGERS = [
  [isText(/^\s*(?:<!doctype\s+html|<html)\b/i), {
    what: "an HTML page, perhaps an error page that was saved as a report",
    hint: "Look at the step that downloads or writes it; an HTML report cannot be read, its XML or LCOV form can."
  }],
  [isText(/^version https:\/\/git-lfs\.github\.com\/spec\//), {
    what: "a Git LFS pointer, not the file that it stands for",
    hint: "Check out with `lfs: true`."
  }],
  [isText(/^SQLite format 3\0/), {
    what: "an SQLite database, such as coverage.py keeps in .coverage",
    hint: "Run `coverage xml` or `coverage lcov`, and name the file that it writes."
  }],
  [startsWith(1, 192, 192), {
    what: "JaCoCo's execution data, not its report",
    hint: "Make the XML report (`jacoco:report` in Maven; `jacocoTestReport` with `xml.required = true` in Gradle)."
  }],
  [startsWith(31, 139), { what: "compressed with gzip", hint: UNPACK }],
  [startsWith(80, 75, 3, 4), { what: "a ZIP archive", hint: UNPACK }],
  [({ xml }) => xml?.root === "project" && xml.children.has("modelVersion"), { what: "a Maven project file", hint: NAME_THE_REPORT }],
  [hasRoot("checkstyle", "pmd", "pmd-cpd", "BugCollection", "issues"), {
    what: "a list of lint findings",
    hint: NAME_THE_REPORT
  }],
  [isText(/^\s*\{[^]*"runs"\s*:/), { what: "a list of lint findings (SARIF)", hint: NAME_THE_REPORT }],
  [hasRoot("failsafe-summary"), {
    what: "the summary of Maven's Failsafe plugin, which names no test",
    hint: "Name the reports beside it: `**/failsafe-reports/TEST-*.xml`."
  }],
  [isText(/^\s*[[{]|^\s*null\s*$/), {
    what: "JSON, but none of a kind that is read",
    hint: "Name a report that holds files with their lines, or test cases."
  }],
  [isText(/\0/), { what: "binary", hint: "Let the tool write its report as text, in one of the formats that are read." }]
];
var strangerOf = (head, bytes) => STRANGERS.find(([looks]) => looks(head, bytes))?.[1] ?? null;

// src/formats/read.ts
var LONGEST_NAME2 = 60;
var firstBytes = (source) => {
  const bytes = new Uint8Array(HEAD_BYTES2);
  let length = 0;
  for (const chunk of source.chunks()) {
    const part = chunk.subarray(0, HEAD_BYTES2 - length);
    bytes.set(part, length);
    length += part.length;
    if (length === HEAD_BYTES2) break;
  }
  return bytes.subarray(0, length);
};
var unrecognised = (path, formats, [head, bytes]) => {
  const stranger = strangerOf(head, bytes);
  const root = head.xml && `XML whose root is <${head.xml.root.slice(0, LONGEST_NAME2)}>`;
  const what = stranger?.what ?? root ?? "not what any of them begins with";
  const sought = formats.map(({ id, looksFor }) => `${id} (${looksFor})`).join(", ");
  return new Problem("report-unrecognised", `${path} is of no format that is known: it is ${what}. Looked for: ${sought}.`, {
    where: path,
    hint: stranger?.hint ?? "Let the tool write one of these formats, or make the glob narrower."
  });
};
var ambiguous = (path, claims) => new Problem("report-ambiguous", `${path} is claimed by several formats: ${claims.map(({ id }) => id).join(", ")}.`, {
  where: path,
  hint: "Give one report a file; where it is one, tell us about it: that is our mistake."
});
var withJson = (head, source) => looksLikeJson(head) && !looksLikeJsonLines(head) ? { ...head, json: jsonHead(readJson(source)) } : head;
var readReport = (given2, formats) => {
  const { path } = given2;
  const source = unpacked(given2, firstBytes(given2));
  const bytes = firstBytes(source);
  const head = withJson(makeHead(bytes), source);
  if (bytes.length < HEAD_BYTES2 && head.text.trim() === "") {
    throw new Problem("report-empty", `${path} is empty.`, {
      where: path,
      hint: "Look at the step that writes it: it may have failed, or measured nothing."
    });
  }
  const claims = formats.filter((format2) => format2.recognises(head));
  if (claims.length > 1) throw ambiguous(path, claims);
  const [format] = claims;
  if (!format) throw unrecognised(path, formats, [head, bytes]);
  return { ...format.read(source, head), path };
};
var withPath = (problem2, path) => problem2.where === null ? new Problem(problem2.slug, problem2.message, { where: path, hint: problem2.hint }) : problem2;
var readAll = (sources, formats) => {
  const reports = [];
  const problems = [];
  const byPath2 = new Map([...sources].map((source) => [source.path, source]));
  for (const source of [...byPath2.values()].sort(byKeys(({ path }) => path))) {
    try {
      reports.push(readReport(source, formats));
    } catch (thrown) {
      problems.push(withPath(asProblem(thrown), source.path));
    }
  }
  return { reports, problems };
};

// src/model/report.ts
var isCoverage = (report) => report.kind === "coverage";
var isTests = (report) => report.kind === "tests";

// src/model/coverage.ts
var METRICS = ["lines", "branches", "functions"];
var countHits = (hits, { from, to }) => {
  let hit = 0;
  for (let row = from; row < to; row++) if (hits[row] !== 0) hit++;
  return { hit, total: to - from };
};
var popcount = (bits) => {
  let value = bits - (bits >>> 1 & 1431655765);
  value = (value & 858993459) + (value >>> 2 & 858993459);
  return Math.imul(value + (value >>> 4) & 252645135, 16843009) >>> 24;
};
var outcomesTaken = (table, row) => Math.max(table.hit[row], popcount(table.taken[row]));
var countBranches = (table, { from, to }) => {
  let hit = 0;
  let total2 = 0;
  for (let row = from; row < to; row++) {
    hit += outcomesTaken(table, row);
    total2 += table.total[row];
  }
  return { hit, total: total2 };
};
var linesOf = (coverage, file) => file.lines && countHits(coverage.lines.hits, file.lines);
var branchesOf = (coverage, file) => file.branches && countBranches(coverage.branches, file.branches);
var functionsOf = (coverage, file) => file.functions && countHits(coverage.functions.hits, file.functions);
var coverOf = (coverage, file) => ({
  files: 1,
  lines: linesOf(coverage, file),
  branches: branchesOf(coverage, file),
  functions: functionsOf(coverage, file)
});

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
  const points2 = [...text.slice(0, 2 * most + 2)];
  return points2.length <= most ? text : `${points2.slice(0, most - 1).join("")}\u2026`;
};
var clean2 = (text, most = LONGEST) => {
  const visible = wellFormed(text.slice(0, most * SLACK)).replace(ANSI, "").replace(LINE_BREAKS, " ").replace(INVISIBLE, "").replace(COMMAND, "## [").replace(COMMENT, "<! --").replace(SPACES, " ").trim();
  return clip(visible, most);
};

// src/render/words.ts
var NOTHING2 = "\u2013";
var known2 = (ratio) => ratio && ratio.total > 0 ? ratio : null;
var MINUTE = 60;
var counted = (count2, noun) => count2 === 1 ? noun : `${noun}${noun.endsWith("ch") ? "es" : "s"}`;
var many = (count2, noun) => `${count2} ${counted(count2, noun)}`;
var moreOrFewer = (difference, noun) => {
  const size = Math.abs(difference);
  return size === 0 ? null : `${size} ${difference > 0 ? "more" : "fewer"} ${counted(size, noun)}`;
};
var listed = (names, most) => {
  const shown3 = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown3.length < 2 ? shown3.join("") : `${shown3.slice(0, -1).join(", ")} and ${shown3.at(-1)}`;
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
var cut2 = (text, width) => {
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
var figures = (title) => ({ title, figures: true });
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
    const before = cells.slice(0, last).map((cell, index) => pad(cut2(cell, widths[index]), widths[index], columns[index].figures ?? false));
    const blank = before.map((cell) => " ".repeat(widthOf(cell)));
    return wrapped.map((line, index) => [...index === 0 ? before : blank, pad(line, widths[last], columns[last].figures ?? false)].join(GAP).trimEnd());
  });
};

// src/model/figures.ts
var sumOf2 = (coverage, of) => coverage.files.reduce((sum, file) => plusKnown(sum, of(coverage, file)), null);
var coverOfAll = (coverage) => ({
  files: coverage.files.length,
  lines: sumOf2(coverage, linesOf),
  branches: sumOf2(coverage, branchesOf),
  functions: sumOf2(coverage, functionsOf)
});
function figures2(report) {
  return report.kind === "coverage" ? coverOfAll(report.coverage) : countCases(report.cases, report.flakyKnown);
}

// src/render/digest.ts
var findingsAt = (verdict, level) => verdict.findings.filter((finding) => finding.level === level && finding.accepted === null);
var acceptedFindings = (verdict) => verdict.findings.filter(({ accepted }) => accepted !== null);
var tally = (verdict) => {
  const counts = [
    [verdict.problems.length, "problem"],
    ...LEVELS.map((level) => [findingsAt(verdict, level).length, level])
  ];
  return counts.filter(([count2]) => count2 > 0).map(([count2, noun]) => many(count2, noun)).join(", ") || "no findings";
};
var FIRST_SENTENCE = new RegExp("^.*?[.\u2026](?=\\s+\\p{Lu})", "u");
var PLAIN_FIRST_WORD = new RegExp("^\\p{Lu}\\p{Ll}*(?=\\s)", "u");
var asReason = (message, subject) => {
  const sentence = (FIRST_SENTENCE.exec(message)?.[0] ?? message).replace(/\.$/, "");
  return subject !== "" && sentence.startsWith(subject) ? sentence : sentence.replace(PLAIN_FIRST_WORD, (word) => word.toLowerCase());
};
var achievement = ({ totals: { tests, coverage } }) => {
  const [ran, lines] = [tests && executed(tests), known2(coverage?.lines)];
  const passed = tests && (tests.passed === ran ? `${many(tests.passed, "test")} passed` : `${tests.passed} of ${ran} tests passed`);
  const covered = lines && (passed ? `${show(lines)} of lines covered` : `${show(lines)} of lines are covered`);
  return [passed, covered].filter((part) => part !== null).join(", ") || "nothing was measured";
};
var asProblemReason = ({ slug, message, where }) => {
  const file = slug.startsWith("report-") && where !== null ? where.replace(/:\d+$/, "") : "";
  const said = asReason(message, file);
  return said.includes(file) ? said : `${said} (${file})`;
};
var reason = (verdict) => {
  const [problem2] = verdict.problems;
  const [error] = findingsAt(verdict, "error");
  return clean2(problem2 ? asProblemReason(problem2) : error ? asReason(error.message, error.subject) : achievement(verdict));
};
var outcomes = ({ passed, failed, errored, skipped, flaky, seconds }) => {
  const counts = [[failed, "failed"], [errored, "errored"], [skipped, "skipped"], [flaky, "flaky"]].filter(([count2]) => count2 > 0);
  return `${[`${passed} passed`, ...counts.map(([count2, word]) => `${count2} ${word}`)].join(", ")}${seconds > 0 ? ` in ${duration(seconds)}` : ""}`;
};
var failing = ({ failures }) => failures.reduce((sum, { count: count2 }) => sum + count2, 0);
var failureName = ({ suite, name }) => suite === "" ? name : `${suite} \u203A ${name}`;
var notJudgedRows = ({ notJudged }) => {
  const byReason = /* @__PURE__ */ new Map();
  for (const { rule, why } of notJudged) {
    const rules = byReason.get(why);
    if (rules) rules.push(rule);
    else byReason.set(why, [rule]);
  }
  return [...byReason].map(([why, rules]) => ({ why, rules }));
};
var sortedReports = ({ reports }) => [...reports].sort(byKeys(({ path }) => path));
var sortedFiles = ({ files }) => files.filter(({ cover }) => cover !== null).sort(byKeys(({ cover }) => cover?.lines ? -missed(cover.lines) : 1, ({ path }) => path));

// src/render/holdings.ts
var share2 = (ratio, noun) => known2(ratio) && `${ratio.hit} of ${many(ratio.total, noun)} (${show(ratio)})`;
var contents = (report) => {
  if (!isCoverage(report)) {
    const count2 = figures2(report);
    return `${many(count2.total, "test")}: ${outcomes(count2)}`;
  }
  const { files, lines, branches, functions } = figures2(report);
  return [many(files, "file"), share2(lines, "line"), share2(branches, "branch"), share2(functions, "function")].filter((part) => part !== null).join(", ");
};
var holding = (report) => ({
  path: report.path,
  format: report.producer === null ? report.format : `${report.format}, ${report.producer}`,
  holds: contents(report)
});

// src/render/report-json.ts
var ratioJson = (ratio) => ratio && { hit: ratio.hit, total: ratio.total };
var coverJson = (cover) => cover && {
  files: cover.files,
  lines: ratioJson(cover.lines),
  branches: ratioJson(cover.branches),
  functions: ratioJson(cover.functions)
};
var testsJson = (count2) => count2 && {
  total: count2.total,
  passed: count2.passed,
  failed: count2.failed,
  errored: count2.errored,
  skipped: count2.skipped,
  flaky: count2.flaky,
  flakyKnown: count2.flakyKnown,
  seconds: count2.seconds
};
var problemJson = ({ slug, message, where, hint }) => ({ slug, message, where, hint });
var declaredJson = (declared2) => declared2 && { lines: ratioJson(declared2.lines), branches: ratioJson(declared2.branches) };
var reportJson = (report) => {
  const { path, kind, format, producer, warnings } = report;
  if (!isCoverage(report)) return { path, kind, format, producer, tests: testsJson(figures2(report)), warnings };
  const { files, lines, branches, functions } = figures2(report);
  return {
    path,
    kind,
    format,
    producer,
    files,
    lines: ratioJson(lines),
    branches: ratioJson(branches),
    functions: ratioJson(functions),
    declared: declaredJson(report.declared),
    warnings
  };
};
var writeJson = (value) => `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[")}
`;

// src/render/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var NARROWEST2 = 40;
var INDENT = "  ";
var terminal = ({ width, colour }) => ({ width: Math.max(NARROWEST2, width), colours: import_picocolors.default.createColors(colour) });
var PAINTS = { passed: "green", failed: "red", incomplete: "yellow", problem: "yellow", error: "red", warning: "yellow", note: "cyan" };
var paint = ({ colours }, word) => colours.bold(colours[PAINTS[word]](word));
var indented = (text, { width }, mark = "") => wrap(clean2(text), width - INDENT.length - mark.length).map((line, index) => INDENT + (index === 0 ? mark : " ".repeat(mark.length)) + line);
var entry = ({ word, place, id, message, hint }, screen) => {
  const where = place === null ? "" : `${INDENT}${clean2(place)}`;
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

export {
  require_micromatch,
  byText,
  byKeys,
  isInside,
  withSlashes,
  reasonOf,
  isAbsent,
  walkTree,
  reportFinder,
  mergeCoverage,
  NO_COVERAGE,
  NO_TESTS,
  countCases,
  plusTests,
  executed,
  passRate,
  skipRate,
  flakyRate,
  FORMATS,
  isCoverage,
  isTests,
  METRICS,
  linesOf,
  coverOf,
  readAll,
  wellFormed,
  clean2 as clean,
  NOTHING2 as NOTHING,
  known2 as known,
  counted,
  many,
  moreOrFewer,
  listed,
  shift,
  lineRanges,
  rangesOf,
  findingsAt,
  acceptedFindings,
  tally,
  reason,
  failing,
  failureName,
  notJudgedRows,
  sortedReports,
  sortedFiles,
  wrap,
  words,
  figures,
  textTable,
  figures2,
  holding,
  ratioJson,
  coverJson,
  testsJson,
  problemJson,
  reportJson,
  writeJson,
  INDENT,
  terminal,
  paint,
  entry,
  problemEntry,
  page
};
