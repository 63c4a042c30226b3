import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  clean
} from "./chunk-42T5ILYM.js";
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
      let count3 = 0;
      for (let i = 0; i < digits; i++) {
        let [startDigit, stopDigit] = zipped[i];
        if (startDigit === stopDigit) {
          pattern += startDigit;
        } else if (startDigit !== "0" || stopDigit !== "9") {
          pattern += toCharacterClass(startDigit, stopDigit, options);
        } else {
          count3++;
        }
      }
      if (count3) {
        pattern += options.shorthand === true ? "\\d" : "[0-9]";
      }
      return { pattern, count: [count3], digits };
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
    var stringify = (start, end4, options) => {
      if (typeof start === "string" || typeof end4 === "string") {
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
    var toRegex = (start, end4, options) => {
      if (Array.isArray(start)) {
        let wrap2 = options.wrap === true;
        let prefix = options.capture ? "" : "?:";
        return wrap2 ? `(${prefix}${start.join("|")})` : start.join("|");
      }
      return toRegexRange(start, end4, options);
    };
    var rangeError = (...args) => {
      return new RangeError("Invalid range arguments: " + util.inspect(...args));
    };
    var invalidRange = (start, end4, options) => {
      if (options.strictRanges === true) throw rangeError([start, end4]);
      return [];
    };
    var invalidStep = (step, options) => {
      if (options.strictRanges === true) {
        throw new TypeError(`Expected step "${step}" to be a number`);
      }
      return [];
    };
    var fillNumbers = (start, end4, step = 1, options = {}) => {
      let a = Number(start);
      let b = Number(end4);
      if (!Number.isInteger(a) || !Number.isInteger(b)) {
        if (options.strictRanges === true) throw rangeError([start, end4]);
        return [];
      }
      if (a === 0) a = 0;
      if (b === 0) b = 0;
      let descending = a > b;
      let startString = String(start);
      let endString = String(end4);
      let stepString = String(step);
      step = Math.max(Math.abs(step), 1);
      let padded = zeros(startString) || zeros(endString) || zeros(stepString);
      let maxLen = padded ? Math.max(startString.length, endString.length, stepString.length) : 0;
      let toNumber = padded === false && stringify(start, end4, options) === false;
      let format = options.transform || transform(toNumber);
      if (options.toRegex && step === 1) {
        return toRange(toMaxLen(start, maxLen), toMaxLen(end4, maxLen), true, options);
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
    var fillLetters = (start, end4, step = 1, options = {}) => {
      if (!isNumber(start) && start.length > 1 || !isNumber(end4) && end4.length > 1) {
        return invalidRange(start, end4, options);
      }
      let format = options.transform || ((val) => String.fromCharCode(val));
      let a = `${start}`.charCodeAt(0);
      let b = `${end4}`.charCodeAt(0);
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
    var fill = (start, end4, step, options = {}) => {
      if (end4 == null && isValidValue(start)) {
        return [start];
      }
      if (!isValidValue(start) || !isValidValue(end4)) {
        return invalidRange(start, end4, options);
      }
      if (typeof step === "function") {
        return fill(start, end4, 1, { transform: step });
      }
      if (isObject2(step)) {
        return fill(start, end4, 0, step);
      }
      let opts = { ...options };
      if (opts.capture === true) opts.wrap = true;
      step = step || opts.step || 1;
      if (!isNumber(step)) {
        if (step != null && !isObject2(step)) return invalidStep(step, opts);
        return fill(start, end4, 1, step);
      }
      if (isNumber(start) && isNumber(end4)) {
        return fillNumbers(start, end4, step, opts);
      }
      return fillLetters(start, end4, Math.max(Math.abs(step), 1), opts);
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
          const open8 = value;
          let next;
          if (options.keepQuotes !== true) {
            value = "";
          }
          while (index < length && (next = advance())) {
            if (next === CHAR_BACKSLASH) {
              value += next + advance();
              continue;
            }
            if (next === open8) {
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
            const open8 = block.nodes.shift();
            block.nodes = [open8, { type: "text", value: stringify(block) }];
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
        let count3 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count3++;
        }
        if (count3 % 2 === 0) {
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
          const open8 = tokens[token.tokensIndex];
          open8.type = "text";
          open8.value = literal;
          open8.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open8.output;
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
          const open8 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open8);
          push(open8);
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
            const end4 = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end4})`;
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
      let parsed2 = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed2.output = parse.fastpaths(input, options);
      }
      if (!parsed2.output) {
        parsed2 = parse(input, options);
      }
      return picomatch.compileRe(parsed2, options, returnOutput, returnState);
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
    var SPACE3 = 32;
    exports.S_LIST = [SPACE3, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE3 && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE3 || c === NL || c === CR || c === TAB;
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
    var SPACE3 = 32;
    exports.S_LIST = [SPACE3, NL, CR, TAB];
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
      return c === SPACE3 || c === NL || c === CR || c === TAB;
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
    var SPACE3 = 32;
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
      on(name, handler8) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler8;
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
        const handler8 = this.errorHandler;
        if (handler8 === void 0) {
          throw err;
        } else {
          handler8(err);
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
        let end4 = false;
        if (chunk === null) {
          end4 = true;
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
        if (!end4 && // A trailing CR or surrogate must be carried over to the next
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
        return end4 ? this.end() : this;
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
          if (code >= SPACE3 || code === TAB) {
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
                let parsed2;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed2 = "&;";
                } else {
                  parsed2 = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed2;
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
          this.q = SPACE3;
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
        const { chunk, textHandler: handler8 } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler8 !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler8(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler8(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler8 !== void 0) {
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
                if (handler8 !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler8 !== void 0) {
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
        const { chunk, textHandler: handler8 } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler8 !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler8(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler8(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler8 !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler8 !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler8 !== void 0) {
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
        const handler8 = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler8 === null || handler8 === void 0 ? void 0 : handler8(tag);
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
    var formatter = (open8, close7, replace = open8) => (input) => {
      let string = "" + input, index = string.indexOf(close7, open8.length);
      return ~index ? open8 + replaceClose(string, close7, replace, index) + close7 : open8 + string + close7;
    };
    var replaceClose = (string, close7, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close7.length;
        index = string.indexOf(close7, cursor);
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
var READABLE = "Let the user that runs this read the file.";
var problem = (slug, path, what, hint) => new Problem(slug, `${path} ${what}`, { where: path, hint });
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
    throw problem("report-unreadable", shown3, `cannot be read (${reasonOf(thrown)}).`, READABLE);
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
  if (!scan.isGlob) return [];
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
    if (stat.size > maxBytes) return problem("report-too-large", path, `has ${stat.size} bytes, and ${maxBytes} are read at most.`, "Write one report for each part of the project.");
    return { path, real, size: stat.size };
  } catch (thrown) {
    return problem("report-unreadable", path, `cannot be read (${reasonOf(thrown)}).`, READABLE);
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
  const take5 = (one) => {
    if (!(one instanceof Problem)) files.push(one);
    else if (!problems.some(({ message }) => message === one.message)) problems.push(one);
  };
  const taking = globs.filter((glob) => glob !== "" && !isNegated(glob));
  for (const glob of taking) {
    const matches = matchesOf(search, glob);
    const found = matches instanceof Problem ? [matches] : matches.filter(({ path }) => !leftOut.some((fits2) => fits2(path))).flatMap((match) => examine(search, match) ?? []);
    if (found.length === 0) unmatched.push(glob);
    found.forEach(take5);
  }
  return { sources: withoutAliases(search, files), problems, unmatched: taking.length === 0 ? globs : unmatched };
};
var unreadableRoot = (root, why) => new Problem("tree-unreadable", `The root ${why}.`, { where: root, hint: "Name a folder that exists." });
var realRootOf = (root) => {
  try {
    const real = realpathSync(root);
    if (!lstatSync(real).isDirectory()) throw unreadableRoot(root, "is no folder");
    return real;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw unreadableRoot(root, `cannot be read (${reasonOf(thrown)})`);
  }
};
var reportFinder = (root, options = {}) => {
  const search = { root: resolve(root), realRoot: realRootOf(resolve(root)), options, listed: /* @__PURE__ */ new Map() };
  return (globs) => find(search, globs);
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
  const count3 = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  let micros = 0;
  for (const { outcome, flaky, seconds } of cases) {
    count3.total++;
    count3[outcome]++;
    if (flaky) count3.flaky++;
    micros += Math.round((seconds ?? 0) * MICROSECONDS);
  }
  return { ...count3, flakyKnown: flakyKnown || count3.flaky > 0, seconds: micros / MICROSECONDS };
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
var passRate = (count3) => ({ hit: count3.passed, total: executed(count3) });
var skipRate = ({ total: total2, skipped }) => ({ hit: skipped, total: total2 });
var flakyRate = (count3) => count3.flakyKnown ? { hit: count3.flaky, total: executed(count3) } : null;

// src/formats/decode.ts
var HEAD_BYTES = 1024;
var DECLARATION = /^\s*<\?xml(?=\s)[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
var MARKS = [["utf-8", [239, 187, 191]], ["utf-16le", [255, 254]], ["utf-16be", [254, 255]]];
var shown = (head) => {
  const mark2 = MARKS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (mark2) return mark2[0];
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
  const name = shown(head) ?? declared(head) ?? "utf-8";
  const encoding = known(name);
  return { name, encoding: encoding?.startsWith("utf-16") && shown(head) === null ? "utf-8" : encoding };
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
      const end4 = bytes.length - incompleteTail(bytes);
      const text = decoded(bytes.subarray(0, end4));
      rest = bytes.slice(end4);
      offset += end4;
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

// src/formats/json.ts
var MAX_JSON_BYTES = 4e8;
var OPENS = /^\s*[{[]/;
var looksLikeJson = (head) => OPENS.test(head.text);
var looksLikeJsonLines = ({ text }) => {
  const lines = text.trimStart().split("\n", 2);
  if (!lines[0].startsWith("{") || !lines[1]?.trim()) return false;
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
var member = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
var jsonHead = (document) => {
  const first = Array.isArray(document) ? document[0] : document;
  return { document, keys: new Set(isObject(first) ? Object.keys(first) : []) };
};
var withDocument = (read44) => (source, head) => read44(head?.json ? head.json.document : readJson(source), source.path);
var jsonCoverageFormat = (format) => ({
  ...format,
  recognises: ({ json }) => json !== null && format.recognises(json),
  read: withDocument(format.read)
});
var jsonTestFormat = (format) => ({
  ...format,
  recognises: ({ json }) => json !== null && format.recognises(json),
  read: withDocument(format.read)
});

// src/formats/lines.ts
var MAX_LINE_BYTES = 1 << 20;
var NEWLINE = 10;
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
  const encoder3 = new TextEncoder();
  for (const text of texts) yield encoder3.encode(text);
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
var emit = ({ path, reader: reader2, line }, from, to) => {
  if (to - from > MAX_LINE_BYTES) throw tooLong(path, line.number + 1);
  line.from = from;
  line.to = to > from && line.bytes[to - 1] === RETURN ? to - 1 : to;
  if (++line.number === 1 && startsWithMark(line)) line.from += UTF8_MARK.length;
  reader2.take(line);
};
var emitCarry = (reading) => {
  const { line, carry } = reading;
  line.bytes = carry.bytes;
  line.bytes[carry.length] = NEWLINE;
  emit(reading, 0, carry.length);
  carry.length = 0;
};
var readChunk = (reading, bytes) => {
  const { reader: { skim: skim3 }, line, carry } = reading;
  const end4 = bytes.lastIndexOf(NEWLINE);
  let from = 0;
  if (carry.length > 0 && end4 >= 0) {
    from = bytes.indexOf(NEWLINE) + 1;
    keep(carry, bytes.subarray(0, from - 1));
    emitCarry(reading);
  }
  line.bytes = bytes;
  while (from <= end4) {
    line.from = from;
    line.to = end4;
    skim3?.(line);
    from = line.from;
    if (from > end4) break;
    let to = from;
    while (bytes[to] !== NEWLINE) to++;
    emit(reading, from, to);
    from = to + 1;
  }
  keep(carry, bytes.subarray(from));
  if (carry.length > MAX_LINE_BYTES) throw tooLong(reading.path, line.number + 1);
};
var readLines = (source, reader2) => {
  const line = { bytes: new Uint8Array(0), from: 0, to: 0, number: 0, ended: true };
  const reading = { path: source.path, reader: reader2, line, carry: { bytes: new Uint8Array(FIRST_CARRY), length: 0 } };
  for (const chunk of isUtf16(source) ? encoded(decode(source)) : source.chunks()) {
    readChunk(reading, new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  if (reading.carry.length > 0) {
    line.ended = false;
    emitCarry(reading);
  }
  return line.number;
};

// src/formats/json-lines.ts
var parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
};
var cutInside = (path, number) => new Problem("report-truncated", `${path} ends in the middle of line ${number}.`, {
  where: `${path}:${number}`,
  hint: "The tool that writes it died, or is still writing: look at its step, and make the report anew."
});
var textOfLine = ({ bytes, from, to }) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString();
var readJsonLines = (source, { take: take5, other }) => {
  let [strange, first] = [0, 0];
  readLines(source, {
    take: (line) => {
      const text = textOfLine(line).trim();
      if (text === "") return;
      const value = /^[[{]/.test(text) ? parsed(text) : void 0;
      if (isObject(value)) take5(value);
      else if (value === void 0 && text.startsWith("{") && !line.ended) throw cutInside(source.path, line.number);
      else if (value === void 0 && other?.(text) !== true && strange++ === 0) first = line.number;
    }
  });
  return strange === 0 ? [] : [`Lines that are no JSON were left out: ${strange}, the first is line ${first}.`];
};
var wordOf = (event, key) => {
  const value = member(event, key);
  return typeof value === "string" ? value : "";
};
var numberOf = (event, key) => {
  const value = member(event, key);
  return typeof value === "number" ? value : null;
};
var firstObjectIs = ({ text, json }, fits2) => {
  if (json !== null || !/^[ \t]*\{/m.test(text)) return false;
  for (const line of text.split("\n")) {
    const value = /^[ \t]*\{/.test(line) ? parsed(line) : void 0;
    if (isObject(value)) return fits2(value);
  }
  return false;
};

// src/formats/xml.ts
var import_saxes = __toESM(require_saxes(), 1);
var MAX_TEXT = 65536;
var MAX_DEPTH = 256;
var MAX_NAME = 1e3;
var MAX_ATTRIBUTES = 1e3;
var SHORTEST_VIEW = 13;
var LESS_THAN = 60;
var ILLEGAL = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|&#(?:x[0-9a-f]+|[0-9]+);/gi;
var BAD_CHARACTER = "disallowed character.";
var BAD_REFERENCE = "malformed character entity.";
var LATE_DECLARATION = "an XML declaration must be at the start of the document.";
var SECOND_ROOT = "documents may contain only one root.";
var detached = (text) => text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
var Attributes = function() {
};
Attributes.prototype = /* @__PURE__ */ Object.create(null);
var local = (name) => name.slice(name.indexOf(":") + 1);
var refused = ({ path, parser }, slug, message, hint = null) => new Problem(slug, message, { where: `${path}:${parser.line}:${Math.max(parser.column, 1)}`, hint });
var malformed = (reading, what) => refused(reading, "report-malformed", `${reading.path} is not well-formed XML: ${what}`);
var isIllegalCharacter = ({ held: held2 }, message) => message === BAD_REFERENCE || message === BAD_CHARACTER && held2.chunk.charCodeAt(held2.prevI) !== LESS_THAN;
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
  } else if (message !== LATE_DECLARATION) throw malformed(reading, message);
};
var clean2 = (reading, text) => {
  const short = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  if (!reading.isTainted) return short;
  reading.isTainted = false;
  return short.replace(ILLEGAL, "");
};
var takeAttribute = (reading, attribute) => {
  const last = reading.last[reading.attributes] ??= { name: "", value: "" };
  if (attribute.name === last.name) attribute.name = last.name;
  else last.name = detached(attribute.name);
  if (!reading.isTainted) {
    if (attribute.value.length < SHORTEST_VIEW) return;
    if (attribute.value === last.value) {
      attribute.value = last.value;
      return;
    }
  }
  attribute.value = detached(clean2(reading, attribute.value));
  if (attribute.value.length <= MAX_NAME) last.value = attribute.value;
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
  parser.on("opentagstart", (tag) => {
    const { name } = tag;
    tag.attributes = new Attributes();
    reading.attributes = 0;
    reading.isTainted = false;
    if (reading.stage !== "after") reading.stage = "inside";
    if (name.length > MAX_NAME) throw malformed(reading, "a name is too long.");
    if (++reading.depth > MAX_DEPTH) throw malformed(reading, `elements stand more than ${MAX_DEPTH} deep.`);
  });
  parser.on("attribute", (attribute) => {
    if (attribute.name.length > MAX_NAME) throw malformed(reading, "a name is too long.");
    if (++reading.attributes > MAX_ATTRIBUTES) {
      throw malformed(reading, `an element has more than ${MAX_ATTRIBUTES} attributes.`);
    }
    takeAttribute(reading, attribute);
  });
};
var listen = (reading, handler8) => {
  const { parser, held: held2 } = reading;
  const give = (text) => handler8.text?.(clean2(reading, text));
  const askForText = () => {
    held2.textHandler = held2.cdataHandler = handler8.text && (handler8.wantsText?.() ?? true) ? give : void 0;
  };
  parser.on("opentag", (tag) => {
    handler8.open(local(tag.name), tag.attributes);
    askForText();
  });
  parser.on("closetag", (tag) => {
    if (--reading.depth === 0) reading.stage = "after";
    handler8.close(local(tag.name));
    askForText();
  });
};
var bound = (reading) => {
  const { held: held2 } = reading;
  if (held2.text.length > MAX_TEXT) held2.text = detached(held2.text.slice(0, MAX_TEXT));
  if (held2.piTarget.length > MAX_NAME) held2.piTarget = detached(held2.piTarget.slice(0, MAX_NAME));
  if (held2.name.length > MAX_NAME || held2.entity.length > MAX_NAME) throw malformed(reading, "a name is too long.");
};
var readXml = (source, handler8) => {
  const parser = new import_saxes.SaxesParser({ xmlns: false, position: false });
  const reading = {
    path: source.path,
    parser,
    held: parser,
    stage: "blank",
    depth: 0,
    attributes: 0,
    last: [],
    illegal: 0,
    illegalLine: 0,
    isTainted: false
  };
  parser.fail = (message) => {
    meet(reading, message);
    return parser;
  };
  listenToNames(reading);
  listen(reading, handler8);
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

// src/formats/junit-text.ts
var MAX_NAME2 = 1e3;
var MAX_LINE = 300;
var cut = (text, length) => {
  const code = text.charCodeAt(length - 1);
  const splitsPair = code >= 55296 && code <= 56319;
  return detached(text.slice(0, splitsPair ? length - 1 : length));
};
var SPACE = 32;
var DELETE = 127;
var beginsVisibly = (value) => value.charCodeAt(0) > SPACE && value.charCodeAt(0) < DELETE;
var named = (value) => {
  if (value === void 0 || !beginsVisibly(value) && value.trim() === "") return null;
  return value.length > MAX_NAME2 ? cut(value, MAX_NAME2) : value;
};
var firstLine = (text) => {
  const start = text.trimStart();
  const end4 = start.search(/[\r\n]/);
  return cut((end4 < 0 ? start : start.slice(0, end4)).trimEnd(), MAX_LINE);
};

// src/formats/test-report.ts
var MAX_CASES = 1e6;
var MAX_SECONDS = 1e9;
var MAX_LINE_NUMBER = 1e9;
var MAX_MESSAGE = 65536;
var UNNAMED = "(unnamed)";
var SEPARATOR = " \u203A ";
var ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[@-Z\\-_])/g;
var gathering = (path) => ({ path, cases: [], ours: /* @__PURE__ */ new Set(), unknown: { count: 0, first: "" } });
var lineOf = (message) => firstLine((message ?? "").slice(0, MAX_MESSAGE).replace(ESCAPES, "")) || null;
var within = (value, from, to) => value !== null && value !== void 0 && value >= from && value <= to ? value : null;
var bounded = (text) => named(text ?? void 0);
var boundCases = (path, count3) => {
  if (count3 <= MAX_CASES) return;
  throw new Problem("report-too-large", `${path} holds more than ${MAX_CASES} test cases.`, {
    where: path,
    hint: "Write one report for each part of the test suite."
  });
};
var addCase = ({ path, cases }, found) => {
  const line = within(found.line, 1, MAX_LINE_NUMBER);
  const one = {
    suite: bounded(found.suite?.filter(Boolean).join(SEPARATOR)) ?? "",
    suiteFile: null,
    classname: bounded(found.classname),
    name: bounded(found.name) ?? UNNAMED,
    file: bounded(found.file),
    line: Number.isInteger(line) ? line : null,
    outcome: found.outcome,
    flaky: found.flaky === true && found.outcome === "passed",
    seconds: within(found.seconds, 0, MAX_SECONDS),
    text: lineOf(found.text)
  };
  boundCases(path, cases.push(one));
  return one;
};
var addOwnCase = (gathered, found) => {
  gathered.ours.add(addCase(gathered, found));
};
var baseName = (path) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
var withoutClass = (name, classname) => classname !== "" && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name;
var suiteLevel = (suite) => `${bounded(suite) ?? UNNAMED} (suite-level error)`;
var isBad = (outcome) => outcome === "failed" || outcome === "errored";
var outcomeOf = ({ unknown }, words2, word) => {
  const outcome = words2.get(word?.toLowerCase() ?? "");
  if (outcome === void 0 && unknown.count++ === 0) unknown.first = JSON.stringify(firstLine(word ?? ""));
  return outcome ?? "errored";
};
var LABELS = { total: "Tests", failed: "Failures", errored: "Errors", skipped: "Skipped tests" };
var TOTALS = ["total", "failed", "errored", "skipped"];
var disagreements = (declared2, cases) => {
  const { failed, ...others } = countCases(cases, false);
  const counted2 = { ...others, failed: declared2.errored === null ? failed + others.errored : failed };
  return TOTALS.filter((total2) => declared2[total2] !== null && declared2[total2] !== counted2[total2]).map((total2) => `${LABELS[total2]}: the report claims ${declared2[total2]}, its test cases come to ${counted2[total2]}.`);
};
var claimWithoutCase = (declared2, cases) => {
  const claimed = (declared2?.failed ?? 0) + (declared2?.errored ?? 0);
  if (claimed === 0 || cases.some(({ outcome, flaky }) => isBad(outcome) || flaky)) return null;
  return `The report claims failures or errors (${claimed}), and none of its test cases (${cases.length}) has one.`;
};
var testReport = ({ cases, ours, unknown }, parts) => {
  const { format, producer = null, flakyKnown = false, declared: declared2 = null, warnings = [] } = parts;
  const contradiction = parts.contradiction ?? claimWithoutCase(declared2, cases);
  return {
    kind: "tests",
    format,
    producer,
    cases,
    flakyKnown,
    declared: declared2,
    contradiction,
    warnings: [
      ...warnings,
      ...contradiction === null ? [] : [contradiction],
      ...declared2 === null ? [] : disagreements(declared2, cases.filter((one) => !ours.has(one))),
      ...unknown.count === 0 ? [] : [`Outcomes that are not known count as errors: ${unknown.count}, the first is ${unknown.first}.`]
    ]
  };
};
var isAllGood = ({ cases }) => !cases.some(({ outcome }) => isBad(outcome));

// src/formats/cargo-json.ts
var ENDS = /* @__PURE__ */ new Map([["ok", "passed"], ["failed", "failed"], ["ignored", "skipped"]]);
var OF_NEXTEST = /^([^$@]+)(?:@stress-\d+)?\$(.*?)(?:#(\d+))?$/s;
var DOC_TEST = /^(\S+\.\w+) - .*\(line (\d+)\)/;
var namingOf = (written) => {
  const [, binary, name, attempts] = OF_NEXTEST.exec(written) ?? [];
  return binary === void 0 ? { binary: null, name: written, attempts: 1 } : { binary, name, attempts: Number(attempts ?? 1) };
};
var foundOf = ({ binary, name }) => {
  const [, file, line] = DOC_TEST.exec(name) ?? [];
  return { suite: [binary], classname: binary, name, file, line: line === void 0 ? null : Number(line) };
};
var LONGEST_OUTPUT = 65536;
var PANIC = /panicked at (?:'([^]{0,2000}?)', )?\S+:\d+:\d+:?(?:\r?\n([^\r\n]*))?/;
var textOf = (event) => {
  const output = wordOf(event, "stdout").slice(0, LONGEST_OUTPUT);
  const [, before, below2] = PANIC.exec(output) ?? [];
  return wordOf(event, "message") || before || below2 || output || wordOf(event, "reason");
};
var binaryOf = ({ binaries }, name) => {
  const binary = binaries.get(name ?? "") ?? { name, open: /* @__PURE__ */ new Map(), hasFailed: false };
  binaries.set(name ?? "", binary);
  return binary;
};
var binaryOfTest = (reading, { binary }) => reading.binaries.get(binary ?? "") ?? binaryOf(reading, null);
var takeTest = (reading, event) => {
  const naming = namingOf(wordOf(event, "name"));
  const binary = binaryOfTest(reading, naming);
  const outcome = ENDS.get(wordOf(event, "event"));
  if (naming.binary !== null) reading.ofNextest = true;
  if (wordOf(event, "event") === "started") binary.open.set(naming.name, naming);
  if (outcome === void 0) return;
  binary.open.delete(naming.name);
  if (isBad(outcome)) binary.hasFailed = true;
  addCase(reading.gathered, {
    ...foundOf(naming),
    outcome,
    flaky: naming.attempts > 1,
    seconds: numberOf(event, "exec_time"),
    text: outcome === "passed" ? null : textOf(event)
  });
};
var nameOf = (event) => {
  const nextest = member(event, "nextest");
  return nextest === void 0 ? null : `${wordOf(nextest, "crate")}::${wordOf(nextest, "test_binary")}`;
};
var close = ({ gathered, binaries }, binary) => {
  for (const naming of binary.open.values()) {
    addCase(gathered, { ...foundOf(naming), outcome: "errored", text: "The test did not finish." });
  }
  if (binary.open.size > 0) binary.hasFailed = true;
  binaries.delete(binary.name ?? "");
};
var ownCase = ({ gathered }, { name }, text) => addOwnCase(gathered, { suite: [name], name: suiteLevel(name ?? "test binary"), outcome: "errored", text });
var beginBinary = (reading, name) => {
  const crashed = reading.binaries.get(name ?? "");
  if (crashed) {
    close(reading, crashed);
    if (crashed.open.size === 0) ownCase(reading, crashed, "The test binary did not finish.");
  }
  binaryOf(reading, name);
};
var COUNTS = ["passed", "failed", "ignored"];
var endBinary = (reading, event) => {
  const { declared: declared2 } = reading;
  const binary = binaryOf(reading, nameOf(event));
  close(reading, binary);
  if (wordOf(event, "event") !== "ok" && !binary.hasFailed) ownCase(reading, binary, "The test binary failed, and none of its tests did.");
  const [passed, failed, ignored] = COUNTS.map((count3) => numberOf(event, count3) ?? 0);
  declared2.total += passed + failed + ignored;
  declared2.failed += failed;
  declared2.skipped += ignored;
};
var take = (reading, event) => {
  const type = wordOf(event, "type");
  if (type === "test") takeTest(reading, event);
  else if (type === "suite" && wordOf(event, "event") === "started") beginBinary(reading, nameOf(event));
  else if (type === "suite") endBinary(reading, event);
};
var read = (source) => {
  const reading = {
    gathered: gathering(source.path),
    binaries: /* @__PURE__ */ new Map(),
    declared: { total: 0, failed: 0, skipped: 0 },
    ofNextest: false
  };
  const warnings = readJsonLines(source, { take: (event) => take(reading, event) });
  if (reading.binaries.size > 0) {
    throw new Problem("report-truncated", `${source.path} ends before the last test binary did.`, {
      where: source.path,
      hint: "The binary crashed or was stopped: look at the log of the step that runs the tests."
    });
  }
  const declared2 = { ...reading.declared, errored: null };
  const producer = reading.ofNextest ? "nextest" : "libtest";
  return testReport(reading.gathered, { format: "cargo-json", producer, flakyKnown: reading.ofNextest, declared: declared2, warnings });
};
var isEvent = (event) => ["suite", "test"].includes(wordOf(event, "type")) && ["started", "ok", "failed", "ignored"].includes(wordOf(event, "event"));
var cargoJson = {
  id: "cargo-json",
  kind: "tests",
  looksFor: `lines {"type":"suite","event":"started",\u2026}`,
  recognises: (head) => firstObjectIs(head, isEvent),
  read
};

// src/model/disorder.ts
var ascends = (keys, from, to) => {
  for (let row = from + 1; row < to; row++) if (keys[row] <= keys[row - 1]) return false;
  return true;
};
var runEnd = (keys, order, at) => {
  let end4 = at + 1;
  while (end4 < order.length && keys[order[end4]] >= keys[order[end4 - 1]]) end4++;
  return Math.min(end4, order.length);
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
var saturated = (count3) => count3 >= MAX_HITS ? MAX_HITS : count3 > 0 ? count3 < 1 ? 1 : count3 >>> 0 : 0;
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
var addFunction = (rows, start, end4, hits) => {
  if (rows.length === rows.start.length) widen(rows, ["start", "end", "hits", "nameFrom", "nameTo"]);
  rows.start[rows.length] = start;
  rows.end[rows.length] = end4;
  rows.hits[rows.length] = hits;
  rows.nameFrom[rows.length] = rows.nameTo[rows.length] = 0;
  rows.length++;
};
var nameFunction = (rows, row, { bytes, from, to }) => {
  const end4 = rows.textLength + to - from;
  if (end4 > rows.text.length) rows.text = grown(rows.text, end4 * 2);
  const { text, textLength } = rows;
  for (let at = from; at < to; at++) text[textLength + at - from] = bytes[at];
  rows.nameFrom[row] = textLength;
  rows.nameTo[row] = rows.textLength = end4;
};
var pushFunction = (rows, name, start, end4, hits) => {
  addFunction(rows, start, end4, hits);
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
    const [number, count3] = [line[old], hits[old]];
    if (last >= from && rows.line[last] === number) {
      if (count3 > rows.hits[last]) rows.hits[last] = count3;
    } else {
      rows.line[++last] = number;
      rows.hits[last] = count3;
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
  const startOf2 = (at) => rows.start[from + order[at]];
  for (let at = 0; at < order.length; ) {
    let end4 = at + 1;
    while (end4 < order.length && startOf2(end4) === startOf2(at)) end4++;
    if (end4 > at + 1) order.subarray(at, end4).sort((a, b) => compareNames(rows, from + a, from + b));
    at = end4;
  }
};
var closeFunctions = (rows, from) => {
  const order = disorder(rows.start, from, rows.length);
  if (order === null) return { from, to: rows.length };
  orderTies(rows, from, order);
  const columns = [rows.start, rows.end, rows.hits, rows.nameFrom, rows.nameTo];
  const old = columns.map((column2) => column2.slice(from, rows.length));
  let last = from - 1;
  for (const offset of order) {
    columns.forEach((column2, index) => column2[last + 1] = old[index][offset]);
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

// src/formats/clover-conditions.ts
var outcomesOf = ({ trueCount, falseCount }, meaning) => meaning === "outcomes" ? { hit: trueCount, total: trueCount + falseCount } : { hit: Number(trueCount > 0) + Number(falseCount > 0), total: 2 };
var runsOf = ({ trueCount, falseCount }, meaning) => meaning === "outcomes" ? trueCount : trueCount + falseCount;
var fits = (conditions, declared2, meaning) => {
  const outcomes2 = conditions.map((condition) => outcomesOf(condition, meaning));
  const sum = (of) => outcomes2.reduce((all, ratio) => all + of(ratio), 0);
  return sum(({ total: total2 }) => total2) === declared2?.total && sum(({ hit }) => hit) === declared2.hit;
};
var meaningOf = (conditions, declared2, otherwise) => {
  const meanings = ["outcomes", "evaluations"].filter((meaning) => fits(conditions, declared2, meaning));
  return meanings.length === 1 ? meanings[0] : otherwise;
};

// src/formats/malformed.ts
var malformed2 = (path, format, what) => new Problem("report-malformed", `${path} was recognised as ${format}, but ${what}.`, {
  where: path,
  hint: "Let the coverage tool write the report anew, and keep other steps from editing it."
});

// src/formats/numbers.ts
var ZERO = 48;
var MAX_LINE2 = 4294967295;
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
  return Number.isInteger(line) && line >= 1 && line <= MAX_LINE2 ? line : NaN;
};
var countIn = (text) => {
  const count3 = text?.includes(".") ? NaN : numberIn(text);
  return Number.isSafeInteger(count3) && count3 >= 0 ? count3 : NaN;
};
var totalIn = (hit, total2) => {
  const ratio = { hit: countIn(hit), total: countIn(total2) };
  return ratio.hit <= ratio.total ? ratio : null;
};
var pairIn = (text) => {
  const open8 = text.indexOf("(");
  const slash = text.indexOf("/", open8);
  const close7 = text.indexOf(")", slash);
  if (open8 < 0 || slash < 0 || close7 < 0) return null;
  return totalIn(text.slice(open8 + 1, slash), text.slice(slash + 1, close7));
};
var percentIn = (text) => {
  const sign = text?.indexOf("%") ?? -1;
  return sign < 0 ? NaN : numberIn(text.slice(0, sign));
};

// src/formats/oddities.ts
var MAX_SHOWN = 60;
var SENTENCES = {
  unplaced: "Classes with an empty filename were left out",
  unnamed: "Files without a name were left out",
  stray: "Code of files that the report does not name was left out",
  sourceless: "Functions of classes without a source file, as if compiled without debug information, were left out",
  line: "Lines without a number that can be read were left out",
  hits: "Lines without hits that can be read count as not hit",
  branch: "Branches were left out of lines that do not say how many were taken",
  place: "Functions without a line that can be read were left out",
  calls: "Functions that do not say whether they ran were left out"
};
var quoted = (text) => JSON.stringify(text.slice(0, MAX_SHOWN));
var shown2 = ({ path, says }) => `${says === void 0 ? "nothing" : quoted(says)}${path === "" ? "" : ` in ${quoted(path)}`}`;
var noteOddity = (oddities2, kind, seen) => {
  const known3 = oddities2.get(kind);
  if (known3) known3.count++;
  else oddities2.set(kind, { count: 1, first: shown2(seen) });
};
var oddityWarnings = (oddities2) => Object.keys(SENTENCES).flatMap((kind) => {
  const seen = oddities2.get(kind);
  return seen ? [`${SENTENCES[kind]}: ${seen.count}, the first says ${seen.first}.`] : [];
});

// src/model/merge.ts
var noRows = () => ({ lines: lineRows(), branches: branchRows(), functions: functionRows() });
var newUnion = () => ({ first: null, files: /* @__PURE__ */ new Map(), rows: noRows(), spent: 0 });
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
var LINES = {
  tableOf: lineTable,
  copy: copyLines,
  close: closeLines,
  raise: (rows, known3, table, { from, to }) => {
    let at = known3.from;
    for (let row = from; row < to; row++) {
      const line = table.line[row];
      while (at < known3.to && rows.line[at] < line) at++;
      if (at === known3.to || rows.line[at] !== line) return false;
      if (table.hits[row] > rows.hits[at]) rows.hits[at] = table.hits[row];
    }
    return true;
  }
};
var BRANCHES = {
  tableOf: branchTable,
  copy: copyBranches,
  close: closeBranches,
  raise: (rows, known3, table, { from, to }) => {
    let at = known3.from;
    for (let row = from; row < to; row++) {
      const line = table.line[row];
      while (at < known3.to && rows.line[at] < line) at++;
      if (at === known3.to || rows.line[at] !== line) return false;
      uniteBranch(rows, at, table.total[row], table.hit[row], table.taken[row]);
    }
    return true;
  }
};
var isNamed = ({ text, nameFrom, nameTo }, row, { bytes, from, to }) => {
  const start = nameFrom[row];
  if (nameTo[row] - start !== to - from) return false;
  for (let at = from; at < to; at++) if (text[start + at - from] !== bytes[at]) return false;
  return true;
};
var FUNCTIONS = {
  tableOf: functionTable,
  copy: copyFunctions,
  close: closeFunctions,
  raise: (rows, known3, table, { from, to }) => {
    let at = known3.from;
    for (let row = from; row < to; row++) {
      const start = table.start[row];
      const name = table.utf8(row);
      while (at < known3.to && (rows.start[at] < start || rows.start[at] === start && !isNamed(rows, at, name))) at++;
      if (at === known3.to || rows.start[at] !== start) return false;
      rows.end[at] = Math.max(rows.end[at], table.end[row]);
      rows.hits[at] = Math.max(rows.hits[at], table.hits[row]);
    }
    return true;
  }
};
var unite = (union, kind, rows, { known: known3, table, spans }) => {
  if (spans.length === 0 || known3 !== null && spans.length === 1 && kind.raise(rows, known3, table, spans[0])) return known3;
  const from = rows.length;
  if (known3 !== null) {
    kind.copy(rows, kind.tableOf(rows), known3);
    union.spent += known3.to - known3.from;
  }
  for (const span of spans) kind.copy(rows, table, span);
  return kind.close(rows, from);
};
var spansOf = (parts, metric) => {
  const spans = [];
  for (const part of parts) if (part[metric] !== null) spans.push(part[metric]);
  return spans;
};
var addFile = (union, coverage, parts) => {
  const { files, rows } = union;
  const { path } = parts[0];
  const known3 = files.get(path) ?? { path, lines: null, branches: null, functions: null };
  files.set(path, {
    path,
    lines: unite(union, LINES, rows.lines, { known: known3.lines, table: coverage.lines, spans: spansOf(parts, "lines") }),
    branches: unite(union, BRANCHES, rows.branches, { known: known3.branches, table: coverage.branches, spans: spansOf(parts, "branches") }),
    functions: unite(union, FUNCTIONS, rows.functions, { known: known3.functions, table: coverage.functions, spans: spansOf(parts, "functions") })
  });
};
var addFiles = (union, coverage) => {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const file of coverage.files) {
    const parts = byPath2.get(file.path);
    if (parts) parts.push(file);
    else byPath2.set(file.path, [file]);
  }
  for (const parts of byPath2.values()) addFile(union, coverage, parts);
};
var rowsOf = ({ files, rows }) => ({
  files: [...files.values()].sort(byPath),
  lines: lineTable(rows.lines),
  branches: branchTable(rows.branches),
  functions: functionTable(rows.functions)
});
var compact = (union) => {
  const { lines, branches, functions } = union.rows;
  if (union.spent * 2 <= lines.length + branches.length + functions.length) return;
  const all = rowsOf(union);
  union.files.clear();
  union.rows = noRows();
  union.spent = 0;
  addFiles(union, all);
};
var hasEachPathOnce = ({ files }) => new Set(files.map(({ path }) => path)).size === files.length;
var addCoverage = (union, coverage) => {
  if (union.first === null && union.files.size === 0 && hasEachPathOnce(coverage)) {
    union.first = coverage;
    return;
  }
  const { first } = union;
  union.first = null;
  for (const one of first ? [first, coverage] : [coverage]) addFiles(union, one);
  compact(union);
};
var unionOf = (union) => union.first ? { ...union.first, files: [...union.first.files].sort(byPath) } : rowsOf(union);
var mergeCoverage = (coverages) => {
  const union = newUnion();
  for (const coverage of coverages) addCoverage(union, coverage);
  return unionOf(union);
};
var NO_COVERAGE = {
  files: [],
  lines: lineTable(lineRows()),
  branches: branchTable(branchRows()),
  functions: functionTable(functionRows())
};

// src/formats/pages.ts
var MAX_PATH = 4096;
var MAX_NAME3 = 1024;
var newPages = () => ({ lines: lineRows(), branches: branchRows(), functions: functionRows(), full: [], open: null });
var endPage = (pages) => {
  const { lines, branches, functions, full, open: open8 } = pages;
  if (open8 === null) return;
  full.push({
    path: open8.path,
    lines: closeLines(lines, open8.lines),
    branches: closeBranches(branches, open8.branches),
    functions: closeFunctions(functions, open8.functions)
  });
  pages.open = null;
};
var turnTo = (pages, path) => {
  if (pages.open?.path === path) return;
  endPage(pages);
  const { lines, branches, functions } = pages;
  pages.open = { path, lines: lines.length, branches: branches.length, functions: functions.length };
};
var namePages = (pages, from, nameOf3) => {
  endPage(pages);
  for (const page2 of pages.full.splice(from)) {
    const path = nameOf3(page2.path);
    if (path !== null) pages.full.push({ ...page2, path });
  }
};
var coverageOf = (pages, tells) => {
  endPage(pages);
  const files = pages.full.map((page2) => ({
    path: page2.path,
    lines: tells.lines ? page2.lines : null,
    branches: tells.branches ? page2.branches : null,
    functions: tells.functions ? page2.functions : null
  }));
  return mergeCoverage([{
    files,
    lines: lineTable(pages.lines),
    branches: branchTable(pages.branches),
    functions: functionTable(pages.functions)
  }]);
};
var boundedPath = (path, report, format) => {
  if (path.length > MAX_PATH) throw malformed2(report, format, `the path of a file has ${path.length} characters`);
  return path;
};

// src/formats/clover-handler.ts
var NAME = "Clover";
var newReading = (path) => ({
  path,
  pages: newPages(),
  oddities: /* @__PURE__ */ new Map(),
  root: null,
  project: null,
  declared: null,
  lineElements: 0,
  depth: 0,
  inTests: false,
  file: null
});
var openFile = (reading, { path, name }) => {
  const { pages, oddities: oddities2, depth } = reading;
  if (path === void 0 && name === void 0) throw malformed2(reading.path, NAME, "a file has neither a path nor a name");
  const known3 = [path, name].find((one) => one !== void 0 && one.trim() !== "");
  if (known3 === void 0) {
    noteOddity(oddities2, "unnamed", { path: "", says: path ?? name });
    return;
  }
  reading.file = { path: boundedPath(known3, reading.path, NAME), depth, conditions: [], declared: null, hasClass: false, method: null };
  turnTo(pages, known3);
};
var closeMethod = ({ pages, oddities: oddities2 }, file) => {
  if (file.method === null) return;
  const { name, start, calls, most } = file.method;
  file.method = null;
  const hits = calls ?? most;
  if (hits === null) noteOddity(oddities2, "calls", { path: file.path, says: name });
  else pushFunction(pages.functions, name, start, 0, hits);
};
var openMethod = (reading, file, attributes) => {
  const { num, name, signature = "", count: count3 } = attributes;
  closeMethod(reading, file);
  const [start, calls] = [lineIn(num), numberIn(count3)];
  const called = (name ?? signature).slice(0, MAX_NAME3);
  if (Number.isNaN(start)) noteOddity(reading.oddities, "place", { path: file.path, says: called });
  else file.method = { name: called, start, calls: Number.isNaN(calls) ? null : saturated(calls), most: null };
};
var readLine = (reading, file, attributes) => {
  const { oddities: oddities2, pages } = reading;
  const { num, type, count: count3, truecount, falsecount } = attributes;
  reading.lineElements++;
  const line = lineIn(num);
  if (Number.isNaN(line)) {
    noteOddity(oddities2, "line", { path: file.path, says: num });
    return;
  }
  const runs = numberIn(count3);
  const isCondition = type === "cond" && truecount !== void 0 && falsecount !== void 0;
  if (Number.isNaN(runs) && !(isCondition && count3 === void 0)) noteOddity(oddities2, "hits", { path: file.path, says: count3 });
  if (file.method && !Number.isNaN(runs)) file.method.most = Math.max(file.method.most ?? 0, saturated(runs));
  const isCounted = !isCondition || count3 !== void 0;
  if (isCounted) pushLine(pages.lines, line, saturated(runs));
  if (!isCondition) return;
  const [trueCount, falseCount] = [saturated(numberIn(truecount)), saturated(numberIn(falsecount))];
  file.conditions.push({ line, isCounted, trueCount, falseCount });
};
var closeFile = (reading, file) => {
  const { pages } = reading;
  const { conditions, declared: declared2, hasClass } = file;
  const meaning = meaningOf(conditions, declared2, hasClass ? "evaluations" : "outcomes");
  for (const condition of conditions) {
    const { hit, total: total2 } = outcomesOf(condition, meaning);
    if (!condition.isCounted) pushLine(pages.lines, condition.line, saturated(runsOf(condition, meaning)));
    if (total2 > 0) pushBranch(pages.branches, condition.line, total2, hit, 0);
  }
  closeMethod(reading, file);
  reading.file = null;
};
var conditionsIn = ({ coveredconditionals, conditionals }) => totalIn(coveredconditionals, conditionals);
var PROJECT_METRICS = 3;
var readMetrics = (reading, attributes) => {
  const { file, depth } = reading;
  if (file && depth === file.depth + 1) file.declared = conditionsIn(attributes);
  if (depth !== PROJECT_METRICS) return;
  const lines = totalIn(attributes["coveredstatements"], attributes["statements"]);
  const branches = conditionsIn(attributes);
  reading.declared ??= lines || branches ? { lines, branches } : null;
};
var openInside = (reading, name, attributes) => {
  const file = reading.file;
  if (name === "class") file.hasClass = true;
  else if (name === "line") (attributes["type"] === "method" ? openMethod : readLine)(reading, file, attributes);
  else if (name === "file") throw malformed2(reading.path, NAME, "a file stands inside another file");
};
var open = (reading, name, attributes) => {
  reading.depth++;
  if (reading.inTests) return;
  if (name === "metrics") readMetrics(reading, attributes);
  else if (reading.file) openInside(reading, name, attributes);
  else if (name === "file") openFile(reading, attributes);
  else if (name === "coverage") reading.root ??= attributes;
  else if (name === "project") reading.project ??= attributes;
  else if (name === "testproject") reading.inTests = true;
};
var close2 = (reading, name) => {
  reading.depth--;
  if (name === "testproject") reading.inTests = false;
  else if (name === "file" && reading.file) closeFile(reading, reading.file);
};
var cloverHandler = (reading) => ({
  open: (name, attributes) => open(reading, name, attributes),
  close: (name) => close2(reading, name)
});

// src/formats/losses.ts
var losses = (detail, declared2) => {
  const lines = declared2?.lines?.total ?? 0;
  const outcomes2 = declared2?.branches?.total ?? 0;
  return [
    detail.files === 0 && "The report lists no file.",
    lines > detail.lines && `The root declares ${lines} lines, but the report holds only ${detail.lines}: a part of it is missing.`,
    outcomes2 > 0 && detail.branches === 0 && `The root declares ${outcomes2} branches, but no line of the report has any.`
  ].filter((warning) => warning !== false);
};

// src/formats/clover.ts
var recognises = ({ xml }) => xml !== null && xml.root === "coverage" && (xml.attributes.has("generated") || xml.attributes.has("clover") || xml.children.has("project") || xml.children.has("testproject"));
var ISTANBUL = { clover: "3.2.0", name: "All files" };
var producerOf = ({ root, project }) => {
  const { clover: clover2 = "", generated } = root ?? {};
  const { name = "" } = project ?? {};
  if (clover2 === ISTANBUL.clover && name === ISTANBUL.name) return "istanbul";
  if (name.startsWith("Devel::Cover")) return "Devel::Cover";
  return clover2 !== "" && clover2 === generated ? "gcovr" : null;
};
var withoutSilence = (file) => {
  const { lines, functions } = file;
  const isSilent = lines !== null && lines.to > lines.from && functions !== null && functions.to === functions.from;
  return isSilent ? { ...file, functions: null } : file;
};
var read2 = (source) => {
  const reading = newReading(source.path);
  const oddCharacters = readXml(source, cloverHandler(reading));
  const { pages, oddities: oddities2, lineElements, declared: declared2 } = reading;
  const [branches, functions] = [pages.branches.length, pages.functions.length];
  const coverage = coverageOf(pages, { lines: true, branches: branches > 0, functions: functions > 0 });
  return {
    kind: "coverage",
    format: clover.id,
    producer: producerOf(reading),
    coverage: { ...coverage, files: coverage.files.map(withoutSilence) },
    bases: [],
    declared: declared2,
    warnings: [
      ...oddCharacters,
      ...oddityWarnings(oddities2),
      ...losses({ files: coverage.files.length, lines: lineElements, branches }, declared2)
    ]
  };
};
var clover = {
  id: "clover",
  kind: "coverage",
  looksFor: "an XML root <coverage> with <project>, generated or clover",
  recognises,
  read: read2
};

// src/formats/cobertura-handler.ts
var MAX_PATH2 = 4096;
var MAX_NAME4 = 1024;
var JUMP_OUTCOMES = 2;
var newReading2 = (path) => ({
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
var malformed3 = ({ path }, what) => malformed2(path, "Cobertura", what);
var nameOf2 = ({ name = "" }) => JSON.stringify(name.slice(0, MAX_NAME4));
var openClass = (reading, attributes) => {
  const { lines, branches, functions } = reading;
  const path = attributes["filename"];
  if (path === void 0) throw malformed3(reading, `the class ${nameOf2(attributes)} has no filename`);
  if (path.length > MAX_PATH2) {
    throw malformed3(reading, `the filename of the class ${nameOf2(attributes)} has ${path.length} characters`);
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
var openMethod2 = (reading, { name = "", hits }) => {
  const count3 = numberIn(hits);
  const calls = Number.isNaN(count3) ? null : saturated(count3);
  reading.tellsCalls ||= calls !== null;
  reading.method = { name: name.slice(0, MAX_NAME4), calls, start: Infinity, end: 0, hits: 0 };
};
var closeMethod2 = ({ method, section, functions }) => {
  if (!method || !section || method.end === 0) return;
  const { name, calls, start, end: end4, hits } = method;
  pushFunction(functions, name, start, calls === null && end4 > start ? end4 : 0, calls ?? hits);
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
  const { method, oddities: oddities2 } = reading;
  const { path } = section;
  reading.lineElements++;
  if (method === null && !section.own) beginOwnLines(reading, section);
  const line = lineIn(attributes["number"]);
  if (Number.isNaN(line)) {
    noteOddity(oddities2, "line", { path, says: attributes["number"] });
    return;
  }
  const count3 = numberIn(attributes["hits"]);
  if (Number.isNaN(count3)) noteOddity(oddities2, "hits", { path, says: attributes["hits"] });
  const hits = saturated(count3);
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
  if (trimmed !== "" && trimmed.length <= MAX_PATH2) reading.bases.push(trimmed);
  reading.base = null;
};
var open2 = (reading, name, attributes) => {
  const { section, tally: tally2 } = reading;
  if (section === null) {
    reading.root ??= attributes;
    if (name === "class") openClass(reading, attributes);
    else if (name === "source") reading.base = "";
  } else if (name === "line") openLine(reading, section, attributes);
  else if (name === "condition" && tally2) countCondition(tally2, attributes);
  else if (name === "method") openMethod2(reading, attributes);
  else if (name === "class") throw malformed3(reading, `the class ${nameOf2(attributes)} stands inside another class`);
};
var close3 = (reading, name) => {
  const { tally: tally2, base } = reading;
  if (name === "line" && tally2) closeTally(reading, tally2);
  else if (name === "method") {
    closeMethod2(reading);
    reading.method = null;
  } else if (name === "class") closeClass(reading);
  else if (name === "source" && base !== null) closeBase(reading, base);
};
var coberturaHandler = (reading) => ({
  open: (name, attributes) => open2(reading, name, attributes),
  close: (name) => close3(reading, name),
  wantsText: () => reading.base !== null,
  text: (text) => {
    if (reading.base !== null && reading.base.length <= MAX_PATH2) reading.base += text;
  }
});

// src/formats/cobertura.ts
var isAnother = ({ attributes, children, elements }) => attributes.has("generated") || attributes.has("clover") || children.has("project") || children.has("testproject") || attributes.get("version") === "1" && (children.has("file") || elements.has("lineToCover")) || attributes.has("ctcreportVersion") || elements.has("seqpnt") || children.has("assembly");
var recognises2 = ({ xml }) => xml !== null && xml.root === "coverage" && !isAnother(xml) && (xml.children.has("packages") || xml.children.has("sources") || xml.attributes.has("line-rate"));
var declaredBy = (root) => {
  const lines = totalIn(root["lines-covered"], root["lines-valid"]);
  const branches = totalIn(root["branches-covered"], root["branches-valid"]);
  return lines || branches ? { lines, branches } : null;
};
var NAMED_VERSION = /^[A-Za-z][\w.-]{0,40} \d[\w.+-]{0,40}$/;
var COVERAGE_PY_VERSION = /^[4-9]\.\d{1,3}(?:\.\d{1,3})?(?:(?:a|b|rc|\.dev)\d{1,3})?$/;
var ISTANBUL_VERSION = "0.1";
var MILLISECONDS = /^\d{13}$/;
var producerOf2 = ({ root, functions, tellsCalls }) => {
  const { version = "", timestamp = "", complexity = "0" } = root ?? {};
  if (NAMED_VERSION.test(version)) return version;
  if (!MILLISECONDS.test(timestamp) || complexity !== "0") return null;
  if (tellsCalls) return version === ISTANBUL_VERSION ? "istanbul" : null;
  return COVERAGE_PY_VERSION.test(version) && functions.length === 0 ? `coverage.py ${version}` : null;
};
var coverageOf2 = (reading, declared2) => {
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
var read3 = (source) => {
  const reading = newReading2(source.path);
  const oddCharacters = readXml(source, coberturaHandler(reading));
  const declared2 = declaredBy(reading.root ?? {});
  const detail = { files: reading.sections.length, lines: reading.lineElements, branches: reading.branches.length };
  return {
    kind: "coverage",
    format: cobertura.id,
    producer: producerOf2(reading),
    coverage: coverageOf2(reading, declared2),
    bases: reading.bases,
    declared: declared2,
    warnings: [...oddCharacters, ...oddityWarnings(reading.oddities), ...losses(detail, declared2)]
  };
};
var cobertura = {
  id: "cobertura",
  kind: "coverage",
  looksFor: "an XML root <coverage> with <packages>, <sources> or line-rate",
  recognises: recognises2,
  read: read3
};

// src/formats/json-checks.ts
var MAX_LINE3 = 1e7;
var MAX_NAME5 = 1024;
var MAX_PATH3 = 4096;
var LONGEST_QUOTE = 200;
var ODDITIES = {
  count: "Counts that are null are read as 0",
  line: "Entries for line 0 or for no line are left out"
};
var newReading3 = (path, title) => ({ path, title, file: null, odd: /* @__PURE__ */ new Map() });
var quoted2 = (text) => JSON.stringify(text.slice(0, LONGEST_QUOTE));
var placeOf = ({ file }, key) => `${quoted2(key)} of ${file === null ? "the document" : quoted2(file)}`;
var wrong = (reading, key, says) => malformed2(reading.path, reading.title, `${placeOf(reading, key)} ${says}`);
var note = (reading, oddity, key) => {
  const known3 = reading.odd.get(oddity);
  if (known3) known3.times++;
  else reading.odd.set(oddity, { times: 1, first: placeOf(reading, key) });
};
var oddities = ({ odd }) => Object.keys(ODDITIES).flatMap((oddity) => {
  const met = odd.get(oddity);
  return met ? [`${ODDITIES[oddity]}: ${met.times}, the first in ${met.first}.`] : [];
});
var objectIn = (reading, value, key) => {
  if (!isObject(value)) throw wrong(reading, key, "is no object");
  return value;
};
var listIn = (reading, value, key) => {
  if (!Array.isArray(value)) throw wrong(reading, key, "is no list");
  return value;
};
var pathIn = (reading, value, key) => {
  if (typeof value !== "string" || value.trim() === "") throw wrong(reading, key, "is no path");
  if (value.length > MAX_PATH3) throw wrong(reading, key, `is a path of more than ${MAX_PATH3} letters`);
  return value;
};
var nameIn = (reading, value, key) => {
  if (typeof value !== "string") throw wrong(reading, key, "is no name");
  return value.slice(0, MAX_NAME5);
};
var isLine = (value) => typeof value === "number" && value >= 1 && value <= MAX_LINE3 && Number.isInteger(value);
var lineIn2 = (reading, value, key) => {
  if (isLine(value)) return value;
  if (value !== 0 && value !== null) throw wrong(reading, key, "holds what is no line number");
  note(reading, "line", key);
  return 0;
};
var endIn = (value, start) => isLine(value) && value >= start ? value : 0;
var countIn2 = (reading, value, key) => {
  if (typeof value === "number") return saturated(value);
  if (value !== null) throw wrong(reading, key, "holds what is no count");
  note(reading, "count", key);
  return 0;
};
var isTotal = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
var ratioIn = (hit, total2) => isTotal(hit) && isTotal(total2) && hit <= total2 ? { hit, total: total2 } : null;
var VERSION = /^[\w.+-]{1,40}$/;
var producerIn = (tool, version) => typeof version === "string" && VERSION.test(version) ? `${tool} ${version}` : tool;

// src/formats/lcov-fields.ts
var COMMA = 44;
var ZERO2 = 48;
var NO_NUMBER = /^(?:-?nan|undefined|null|-|=+|#+)?$/i;
var NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
var LONGEST_NUMBER = 64;
var MAX_LINE4 = 4294967295;
var NONE = -1;
var GARBAGE = -2;
var fieldEnd = ({ bytes, from, to }) => {
  let at = from;
  while (at < to && bytes[at] !== COMMA) at++;
  return at;
};
var skipField = (line, end4) => {
  line.from = end4 + 1;
  return end4 < line.to;
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
  if (number !== NONE) return number <= MAX_LINE4 ? number : GARBAGE;
  return countAt(bytes, from, to) === NONE ? NONE : GARBAGE;
};

// src/formats/lcov-notes.ts
var ODDITIES2 = {
  "no-number": "a count is no number; it is read as 0",
  "no-line": "a function has no line number; it is kept without one",
  "line-zero": "an entry is for line 0 or for no line; it is left out",
  "no-function": "a count is for a function that is not declared; it is left out",
  "unknown": "a record is of no kind that LCOV has; it is left out"
};
var noNotes = (path) => ({ path, met: /* @__PURE__ */ new Map() });
var note2 = (notes, oddity, { number }) => {
  const known3 = notes.met.get(oddity);
  if (known3) known3.times++;
  else notes.met.set(oddity, { times: 1, first: number });
};
var warningsOf = ({ met }) => [...met].map(([oddity, { times, first }]) => `In line ${first} ${ODDITIES2[oddity]}${times === 1 ? "" : ` (${times} times in all)`}.`);
var malformed4 = ({ path }, line, what) => new Problem("report-malformed", `${path} was recognised as LCOV, but ${what}.`, {
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
var placeOf2 = ({ texts, places }, text) => {
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
var keyOf = (outcomes2, line, end4) => {
  const { bytes, from } = line;
  const middle = fieldEnd(line);
  const block = digitsAt(bytes, from, middle);
  const branch = digitsAt(bytes, middle + 1, end4);
  const isPacked2 = block !== NONE && branch !== NONE && block < MAX_BLOCK && branch < MAX_BRANCH;
  return isPacked2 ? packed(block, branch) : -1 - placeOf2(outcomes2, textAt(bytes, from, end4));
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
  const count3 = isNever ? 0 : countAt(line.bytes, from, line.to);
  if (count3 === GARBAGE) throw malformed4(notes, line, "the count of a branch is no number");
  if (count3 === NONE) note2(notes, "no-number", line);
  return count3 > 0;
};
var takeOutcome = (outcomes2, line, notes) => {
  const end4 = fieldEnd(line);
  const number = lineNumberAt(line.bytes, line.from, end4);
  skipField(line, end4);
  const isUnreachable = skipPrefixes(line);
  const last = lastComma(line);
  if (number === GARBAGE || fieldEnd(line) >= last) throw malformed4(notes, line, "a BRDA record is not line, block, branch, count");
  const taken = isTaken(notes, line, last + 1);
  if (number <= 0) note2(notes, "line-zero", line);
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
  for (const column2 of [outcomes2.line, outcomes2.key, outcomes2.taken]) {
    order.map((old) => column2[old]).forEach((value, index) => column2[index] = value);
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

// src/formats/json-draft.ts
var newDraft = (path, title, room) => ({
  ...newReading3(path, title),
  lines: lineRows(room),
  branches: branchRows(),
  outcomes: noOutcomes(),
  functions: functionRows(),
  files: []
});
var readFile = (draft, path, read44) => {
  const { lines, branches, outcomes: outcomes2, functions } = draft;
  const from = { lines: lines.length, branches: branches.length, functions: functions.length };
  draft.file = path;
  const tells = read44();
  draft.file = null;
  closeOutcomes(outcomes2, branches);
  if (tells.inAnyOrder) branches.taken.fill(0, from.branches, branches.length);
  const file = {
    path,
    lines: tells.lines ? closeLines(lines, from.lines) : null,
    branches: tells.branches ? closeBranches(branches, from.branches) : null,
    functions: tells.functions ? closeFunctions(functions, from.functions) : null
  };
  draft.files.push(file);
  return file;
};
var takeLineList = (draft, list, key, irrelevant) => {
  if (list.length > MAX_LINE3) throw wrong(draft, key, `has more than ${MAX_LINE3} entries`);
  for (let index = 0; index < list.length; index++) {
    if (!irrelevant(list[index])) pushLine(draft.lines, index + 1, countIn2(draft, list[index], key));
  }
};
var reportOf = (draft, { format, producer = null, declared: declared2 = null, bases = [], warnings = [] }) => {
  const { files, lines, branches, functions } = draft;
  return {
    kind: "coverage",
    format,
    producer,
    coverage: mergeCoverage([{ files, lines: lineTable(lines), branches: branchTable(branches), functions: functionTable(functions) }]),
    bases,
    declared: declared2?.lines || declared2?.branches ? declared2 : null,
    warnings: [...oddities(draft), ...warnings, ...files.length === 0 ? ["The report lists no file."] : []]
  };
};
var joinPath = (parent, name) => parent === "" || /[\\/]$/.test(parent) || /^[\\/]/.test(name) ? parent + name : `${parent}/${name}`;

// src/formats/codecov.ts
var FRACTION = /^(\d{1,10})\/(\d{1,10})$/;
var LINE = /^\d{1,10}$/;
var isCover = (value) => value === null || typeof value === "number" || typeof value === "boolean" || typeof value === "string" && FRACTION.test(value);
var isFile = (value) => {
  if (Array.isArray(value)) return value.length > 1 && isCover(value[1]);
  if (!isObject(value)) return false;
  for (const line in value) return LINE.test(line) && isCover(value[line]);
  return true;
};
var recognises3 = ({ document }) => {
  const coverage = member(document, "coverage");
  if (!isObject(coverage)) return false;
  const files = Object.values(coverage);
  return files.length > 0 && files.every(isFile);
};
var entriesOf2 = (draft, value) => Array.isArray(value) ? value.slice(1).map((cover, index) => [index + 1, cover]) : Object.entries(objectIn(draft, value, "lines"));
var fractionOf = (cover) => {
  const [, hit, total2] = typeof cover === "string" && FRACTION.exec(cover) || [];
  return hit === void 0 || total2 === void 0 ? null : { hit: Number(hit), total: Number(total2) };
};
var countsOutcomes = (files) => {
  for (const file of files) {
    for (const cover of Object.values(isObject(file) || Array.isArray(file) ? file : {})) {
      if (fractionOf(cover)?.total === 1) return false;
    }
  }
  return true;
};
var readLines2 = (draft, file) => {
  let hasFractions = false;
  for (const [key, cover] of entriesOf2(draft, file)) {
    if (cover === null) continue;
    const line = lineIn2(draft, typeof key === "string" && LINE.test(key) ? Number(key) : key, "lines");
    const fraction = fractionOf(cover);
    const isUnreadable = fraction === null && typeof cover === "string";
    if (isUnreadable || fraction && fraction.hit > fraction.total) throw wrong(draft, "lines", "holds what is no fraction");
    const hits = fraction ? saturated(fraction.hit) : countIn2(draft, typeof cover === "boolean" ? Number(cover) : cover, "lines");
    hasFractions ||= fraction !== null;
    if (line > 0) pushLine(draft.lines, line, hits);
    if (line > 0 && fraction && fraction.total > 0) pushBranch(draft.branches, line, fraction.total, fraction.hit, 0);
  }
  return hasFractions;
};
var read4 = (document, path) => {
  const draft = newDraft(path, "the JSON of Codecov");
  const files = objectIn(draft, member(document, "coverage"), "coverage");
  const tellsOutcomes = countsOutcomes(Object.values(files));
  for (const [file, lines] of Object.entries(files)) {
    readFile(draft, pathIn(draft, file, "coverage"), () => {
      const hasFractions = readLines2(draft, lines);
      return { lines: true, branches: tellsOutcomes && hasFractions };
    });
  }
  return reportOf(draft, { format: codecov.id });
};
var codecov = jsonCoverageFormat({
  id: "codecov",
  kind: "coverage",
  looksFor: "JSON with lines by number for each file of `coverage`",
  recognises: recognises3,
  read: read4
});

// src/formats/covdir.ts
var KEYS = ["coveragePercent", "linesTotal", "children"];
var NO_CODE = -1;
var recognises4 = ({ keys }) => KEYS.every((key) => keys.has(key));
var read5 = (document, path) => {
  const draft = newDraft(path, "the covdir of grcov");
  const open8 = [{ path: "", entry: objectIn(draft, document, "the tree") }];
  for (let node = open8.pop(); node; node = open8.pop()) {
    const { path: parent, entry: { children, coverage } } = node;
    if (coverage !== void 0) {
      readFile(draft, parent, () => {
        takeLineList(draft, listIn(draft, coverage, "coverage"), "coverage", (hits) => hits === NO_CODE);
        return { lines: true };
      });
    } else {
      for (const [name, child] of Object.entries(objectIn(draft, children, "children"))) {
        open8.push({ path: pathIn(draft, joinPath(parent, name), "children"), entry: objectIn(draft, child, name) });
      }
    }
  }
  const lines = ratioIn(member(document, "linesCovered"), member(document, "linesTotal"));
  return reportOf(draft, { format: covdir.id, declared: { lines, branches: null } });
};
var covdir = jsonCoverageFormat({
  id: "covdir",
  kind: "coverage",
  looksFor: "JSON with `coveragePercent`, `linesTotal` and `children`",
  recognises: recognises4,
  read: read5
});

// src/formats/coverage-py.ts
var DOCSTRINGS = "of the executed lines are no statements to coverage.py, which does not say which: before 7.13.1 its JSON lists docstrings, unlike its other reports.";
var recognises5 = ({ document, keys }) => {
  const meta = member(document, "meta");
  return isObject(meta) && Object.hasOwn(meta, "show_contexts") && keys.has("files");
};
var NOTHING = /* @__PURE__ */ new Set();
var pushCode = (draft, excluded, line, hits) => {
  if (line > 0 && !(excluded.size > 0 && excluded.has(line))) pushLine(draft.lines, line, hits);
};
var readLines3 = (draft, file) => {
  const excludedLines = listIn(draft, file["excluded_lines"] ?? [], "excluded_lines");
  const excluded = excludedLines.length === 0 ? NOTHING : new Set(excludedLines);
  const missing = listIn(draft, file["missing_lines"], "missing_lines");
  const before = draft.lines.length;
  let at = 0;
  for (const executed2 of listIn(draft, file["executed_lines"], "executed_lines")) {
    const line = lineIn2(draft, executed2, "executed_lines");
    while (at < missing.length && missing[at] < line) {
      pushCode(draft, excluded, lineIn2(draft, missing[at++], "missing_lines"), 0);
    }
    pushCode(draft, excluded, line, 1);
  }
  while (at < missing.length) pushCode(draft, excluded, lineIn2(draft, missing[at++], "missing_lines"), 0);
  const counted2 = member(file["summary"], "num_statements");
  return typeof counted2 === "number" ? Math.max(0, draft.lines.length - before - counted2) : 0;
};
var takeLines = (draft, list, key, lines) => {
  let isSorted = true;
  lines.length = 0;
  for (const branch of list) {
    const line = lineIn2(draft, Array.isArray(branch) ? branch[0] : void 0, key);
    isSorted &&= lines.length === 0 || lines[lines.length - 1] <= line;
    lines.push(line);
  }
  if (!isSorted) lines.sort((a, b) => a - b);
};
var readBranches = (draft, file, { executed: executed2, missing }) => {
  if (file["executed_branches"] === void 0 && file["missing_branches"] === void 0) return false;
  takeLines(draft, listIn(draft, file["executed_branches"], "executed_branches"), "executed_branches", executed2);
  takeLines(draft, listIn(draft, file["missing_branches"], "missing_branches"), "missing_branches", missing);
  for (let [hits, misses] = [0, 0]; hits < executed2.length || misses < missing.length; ) {
    const isHit = misses === missing.length || hits < executed2.length && executed2[hits] <= missing[misses];
    const line = isHit ? executed2[hits] : missing[misses];
    const [hitsBefore, missesBefore] = [hits, misses];
    while (hits < executed2.length && executed2[hits] === line) hits++;
    while (misses < missing.length && missing[misses] === line) misses++;
    if (line > 0) pushBranch(draft.branches, line, hits - hitsBefore + misses - missesBefore, hits - hitsBefore, 0);
  }
  return true;
};
var bodyLines = (draft, region, key) => listIn(draft, region[key], key).map((line) => lineIn2(draft, line, key)).filter((line) => line > 0);
var readFunctions = (draft, file) => {
  if (file["functions"] === void 0) return false;
  for (const [name, value] of Object.entries(objectIn(draft, file["functions"], "functions"))) {
    const region = objectIn(draft, value, name);
    const executed2 = bodyLines(draft, region, "executed_lines");
    const lines = [...executed2, ...bodyLines(draft, region, "missing_lines")].sort((a, b) => a - b);
    if (name === "" || lines.length === 0) continue;
    const start = region["start_line"] === void 0 ? lines[0] : lineIn2(draft, region["start_line"], "start_line");
    pushFunction(draft.functions, name.slice(0, MAX_NAME5), start, lines.at(-1), executed2.length > 0 ? 1 : 0);
  }
  return true;
};
var declaredOf = (totals) => ({
  lines: ratioIn(member(totals, "covered_lines"), member(totals, "num_statements")),
  branches: ratioIn(member(totals, "covered_branches"), member(totals, "num_branches"))
});
var lengthOf = (value, key) => {
  const list = member(value, key);
  return Array.isArray(list) ? list.length : 0;
};
var read6 = (document, path) => {
  const files = Object.entries(member(document, "files") ?? {});
  const lines = files.reduce((sum, [, file]) => sum + lengthOf(file, "executed_lines") + lengthOf(file, "missing_lines"), 0);
  const draft = newDraft(path, "the JSON of coverage.py", lines);
  const exits = { executed: [], missing: [] };
  let uncounted = 0;
  objectIn(draft, member(document, "files"), "files");
  for (const [file, value] of files) {
    const entry2 = objectIn(draft, value, file);
    readFile(draft, pathIn(draft, file, "files"), () => {
      uncounted += readLines3(draft, entry2);
      return { lines: true, branches: readBranches(draft, entry2, exits), functions: readFunctions(draft, entry2) };
    });
  }
  const { software, version } = objectIn(draft, member(document, "meta"), "meta");
  return reportOf(draft, {
    format: coveragePy.id,
    producer: producerIn(typeof software === "string" ? software : "coverage.py", version),
    declared: declaredOf(member(document, "totals")),
    warnings: uncounted > 0 ? [`${uncounted} ${DOCSTRINGS}`] : []
  });
};
var coveragePy = jsonCoverageFormat({
  id: "coverage-py",
  kind: "coverage",
  looksFor: "JSON with `meta.show_contexts` and `files`",
  recognises: recognises5,
  read: read6
});

// src/formats/coveralls.ts
var BRANCH_LENGTH = 4;
var MAX_BRANCH_ID = 2 ** 21;
var recognises6 = ({ keys }) => keys.has("source_files");
var lineListOf = (draft, value) => {
  if (typeof value !== "string") return listIn(draft, value, "coverage");
  try {
    return listIn(draft, JSON.parse(value), "coverage");
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw wrong(draft, "coverage", "is a text, but not of JSON");
    throw thrown;
  }
};
var idIn = (draft, value) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= MAX_BRANCH_ID) {
    throw wrong(draft, "branches", "holds what is no number of a block or branch");
  }
  return value;
};
var readBranches2 = (draft, list) => {
  if (list.length % BRANCH_LENGTH !== 0) throw wrong(draft, "branches", `is no list of ${BRANCH_LENGTH} numbers a branch`);
  for (let at = 0; at < list.length; at += BRANCH_LENGTH) {
    const line = lineIn2(draft, list[at], "branches");
    const key = packed(idIn(draft, list[at + 1]), idIn(draft, list[at + 2]));
    const hits = countIn2(draft, list[at + 3], "branches");
    if (line > 0) pushOutcome(draft.outcomes, line, key, hits > 0 ? 1 : 0);
  }
};
var read7 = (document, path) => {
  const draft = newDraft(path, "the JSON of Coveralls");
  for (const value of listIn(draft, member(document, "source_files"), "source_files")) {
    const { name, coverage, branches } = objectIn(draft, value, "source_files");
    readFile(draft, pathIn(draft, name, "name"), () => {
      takeLineList(draft, lineListOf(draft, coverage), "coverage", (entry2) => entry2 === null);
      const tellsBranches = branches !== void 0 && branches !== null;
      if (tellsBranches) readBranches2(draft, listIn(draft, branches, "branches"));
      return { lines: true, branches: tellsBranches };
    });
  }
  return reportOf(draft, { format: coveralls.id });
};
var coveralls = jsonCoverageFormat({
  id: "coveralls",
  kind: "coverage",
  looksFor: "JSON with `source_files`",
  recognises: recognises6,
  read: read7
});

// src/formats/json-places.ts
var MAX_NESTING = 200;
var malformed5 = ({ path, format }, what) => new Problem("report-malformed", `${path} was recognised as ${format}, but ${what}.`, {
  where: path,
  hint: "Let the test runner write the report anew, and keep other steps from editing it."
});
var documentPlace = (document, path, format) => {
  const report = { path, format };
  if (!isObject(document)) throw malformed5(report, "it is no object");
  return { value: document, at: "", report };
};
var below = ({ at }, key) => at === "" ? key : `${at}.${key}`;
var placesIn = (place, key) => {
  const { report } = place;
  const list = member(place.value, key);
  if (!Array.isArray(list)) throw malformed5(report, `${below(place, key)} is no list`);
  return list.map((value, index) => {
    const at = `${below(place, key)}[${index}]`;
    if (!isObject(value)) throw malformed5(report, `${at} is no object`);
    return { value, at, report };
  });
};
var placesIfAny = (place, key) => (member(place.value, key) ?? null) === null ? [] : placesIn(place, key);
var placeIn = (place, key) => {
  const value = member(place.value, key);
  return isObject(value) ? { value, at: below(place, key), report: place.report } : null;
};
var textIn = (place, key) => {
  const value = member(place?.value, key);
  return typeof value === "string" ? value : null;
};
var numberAt = (place, key) => {
  const value = member(place?.value, key);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
};
var textsIn = (place, key) => {
  const list = member(place.value, key);
  return Array.isArray(list) ? list.filter((value) => typeof value === "string") : [];
};
var sumOf = (...numbers) => {
  const known3 = numbers.filter((number) => number !== null);
  return known3.length === 0 ? null : known3.reduce((sum, number) => sum + number);
};
var secondsOf = (milliseconds) => milliseconds === null ? null : milliseconds / 1e3;
var boundNesting = ({ report, at }, depth) => {
  if (depth > MAX_NESTING) throw malformed5(report, `${at.slice(0, MAX_NESTING)}\u2026 stands more than ${MAX_NESTING} suites deep`);
};

// src/formats/ctrf.ts
var FORMAT = "ctrf";
var STATUSES = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["skipped", "skipped"],
  ["pending", "skipped"]
]);
var OTHER = "other";
var RAW_SKIPS = /* @__PURE__ */ new Set(["todo", "pending", "skipped", "skip", "disabled", "ignored", "notrun", "inconclusive"]);
var outcomeIn = (gathered, test) => {
  const status = textIn(test, "status");
  if (status?.toLowerCase() !== OTHER) return outcomeOf(gathered, STATUSES, status);
  return RAW_SKIPS.has(textIn(test, "rawStatus")?.toLowerCase() ?? "") ? "skipped" : "errored";
};
var isFlaky = (test) => {
  const flaky = member(test.value, "flaky");
  return typeof flaky === "boolean" ? flaky : (numberAt(test, "retries") ?? 0) > 0;
};
var takeTest2 = (gathered, test) => {
  const outcome = outcomeIn(gathered, test);
  const suite = textIn(test, "suite");
  addCase(gathered, {
    suite: suite === null ? textsIn(test, "suite") : [suite],
    name: textIn(test, "name"),
    outcome,
    file: textIn(test, "filePath"),
    line: numberAt(test, "line"),
    flaky: isFlaky(test),
    seconds: secondsOf(numberAt(test, "duration")),
    text: outcome === "passed" ? null : textIn(test, "message")
  });
  return outcome;
};
var declaredBy2 = (summary2, othersSkipped) => {
  const other = numberAt(summary2, "other");
  return {
    total: numberAt(summary2, "tests"),
    failed: numberAt(summary2, "failed"),
    errored: other === null ? null : other - othersSkipped,
    skipped: sumOf(numberAt(summary2, "skipped"), numberAt(summary2, "pending"), othersSkipped)
  };
};
var read8 = (document, path) => {
  const root = documentPlace(document, path, FORMAT);
  const results = placeIn(root, "results") ?? root;
  const gathered = gathering(path);
  let othersSkipped = 0;
  for (const test of placesIn(results, "tests")) {
    const outcome = takeTest2(gathered, test);
    if (outcome === "skipped" && textIn(test, "status")?.toLowerCase() === OTHER) othersSkipped++;
  }
  const tool = placeIn(results, "tool");
  return testReport(gathered, {
    format: FORMAT,
    flakyKnown: true,
    producer: [textIn(tool, "name"), textIn(tool, "version")].filter(Boolean).join(" ") || null,
    declared: declaredBy2(placeIn(results, "summary"), othersSkipped)
  });
};
var ctrf = jsonTestFormat({
  id: FORMAT,
  kind: "tests",
  looksFor: `JSON with "results" that hold "summary" and "tests"`,
  recognises: ({ document }) => {
    const results = member(document, "results");
    const describes = (key) => isObject(member(results, key));
    return Array.isArray(member(results, "tests")) && (describes("summary") || describes("tool"));
  },
  read: read8
});

// src/formats/dart-json.ts
var RESULTS = /* @__PURE__ */ new Map([["success", "passed"], ["failure", "failed"], ["error", "errored"]]);
var truncated2 = (path) => new Problem("report-truncated", `${path} lacks the event "done", which ends a run.`, {
  where: path,
  hint: "The test runner was stopped, or the file was copied while it was being written."
});
var lineOfTest = (test) => numberOf(test, "root_line") ?? numberOf(test, "line");
var groupOf = ({ groups }, test) => {
  const ids = member(test, "groupIDs");
  return Array.isArray(ids) ? groups.get(ids.at(-1)) ?? "" : "";
};
var withoutGroup = (name, group) => group !== "" && name.startsWith(`${group} `) ? name.slice(group.length + 1) : name;
var count = (reading, { test, text }, outcome, seconds) => {
  const group = groupOf(reading, test);
  addCase(reading.gathered, {
    suite: [group],
    name: withoutGroup(wordOf(test, "name"), group),
    file: reading.suites.get(member(test, "suiteID")),
    line: lineOfTest(test),
    outcome,
    seconds,
    text: outcome === "passed" ? null : text
  });
};
var endTest = (reading, event) => {
  const id = member(event, "testID");
  const begun = reading.begun.get(id);
  if (!begun) return;
  reading.begun.delete(id);
  const result = outcomeOf(reading.gathered, RESULTS, wordOf(event, "result"));
  const outcome = member(event, "skipped") === true && result === "passed" ? "skipped" : result;
  if (member(event, "hidden") === true && !isBad(outcome)) return;
  const [from, to] = [begun.time, numberOf(event, "time")];
  count(reading, begun, outcome, from === null || to === null ? null : secondsOf(to - from));
};
var SKIP = /^Skip: /;
var takeMessage = (reading, event) => {
  const begun = reading.begun.get(member(event, "testID"));
  if (begun === void 0 || begun.text !== "") return;
  if (wordOf(event, "type") === "error") begun.text = wordOf(event, "error");
  else if (wordOf(event, "messageType") === "skip") begun.text = wordOf(event, "message").replace(SKIP, "");
};
var begin = (reading, event) => {
  if (reading.isRunning === true) throw truncated2(reading.gathered.path);
  reading.isRunning = true;
  reading.version = wordOf(event, "runnerVersion") || null;
  for (const ids of [reading.suites, reading.groups]) ids.clear();
};
var end = (reading, event) => {
  const success = member(event, "success");
  reading.isRunning = false;
  if (success === false) reading.hasFailed = true;
  if (typeof success !== "boolean") reading.hasBrokenOff = true;
  for (const begun of reading.begun.values()) count(reading, { ...begun, text: begun.text || "The test did not finish." }, "errored", null);
  reading.begun.clear();
};
var take2 = (reading, event) => {
  const type = wordOf(event, "type");
  const about = member(event, type === "testStart" ? "test" : type);
  if (type === "error" || type === "print") takeMessage(reading, event);
  else if (type === "testDone") endTest(reading, event);
  else if (type === "start") begin(reading, event);
  else if (type === "done") end(reading, event);
  else if (!isObject(about)) return;
  else if (type === "suite") reading.suites.set(member(about, "id"), wordOf(about, "path"));
  else if (type === "group") reading.groups.set(member(about, "id"), wordOf(about, "name"));
  else if (type === "testStart") reading.begun.set(member(about, "id"), { test: about, time: numberOf(event, "time"), text: "" });
};
var contradictionOf = ({ gathered, hasFailed, hasBrokenOff }) => {
  if (hasBrokenOff) return "The run broke off: its last event does not say whether it succeeded.";
  return hasFailed && isAllGood(gathered) ? `The run says that it failed, and none of its test cases (${gathered.cases.length}) did.` : null;
};
var read9 = (source) => {
  const reading = {
    gathered: gathering(source.path),
    suites: /* @__PURE__ */ new Map(),
    groups: /* @__PURE__ */ new Map(),
    begun: /* @__PURE__ */ new Map(),
    version: null,
    isRunning: null,
    hasFailed: false,
    hasBrokenOff: false
  };
  const warnings = readJsonLines(source, { take: (event) => take2(reading, event) });
  if (reading.isRunning !== false) throw truncated2(source.path);
  const producer = reading.version === null ? "dart test" : `dart test ${reading.version}`;
  return testReport(reading.gathered, { format: "dart-json", producer, contradiction: contradictionOf(reading), warnings });
};
var dartJson = {
  id: "dart-json",
  kind: "tests",
  looksFor: `lines {"protocolVersion":\u2026,"type":"start"}`,
  recognises: (head) => firstObjectIs(head, (event) => wordOf(event, "type") === "start" && member(event, "protocolVersion") !== void 0),
  read: read9
};

// src/formats/points.ts
var MAX_LINES = 1 << 24;
var newPoints = (path, format) => ({
  path,
  format,
  pages: newPages(),
  oddities: /* @__PURE__ */ new Map(),
  names: /* @__PURE__ */ new Map(),
  outcomes: /* @__PURE__ */ new Map(),
  scope: 0,
  lines: 0,
  method: null
});
var nameFile = ({ names, path: report, format }, id, path) => {
  if (id !== void 0 && path !== void 0 && path.trim() !== "") names.set(id, boundedPath(path, report, format));
};
var closeMethod3 = (points2) => {
  const { method, pages } = points2;
  points2.method = null;
  if (method === null || method.file === null) return;
  turnTo(pages, method.file);
  pushFunction(pages.functions, method.name, method.start, method.end, method.hits);
};
var openMethod3 = (points2, name) => {
  points2.method = { name: name.slice(0, MAX_NAME3), file: null, start: Infinity, end: 0, hits: 0 };
};
var nameMethod = ({ method }, name) => {
  if (method) method.name = name.slice(0, MAX_NAME3);
};
var extend2 = (method, file, from, to) => {
  method.file ??= file;
  if (method.file !== file) return;
  method.start = Math.min(method.start, from);
  method.end = Math.max(method.end, to);
};
var addPoint = (points2, { file, from, to, hits }) => {
  const { pages, oddities: oddities2, method, names, path, format } = points2;
  const first = lineIn(from);
  if (file === void 0) {
    noteOddity(oddities2, "stray", { path: "", says: file });
    return;
  }
  if (Number.isNaN(first)) {
    noteOddity(oddities2, "line", { path: names.get(file) ?? "", says: from });
    return;
  }
  const end4 = lineIn(to);
  const last = end4 >= first ? end4 : first;
  points2.lines += last - first + 1;
  if (points2.lines > MAX_LINES) throw malformed2(path, format, `it covers more than ${MAX_LINES} lines`);
  turnTo(pages, file);
  for (let line = first; line <= last; line++) pushLine(pages.lines, line, hits);
  if (!method) return;
  extend2(method, file, first, last);
  method.hits = Math.max(method.hits, hits);
};
var addOutcome = ({ outcomes: outcomes2 }, { file, line, isTaken: isTaken2 }) => {
  const known3 = outcomes2.get(file);
  const outcome = line * 2 + Number(isTaken2);
  if (known3) known3.push(outcome);
  else outcomes2.set(file, [outcome]);
};
var lineOf2 = (outcome) => Math.floor(outcome / 2);
var pushOutcomes = ({ branches }, outcomes2) => {
  const sorted2 = outcomes2.toSorted((a, b) => lineOf2(a) - lineOf2(b));
  for (let at = 0; at < sorted2.length; ) {
    const line = lineOf2(sorted2[at]);
    let [total2, hit, taken] = [0, 0, 0];
    for (; at < sorted2.length && lineOf2(sorted2[at]) === line; at++, total2++) {
      if (sorted2[at] % 2 === 0) continue;
      hit++;
      if (total2 < KNOWN_OUTCOMES) taken |= 1 << total2;
    }
    pushBranch(branches, line, total2, hit, taken >>> 0);
  }
};
var closeScope = (points2) => {
  const { pages, outcomes: outcomes2, names, oddities: oddities2, scope } = points2;
  for (const [file, list] of outcomes2) {
    turnTo(pages, file);
    pushOutcomes(pages, list);
  }
  namePages(pages, scope, (id) => {
    const name = names.get(id);
    if (name === void 0) noteOddity(oddities2, "stray", { path: "", says: id });
    return name ?? null;
  });
  points2.scope = pages.full.length;
  outcomes2.clear();
  names.clear();
};

// src/formats/points-report.ts
var reportOf2 = (points2, { format, producer, tellsBranches, warnings }) => {
  closeScope(points2);
  const { pages, oddities: oddities2, lines } = points2;
  const coverage = coverageOf(pages, { lines: true, branches: tellsBranches, functions: pages.functions.length > 0 });
  const detail = { files: coverage.files.length, lines, branches: pages.branches.length };
  return {
    kind: "coverage",
    format,
    producer,
    coverage,
    bases: [],
    declared: null,
    warnings: [...warnings, ...oddityWarnings(oddities2), ...losses(detail, null)]
  };
};

// src/formats/dotcover.ts
var MARKS2 = ["ReportType", "DotCoverVersion", "CoveredStatements"];
var recognises7 = ({ xml }) => xml !== null && xml.root === "Root" && MARKS2.some((mark2) => xml.attributes.has(mark2));
var COVERED = { true: 1, false: 0 };
var readStatement = ({ points: points2 }, attributes) => {
  const { FileIndex: file, Line: from, EndLine: to, Covered: covered } = attributes;
  const hits = COVERED[covered?.trim().toLowerCase() ?? ""];
  if (hits === void 0) noteOddity(points2.oddities, "hits", { path: points2.names.get(file ?? "") ?? "", says: covered });
  addPoint(points2, { file, from, to, hits: hits ?? 0 });
};
var open3 = (reading, name, attributes) => {
  const { points: points2 } = reading;
  reading.root ??= attributes;
  if (name === "Method") openMethod3(points2, attributes["Name"] ?? "");
  else if (name === "File" || name === "Statement") {
    reading.isDetailed = true;
    if (name === "File") nameFile(points2, attributes["Index"], attributes["Name"]);
    else readStatement(reading, attributes);
  }
};
var handler = (reading) => ({
  open: (name, attributes) => open3(reading, name, attributes),
  close: (name) => {
    if (name === "Method") closeMethod3(reading.points);
  }
});
var summary = (path) => new Problem("report-malformed", `${path} is dotCover's summary, which names neither files nor lines.`, {
  where: path,
  hint: "Let dotCover write it with --reportType=DetailedXML."
});
var read10 = (source) => {
  const reading = { points: newPoints(source.path, "dotCover"), root: null, isDetailed: false };
  const warnings = readXml(source, handler(reading));
  const { ReportType: type, DotCoverVersion: version, TotalStatements: total2 } = reading.root ?? {};
  if (!reading.isDetailed && type !== "DetailedXml" && total2 !== "0") throw summary(source.path);
  return reportOf2(reading.points, {
    format: dotcover.id,
    producer: version === void 0 ? null : `dotCover ${version.slice(0, MAX_NAME3)}`,
    tellsBranches: false,
    warnings
  });
};
var dotcover = {
  id: "dotcover",
  kind: "coverage",
  looksFor: "an XML root <Root> with ReportType, DotCoverVersion or CoveredStatements",
  recognises: recognises7,
  read: read10
};

// src/formats/gcov-json-file.ts
var isLeftOut = (entry2) => entry2["gcovr/excluded"] === true || entry2["gcovr/noncode"] === true;
var readBranches3 = (draft, line, branches) => {
  let total2 = 0;
  let hit = 0;
  let taken = 0;
  for (const value of branches) {
    const branch = objectIn(draft, value, "branches");
    const isTaken2 = countIn2(draft, branch["count"], "branches") > 0;
    if (isLeftOut(branch)) continue;
    if (isTaken2 && total2 < KNOWN_OUTCOMES) taken |= 1 << total2;
    if (isTaken2) hit++;
    total2++;
  }
  if (total2 > 0) pushBranch(draft.branches, line, total2, hit, taken);
};
var readLine2 = (draft, value) => {
  const entry2 = objectIn(draft, value, "lines");
  const line = lineIn2(draft, entry2["line_number"], "line_number");
  const hits = countIn2(draft, entry2["count"], "count");
  const branches = listIn(draft, entry2["branches"] ?? [], "branches");
  if (line > 0 && !isLeftOut(entry2)) {
    pushLine(draft.lines, line, hits);
    readBranches3(draft, line, branches);
  }
  return branches.length > 0;
};
var endOf = (entry2) => {
  const place = Array.isArray(entry2["pos"]) ? entry2["pos"][1] : void 0;
  return typeof place === "string" ? Number.parseInt(place, 10) : entry2["end_line"];
};
var readFunction = (draft, value) => {
  const entry2 = objectIn(draft, value, "functions");
  const start = lineIn2(draft, entry2["start_line"] ?? entry2["lineno"], "functions");
  const name = nameIn(draft, entry2["name"] ?? entry2["demangled_name"], "functions");
  const hits = countIn2(draft, entry2["execution_count"], "execution_count");
  if (!isLeftOut(entry2)) pushFunction(draft.functions, name, start, endIn(endOf(entry2), start), hits);
};
var readGcovFile = (draft, file) => {
  let branches = false;
  for (const line of listIn(draft, file["lines"], "lines")) branches = readLine2(draft, line) || branches;
  const { functions } = file;
  if (functions !== void 0) for (const value of listIn(draft, functions, "functions")) readFunction(draft, value);
  return { lines: true, branches, functions: functions !== void 0 };
};

// src/formats/gcov-json.ts
var recognises8 = ({ keys }) => keys.has("gcc_version") && keys.has("format_version");
var read11 = (document, path) => {
  const draft = newDraft(path, "the JSON of gcov");
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const file = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, file["file"], "file"), () => readGcovFile(draft, file));
  }
  const base = member(document, "current_working_directory");
  return reportOf(draft, {
    format: gcovJson.id,
    producer: producerIn("gcov", member(document, "gcc_version")),
    bases: typeof base === "string" && base !== "" ? [pathIn(draft, base, "current_working_directory")] : []
  });
};
var gcovJson = jsonCoverageFormat({
  id: "gcov",
  kind: "coverage",
  looksFor: "JSON with `gcc_version` and `format_version`",
  recognises: recognises8,
  read: read11
});

// src/formats/line-problems.ts
var said = ({ path, format }, what) => `${path} was recognised as ${format}, but ${what}.`;
var malformedAt = (reading, line, what) => new Problem("report-malformed", said(reading, what), {
  where: `${reading.path}:${line}`,
  hint: "Let the tool write the report anew, and keep other steps from editing it."
});
var truncatedAt = (reading, line, what) => new Problem("report-truncated", said(reading, what), {
  where: `${reading.path}:${line}`,
  hint: "Let the tool finish before the report is read or uploaded, and end its last line with a line feed."
});
var emptyReport = (reading, what) => new Problem("report-empty", said(reading, what), {
  where: reading.path,
  hint: "Make sure that coverage was collected for the sources: the tool measured no file."
});

// src/formats/gcov-files.ts
var MAX_LINE5 = 4294967295;
var newGathering = (path) => ({
  path,
  format: "gcov's text",
  pages: newPages(),
  outcomes: { line: 0, total: 0, hit: 0, taken: 0 },
  line: 0,
  waiting: [],
  tells: { branches: false, functions: false },
  isEmpty: true,
  producer: null,
  isSeparated: false,
  unknown: { times: 0, first: 0 }
});
var endOutcomes = ({ pages, outcomes: outcomes2 }) => {
  const { line, total: total2, hit, taken } = outcomes2;
  if (total2 > 0) pushBranch(pages.branches, line, total2, hit, taken);
  Object.assign(outcomes2, { line: 0, total: 0, hit: 0, taken: 0 });
};
var beginFile = (gathering2, path, at) => {
  if (path === "") throw malformedAt(gathering2, at, "a file has no name");
  endOutcomes(gathering2);
  gathering2.waiting.length = gathering2.line = 0;
  gathering2.isEmpty = false;
  turnTo(gathering2.pages, boundedPath(path, gathering2.path, gathering2.format));
};
var lineNumber = (gathering2, text, at) => {
  if (gathering2.isEmpty) throw malformedAt(gathering2, at, "there is data before the line that says of which file");
  const line = Number(text);
  if (line > MAX_LINE5) throw malformedAt(gathering2, at, "a line has a number that no file has lines for");
  return line;
};
var addLine = (gathering2, line, count3) => {
  const { pages, waiting } = gathering2;
  endOutcomes(gathering2);
  gathering2.line = line;
  for (const { name, hits } of waiting) addFunction2(gathering2, { name, hits, start: line, end: 0 });
  waiting.length = 0;
  if (count3 !== null) pushLine(pages.lines, line, saturated(count3));
};
var addFunction2 = ({ pages }, { name, hits, start, end: end4 }) => pushFunction(pages.functions, name.slice(0, MAX_NAME3), start, end4, saturated(hits));
var noteUnknown = ({ unknown }, at) => {
  unknown.first ||= at;
  unknown.times++;
};
var addOutcome2 = (gathering2, line, isTaken2) => {
  const { outcomes: outcomes2 } = gathering2;
  if (outcomes2.line !== line) endOutcomes(gathering2);
  outcomes2.line = line;
  if (isTaken2) outcomes2.hit++;
  if (isTaken2 && outcomes2.total < KNOWN_OUTCOMES) outcomes2.taken |= 1 << outcomes2.total;
  outcomes2.total++;
};

// src/formats/gcov-intermediate.ts
var RECORD = /^(\w+):([^]*)$/;
var FUNCTION = /^(\d+),(?:(\d+),)?(-?\d+),([^]+)$/;
var COUNT = /^(\d+),(-?\d+)(?:,[01])?$/;
var BRANCH = /^(\d+),(taken|nottaken|notexec)$/;
var fieldsOf = (gathering2, [form, value], at) => {
  const fields = form.exec(value);
  if (!fields) throw malformedAt(gathering2, at, "a record has not the fields of its kind");
  return fields.slice(1);
};
var RECORDS = {
  version: (gathering2, value) => {
    gathering2.producer = `gcov ${value}`;
  },
  file: (gathering2, value, at) => {
    gathering2.tells.functions = true;
    beginFile(gathering2, value, at);
  },
  function: (gathering2, value, at) => {
    const [start, end4, hits, name] = fieldsOf(gathering2, [FUNCTION, value], at);
    addFunction2(gathering2, { name, start: lineNumber(gathering2, start, at), end: Number(end4 ?? 0), hits: Number(hits) });
  },
  lcount: (gathering2, value, at) => {
    const [number, count3] = fieldsOf(gathering2, [COUNT, value], at);
    const line = lineNumber(gathering2, number, at);
    if (line > 0) addLine(gathering2, line, Number(count3));
    else noteUnknown(gathering2, at);
  },
  branch: (gathering2, value, at) => {
    const [number, outcome] = fieldsOf(gathering2, [BRANCH, value], at);
    const line = lineNumber(gathering2, number, at);
    gathering2.tells.branches = true;
    if (line > 0) addOutcome2(gathering2, line, outcome === "taken");
    else noteUnknown(gathering2, at);
  }
};
var takeIntermediate = (gathering2, line) => {
  const text = textAt(line.bytes, line.from, line.to);
  if (text.trim() === "") return;
  if (!line.ended) throw truncatedAt(gathering2, line.number, "its last line is cut");
  const [, kind = "", value = ""] = RECORD.exec(text) ?? [];
  if (Object.hasOwn(RECORDS, kind)) RECORDS[kind](gathering2, value, line.number);
  else noteUnknown(gathering2, line.number);
};

// src/formats/gcov-text.ts
var COLOURS = /\x1b\[[\d;]*[mK]/g;
var CODE = /^\s*([^\s:]+):\s*(\d+)(?::([^]*)|-block\s+\d+\s*)$/;
var COUNT2 = /^(-?\d+(?:\.\d+)?)([kMGTPEZY]?)\*?$/;
var UNITS = ["", "k", "M", "G", "T", "P", "E", "Z", "Y"];
var STEP = 1e3;
var NEVER = /^(?:#{5}|={5}|%{5}|\${5})\*?$/;
var NO_CODE2 = "-";
var FUNCTION2 = /^function ([^]*) called (\S+) returned /;
var BRANCH2 = /^branch\s+\d+ (?:never executed|taken (-?\d+(?:\.\d+)?)[kMGTPEZY%]?)(?: \(\w+\))*$/;
var DETAIL = /^(?:call|unconditional|conditions?|paths?)\s/;
var SEPARATOR2 = /^-{18}$/;
var INSTANCE = /:$/;
var SUMMARY = /^(?:$|File '|Function '|Lines executed:|Branches executed:|Taken at least once:|Condition outcomes covered:|Paths covered:|Calls executed:|No (?:executable lines|branches|calls|conditions|paths)$|Creating '|Removing ')/;
var timesIn = (text) => {
  const [, number, unit] = COUNT2.exec(text) ?? [];
  return number === void 0 ? NaN : Number(number) * STEP ** UNITS.indexOf(unit);
};
var countIn3 = (gathering2, text, at) => {
  if (text === NO_CODE2) return null;
  const count3 = NEVER.test(text) ? 0 : timesIn(text);
  if (Number.isNaN(count3)) throw malformedAt(gathering2, at, "the count of a line is no number");
  return count3;
};
var SOURCE = "Source:";
var takeCode = (gathering2, [, count3, number, code], { number: at, ended }) => {
  if (Number(number) > 0) {
    const line = lineNumber(gathering2, number, at);
    if (code !== void 0) addLine(gathering2, line, countIn3(gathering2, count3, at));
  } else if (code?.startsWith(SOURCE)) {
    if (!ended) throw truncatedAt(gathering2, at, "it ends within its header");
    beginFile(gathering2, code.slice(SOURCE.length), at);
  }
};
var takeDetail = (gathering2, text, at) => {
  const [, name, called] = FUNCTION2.exec(text) ?? [];
  const branch = BRANCH2.exec(text);
  if (name !== void 0) {
    const hits = timesIn(called);
    if (Number.isNaN(hits)) throw malformedAt(gathering2, at, "a function's count is no number");
    gathering2.waiting.push({ name, hits });
  } else if (branch && gathering2.line > 0) addOutcome2(gathering2, gathering2.line, Number(branch[1] ?? 0) > 0);
  else if (!DETAIL.test(text)) return false;
  gathering2.tells.branches = gathering2.tells.functions = true;
  return true;
};
var takeAnnotated = (gathering2, line) => {
  const text = textAt(line.bytes, line.from, line.to).replace(COLOURS, "");
  const mayBeInstance = gathering2.isSeparated;
  gathering2.isSeparated = SEPARATOR2.test(text);
  const code = CODE.exec(text);
  if (code) takeCode(gathering2, code, line);
  if (code || gathering2.isSeparated || mayBeInstance && INSTANCE.test(text) || SUMMARY.test(text)) return;
  if (!line.ended) throw truncatedAt(gathering2, line.number, "its last line is cut");
  if (!takeDetail(gathering2, text, line.number)) noteUnknown(gathering2, line.number);
};

// src/formats/gcov.ts
var ANNOTATED = /^(?:[ \t]*\r?\n)*(?:[ \t]*-:[ \t]*0:Colorization:[^\n]*\n)?[ \t]*-:[ \t]*0:Source:/;
var INTERMEDIATE = /^(?:[ \t]*\r?\n)*(?:version:[^\n]*\n)?(?:file:[^\n]+\n)+(?:function|lcount|branch):\d/;
var INTERMEDIATE_LINE = /^(?:version|file):/;
var recognises9 = ({ text }) => ANNOTATED.test(text) || INTERMEDIATE.test(text);
var reader = (gathering2) => {
  let take5 = null;
  return (line) => {
    if (take5 === null && line.from < line.to) {
      take5 = INTERMEDIATE_LINE.test(textAt(line.bytes, line.from, line.to)) ? takeIntermediate : takeAnnotated;
    }
    take5?.(gathering2, line);
  };
};
var warningsOf2 = ({ unknown: { times, first } }) => times === 0 ? [] : [`Line ${first} is nothing that gcov writes; it is left out${times === 1 ? "" : ` (${times} lines in all)`}.`];
var read12 = (source) => {
  const gathering2 = newGathering(source.path);
  readLines(source, { take: reader(gathering2) });
  if (gathering2.isEmpty) throw emptyReport(gathering2, "holds no file");
  endOutcomes(gathering2);
  return {
    kind: "coverage",
    format: gcovText.id,
    producer: gathering2.producer,
    coverage: coverageOf(gathering2.pages, { lines: true, ...gathering2.tells }),
    bases: [],
    declared: null,
    warnings: warningsOf2(gathering2)
  };
};
var gcovText = {
  id: "gcov",
  kind: "coverage",
  looksFor: "a first line -: 0:Source:, or records file: and lcount:",
  recognises: recognises9,
  read: read12
};

// src/formats/gcovr-summary.ts
var recognises10 = ({ keys }) => keys.has("gcovr/summary_format_version");
var read13 = (document, path) => {
  const draft = newDraft(path, "the summary of gcovr");
  for (const file of listIn(draft, member(document, "files"), "files")) {
    readFile(draft, pathIn(draft, member(file, "filename"), "filename"), () => ({}));
  }
  return reportOf(draft, {
    format: gcovrSummary.id,
    producer: "gcovr",
    declared: {
      lines: ratioIn(member(document, "line_covered"), member(document, "line_total")),
      branches: ratioIn(member(document, "branch_covered"), member(document, "branch_total"))
    }
  });
};
var gcovrSummary = jsonCoverageFormat({
  id: "gcovr-summary",
  kind: "coverage",
  looksFor: "JSON with `gcovr/summary_format_version`",
  recognises: recognises10,
  read: read13
});

// src/formats/gcovr.ts
var recognises11 = ({ keys }) => keys.has("gcovr/format_version");
var read14 = (document, path) => {
  const draft = newDraft(path, "the JSON of gcovr");
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const file = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, file["file"], "file"), () => readGcovFile(draft, file));
  }
  return reportOf(draft, { format: gcovr.id, producer: "gcovr" });
};
var gcovr = jsonCoverageFormat({
  id: "gcovr",
  kind: "coverage",
  looksFor: "JSON with `gcovr/format_version`",
  recognises: recognises11,
  read: read14
});

// src/formats/go-output.ts
var goOutput = () => ({ telling: "", first: "" });
var LONGEST = 4096;
var PANIC2 = "panic: ";
var OF_RUNNER = /^\s*(?:=== [A-Z]+ |--- [A-Z]+: |(?:PASS|FAIL|ok|#|\?)(?:\s|$)|exit status \d)/;
var TELLING = /^\s*(?:[\w/]+: )?[^\s:]+\.go:\d+(?::\d+)?: *\S|^\s+Error:\s+\S|^panic: /;
var noteOutput = (output, printed) => {
  const text = printed.slice(0, LONGEST).trimEnd();
  if (text === "" || OF_RUNNER.test(text)) return;
  output.first ||= lineOf(text) ?? "";
  if (TELLING.test(text) && !output.telling.startsWith(PANIC2)) output.telling = lineOf(text.replace(/\s+/g, " ")) ?? "";
};
var mostTelling = ({ telling, first }) => telling || first;

// src/formats/go-test-json.ts
var ENDS2 = /* @__PURE__ */ new Map([["pass", "passed"], ["fail", "failed"], ["skip", "skipped"]]);
var ACTIONS = /* @__PURE__ */ new Set([
  "start",
  "run",
  "pause",
  "cont",
  "pass",
  "bench",
  "fail",
  "output",
  "skip",
  "attr",
  "artifacts",
  "build-output",
  "build-fail"
]);
var NOT_BUILT = /^FAIL\s+(\S+) (\[(?:build|setup) failed\])$/;
var held = (map, key, make) => {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
};
var runOf = ({ runs }, suite) => held(runs, suite, () => ({ open: /* @__PURE__ */ new Map(), output: goOutput(), hasFailed: false }));
var unfinished = ({ gathered }, suite, name, { telling }) => {
  addCase(gathered, { suite: [suite], name, outcome: "errored", text: telling || "The test did not finish." });
};
var begin2 = (reading, suite, name) => {
  const { open: open8 } = runOf(reading, suite);
  const earlier = open8.get(name);
  if (earlier) unfinished(reading, suite, name, earlier);
  open8.set(name, goOutput());
};
var endTest2 = (reading, event, outcome) => {
  const [suite, name] = [wordOf(event, "Package"), wordOf(event, "Test")];
  const run = runOf(reading, suite);
  const output = run.open.get(name);
  run.open.delete(name);
  if (outcome === "failed") run.hasFailed = true;
  const text = outcome === "passed" || !output ? null : mostTelling(output);
  addCase(reading.gathered, { suite: [suite], name, outcome, seconds: numberOf(event, "Elapsed"), text });
};
var brokenPackage = ({ gathered }, suite, text) => addOwnCase(gathered, { suite: [suite], name: suiteLevel(suite), outcome: "errored", text });
var endOpen = (reading, suite, hasPassed) => {
  for (const [name, output] of runOf(reading, suite).open) {
    if (!hasPassed || !name.startsWith("Benchmark")) unfinished(reading, suite, name, output);
  }
};
var endPackage = (reading, event, outcome) => {
  const suite = wordOf(event, "Package");
  const run = runOf(reading, suite);
  endOpen(reading, suite, outcome === "passed");
  if (outcome === "failed" && !run.hasFailed && run.open.size === 0) {
    const build = reading.builds.get(wordOf(event, "FailedBuild")) ?? goOutput();
    brokenPackage(reading, suite, mostTelling(build) || mostTelling(run.output) || "The package failed, and none of its tests did.");
  }
  reading.runs.delete(suite);
};
var note3 = (reading, event) => {
  const name = wordOf(event, "Test");
  const { open: open8, output } = runOf(reading, wordOf(event, "Package"));
  const printer = name === "" ? output : open8.get(name);
  if (printer) noteOutput(printer, wordOf(event, "Output"));
};
var take3 = (reading, event) => {
  const [action, suite, name] = [wordOf(event, "Action"), wordOf(event, "Package"), wordOf(event, "Test")];
  const outcome = ENDS2.get(action);
  if (action === "output") note3(reading, event);
  else if (action === "build-output") noteOutput(held(reading.builds, wordOf(event, "ImportPath"), goOutput), wordOf(event, "Output"));
  else if (action === "start") runOf(reading, suite);
  else if (action === "run" && name !== "") begin2(reading, suite, name);
  else if (outcome !== void 0) (name === "" ? endPackage : endTest2)(reading, event, outcome);
};
var endAll = (reading) => {
  for (const [suite, { open: open8 }] of reading.runs) {
    if (open8.size === 0) brokenPackage(reading, suite, "The package did not finish.");
    endOpen(reading, suite, false);
  }
};
var takePlain = (reading, line) => {
  const [, suite, why] = NOT_BUILT.exec(line) ?? [];
  if (suite === void 0 || why === void 0) return false;
  brokenPackage(reading, suite, why);
  return true;
};
var read15 = (source) => {
  const reading = { gathered: gathering(source.path), runs: /* @__PURE__ */ new Map(), builds: /* @__PURE__ */ new Map() };
  const warnings = readJsonLines(source, {
    take: (event) => take3(reading, event),
    other: (line) => takePlain(reading, line)
  });
  endAll(reading);
  return testReport(reading.gathered, { format: "go-test-json", producer: "go test", warnings });
};
var isEvent2 = (value) => ACTIONS.has(wordOf(value, "Action")) && ["Package", "Test", "ImportPath", "Time"].some((key) => typeof member(value, key) === "string");
var goTestJson = {
  id: "go-test-json",
  kind: "tests",
  looksFor: `lines {"Action":\u2026,"Package":\u2026}`,
  recognises: (head) => firstObjectIs(head, isEvent2),
  read: read15
};

// src/formats/go-blocks.ts
var BYTES_PER_BLOCK = 40;
var FIRST_CAPACITY2 = 1024;
var MOST_GUESSED = 1 << 24;
var LONGEST_PATH = 4096;
var COLUMNS = ["file", "startLine", "startColumn", "endLine", "endColumn", "statements", "count", "at"];
var column = (length) => new Uint32Array(length);
var newProfile = (path, bytes) => {
  const room = Math.min(MOST_GUESSED, FIRST_CAPACITY2 + Math.ceil(bytes / BYTES_PER_BLOCK));
  return {
    path,
    format: "a Go coverage profile",
    blocks: {
      file: column(room),
      startLine: column(room),
      startColumn: column(room),
      endLine: column(room),
      endColumn: column(room),
      statements: column(room),
      count: column(room),
      at: column(room),
      length: 0
    },
    files: [],
    known: /* @__PURE__ */ new Map(),
    file: 0,
    prefix: new Uint8Array(0)
  };
};
var widen2 = (blocks) => {
  for (const name of COLUMNS) {
    const old = blocks[name];
    blocks[name] = column(old.length * 2);
    blocks[name].set(old);
  }
};
var MODE = /^mode: (?:set|count|atomic)\s*$/;
var BLOCK = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)\s*$/s;
var encoder2 = new TextEncoder();
var turnTo2 = (profile, path) => {
  profile.file = profile.known.get(path) ?? profile.files.push(path) - 1;
  profile.known.set(path, profile.file);
  profile.prefix = encoder2.encode(`${path}:`);
};
var takeLine = (profile, line) => {
  const text = textAt(line.bytes, line.from, line.to);
  if (MODE.test(text) || text.trim() === "") return;
  if (!line.ended) throw truncatedAt(profile, line.number, "its last line has no end: it may be cut");
  const [, path, ...fields] = BLOCK.exec(text) ?? [];
  if (path === void 0) throw malformedAt(profile, line.number, "a line is neither a mode nor file:line.column,line.column statements count");
  if (path.length > LONGEST_PATH) throw malformedAt(profile, line.number, `a path has more than ${LONGEST_PATH} letters`);
  if (path !== profile.files[profile.file]) turnTo2(profile, path);
  const { blocks } = profile;
  if (blocks.length === blocks.at.length) widen2(blocks);
  const row = blocks.length++;
  const values = fields.map((field) => saturated(Number(field)));
  for (const [index, name] of ["startLine", "startColumn", "endLine", "endColumn", "statements", "count"].entries()) {
    blocks[name][row] = values[index];
  }
  blocks.file[row] = profile.file;
  blocks.at[row] = line.number;
};
var NEWLINE2 = 10;
var SPACE2 = 32;
var COMMA3 = 44;
var POINT = 46;
var ZERO3 = 48;
var MOST_DIGITS = 9;
var FIELDS = 6;
var PARTED_BY = [POINT, COMMA3, POINT, SPACE2, SPACE2, NEWLINE2];
var skim = (profile, line) => {
  const { blocks, prefix, file } = profile;
  const { bytes, to } = line;
  const values = new Uint32Array(FIELDS);
  let from = line.from;
  while (prefix.length > 0 && from < to) {
    let at = from;
    for (let byte = 0; byte < prefix.length && bytes[at] === prefix[byte]; byte++) at++;
    if (at - from < prefix.length) break;
    let field = 0;
    for (; field < FIELDS; field++) {
      const first = at;
      let value = 0;
      for (let digit = bytes[at] ^ ZERO3; digit <= 9; digit = bytes[++at] ^ ZERO3) value = value * 10 + digit | 0;
      if (bytes[at] !== PARTED_BY[field] || at === first || at > first + MOST_DIGITS) break;
      values[field] = value;
      at++;
    }
    if (field < FIELDS) break;
    if (blocks.length === blocks.at.length) widen2(blocks);
    const row = blocks.length++;
    blocks.file[row] = file;
    blocks.startLine[row] = values[0];
    blocks.startColumn[row] = values[1];
    blocks.endLine[row] = values[2];
    blocks.endColumn[row] = values[3];
    blocks.statements[row] = values[4];
    blocks.count[row] = values[5];
    blocks.at[row] = ++line.number;
    from = at;
  }
  line.from = from;
};

// src/formats/go-files.ts
var MOST_LINES = 1 << 25;
var byFile = ({ file, length }, files) => {
  const starts = new Uint32Array(files + 1);
  for (let row = 0; row < length; row++) starts[file[row] + 1]++;
  for (let index = 0; index < files; index++) starts[index + 1] += starts[index];
  const next = starts.slice();
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) order[next[file[row]]++] = row;
  return { order, starts };
};
var comparePlaces = (a, b, { startLine, startColumn, endLine, endColumn }) => startLine[a] - startLine[b] || startColumn[a] - startColumn[b] || endLine[a] - endLine[b] || endColumn[a] - endColumn[b];
var putInOrder = (rows, blocks) => {
  for (let at = 1; at < rows.length; at++) {
    if (comparePlaces(rows[at - 1], rows[at], blocks) > 0) {
      rows.sort((a, b) => comparePlaces(a, b, blocks));
      return;
    }
  }
};
var mark = (rows, first, { start, end: end4 }, hits) => {
  const last = rows.length > first ? rows.line[rows.length - 1] : 0;
  for (let line = start; line <= end4 && line <= last; line++) {
    const row = rows.length - 1 - (last - line);
    if (hits > rows.hits[row]) rows.hits[row] = hits;
  }
  for (let line = Math.max(start, last + 1); line <= end4; line++) pushLine(rows, line, hits);
};
var takeBlock = (measuring, first, row, count3) => {
  const { profile: { blocks }, lines } = measuring;
  const [begin6, finish2, statements] = [blocks.startLine[row], blocks.endLine[row], blocks.statements[row]];
  measuring.total += statements;
  if (count3 > 0) measuring.hit += statements;
  if (begin6 === 0 || finish2 < begin6) measuring.odd++;
  if (statements === 0) return;
  const start = Math.max(1, begin6);
  const end4 = Math.max(start, finish2);
  measuring.spanned += end4 - start + 1;
  if (measuring.spanned > MOST_LINES) {
    throw malformedAt(measuring.profile, blocks.at[row], `its blocks span more than ${MOST_LINES} lines`);
  }
  mark(lines, first, { start, end: end4 }, count3);
};
var disagreement = (profile, row) => malformedAt(profile, profile.blocks.at[row], `a block of ${profile.files[profile.blocks.file[row]]} has other statements here than elsewhere: the profiles are of different sources`);
var measureFile = (measuring, rows) => {
  const { profile, lines } = measuring;
  const { blocks } = profile;
  const from = lines.length;
  putInOrder(rows, blocks);
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    let count3 = 0;
    for (; at < rows.length && comparePlaces(row, rows[at], blocks) === 0; at++) {
      if (blocks.statements[rows[at]] !== blocks.statements[row]) throw disagreement(profile, rows[at]);
      count3 = Math.max(count3, blocks.count[rows[at]]);
    }
    takeBlock(measuring, from, row, count3);
  }
  return { from, to: lines.length };
};
var measure = (profile) => {
  const { blocks, files } = profile;
  const { order, starts } = byFile(blocks, files.length);
  const measuring = { profile, lines: lineRows(blocks.length), spanned: 0, hit: 0, total: 0, odd: 0 };
  const measured = [...files.keys()].sort((a, b) => byText(files[a], files[b])).map((index) => ({
    path: files[index],
    lines: measureFile(measuring, order.subarray(starts[index], starts[index + 1])),
    branches: null,
    functions: null
  }));
  const { lines, hit, total: total2, odd } = measuring;
  return { files: measured, lines, statements: { hit, total: total2 }, odd };
};

// src/formats/go.ts
var FIRST_LINE = /^\s*mode: (?:set|count|atomic)[ \t]*(?:\r?\n|$)/;
var recognises12 = ({ text }) => FIRST_LINE.test(text);
var read16 = (source) => {
  const profile = newProfile(source.path, source.size);
  readLines(source, { take: (line) => takeLine(profile, line), skim: (line) => skim(profile, line) });
  if (profile.files.length === 0) throw emptyReport(profile, "holds no block of any file");
  const { files, lines, statements, odd } = measure(profile);
  return {
    kind: "coverage",
    format: go.id,
    producer: null,
    coverage: { ...NO_COVERAGE, files, lines: lineTable(lines) },
    bases: [],
    declared: null,
    statements,
    warnings: odd === 0 ? [] : [`${odd} blocks begin at no line, or end before they begin: their first line alone is counted.`]
  };
};
var go = {
  id: "go",
  kind: "coverage",
  looksFor: "a first line mode: set, count or atomic",
  recognises: recognises12,
  read: read16
};

// src/formats/istanbul-summary.ts
var TOTAL = "total";
var recognises13 = ({ document }) => {
  const lines = member(member(document, TOTAL), "lines");
  return isObject(lines) && Object.hasOwn(lines, "pct");
};
var declaredOf2 = (metric) => ratioIn(member(metric, "covered"), member(metric, "total"));
var read17 = (document, path) => {
  const draft = newDraft(path, "a coverage summary of Istanbul");
  const { [TOTAL]: total2, ...files } = objectIn(draft, document, "the summary");
  for (const [file, summary2] of Object.entries(files)) {
    objectIn(draft, summary2, file);
    readFile(draft, pathIn(draft, file, file), () => ({}));
  }
  return reportOf(draft, {
    format: istanbulSummary.id,
    declared: { lines: declaredOf2(member(total2, "lines")), branches: declaredOf2(member(total2, "branches")) }
  });
};
var istanbulSummary = jsonCoverageFormat({
  id: "istanbul-summary",
  kind: "coverage",
  looksFor: "JSON with `total.lines.pct`",
  recognises: recognises13,
  read: read17
});

// src/formats/istanbul.ts
var V8_BLOCK = "branch";
var unwrapped = (value) => isObject(member(value, "data")) ? member(value, "data") : value;
var recognises14 = ({ document }) => isObject(document) && Object.values(document).some((value) => isObject(member(unwrapped(value), "statementMap")));
var startOf = (location) => isObject(location) && isObject(location["start"]) ? location["start"]["line"] : void 0;
var endOf2 = (location) => isObject(location) && isObject(location["end"]) ? location["end"]["line"] : void 0;
var isExcluded = (entry2) => isObject(entry2) && entry2["skip"] === true;
var readStatements = (draft, file) => {
  const map = objectIn(draft, file["statementMap"], "statementMap");
  const counts = objectIn(draft, file["s"], "s");
  for (const id in map) {
    const location = map[id];
    const hits = countIn2(draft, counts[id], "s");
    const line = isExcluded(location) ? 0 : lineIn2(draft, startOf(location), "statementMap");
    if (line > 0) pushLine(draft.lines, line, hits);
  }
};
var readBranches4 = (draft, file) => {
  const map = objectIn(draft, file["branchMap"], "branchMap");
  const counts = objectIn(draft, file["b"], "b");
  let block = 0;
  for (const id in map) {
    const branch = objectIn(draft, map[id], "branchMap");
    const locations = listIn(draft, branch["locations"] ?? [], "locations");
    const outcomes2 = listIn(draft, counts[id], "b");
    const line = isExcluded(branch) ? 0 : lineIn2(draft, startOf(branch["loc"]) ?? branch["line"] ?? startOf(locations[0]), "branchMap");
    for (let index = 0; index < outcomes2.length; index++) {
      const isTaken2 = countIn2(draft, outcomes2[index], "b") > 0;
      if (line > 0 && !isExcluded(locations[index])) pushOutcome(draft.outcomes, line, packed(block, index), isTaken2 ? 1 : 0);
    }
    block++;
  }
};
var readFunctions2 = (draft, file) => {
  const map = objectIn(draft, file["fnMap"], "fnMap");
  const counts = objectIn(draft, file["f"], "f");
  for (const id in map) {
    const { decl, loc, line, name, skip } = objectIn(draft, map[id], "fnMap");
    const hits = countIn2(draft, counts[id], "f");
    if (skip === true) continue;
    const start = lineIn2(draft, startOf(decl) ?? startOf(loc) ?? line, "fnMap");
    const end4 = decl === void 0 ? 0 : endIn(endOf2(loc), start);
    pushFunction(draft.functions, nameIn(draft, name, "fnMap"), start, end4, hits);
  }
};
var readEntry = (draft, key, value) => {
  const entry2 = objectIn(draft, unwrapped(value), key);
  const path = entry2["path"] ?? key;
  const isOfV8 = member(Object.values(objectIn(draft, entry2["branchMap"], "branchMap"))[0], "type") === V8_BLOCK;
  readFile(draft, pathIn(draft, path, key), () => {
    readStatements(draft, entry2);
    readFunctions2(draft, entry2);
    readBranches4(draft, entry2);
    return { lines: true, branches: true, functions: true, inAnyOrder: isOfV8 };
  });
  return isOfV8 ? "v8" : Object.hasOwn(entry2, "_coverageSchema") ? "istanbul" : null;
};
var read18 = (document, path) => {
  const draft = newDraft(path, "a coverage map of Istanbul");
  const counters = /* @__PURE__ */ new Set();
  for (const [key, value] of Object.entries(objectIn(draft, document, "the map"))) counters.add(readEntry(draft, key, value));
  const producer = counters.has("v8") ? "v8" : counters.has("istanbul") ? "istanbul" : null;
  return reportOf(draft, { format: istanbul.id, producer });
};
var istanbul = jsonCoverageFormat({
  id: "istanbul",
  kind: "coverage",
  looksFor: "JSON with a `statementMap` for each file",
  recognises: recognises14,
  read: read18
});

// src/formats/jacoco-keys.ts
var NAME2 = "JaCoCo";
var SEPARATOR3 = "\0";
var MAX_KEYS = 1 << 26;
var newKeys = (report) => ({ report, groups: [], holders: /* @__PURE__ */ new Set(), owners: /* @__PURE__ */ new Map(), length: 0 });
var pathOf = (folder, name) => {
  const at = name.lastIndexOf("/");
  const isRepeated = at > 0 && `/${folder}`.endsWith(`/${name.slice(0, at)}`);
  const file = isRepeated ? name.slice(at + 1) : name;
  return folder === "" ? file : `${folder}/${file}`;
};
var keyOf2 = (keys, folder, name) => {
  const { report, groups, holders, owners } = keys;
  const path = boundedPath(pathOf(folder, name), report, NAME2);
  const group = boundedPath(groups.join("/"), report, NAME2);
  keys.length += group.length + path.length;
  if (keys.length > MAX_KEYS) throw malformed2(report, NAME2, `the paths of its files have more than ${MAX_KEYS} characters`);
  const holder = groups.at(-1);
  if (holder !== void 0 && holder.trim() !== "") holders.add(holder);
  const owner = owners.get(path);
  owners.set(path, owner === void 0 || owner === group ? group : null);
  return group + SEPARATOR3 + path;
};
var pathOfKey = ({ owners }, key) => {
  const at = key.indexOf(SEPARATOR3);
  const [group, path] = [key.slice(0, at), key.slice(at + 1)];
  return owners.get(path) === null && group !== "" ? `${group}/${path}` : path;
};

// src/formats/jacoco-handler.ts
var MAX_TYPE = 128;
var newReading4 = (path) => ({
  pages: newPages(),
  keys: newKeys(path),
  oddities: /* @__PURE__ */ new Map(),
  untold: /* @__PURE__ */ new Set(),
  counters: /* @__PURE__ */ new Map(),
  root: null,
  depth: 0,
  lineElements: 0,
  tellsBranches: false,
  folder: null,
  part: null,
  method: null
});
var openPart = (reading, isSource, { name = "", sourcefilename }) => {
  const { folder, pages, keys, oddities: oddities2 } = reading;
  const file = isSource ? name : sourcefilename;
  const key = file === void 0 || file.trim() === "" ? null : keyOf2(keys, folder?.name ?? "", file);
  reading.part = { isSource, name: name.slice(0, MAX_NAME3), key, hasLines: false };
  if (key !== null) turnTo(pages, key);
  else if (isSource) noteOddity(oddities2, "unnamed", { path: folder?.name ?? "", says: name });
  if (key === null || !isSource || folder === null) return;
  const stem = name.replace(/\.[^.]*$/, "");
  folder.sources.set(stem, folder.sources.has(stem) ? null : key);
};
var lastOf = (name) => name.slice(name.lastIndexOf("/") + 1);
var qualified = (type, name) => `${lastOf(type).slice(0, MAX_TYPE)}.${name}`;
var closeMethod4 = ({ folder, pages, oddities: oddities2 }, part, { name, line, calls }) => {
  const [type, start] = [part.name, lineIn(line)];
  if (Number.isNaN(start)) noteOddity(oddities2, part.key === null ? "sourceless" : "place", { path: type, says: name });
  else if (calls === null) noteOddity(oddities2, "calls", { path: type, says: name });
  else if (part.key === null) folder?.loose.push({ type, name, start, calls });
  else pushFunction(pages.functions, qualified(type, name), start, 0, calls);
};
var closeFolder = ({ pages, oddities: oddities2 }, { sources, loose }) => {
  for (const { type, name, start, calls } of loose) {
    const key = sources.get(lastOf(type).replace(/\$.*$/s, "")) ?? null;
    if (key === null) noteOddity(oddities2, "sourceless", { path: type, says: name });
    else {
      turnTo(pages, key);
      pushFunction(pages.functions, qualified(type, name), start, 0, calls);
    }
  }
};
var readBranches5 = (reading, line, { mb, cb }) => {
  if (mb === void 0 && cb === void 0) return;
  reading.tellsBranches = true;
  const [missed2, taken] = [countIn(mb), countIn(cb)];
  if (missed2 + taken > 0) pushBranch(reading.pages.branches, line, missed2 + taken, taken, 0);
  else if (Number.isNaN(missed2 + taken)) {
    noteOddity(reading.oddities, "branch", { path: reading.part?.name ?? "", says: `${cb} taken, ${mb} missed` });
  }
};
var readLine3 = (reading, part, attributes) => {
  const { pages, oddities: oddities2, untold } = reading;
  const { nr, mi, ci } = attributes;
  if (!part.isSource || part.key === null) return;
  part.hasLines = true;
  reading.lineElements++;
  const line = lineIn(nr);
  if (Number.isNaN(line)) {
    noteOddity(oddities2, "line", { path: part.name, says: nr });
    return;
  }
  const instructions = numberIn(ci);
  if (mi === void 0 && ci === void 0) untold.add(part.key);
  else if (Number.isNaN(instructions)) noteOddity(oddities2, "hits", { path: part.name, says: ci });
  pushLine(pages.lines, line, instructions > 0 ? 1 : 0);
  readBranches5(reading, line, attributes);
};
var readPartCounter = ({ method, untold }, part, { type, hit, total: total2 }) => {
  if (method) {
    if (type === "METHOD") method.calls = saturated(hit);
    else if (type === "INSTRUCTION") method.calls ??= hit > 0 ? 1 : 0;
  } else if (part.isSource && part.key !== null && !part.hasLines && type === "INSTRUCTION" && total2 > 0) untold.add(part.key);
};
var REPORT_COUNTERS = 2;
var readCounter = (reading, { type = "", missed: missed2, covered }) => {
  const hit = countIn(covered);
  const total2 = hit + countIn(missed2);
  if (!Number.isSafeInteger(total2)) return;
  if (reading.part) readPartCounter(reading, reading.part, { type, hit, total: total2 });
  else if (reading.depth === REPORT_COUNTERS) reading.counters.set(type, { hit, total: total2 });
};
var openInside2 = (reading, name, attributes) => {
  const part = reading.part;
  if (name === "line") readLine3(reading, part, attributes);
  else if (name === "counter") readCounter(reading, attributes);
  else if (name === "method") {
    reading.method = { name: (attributes["name"] ?? "").slice(0, MAX_NAME3), line: attributes["line"], calls: null };
  } else if (name === "class" || name === "sourcefile") {
    throw malformed2(reading.keys.report, "JaCoCo", `a ${name} stands inside of ${JSON.stringify(part.name)}`);
  }
};
var openOutside = (reading, name, attributes) => {
  if (name === "class" || name === "sourcefile") openPart(reading, name === "sourcefile", attributes);
  else if (name === "counter") readCounter(reading, attributes);
  else if (name === "package") reading.folder = { name: attributes["name"] ?? "", sources: /* @__PURE__ */ new Map(), loose: [] };
  else if (name === "group") reading.keys.groups.push((attributes["name"] ?? "").slice(0, MAX_NAME3));
};
var open4 = (reading, name, attributes) => {
  reading.depth++;
  reading.root ??= attributes;
  if (reading.part) openInside2(reading, name, attributes);
  else openOutside(reading, name, attributes);
};
var closeInside = (reading, part, name) => {
  if (name === "method" && reading.method) {
    closeMethod4(reading, part, reading.method);
    reading.method = null;
  } else if (name === "class" || name === "sourcefile") reading.part = null;
};
var close4 = (reading, name) => {
  reading.depth--;
  if (reading.part) closeInside(reading, reading.part, name);
  else if (name === "group") reading.keys.groups.pop();
  else if (name === "package" && reading.folder) {
    closeFolder(reading, reading.folder);
    reading.folder = null;
  }
};
var jacocoHandler = (reading) => ({
  open: (name, attributes) => open4(reading, name, attributes),
  close: (name) => close4(reading, name)
});

// src/formats/jacoco.ts
var PARTS = ["sessioninfo", "group", "package", "counter"];
var DOCTYPE = /<!DOCTYPE\s+report\s[^>]*JACOCO/;
var recognises15 = ({ xml, text }) => xml !== null && xml.root === "report" && !xml.children.has("stats") && !xml.children.has("data") && (PARTS.some((part) => xml.children.has(part)) || DOCTYPE.test(text));
var PRODUCERS = [
  [/^Intellij Coverage Report$/i, "IntelliJ coverage"],
  [/^GCOVR report$/, "gcovr"],
  [/^Pester \(/, "Pester"]
];
var producerOf3 = ({ root }) => PRODUCERS.find(([name]) => name.test(root?.["name"] ?? ""))?.[1] ?? null;
var declaredBy3 = ({ counters }) => {
  const [lines, branches] = [counters.get("LINE") ?? null, counters.get("BRANCH") ?? null];
  return lines || branches ? { lines, branches } : null;
};
var coverageIn = ({ pages, keys, untold, tellsBranches }) => {
  namePages(pages, 0, (key) => pathOfKey(keys, key));
  const dark = new Set([...untold].map((key) => pathOfKey(keys, key)));
  const coverage = coverageOf(pages, { lines: true, branches: tellsBranches, functions: pages.functions.length > 0 });
  return { ...coverage, files: coverage.files.map((file) => dark.has(file.path) ? { ...file, lines: null } : file) };
};
var read19 = (source) => {
  const reading = newReading4(source.path);
  const oddCharacters = readXml(source, jacocoHandler(reading));
  const { keys, oddities: oddities2, untold, lineElements, pages } = reading;
  const declared2 = declaredBy3(reading);
  const coverage = coverageIn(reading);
  const detail = { files: coverage.files.length, lines: lineElements, branches: pages.branches.length };
  return {
    kind: "coverage",
    format: jacoco.id,
    producer: producerOf3(reading),
    coverage,
    bases: [...keys.holders],
    declared: declared2,
    warnings: [
      ...oddCharacters,
      ...oddityWarnings(oddities2),
      ...losses(detail, declared2),
      ...untold.size === 0 ? [] : [`Files whose lines do not say whether they ran: ${untold.size}. Their lines are not counted.`]
    ]
  };
};
var jacoco = {
  id: "jacoco",
  kind: "coverage",
  looksFor: "an XML root <report> with <package>, <group>, <sessioninfo> or <counter>",
  recognises: recognises15,
  read: read19
};

// src/formats/jest-json.ts
var FORMAT2 = "jest-json";
var STATUSES2 = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["pending", "skipped"],
  ["skipped", "skipped"],
  ["todo", "skipped"],
  ["disabled", "skipped"]
]);
var SUITE_FAILED = "Test suite failed to run";
var HEADING = /^[ \t]*●.*$/gm;
var hasFailedAttempts = (assertion) => (numberAt(assertion, "invocations") ?? 1) > 1 || textsIn(assertion, "failureMessages").length > 0;
var takeAssertion = (reading, file, assertion) => {
  const said2 = outcomeOf(reading.gathered, STATUSES2, textIn(assertion, "status"));
  const isExpected = said2 === "passed" && member(assertion.value, "failing") === true;
  const outcome = isExpected ? "skipped" : said2;
  if (isExpected) reading.expectedFailures++;
  if (numberAt(assertion, "invocations") !== null) reading.flakyKnown = true;
  addCase(reading.gathered, {
    suite: textsIn(assertion, "ancestorTitles"),
    name: textIn(assertion, "title") ?? textIn(assertion, "fullName"),
    outcome,
    file,
    line: numberAt(placeIn(assertion, "location"), "line"),
    flaky: hasFailedAttempts(assertion),
    seconds: secondsOf(numberAt(assertion, "duration")),
    text: isExpected ? "failed as expected" : textsIn(assertion, "failureMessages")[0]
  });
  return outcome;
};
var takeFile = (reading, file) => {
  const name = textIn(file, "name") ?? textIn(file, "testFilePath");
  const message = textIn(file, "message") ?? textIn(file, "failureMessage") ?? "";
  const isRaw = member(file.value, "assertionResults") === void 0;
  if (isRaw) reading.isRaw = true;
  const assertions = isRaw ? placesIn(file, "testResults") : placesIfAny(file, "assertionResults");
  const outcomes2 = assertions.map((assertion) => takeAssertion(reading, name, assertion));
  const failed = textIn(file, "status") === "failed" || (member(file.value, "testExecError") ?? null) !== null;
  if (!message.includes(SUITE_FAILED) && (!failed || outcomes2.some(isBad))) return;
  addOwnCase(reading.gathered, {
    name: suiteLevel(baseName(name ?? "")),
    outcome: "errored",
    file: name,
    text: lineOf(message.replace(HEADING, "")) ?? "The file failed, and none of its tests did."
  });
};
var declaredBy4 = (root, { expectedFailures }) => ({
  total: numberAt(root, "numTotalTests"),
  failed: numberAt(root, "numFailedTests"),
  errored: null,
  skipped: sumOf(numberAt(root, "numPendingTests"), numberAt(root, "numTodoTests"), expectedFailures)
});
var contradictionOf2 = (root, { gathered, isRaw }) => {
  if (member(root.value, "wasInterrupted") === true) return "The run was interrupted: not all of its tests are in the report.";
  const hasFailed = member(root.value, "success") === false && !isRaw;
  return hasFailed && isAllGood(gathered) ? `The run says that it failed, and none of its test cases (${gathered.cases.length}) did.` : null;
};
var producerOf4 = (root) => member(root.value, "numRuntimeErrorTestSuites") === void 0 ? "vitest" : "jest";
var read20 = (document, path) => {
  const root = documentPlace(document, path, FORMAT2);
  const reading = { gathered: gathering(path), flakyKnown: false, expectedFailures: 0, isRaw: false };
  for (const file of placesIn(root, "testResults")) takeFile(reading, file);
  return testReport(reading.gathered, {
    format: FORMAT2,
    producer: producerOf4(root),
    flakyKnown: reading.flakyKnown,
    declared: declaredBy4(root, reading),
    contradiction: contradictionOf2(root, reading),
    warnings: (member(root.value, "coverageMap") ?? null) === null ? [] : ["Its coverage is not read: let Jest write lcov beside it."]
  });
};
var jestJson = jsonTestFormat({
  id: FORMAT2,
  kind: "tests",
  looksFor: `JSON with "testResults" and "numTotalTests"`,
  recognises: ({ keys }) => keys.has("testResults") && keys.has("numTotalTests"),
  read: read20
});

// src/formats/junit-time.ts
var MAX_SECONDS2 = 1e9;
var PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
var GROUPED2 = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
var DECIMAL_COMMA = /^\d+,\d+$/;
var normal = (time) => PLAIN.test(time) ? time : GROUPED2.test(time) ? time.replaceAll(",", "") : DECIMAL_COMMA.test(time) ? time.replace(",", ".") : null;
var readSeconds = (time) => {
  const text = normal(time.trim());
  return text === null || Number(text) > MAX_SECONDS2 ? null : Number(text);
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
var detailOf = (mark2, { message = "", type }) => ({ kind: "detail", mark: mark2, type: named(type), line: firstLine(message), pending: "" });
var wantsLine = ({ line }) => line === "";
var addText = (detail, piece) => {
  if (!wantsLine(detail)) return;
  detail.pending = (detail.pending + piece).trimStart();
  if (detail.pending.length >= MAX_LINE || /[\r\n]/.test(detail.pending)) detail.line = firstLine(detail.pending);
};
var closeDetail = (detail) => {
  detail.line ||= firstLine(detail.pending);
  detail.pending = "";
};
var textOf2 = (detail) => detail === void 0 ? null : detail.line || detail.type && firstLine(detail.type) || null;
var NOT_RUN = /* @__PURE__ */ new Set(["notrun", "disabled", "skipped", "ignored", "suppressed"]);
var SWITCHED_OFF = /* @__PURE__ */ new Set(["disabled", "ignored"]);
var FAILED = /* @__PURE__ */ new Set(["fail", "failed", "failure"]);
var ERRORED = /* @__PURE__ */ new Set(["error", "errored"]);
var isExcused = (skip, isSwitchedOff) => skip !== void 0 && (isSwitchedOff || skip.type === "todo");
var deciding = ({ attributes, details }) => {
  const { status, result } = attributes;
  if (details.length === 0 && status === void 0 && result === void 0) return null;
  const find2 = (mark2) => details.find((detail) => detail.mark === mark2);
  const says = (words2) => words2.has(status?.toLowerCase() ?? "") || words2.has(result?.toLowerCase() ?? "");
  if (find2("errored")) return "errored";
  if (find2("failed")) return isExcused(find2("skipped"), says(SWITCHED_OFF)) ? "skipped" : "failed";
  if (find2("rerun")) return "rerun";
  if (find2("skipped") || says(NOT_RUN)) return "skipped";
  return says(ERRORED) ? "errored" : says(FAILED) ? "failed" : null;
};
var outcomeOf2 = (mark2) => mark2 === null ? "passed" : mark2 === "errored" || mark2 === "skipped" ? mark2 : "failed";
var FILE_WITH_LINE = /^(.+):(\d+)$/;
var lineOf3 = (line, first) => {
  const number = line !== void 0 && /^\s*\d{1,9}\s*$/.test(line) ? Number(line) + 1 - first : 0;
  return number > 0 ? number : null;
};
var UNNAMED2 = "(unnamed)";
var timeOf = (attributes) => attributes["time"] ?? attributes["duration"] ?? "";
var reportedCase = (open8, around) => {
  const { attributes, details } = open8;
  const mark2 = deciding(open8);
  const file = named(attributes["file"] ?? attributes["filepath"]);
  const split = file === null ? null : FILE_WITH_LINE.exec(file);
  return {
    suite: around.suite,
    suiteFile: around.suiteFile,
    classname: named(attributes["classname"] ?? attributes["class"]),
    name: named(attributes["name"]) ?? UNNAMED2,
    file: split?.[1] ?? file,
    line: lineOf3(attributes["line"] ?? attributes["lineno"] ?? split?.[2], around.firstLine),
    outcome: outcomeOf2(mark2),
    flaky: mark2 === null && details.some((detail) => detail.mark === "flaky"),
    seconds: readSeconds(timeOf(attributes)),
    text: mark2 === null ? null : textOf2(details.find((detail) => detail.mark === mark2))
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
var SEPARATOR4 = " \u203A ";
var FILE_BEARER = "Root Suite";
var openSuite = (element, attributes, parent) => {
  const isGroup = element === "testsuites";
  const name = named(attributes["name"]);
  const above = parent?.trail ?? "";
  const below2 = isGroup ? "" : name ?? "";
  const depth = (parent?.depth ?? 0) + (isGroup ? 0 : 1);
  return {
    kind: "suite",
    parent,
    attributes,
    name,
    depth,
    isOutermost: !isGroup && depth === 1,
    trail: named([above, below2].filter((part) => part !== "").join(SEPARATOR4)) ?? "",
    file: named(attributes["file"] ?? attributes["filepath"]) ?? parent?.carried ?? parent?.file ?? null,
    details: [],
    cases: 0,
    failures: 0,
    carried: null
  };
};
var labelOf = ({ name }) => name ?? UNNAMED2;
var handUp = ({ parent, attributes, name, cases, failures }) => {
  if (parent === null) return;
  parent.cases += cases;
  parent.failures += failures;
  const own = named(attributes["file"] ?? attributes["filepath"]);
  if (own !== null && (cases === 0 || name === FILE_BEARER)) parent.carried = own;
};
var countIn4 = (value) => value !== void 0 && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : null;
var sumOf2 = (attributes, names) => {
  const counts = names.map((name) => countIn4(attributes[name])).filter((count3) => count3 !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count3) => sum + count3);
};
var COUNTS2 = {
  total: ["tests"],
  failed: ["failures"],
  errored: ["errors"],
  skipped: ["skipped", "skips", "skip", "disabled"]
};
var claimsOf = (attributes) => ({
  total: sumOf2(attributes, COUNTS2.total),
  failed: sumOf2(attributes, COUNTS2.failed),
  errored: sumOf2(attributes, COUNTS2.errored),
  skipped: sumOf2(attributes, COUNTS2.skipped)
});
var contradictionOf3 = (suite) => {
  const { failed, errored } = claimsOf(suite.attributes);
  const claimed = (failed ?? 0) + (errored ?? 0);
  if (claimed === 0 || suite.failures > 0) return null;
  return `Suite "${labelOf(suite)}" claims failures or errors (${claimed}), and none of its test cases (${suite.cases}) has one.`;
};

// src/formats/junit-totals.ts
var NOTHING2 = { total: null, failed: null, errored: null, skipped: null };
var TOTALS2 = ["total", "failed", "errored", "skipped"];
var combined = (a, b, combine) => ({
  total: combine(a.total, b.total),
  failed: combine(a.failed, b.failed),
  errored: combine(a.errored, b.errored),
  skipped: combine(a.skipped, b.skipped)
});
var plusClaims = (a, b) => a === null ? b : combined(a, b, (x, y) => x === null || y === null ? null : x + y);
var declaredBy5 = (outermost2, root) => {
  const declared2 = combined(outermost2 ?? NOTHING2, root ?? NOTHING2, (sum, whole) => sum ?? whole);
  return TOTALS2.every((total2) => declared2[total2] === null) ? null : declared2;
};
var LABELS2 = { total: "Tests", failed: "Failures", errored: "Errors", skipped: "Skipped tests" };
var disagreements2 = (declared2, cases) => {
  const counted2 = countCases(cases, false);
  return TOTALS2.filter((total2) => declared2[total2] !== null && declared2[total2] !== counted2[total2]).map((total2) => `${LABELS2[total2]}: the suites claim ${declared2[total2]}, the test cases come to ${counted2[total2]}.`);
};
var warningsOf3 = (declared2, cases, { unnamed, unreadableTimes, unreadableTime, warned }) => [
  ...declared2 === null ? [] : disagreements2(declared2, cases),
  ...unnamed === 0 ? [] : [`Test cases without a name: ${unnamed}.`],
  ...unreadableTimes === 0 ? [] : [`Times that cannot be read count as unknown: ${unreadableTimes}, such as "${unreadableTime}".`],
  ...warned === 0 ? [] : [`Test cases with a warning, counted as the rest of them says: ${warned}.`]
];

// src/formats/junit.ts
var MAX_CASES2 = 1e6;
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
var count2 = (reading, suite, open8) => {
  const firstLine2 = reading.producer === "pytest" ? 0 : 1;
  const found = reportedCase(open8, { suite: suite.trail, suiteFile: suite.file, firstLine: firstLine2 });
  if (reading.cases.push(found) > MAX_CASES2) {
    throw new Problem("report-too-large", `${reading.path} holds more than ${MAX_CASES2} test cases.`, {
      where: reading.path,
      hint: "Write one report for each part of the test suite."
    });
  }
  suite.cases++;
  const isBad2 = found.outcome === "failed" || found.outcome === "errored";
  if (isBad2 || open8.details.some(({ mark: mark2 }) => mark2 !== "skipped")) suite.failures++;
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
  const isBad2 = details.some(({ mark: mark2 }) => mark2 === "errored" || mark2 === "failed" || mark2 === "rerun");
  const isSkipped = cases === 0 && details.some(({ mark: mark2 }) => mark2 === "skipped");
  if (!isBad2 && !isSkipped) return null;
  const name = `${labelOf(suite)} (suite-level ${isBad2 ? "error" : "skip"})`;
  return { kind: "case", attributes: { name }, details };
};
var endSuite = (reading, suite) => {
  const own = caseOfItsOwn(suite);
  if (own !== null) count2(reading, suite, own);
  reading.contradiction ??= contradictionOf3(suite);
  handUp(suite);
  reading.suite = suite.parent;
};
var endCase = (reading, suite, open8) => {
  const { oddities: oddities2 } = reading;
  const { name, seconds } = count2(reading, suite, open8);
  if (name === UNNAMED2) oddities2.unnamed++;
  const time = timeOf(open8.attributes).trim();
  if (seconds === null && time !== "" && oddities2.unreadableTimes++ === 0) oddities2.unreadableTime = firstLine(time);
};
var beginDetail = (reading, parent, element, attributes) => {
  if (parent === null || parent.kind === "detail") return null;
  const mark2 = markOf(element);
  if (element === "warning" && parent.kind === "case") reading.oddities.warned++;
  if (mark2 === null) return null;
  if (mark2 === "flaky" || mark2 === "rerun") reading.flakyKnown = true;
  const detail = detailOf(mark2, attributes);
  if (!parent.details.some((known3) => known3.mark === mark2)) parent.details.push(detail);
  return detail;
};
var innermost = ({ frames }) => frames[frames.length - 1] ?? null;
var begin3 = (reading, element, attributes) => {
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
var end2 = (reading) => {
  const frame = reading.frames.pop() ?? null;
  if (frame?.kind === "detail") closeDetail(frame);
  else if (frame?.kind === "suite") endSuite(reading, frame);
  else if (frame?.kind === "case") endCase(reading, reading.suite, frame);
};
var handlerOf = (reading) => ({
  open: (element, attributes) => void reading.frames.push(begin3(reading, element, attributes)),
  wantsText: () => {
    const frame = innermost(reading);
    return frame?.kind === "detail" && wantsLine(frame);
  },
  text: (piece) => {
    const frame = innermost(reading);
    if (frame?.kind === "detail") addText(frame, piece);
  },
  close: () => end2(reading)
});
var read21 = (source) => {
  const reading = beginReading(source.path);
  const warnings = [...readXml(source, handlerOf(reading))];
  const { cases, producer, flakyKnown, contradiction, oddities: oddities2 } = reading;
  const declared2 = declaredBy5(reading.outermost, reading.root);
  if (contradiction !== null) warnings.push(contradiction);
  if (producer === "eslint") warnings.push("The report holds a linter's findings, not tests: a case is a file or a finding.");
  warnings.push(...warningsOf3(declared2, cases, oddities2));
  return { kind: "tests", format: "junit", producer, cases, flakyKnown, declared: declared2, contradiction, warnings };
};
var junit = {
  id: "junit",
  kind: "tests",
  looksFor: "XML with the root <testsuites> or <testsuite>",
  recognises: ({ xml }) => xml?.root === "testsuites" || xml?.root === "testsuite",
  read: read21
};

// src/formats/kcov.ts
var KEYS2 = ["files", "percent_covered", "covered_lines", "total_lines"];
var DIGITS2 = /^\d{1,15}$/;
var recognises16 = ({ keys }) => KEYS2.every((key) => keys.has(key));
var totalOf = (document, key) => {
  const value = member(document, key);
  return typeof value === "string" && DIGITS2.test(value) ? Number(value) : value;
};
var read22 = (document, path) => {
  const draft = newDraft(path, "the summary of kcov");
  for (const file of listIn(draft, member(document, "files"), "files")) {
    readFile(draft, pathIn(draft, member(file, "file"), "file"), () => ({}));
  }
  const lines = ratioIn(totalOf(document, "covered_lines"), totalOf(document, "total_lines"));
  return reportOf(draft, { format: kcov.id, producer: "kcov", declared: { lines, branches: null } });
};
var kcov = jsonCoverageFormat({
  id: "kcov",
  kind: "coverage",
  looksFor: "JSON with `files`, `percent_covered`, `covered_lines` and `total_lines`",
  recognises: recognises16,
  read: read22
});

// src/formats/lcov-functions.ts
var noFunctions = () => ({ rows: functionRows(), first: 0, next: 0, late: [], byIndex: /* @__PURE__ */ new Map() });
var lineField = (line, end4, notes) => {
  const number = lineNumberAt(line.bytes, line.from, end4);
  if (number === GARBAGE) throw malformed4(notes, line, "a function's line is no number");
  if (number === NONE) note2(notes, "no-line", line);
  return Math.max(0, number);
};
var countField = (line, end4, notes) => {
  const count3 = countAt(line.bytes, line.from, end4);
  if (count3 === GARBAGE) throw malformed4(notes, line, "a function's count is no number");
  if (count3 === NONE) note2(notes, "no-number", line);
  return saturated(count3);
};
var takeFunction = ({ rows }, line, notes) => {
  const startEnd = fieldEnd(line);
  const start = lineField(line, startEnd, notes);
  if (!skipField(line, startEnd)) throw malformed4(notes, line, "an FN record has no name");
  const second = fieldEnd(line);
  const end4 = second < line.to ? lineNumberAt(line.bytes, line.from, second) : NONE;
  if (end4 >= 0) skipField(line, second);
  addFunction(rows, start, Math.max(0, end4), 0);
  nameFunction(rows, rows.length - 1, line);
};
var isNamed2 = ({ text, nameFrom, nameTo }, row, { bytes, from, to }) => {
  const start = nameFrom[row];
  const length = to - from;
  if (nameTo[row] - start !== length) return false;
  for (let at = 0; at < length; at++) if (text[start + at] !== bytes[from + at]) return false;
  return true;
};
var takeFunctionCount = (functions, line, notes) => {
  const { rows, next, late } = functions;
  const end4 = fieldEnd(line);
  const hits = countField(line, end4, notes);
  if (!skipField(line, end4)) throw malformed4(notes, line, "an FNDA record has no name");
  if (next < rows.length && isNamed2(rows, next, line)) rows.hits[functions.next++] = hits;
  else late.push({ name: textAt(line.bytes, line.from, line.to), hits, number: line.number });
};
var takeFunctionLines = ({ rows, byIndex }, line, notes) => {
  const indexEnd = fieldEnd(line);
  const index = digitsAt(line.bytes, line.from, indexEnd);
  if (index === NONE || !skipField(line, indexEnd)) throw malformed4(notes, line, "an FNL record has no index or no line");
  const startEnd = fieldEnd(line);
  const start = lineField(line, startEnd, notes);
  const end4 = skipField(line, startEnd) ? lineField(line, fieldEnd(line), notes) : 0;
  byIndex.set(index, rows.length);
  addFunction(rows, start, end4, 0);
};
var takeFunctionAlias = ({ rows, byIndex }, line, notes) => {
  const indexEnd = fieldEnd(line);
  const row = byIndex.get(digitsAt(line.bytes, line.from, indexEnd));
  if (!skipField(line, indexEnd)) throw malformed4(notes, line, "an FNA record has no count");
  const countEnd = fieldEnd(line);
  const hits = countField(line, countEnd, notes);
  if (!skipField(line, countEnd)) throw malformed4(notes, line, "an FNA record has no name");
  if (row === void 0) {
    note2(notes, "no-function", line);
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
    if (!named2) note2(notes, "no-function", { number });
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
var LONGEST_PATH2 = 4096;
var opened = ({ record, notes }, line) => {
  if (record === null) throw malformed4(notes, line, "there is data before the SF record that says of which file");
  return record;
};
var takeLine2 = ({ lines, notes }, line) => {
  const end4 = fieldEnd(line);
  const number = lineNumberAt(line.bytes, line.from, end4);
  skipField(line, end4);
  const countEnd = fieldEnd(line);
  if (number < 0 || line.from >= countEnd) throw malformed4(notes, line, "a DA record is not line, count");
  const count3 = countAt(line.bytes, line.from, countEnd);
  if (count3 === GARBAGE) throw malformed4(notes, line, "the count of a line is no number");
  if (count3 === NONE) note2(notes, "no-number", line);
  if (number === 0) note2(notes, "line-zero", line);
  else pushLine(lines, number, saturated(count3));
};
var unfinished2 = (notes, { path, begun }, number) => truncated(notes, number, `the record of ${path}, begun in line ${begun}, has no ${END}`);
var begin4 = (trace, line) => {
  const { notes, record, lines } = trace;
  if (record !== null) throw unfinished2(notes, record, line.number);
  const path = textAt(line.bytes, line.from, line.to).trim();
  if (path === "" || path.length > LONGEST_PATH2) {
    throw malformed4(notes, line, `an SF record has no path, or one of more than ${LONGEST_PATH2} letters`);
  }
  const totals = { LF: NONE, LH: NONE, BRF: NONE, BRH: NONE, FNF: NONE };
  trace.record = { path, begun: line.number, from: lines.length, totals };
};
var total = (name) => (trace, line) => {
  const count3 = countAt(line.bytes, line.from, line.to);
  if (count3 === GARBAGE) throw malformed4(trace.notes, line, `the total ${name} is no number`);
  opened(trace, line).totals[name] = count3 === NONE ? NONE : saturated(count3);
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
var inRecord = (take5) => (trace, line) => {
  opened(trace, line);
  take5(trace, line);
};
var codeOf = (name) => [...name].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
var RECORDS2 = new Map(Object.entries({
  TN: nothing,
  VER: nothing,
  SF: begin4,
  DA: inRecord(takeLine2),
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
}).map(([name, take5]) => [codeOf(name), take5]));
var isEnd = ({ bytes, from, to }) => to - from === END_BYTES.length && END_BYTES.every((byte, index) => bytes[from + index] === byte);
var takeOther = (trace, line) => {
  const text = isEnd(line) ? END : textAt(line.bytes, line.from, line.to).trim();
  if (text === END) endRecord(trace, line);
  else if (text !== "" && !text.startsWith("#")) note2(trace.notes, "unknown", line);
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
  const take5 = bytes[at] === COLON ? RECORDS2.get(code) : void 0;
  if (take5) {
    line.from = at + 1;
    take5(trace, line);
  } else takeOther(trace, line);
};
var finish = ({ record, files, notes }, lines) => {
  if (record !== null) throw unfinished2(notes, record, lines);
  if (files.length === 0) {
    throw new Problem("report-empty", `${notes.path} was recognised as LCOV, but holds no record of any file.`, {
      where: notes.path,
      hint: "Make sure that coverage was collected for the sources: the tool measured no file."
    });
  }
};

// src/formats/lcov-skim.ts
var NEWLINE3 = 10;
var COMMA4 = 44;
var DASH2 = 45;
var ZERO4 = 48;
var COLON2 = 58;
var A = 65;
var B = 66;
var D = 68;
var R = 82;
var LINE_NAME = "DA:".length;
var OUTCOME_NAME = "BRDA:".length;
var MOST_DIGITS2 = 9;
var MOST_BRANCH_DIGITS = 6;
var skimLines = (rows, line) => {
  const { bytes, to } = line;
  let from = line.from;
  while (from < to && bytes[from] === D && bytes[from + 1] === A && bytes[from + 2] === COLON2) {
    const first = from + LINE_NAME;
    let at = first;
    let number = 0;
    for (let digit = bytes[at] ^ ZERO4; digit <= 9; digit = bytes[++at] ^ ZERO4) number = number * 10 + digit | 0;
    if (bytes[at] !== COMMA4 || number === 0 || at > first + MOST_DIGITS2) break;
    const second = ++at;
    let hits = 0;
    for (let digit = bytes[at] ^ ZERO4; digit <= 9; digit = bytes[++at] ^ ZERO4) hits = hits * 10 + digit | 0;
    if (bytes[at] !== NEWLINE3 || at === second || at > second + MOST_DIGITS2) break;
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
    for (let digit = bytes[at] ^ ZERO4; digit <= 9; digit = bytes[++at] ^ ZERO4) number = number * 10 + digit | 0;
    if (bytes[first - 1] !== COLON2 || bytes[at] !== COMMA4 || number === 0 || at > first + MOST_DIGITS2) break;
    const second = ++at;
    let block = 0;
    for (let digit = bytes[at] ^ ZERO4; digit <= 9; digit = bytes[++at] ^ ZERO4) block = block * 10 + digit | 0;
    if (bytes[at] !== COMMA4 || at === second || at > second + MOST_DIGITS2) break;
    const third = ++at;
    let branch = 0;
    for (let digit = bytes[at] ^ ZERO4; digit <= 9; digit = bytes[++at] ^ ZERO4) branch = branch * 10 + digit | 0;
    if (bytes[at] !== COMMA4 || at === third || at > third + MOST_BRANCH_DIGITS) break;
    const fourth = ++at;
    let taken = 0;
    for (let digit = bytes[at] ^ ZERO4; digit <= 9; digit = bytes[++at] ^ ZERO4) taken |= digit;
    if (bytes[fourth] === DASH2) at++;
    if (bytes[at] !== NEWLINE3 || at === fourth) break;
    pushOutcome(outcomes2, number, packed(block, branch), taken === 0 ? 0 : 1);
    from = at + 1;
    line.number++;
  }
  line.from = from;
};
var skim2 = ({ record, lines, outcomes: outcomes2 }, line) => {
  if (record === null) return;
  for (let from = -1; from !== line.from; ) {
    from = line.from;
    skimLines(lines, line);
    skimOutcomes(outcomes2, line);
  }
};

// src/formats/lcov.ts
var BYTES_PER_LINE = 16;
var MOST_LINES_GUESSED = 1 << 25;
var FILE_RECORD = /^SF:/m;
var ONLY_NAMES = /^(?:[ \t]*(?:#.*)?\r?\n)*TN:/;
var JSON_START = /^\s*[[{]/;
var recognises17 = ({ text, xml }) => xml === null && !text.includes("\0") && !JSON_START.test(text) && (FILE_RECORD.test(text) || ONLY_NAMES.test(text));
var read23 = (source) => {
  const trace = noTracefile(source.path, Math.min(MOST_LINES_GUESSED, Math.ceil(source.size / BYTES_PER_LINE)));
  finish(trace, readLines(source, { take: (line) => takeRecord(trace, line), skim: (line) => skim2(trace, line) }));
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
    warnings: warningsOf(trace.notes)
  };
};
var lcov = {
  id: "lcov",
  kind: "coverage",
  looksFor: "records SF: \u2026 end_of_record",
  recognises: recognises17,
  read: read23
};

// src/formats/llvm-cov-branches.ts
var PLACE_LENGTH = 4;
var readBranch2 = (draft, conditions, value, use) => {
  const branch = listIn(draft, value, "branches");
  const [first, column2] = use ?? branch;
  const line = lineIn2(draft, first, "branches");
  const [isTrue, isFalse] = [countIn2(draft, branch[4], "branches") > 0, countIn2(draft, branch[5], "branches") > 0];
  const key = [line, column2, ...branch.slice(0, PLACE_LENGTH)].map(Number).join(" ");
  const known3 = conditions.get(key);
  if (known3) [known3.isTrue, known3.isFalse] = [known3.isTrue || isTrue, known3.isFalse || isFalse];
  else conditions.set(key, { line, column: Number(column2), order: conditions.size, isTrue, isFalse });
};
var readBranches6 = (draft, branches, expansions) => {
  const conditions = /* @__PURE__ */ new Map();
  for (const branch of branches) readBranch2(draft, conditions, branch, null);
  for (const value of expansions) {
    const { source_region: use, branches: inside = [] } = objectIn(draft, value, "expansions");
    for (const branch of listIn(draft, inside, "branches")) readBranch2(draft, conditions, branch, listIn(draft, use, "source_region"));
  }
  const inOrder = [...conditions.values()].sort((a, b) => a.line - b.line || a.column - b.column || a.order - b.order);
  for (const [index, { line, isTrue, isFalse }] of inOrder.entries()) {
    if (line === 0) continue;
    pushOutcome(draft.outcomes, line, packed(index, 0), isTrue ? 1 : 0);
    pushOutcome(draft.outcomes, line, packed(index, 1), isFalse ? 1 : 0);
  }
};

// src/formats/llvm-cov-functions.ts
var FILE_ID = 5;
var OWN_FILE = 0;
var readFunction2 = (draft, files, value) => {
  const { name, count: count3, regions, filenames } = objectIn(draft, value, "functions");
  const body = listIn(draft, regions, "regions").find((region) => listIn(draft, region, "regions")[FILE_ID] === OWN_FILE);
  const [path] = listIn(draft, filenames, "filenames");
  if (body === void 0) return;
  const [first, column2, last] = body;
  const start = lineIn2(draft, first, "regions");
  if (typeof column2 !== "number") throw wrong(draft, "regions", "holds what is no column");
  const [file, key] = [pathIn(draft, path, "filenames"), `${start}:${column2}`];
  const bodies = files.get(file) ?? /* @__PURE__ */ new Map();
  const next = { name: nameIn(draft, name, "name"), start, end: endIn(last, start), hits: countIn2(draft, count3, "count") };
  const known3 = bodies.get(key);
  if (known3) {
    known3.name = [known3.name, next.name].sort(byText)[0];
    known3.end = Math.max(known3.end, next.end);
    known3.hits = Math.max(known3.hits, next.hits);
  } else bodies.set(key, next);
  files.set(file, bodies);
};
var readFunctions3 = (draft, list) => {
  const files = /* @__PURE__ */ new Map();
  for (const value of list) readFunction2(draft, files, value);
  return files;
};

// src/formats/llvm-cov-segments.ts
var MAX_LINES2 = 2e7;
var segmentIn = (draft, value) => {
  const [place, , count3, hasCount, isEntry, isGap] = listIn(draft, value, "segments");
  const line = lineIn2(draft, place, "segments");
  if (line === 0) throw wrong(draft, "segments", "begins on no line");
  return {
    line,
    count: countIn2(draft, count3, "segments"),
    hasCount: hasCount === true,
    isEntry: isEntry === true,
    isGap: isGap === true
  };
};
var pushSpanned = (draft, line, hits) => {
  if (draft.lines.length >= MAX_LINES2) {
    throw new Problem("report-too-large", `${draft.path} spans more than ${MAX_LINES2} lines.`, {
      where: draft.path,
      hint: "Export fewer programs into one report, or leave out what is not yours with `-ignore-filename-regex`."
    });
  }
  pushLine(draft.lines, line, hits);
};
var readLine4 = (draft, wrapping, segments) => {
  const first = segments[0];
  const isSkipped = first.isEntry && !first.hasCount;
  const isWrapped = wrapping !== null && wrapping.hasCount && !isSkipped;
  if (!isWrapped && !segments.some(({ hasCount, isEntry }) => hasCount && isEntry)) return;
  const begun = segments.filter(({ hasCount, isEntry, isGap }) => hasCount && isEntry && !isGap);
  pushSpanned(draft, first.line, begun.reduce((most, { count: count3 }) => Math.max(most, count3), wrapping?.count ?? 0));
};
var readSegments = (draft, list) => {
  let wrapping = null;
  for (let at = 0; at < list.length; ) {
    const segments = [segmentIn(draft, list[at++])];
    const { line } = segments[0];
    while (at < list.length && list[at]?.[0] === line) segments.push(segmentIn(draft, list[at++]));
    readLine4(draft, wrapping, segments);
    wrapping = segments.at(-1);
    const next = at < list.length ? lineIn2(draft, listIn(draft, list[at], "segments")[0], "segments") : line + 1;
    if (next <= line) throw wrong(draft, "segments", "goes back to an earlier line");
    if (wrapping.hasCount) for (let between = line + 1; between < next; between++) pushSpanned(draft, between, wrapping.count);
  }
};

// src/formats/llvm-cov.ts
var TYPE = "llvm.coverage.json.export";
var recognises18 = ({ document }) => member(document, "type") === TYPE;
var readEntry2 = (draft, file, bodies) => {
  const path = pathIn(draft, file["filename"], "filename");
  const { segments, branches, expansions = [] } = file;
  readFile(draft, path, () => {
    if (segments !== void 0) readSegments(draft, listIn(draft, segments, "segments"));
    if (branches !== void 0) readBranches6(draft, listIn(draft, branches, "branches"), listIn(draft, expansions, "expansions"));
    for (const { name, start, end: end4, hits } of bodies?.get(path)?.values() ?? []) pushFunction(draft.functions, name, start, end4, hits);
    return { lines: segments !== void 0, branches: branches !== void 0, functions: bodies !== null };
  });
};
var totalOf2 = (totals, kind) => {
  const total2 = member(totals, kind);
  return ratioIn(member(total2, "covered"), member(total2, "count"));
};
var readProgram = (draft, program) => {
  const { files, functions, totals } = program;
  const bodies = functions === void 0 ? null : readFunctions3(draft, listIn(draft, functions, "functions"));
  for (const file of listIn(draft, files, "files")) readEntry2(draft, objectIn(draft, file, "files"), bodies);
  return { lines: totalOf2(totals, "lines"), branches: totalOf2(totals, "branches") };
};
var read24 = (document, path) => {
  const draft = newDraft(path, "an export of llvm-cov");
  let declared2 = { lines: null, branches: null };
  for (const program of listIn(draft, member(document, "data"), "data")) {
    const { lines, branches } = readProgram(draft, objectIn(draft, program, "data"));
    declared2 = { lines: plusKnown(declared2.lines, lines), branches: plusKnown(declared2.branches, branches) };
  }
  const cargo = member(document, "cargo_llvm_cov");
  const producer = isObject(cargo) ? producerIn("cargo-llvm-cov", cargo["version"]) : "llvm-cov";
  return reportOf(draft, { format: llvmCov.id, producer, declared: declared2 });
};
var llvmCov = jsonCoverageFormat({
  id: "llvm-cov",
  kind: "coverage",
  looksFor: `JSON with \`type\` "${TYPE}"`,
  recognises: recognises18,
  read: read24
});

// src/formats/luacov.ts
var HEAD = /^(?:[ \t]*\r?\n)*={78}\r?\n[^\n]+\n={78}\r?(?:\n|$)/;
var RULE = "=".repeat(78);
var SUMMARY2 = "Summary";
var HITS = /^(?: +(\d+)|\*+0)(?=[ \t]|$)/;
var TOTAL2 = /^(?:Total\s+)?(\d+)\s+(\d+)\s+-?[\d.na]+%\s*$/;
var recognises19 = ({ text }) => HEAD.test(text);
var widthOf = (source) => {
  let width = Infinity;
  readLines(source, {
    take: ({ bytes, from, to }) => {
      width = Math.min(width, HITS.exec(textAt(bytes, from, to))?.[0].length ?? Infinity);
    }
  });
  return width;
};
var FORMAT3 = "a report of LuaCov";
var begin5 = (sheet) => {
  sheet.isWhole = false;
  sheet.expects = sheet.title === SUMMARY2 ? "summary" : "source";
  if (sheet.title === SUMMARY2) return;
  sheet.isEmpty = false;
  sheet.lines = 0;
  turnTo(sheet.pages, boundedPath(sheet.title, sheet.path, FORMAT3));
};
var takeRule = (sheet, at) => {
  if (sheet.expects === "title") throw malformedAt(sheet, at, "a title is missing between its rules");
  if (sheet.expects === "rule") begin5(sheet);
  else sheet.expects = "title";
};
var takeSource = (sheet, text) => {
  sheet.lines++;
  const hits = HITS.exec(text);
  if (hits?.[0].length === sheet.width) pushLine(sheet.pages.lines, sheet.lines, saturated(Number(hits[1] ?? 0)));
};
var takeTotal = (sheet, text) => {
  const [, hits, missed2] = TOTAL2.exec(text) ?? [];
  if (hits === void 0) return;
  sheet.declared = plusKnown(sheet.declared, { hit: Number(hits), total: Number(hits) + Number(missed2) });
  sheet.isWhole = true;
};
var takeLine3 = (sheet, { bytes, from, to, number, ended }) => {
  const text = textAt(bytes, from, to);
  if (text === RULE) takeRule(sheet, number);
  else if (sheet.expects === "source") takeSource(sheet, text);
  else if (sheet.expects === "summary") takeTotal(sheet, text);
  else if (sheet.expects === "title") {
    sheet.title = text;
    sheet.expects = "rule";
  } else if (ended) throw malformedAt(sheet, number, "a title has no rule below it");
};
var read25 = (source) => {
  const sheet = {
    path: source.path,
    format: FORMAT3,
    pages: newPages(),
    width: widthOf(source),
    expects: "summary",
    title: "",
    lines: 0,
    isEmpty: true,
    isWhole: true,
    declared: null
  };
  const lines = readLines(source, { take: (line) => takeLine3(sheet, line) });
  if (!sheet.isWhole || sheet.expects !== "summary") throw truncatedAt(sheet, lines, "it ends before the total of its summary");
  if (sheet.isEmpty) throw emptyReport(sheet, "holds no file");
  return {
    kind: "coverage",
    format: luacov.id,
    producer: "LuaCov",
    coverage: coverageOf(sheet.pages, { lines: true, branches: false, functions: false }),
    bases: [],
    declared: { lines: sheet.declared, branches: null },
    warnings: []
  };
};
var luacov = {
  id: "luacov",
  kind: "coverage",
  looksFor: "a first title between rules of 78 =",
  recognises: recognises19,
  read: read25
};

// src/formats/mocha-json.ts
var FORMAT4 = "mocha-json";
var LISTS = [["failures", "failed"], ["pending", "skipped"], ["passes", "passed"]];
var keyOf3 = (test) => JSON.stringify([textIn(test, "file"), textIn(test, "fullTitle")]);
var unmetOf = (root, list) => {
  const unmet = /* @__PURE__ */ new Map();
  for (const test of placesIn(root, list)) {
    const same = unmet.get(keyOf3(test));
    if (same) same.push(test);
    else unmet.set(keyOf3(test), [test]);
  }
  return unmet;
};
var suiteOf = (test) => {
  const [title, full] = [textIn(test, "title") ?? "", textIn(test, "fullTitle") ?? ""];
  return full.endsWith(title) ? full.slice(0, full.length - title.length).trimEnd() : full;
};
var foundOf2 = (test, outcome) => ({
  suite: [suiteOf(test)],
  name: textIn(test, "title"),
  outcome,
  file: textIn(test, "file"),
  flaky: (numberAt(test, "currentRetry") ?? 0) > 0,
  seconds: secondsOf(numberAt(test, "duration")),
  text: outcome === "passed" ? null : textIn(placeIn(test, "err"), "message")
});
var outcomeIn2 = (lists, test) => {
  const hasError = textIn(placeIn(test, "err"), "message") !== null;
  const key = keyOf3(test);
  const list = (hasError ? lists : lists.toReversed()).find(({ unmet }) => unmet.get(key)?.shift());
  return list?.outcome ?? "errored";
};
var read26 = (document, path) => {
  const root = documentPlace(document, path, FORMAT4);
  const gathered = gathering(path);
  const lists = LISTS.map(([list, outcome]) => ({ unmet: unmetOf(root, list), outcome }));
  const tests = placesIn(root, "tests");
  for (const test of tests) addCase(gathered, foundOf2(test, outcomeIn2(lists, test)));
  const hooks = [...lists[0].unmet.values()].flat();
  for (const hook of hooks) addOwnCase(gathered, foundOf2(hook, "errored"));
  const stats = placeIn(root, "stats");
  const declared2 = {
    total: numberAt(stats, "tests"),
    failed: sumOf(numberAt(stats, "failures"), -hooks.length),
    errored: null,
    skipped: numberAt(stats, "pending")
  };
  const flakyKnown = tests.some((test) => numberAt(test, "currentRetry") !== null);
  return testReport(gathered, { format: FORMAT4, producer: "mocha", flakyKnown, declared: declared2 });
};
var mochaJson = jsonTestFormat({
  id: FORMAT4,
  kind: "tests",
  looksFor: `JSON with "stats", "tests", "passes" and "failures"`,
  recognises: ({ keys }) => ["stats", "tests", "passes", "failures", "pending"].every((key) => keys.has(key)),
  read: read26
});

// src/formats/ms-coverage-xml.ts
var recognises20 = ({ xml }) => xml !== null && xml.root === "results" && xml.children.has("modules");
var COVERED2 = { yes: 1, partial: 1, no: 0 };
var readRange = (points2, { source_id, start_line, end_line, covered }) => {
  const hits = COVERED2[covered?.trim().toLowerCase() ?? ""];
  if (hits === void 0) noteOddity(points2.oddities, "hits", { path: "", says: covered });
  addPoint(points2, { file: source_id, from: start_line, to: end_line, hits: hits ?? 0 });
};
var handler2 = (points2) => ({
  open: (name, attributes) => {
    if (name === "range") readRange(points2, attributes);
    else if (name === "function") openMethod3(points2, attributes["name"] ?? "");
    else if (name === "source_file") nameFile(points2, attributes["id"], attributes["path"]);
  },
  close: (name) => {
    if (name === "function") closeMethod3(points2);
    else if (name === "module") closeScope(points2);
  }
});
var read27 = (source) => {
  const points2 = newPoints(source.path, "Microsoft's coverage XML");
  const warnings = readXml(source, handler2(points2));
  return reportOf2(points2, { format: msCoverageXml.id, producer: null, tellsBranches: false, warnings });
};
var msCoverageXml = {
  id: "ms-coverage-xml",
  kind: "coverage",
  looksFor: "an XML root <results> with <modules>",
  recognises: recognises20,
  read: read27
};

// src/formats/ms-coveragexml.ts
var recognises21 = ({ xml }) => xml?.root === "CoverageDSPriv";
var FIELDS2 = /* @__PURE__ */ new Set(["MethodName", "LnStart", "LnEnd", "Coverage", "SourceFileID", "SourceFileName"]);
var COVERED3 = { 0: 1, 1: 1, 2: 0 };
var closeLines2 = ({ points: points2, fields }) => {
  const covered = fields.get("Coverage");
  const hits = COVERED3[covered ?? ""];
  if (hits === void 0) noteOddity(points2.oddities, "hits", { path: "", says: covered });
  addPoint(points2, { file: fields.get("SourceFileID"), from: fields.get("LnStart"), to: fields.get("LnEnd"), hits: hits ?? 0 });
};
var open5 = (reading, name) => {
  if (FIELDS2.has(name)) reading.text = "";
  else if (name === "Lines" || name === "SourceFileNames") reading.fields.clear();
  else if (name === "Method") openMethod3(reading.points, "");
};
var close5 = (reading, name) => {
  const { points: points2, fields, text } = reading;
  if (text !== null) {
    const value = text.trim();
    reading.text = null;
    fields.set(name, value);
    if (name === "MethodName") nameMethod(points2, value);
  } else if (name === "Lines") closeLines2(reading);
  else if (name === "Method") closeMethod3(points2);
  else if (name === "SourceFileNames") nameFile(points2, fields.get("SourceFileID"), fields.get("SourceFileName"));
};
var handler3 = (reading) => ({
  open: (name) => open5(reading, name),
  close: (name) => close5(reading, name),
  wantsText: () => reading.text !== null,
  text: (text) => {
    if (reading.text !== null && reading.text.length <= MAX_PATH) reading.text += text;
  }
});
var read28 = (source) => {
  const reading = { points: newPoints(source.path, "Visual Studio's coverage"), fields: /* @__PURE__ */ new Map(), text: null };
  const warnings = readXml(source, handler3(reading));
  return reportOf2(reading.points, { format: msCoveragexml.id, producer: null, tellsBranches: false, warnings });
};
var msCoveragexml = {
  id: "ms-coveragexml",
  kind: "coverage",
  looksFor: "an XML root <CoverageDSPriv>",
  recognises: recognises21,
  read: read28
};

// src/formats/xml-frames.ts
var textLine = () => ({ text: "", pending: "" });
var only = (name, frame) => ({ child: (element, attributes) => element === name ? frame(attributes) : null });
var COUNT3 = /^\s*\d{1,9}\s*$/;
var countIn5 = (text) => text !== void 0 && COUNT3.test(text) ? Number(text) : null;
var sumIn = (attributes, ...names) => {
  const counts = names.map((name) => countIn5(attributes[name])).filter((count3) => count3 !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count3) => sum + count3);
};
var addText2 = (line, piece) => {
  if (line.text !== "") return;
  line.pending = (line.pending + piece).trimStart();
  if (line.pending.length >= MAX_LINE || /[\r\n]/.test(line.pending)) line.text = firstLine(line.pending);
};
var settle = (line) => {
  line.text ||= firstLine(line.pending);
  line.pending = "";
};
var rootFrame = (path, roots, element) => {
  const root = Object.hasOwn(roots, element) ? roots[element] : void 0;
  if (root !== void 0) return root;
  const names = Object.keys(roots).map((name) => `<${name}>`).join(" or ");
  throw new Problem("report-malformed", `${path} begins with <${element}>, not with ${names}.`, { where: path });
};
var readFrames = (source, roots) => {
  const frames = [];
  const innermost2 = () => frames[frames.length - 1] ?? null;
  return readXml(source, {
    open: (element, attributes) => {
      const frame = frames.length === 0 ? rootFrame(source.path, roots, element)(attributes) : innermost2()?.child?.(element, attributes);
      frames.push(frame ?? null);
    },
    wantsText: () => innermost2()?.line?.text === "",
    text: (piece) => {
      const line = innermost2()?.line;
      if (line) addText2(line, piece);
    },
    close: () => {
      const frame = frames.pop();
      if (frame?.line) settle(frame.line);
      frame?.end?.();
    }
  });
};

// src/formats/nunit.ts
var FORMAT5 = "nunit";
var RESULTS2 = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["success", "passed"],
  ["failed", "failed"],
  ["failure", "failed"],
  ["error", "errored"],
  ["notrunnable", "errored"],
  ["cancelled", "errored"],
  ["skipped", "skipped"],
  ["ignored", "skipped"],
  ["inconclusive", "skipped"],
  ["warning", "skipped"],
  ["explicit", "skipped"]
]);
var ERRORS = /* @__PURE__ */ new Set(["error", "invalid", "cancelled"]);
var QUALIFIED_RESULT = /^[A-Za-z]*/;
var outcomeIn3 = ({ gathered }, attributes) => {
  const { result, label = "", executed: executed2, success } = attributes;
  if (result === void 0 && (executed2 ?? success) !== void 0) {
    if (executed2?.toLowerCase() === "false") return "skipped";
    return success === void 0 ? null : success.toLowerCase() === "true" ? "passed" : "failed";
  }
  const outcome = outcomeOf(gathered, RESULTS2, result && QUALIFIED_RESULT.exec(result)[0]);
  return outcome === "failed" && ERRORS.has(label.toLowerCase()) ? "errored" : outcome;
};
var noteBad = (suite) => {
  for (let holder = suite; holder !== null; holder = holder.parent) holder.bad++;
};
var timeOf2 = (attributes) => readSeconds(attributes["duration"] ?? attributes["time"] ?? "");
var FULL_NAME = /^([^\s(]+)\.([^\s(.]+(?:\(.*)?)$/s;
var namesIn = (attributes, suite) => {
  const { classname, name = attributes["fullname"] ?? "" } = attributes;
  const [, qualifier, method] = classname === void 0 ? FULL_NAME.exec(name) ?? [] : [];
  return { classname: classname ?? qualifier ?? suite.name, name: method ?? name };
};
var caseFrame = (reading, suite, attributes) => {
  const message = textLine();
  const said2 = outcomeIn3(reading, attributes);
  let hasFailure = false;
  return {
    child: (element) => {
      if (element !== "failure" && element !== "reason") return null;
      if (element === "failure") hasFailure = true;
      return only("message", () => ({ line: message }));
    },
    end: () => {
      const outcome = said2 === null || said2 === "passed" ? hasFailure ? "failed" : "passed" : said2;
      if (isBad(outcome)) noteBad(suite);
      addCase(reading.gathered, {
        suite: [suite.assembly],
        ...namesIn(attributes, suite),
        outcome,
        seconds: timeOf2(attributes),
        text: outcome === "passed" ? null : message.text
      });
    }
  };
};
var ELSEWHERE = /* @__PURE__ */ new Set(["child", "parent"]);
var failsByItself = (reading, attributes, { bad }) => {
  const { result, site = "" } = attributes;
  if (result === void 0 || ELSEWHERE.has(site.toLowerCase())) return false;
  return isBad(outcomeIn3(reading, attributes) ?? "passed") && (bad === 0 || site.toLowerCase() === "teardown");
};
var isAssembly = ({ name = "", type = "" }) => type === "Assembly" || /\.(?:dll|exe)$/i.test(name);
var beginSuite2 = (parent, attributes) => {
  const name = attributes["fullname"] ?? attributes["name"] ?? null;
  return isAssembly(attributes) ? { parent, name: null, assembly: baseName(name ?? ""), bad: 0 } : { parent, name, assembly: parent.assembly, bad: 0 };
};
var suiteFrame = (reading, parent, attributes) => {
  const suite = beginSuite2(parent, attributes);
  const message = textLine();
  return {
    child: (element, inner) => element === "failure" || element === "reason" ? only("message", () => ({ line: message })) : insideFrame(reading, suite, element, inner),
    end: () => {
      if (!failsByItself(reading, attributes, suite)) return;
      noteBad(suite);
      addOwnCase(reading.gathered, {
        suite: [suite.assembly],
        classname: attributes["classname"],
        name: suiteLevel(suite.name === null ? suite.assembly : attributes["name"]),
        outcome: "errored",
        text: message.text
      });
    }
  };
};
var insideFrame = (reading, suite, element, attributes) => {
  if (element === "test-case") return caseFrame(reading, suite, attributes);
  if (element === "test-suite") return suiteFrame(reading, suite, attributes);
  return element === "results" ? { child: (inner, its) => insideFrame(reading, suite, inner, its) } : null;
};
var claimsOf2 = (attributes) => ({
  total: sumIn(attributes, "total", "not-run"),
  failed: sumIn(attributes, "failures"),
  errored: attributes["errors"] === void 0 ? null : sumIn(attributes, "errors", "invalid"),
  skipped: sumIn(attributes, "ignored", "skipped", "inconclusive") ?? sumIn(attributes, "not-run")
});
var claimsOf3 = (attributes) => ({
  total: sumIn(attributes, "total"),
  failed: sumIn(attributes, "failed"),
  errored: null,
  skipped: sumIn(attributes, "skipped", "inconclusive", "warnings")
});
var rootFrame2 = (reading, attributes, declared2) => {
  const whole = { parent: null, name: null, assembly: null, bad: 0 };
  const noteVersion = (version) => {
    if (version !== void 0) reading.producer = `NUnit ${version}`;
  };
  reading.declared = declared2;
  reading.result = lineOf(attributes["result"]) ?? "";
  noteVersion(attributes["engine-version"]);
  return {
    child: (element, inner) => {
      if (element === "environment") noteVersion(inner["nunit-version"]);
      return insideFrame(reading, whole, element, inner);
    }
  };
};
var read29 = (source) => {
  const reading = { gathered: gathering(source.path), declared: null, result: "", producer: null };
  const warnings = readFrames(source, {
    "test-results": (attributes) => rootFrame2(reading, attributes, claimsOf2(attributes)),
    "test-run": (attributes) => rootFrame2(reading, attributes, claimsOf3(attributes))
  });
  const { gathered, declared: declared2, result, producer } = reading;
  const isUnexplained = isAllGood(gathered) && /^(?:fail|error)/i.test(result);
  return testReport(gathered, {
    format: FORMAT5,
    producer,
    declared: declared2,
    warnings,
    contradiction: isUnexplained ? `The result of the run is "${result}", and none of its test cases (${gathered.cases.length}) failed.` : null
  });
};
var nunit = {
  id: FORMAT5,
  kind: "tests",
  looksFor: "XML with the root <test-run> or <test-results>",
  recognises: ({ xml }) => xml?.root === "test-run" || xml?.root === "test-results",
  read: read29
};

// src/formats/opencover.ts
var HIDDEN_LINE = String(16707566);
var recognises22 = ({ xml }) => xml?.root === "CoverageSession";
var beginMethod = (reading) => {
  openMethod3(reading.points, "");
  reading.file = void 0;
  reading.offsets = [];
};
var fileOf = ({ file }, { fileid }) => fileid === void 0 || fileid === "" || fileid === "0" ? file : fileid;
var readCount = ({ points: points2 }, { vc }) => {
  const count3 = numberIn(vc);
  if (Number.isNaN(count3)) noteOddity(points2.oddities, "hits", { path: "", says: vc });
  return saturated(count3);
};
var readPoint = (reading, attributes) => {
  const { points: points2, offsets } = reading;
  const { sl, el, offset } = attributes;
  if (sl === HIDDEN_LINE) return;
  const file = fileOf(reading, attributes);
  addPoint(points2, { file, from: sl, to: el, hits: readCount(reading, attributes) });
  const [at, line] = [numberIn(offset), lineIn(sl)];
  if (file !== void 0 && !Number.isNaN(at + line)) offsets.push({ offset: at, file, line });
};
var placeOf3 = (reading, attributes) => {
  const { sl, offset } = attributes;
  const [file, line] = [fileOf(reading, attributes), sl === HIDDEN_LINE ? NaN : lineIn(sl)];
  if (file !== void 0 && !Number.isNaN(line)) return { file, line };
  const at = numberIn(offset);
  return reading.offsets.findLast(({ offset: begin6 }) => begin6 <= at) ?? null;
};
var readBranch3 = (reading, attributes) => {
  const { points: points2 } = reading;
  const place = placeOf3(reading, attributes);
  if (place) addOutcome(points2, { ...place, isTaken: readCount(reading, attributes) > 0 });
  else noteOddity(points2.oddities, "branch", { path: "", says: attributes["sl"] ?? attributes["offset"] });
};
var openInside3 = (reading, name, attributes) => {
  if (name === "SequencePoint") readPoint(reading, attributes);
  else if (name === "BranchPoint") readBranch3(reading, attributes);
  else if (name === "BranchPoints") reading.tellsBranches = true;
  else if (name === "FileRef") reading.file = attributes["uid"];
  else if (name === "Name") reading.name = "";
};
var open6 = (reading, name, attributes) => {
  const { points: points2, depth, skippedAt } = reading;
  reading.depth = depth + 1;
  if (skippedAt > 0) return;
  if (attributes["skippedDueTo"] !== void 0) reading.skippedAt = depth + 1;
  else if (name === "Method") beginMethod(reading);
  else if (points2.method) openInside3(reading, name, attributes);
  else if (name === "File") nameFile(points2, attributes["uid"], attributes["fullPath"]);
};
var close6 = (reading, name) => {
  const { points: points2, depth, skippedAt } = reading;
  reading.depth = depth - 1;
  if (skippedAt === depth) reading.skippedAt = 0;
  if (name === "Name" && reading.name !== null) nameMethod(points2, reading.name.trim());
  reading.name = null;
  if (name === "Method") closeMethod3(points2);
  else if (name === "Module") closeScope(points2);
};
var handler4 = (reading) => ({
  open: (name, attributes) => open6(reading, name, attributes),
  close: (name) => close6(reading, name),
  wantsText: () => reading.name !== null,
  text: (text) => {
    if (reading.name !== null && reading.name.length < MAX_NAME3) reading.name += text;
  }
});
var read30 = (source) => {
  const reading = {
    points: newPoints(source.path, "OpenCover"),
    depth: 0,
    skippedAt: 0,
    tellsBranches: false,
    name: null,
    file: void 0,
    offsets: []
  };
  const warnings = readXml(source, handler4(reading));
  return reportOf2(reading.points, { format: opencover.id, producer: null, tellsBranches: reading.tellsBranches, warnings });
};
var opencover = {
  id: "opencover",
  kind: "coverage",
  looksFor: "an XML root <CoverageSession>",
  recognises: recognises22,
  read: read30
};

// src/formats/phpunit-xml.ts
var NAME3 = "PHPUnit's coverage XML";
var NAMESPACE = "https://schema.phpunit.de/coverage/";
var recognises23 = ({ xml }) => xml !== null && xml.root === "phpunit" && (xml.attributes.get("xmlns") ?? "").startsWith(NAMESPACE);
var openFile2 = (reading, { name, path = "", href }) => {
  if (href !== void 0) {
    reading.listed++;
    return;
  }
  if (name === void 0 || name.trim() === "") throw malformed2(reading.path, NAME3, "a file has no name");
  const file = `${path}/${name}`.replace(/^\/+/, "");
  turnTo(reading.pages, reading.file = boundedPath(file, reading.path, NAME3));
};
var readFunction3 = ({ pages, oddities: oddities2 }, path, attributes) => {
  const { name = "", start, end: end4, executable, executed: executed2 } = attributes;
  const [from, to, hits] = [lineIn(start), lineIn(end4), numberIn(executed2)];
  if (numberIn(executable) === 0) return;
  if (Number.isNaN(from)) noteOddity(oddities2, "place", { path, says: name });
  else if (Number.isNaN(hits)) noteOddity(oddities2, "calls", { path, says: name });
  else pushFunction(pages.functions, name.slice(0, MAX_NAME3), from, to >= from ? to : 0, saturated(hits));
};
var open7 = (reading, name, attributes) => {
  const { file } = reading;
  if (name === "file") openFile2(reading, attributes);
  else if (name === "lines") reading.declared ??= totalIn(attributes["executed"], attributes["executable"]);
  else if (name === "project") {
    reading.isIndex = true;
    if (attributes["source"]) reading.bases.push(boundedPath(attributes["source"], reading.path, NAME3));
  } else if (file !== null && (name === "method" || name === "function")) readFunction3(reading, file, attributes);
};
var handler5 = (reading) => ({
  open: (name, attributes) => open7(reading, name, attributes),
  close: (name) => {
    if (name === "file") reading.file = null;
  }
});
var limits = ({ isIndex, listed: listed2 }) => isIndex ? `It is the index of ${listed2} files and holds none of them: name the files beside it too, such as coverage-xml/**/*.xml.` : "PHPUnit's coverage XML names the lines that ran and not those that did not, so its lines are not counted: its Clover report has both.";
var read31 = (source) => {
  const reading = {
    path: source.path,
    pages: newPages(),
    oddities: /* @__PURE__ */ new Map(),
    bases: [],
    listed: 0,
    isIndex: false,
    declared: null,
    file: null
  };
  const oddCharacters = readXml(source, handler5(reading));
  const { pages, oddities: oddities2, bases, declared: declared2 } = reading;
  const coverage = coverageOf(pages, { lines: false, branches: false, functions: true });
  return {
    kind: "coverage",
    format: phpunitXml.id,
    producer: null,
    coverage,
    bases,
    declared: declared2 && { lines: declared2, branches: null },
    warnings: [
      ...oddCharacters,
      ...oddityWarnings(oddities2),
      limits(reading),
      ...reading.isIndex ? [] : losses({ files: coverage.files.length, lines: 0, branches: 0 }, null)
    ]
  };
};
var phpunitXml = {
  id: "phpunit-xml",
  kind: "coverage",
  looksFor: `an XML root <phpunit> of the namespace ${NAMESPACE}`,
  recognises: recognises23,
  read: read31
};

// src/formats/playwright-json.ts
var FORMAT6 = "playwright-json";
var STATUSES3 = /* @__PURE__ */ new Map([
  ["expected", "passed"],
  ["flaky", "passed"],
  ["unexpected", "failed"],
  ["skipped", "skipped"]
]);
var BROKEN_OFF = /* @__PURE__ */ new Set(["timedOut", "interrupted"]);
var ABSOLUTE = /^(?:[\\/]|[A-Za-z]:)/;
var fileOf2 = ({ rootDir }, spec) => {
  const file = textIn(spec, "file");
  return file === null || rootDir === "" || ABSOLUTE.test(file) ? file : `${rootDir}/${file}`;
};
var messageOf = (result) => result === void 0 ? null : textIn(placeIn(result, "error"), "message") ?? textIn(placesIfAny(result, "errors")[0] ?? null, "message");
var outcomeIn4 = (reading, test, last) => {
  const outcome = outcomeOf(reading.gathered, STATUSES3, textIn(test, "status"));
  if (outcome === "failed" && last === "passed") return ["failed", "passed, and was expected to fail"];
  if (BROKEN_OFF.has(last ?? "") && outcome !== "passed") return ["errored", last === "timedOut" ? "timed out" : "interrupted"];
  if (outcome !== "passed" || last === null || last === "passed") return [outcome, null];
  reading.expectedFailures++;
  return ["skipped", "failed as expected"];
};
var takeTest3 = (reading, spec, trail, test) => {
  const results = placesIfAny(test, "results");
  const last = results.at(-1);
  const [outcome, why] = outcomeIn4(reading, test, last === void 0 ? null : textIn(last, "status"));
  addCase(reading.gathered, {
    suite: [textIn(test, "projectName"), ...trail],
    name: textIn(spec, "title"),
    outcome,
    file: fileOf2(reading, spec),
    line: numberAt(spec, "line"),
    flaky: textIn(test, "status") === "flaky",
    seconds: secondsOf(sumOf(...results.map((result) => numberAt(result, "duration")))),
    text: outcome === "passed" ? null : outcome === "skipped" ? why : messageOf(last) ?? why
  });
};
var takeSuite = (reading, suite, above) => {
  boundNesting(suite, above.length);
  const trail = [...above, textIn(suite, "title")];
  for (const spec of placesIfAny(suite, "specs")) {
    for (const test of placesIn(spec, "tests")) takeTest3(reading, spec, trail, test);
  }
  for (const inner of placesIfAny(suite, "suites")) takeSuite(reading, inner, trail);
};
var takeError = ({ gathered }, error) => {
  const location = placeIn(error, "location");
  addOwnCase(gathered, {
    name: "error outside of the tests",
    outcome: "errored",
    file: textIn(location, "file"),
    line: numberAt(location, "line"),
    text: textIn(error, "message") ?? textIn(error, "value")
  });
};
var declaredBy6 = (stats, { expectedFailures }) => {
  const [expected, unexpected, flaky, skipped] = ["expected", "unexpected", "flaky", "skipped"].map((key) => numberAt(stats, key));
  return { total: sumOf(expected, unexpected, flaky, skipped), failed: unexpected, errored: null, skipped: sumOf(skipped, expectedFailures) };
};
var read32 = (document, path) => {
  const root = documentPlace(document, path, FORMAT6);
  const config = placeIn(root, "config");
  const reading = { gathered: gathering(path), rootDir: textIn(config, "rootDir") ?? "", expectedFailures: 0 };
  for (const suite of placesIn(root, "suites")) takeSuite(reading, suite, []);
  for (const error of placesIfAny(root, "errors")) takeError(reading, error);
  const version = textIn(config, "version");
  return testReport(reading.gathered, {
    format: FORMAT6,
    producer: version === null ? "playwright" : `playwright ${version}`,
    flakyKnown: true,
    declared: declaredBy6(placeIn(root, "stats"), reading)
  });
};
var playwrightJson = jsonTestFormat({
  id: FORMAT6,
  kind: "tests",
  looksFor: `JSON with "config", "suites" and "stats"`,
  recognises: ({ document, keys }) => keys.has("config") && keys.has("stats") && Array.isArray(member(document, "suites")) && isObject(document),
  read: read32
});

// src/formats/pytest-json.ts
var FORMAT7 = "pytest-json";
var OUTCOMES = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["xpassed", "passed"],
  ["subtests passed", "passed"],
  ["failed", "failed"],
  ["subtests failed", "failed"],
  ["error", "errored"],
  ["skipped", "skipped"],
  ["xfailed", "skipped"],
  ["subtests skipped", "skipped"]
]);
var STAGES = ["setup", "call", "teardown"];
var NO_CLAIM = /* @__PURE__ */ new Set([null, 0, 5]);
var INTERRUPTED = 2;
var outcomeIn5 = (gathered, test) => {
  const said2 = textIn(test, "outcome");
  if (said2 !== "rerun") return [outcomeOf(gathered, OUTCOMES, said2), false];
  const hasPassed = STAGES.every((stage) => textIn(placeIn(test, stage), "outcome") === "passed");
  return hasPassed ? ["passed", true] : ["errored", false];
};
var SEPARATOR5 = "::";
var namesIn2 = (nodeid) => {
  const fileEnd = nodeid.indexOf(SEPARATOR5);
  if (fileEnd < 0) return { name: nodeid };
  const rest = nodeid.slice(fileEnd + SEPARATOR5.length);
  const classEnd = rest.split("[", 1)[0].lastIndexOf(SEPARATOR5);
  return {
    file: nodeid.slice(0, fileEnd),
    classname: classEnd < 0 ? null : rest.slice(0, classEnd),
    name: classEnd < 0 ? rest : rest.slice(classEnd + SEPARATOR5.length)
  };
};
var [SKIPPED, SKIP_END] = ["'Skipped: ", "')"];
var withoutSkip = (message) => {
  const at = message.indexOf(SKIPPED);
  return at >= 0 && message.endsWith(SKIP_END) ? message.slice(at + SKIPPED.length, -SKIP_END.length) : message;
};
var textOf3 = (test) => {
  for (const stage of STAGES.map((name) => placeIn(test, name)).filter((place) => textIn(place, "outcome") !== "passed")) {
    const message = textIn(placeIn(stage ?? test, "crash"), "message") ?? textIn(stage, "longrepr");
    if (message !== null) return withoutSkip(message);
  }
  return null;
};
var takeTest4 = (gathered, test) => {
  const [outcome, flaky] = outcomeIn5(gathered, test);
  const line = numberAt(test, "lineno");
  addCase(gathered, {
    ...namesIn2(textIn(test, "nodeid") ?? ""),
    outcome,
    flaky,
    line: line === null ? null : line + 1,
    seconds: sumOf(...STAGES.map((stage) => numberAt(placeIn(test, stage), "duration"))),
    text: outcome === "passed" ? null : textOf3(test)
  });
};
var MARKED = /^E[ \t]+(.*)$/m;
var takeCollector = (gathered, collector) => {
  if (textIn(collector, "outcome") !== "failed") return;
  const nodeid = textIn(collector, "nodeid") ?? "";
  const message = textIn(collector, "longrepr") ?? "";
  addOwnCase(gathered, {
    name: `${nodeid || "collection"} (collection error)`,
    outcome: "errored",
    file: namesIn2(`${nodeid}${SEPARATOR5}`).file,
    text: MARKED.exec(message)?.[1] ?? message
  });
};
var declaredBy7 = (summary2) => ({
  total: numberAt(summary2, "total"),
  failed: numberAt(summary2, "failed"),
  errored: numberAt(summary2, "error"),
  skipped: sumOf(numberAt(summary2, "skipped"), numberAt(summary2, "xfailed"))
});
var contradictionOf4 = (root, gathered) => {
  const code = numberAt(root, "exitcode");
  if (code === INTERRUPTED && gathered.ours.size === 0) return "pytest was interrupted (exit code 2): not all of its tests are in the report.";
  return NO_CLAIM.has(code) || !isAllGood(gathered) ? null : `pytest ended with exit code ${code ?? 0}, and none of its test cases (${gathered.cases.length}) failed.`;
};
var read33 = (document, path) => {
  const root = documentPlace(document, path, FORMAT7);
  if (member(document, "tests") === void 0) {
    throw new Problem("report-malformed", `${path} holds only a summary of pytest's run, and no tests.`, {
      where: path,
      hint: "Run pytest without --json-report-summary."
    });
  }
  const gathered = gathering(path);
  for (const test of placesIn(root, "tests")) takeTest4(gathered, test);
  for (const collector of placesIfAny(root, "collectors")) takeCollector(gathered, collector);
  return testReport(gathered, {
    format: FORMAT7,
    producer: "pytest",
    declared: declaredBy7(placeIn(root, "summary")),
    contradiction: contradictionOf4(root, gathered)
  });
};
var pytestJson = jsonTestFormat({
  id: FORMAT7,
  kind: "tests",
  looksFor: `JSON with "exitcode", "root" and "summary"`,
  recognises: ({ keys }) => ["created", "exitcode", "root", "summary"].every((key) => keys.has(key)),
  read: read33
});

// src/formats/robot.ts
var FORMAT8 = "robot";
var STATUSES4 = /* @__PURE__ */ new Map([
  ["pass", "passed"],
  ["fail", "failed"],
  ["skip", "skipped"],
  ["not run", "skipped"],
  ["not_run", "skipped"]
]);
var MOMENT = /^(\d{4})(\d{2})(\d{2}) (\d{2}:\d{2}:\d{2}\.\d+)$/;
var MILLISECONDS2 = 1e3;
var momentIn = (text) => Date.parse((text ?? "").replace(MOMENT, "$1-$2-$3T$4Z"));
var secondsOf2 = ({ elapsed, starttime, endtime }) => {
  if (elapsed !== void 0) return /^\d+(?:\.\d+)?$/.test(elapsed) ? Number(elapsed) : null;
  const between = (momentIn(endtime) - momentIn(starttime)) / MILLISECONDS2;
  return Number.isNaN(between) ? null : between;
};
var isFail = ({ status }) => status?.toUpperCase() === "FAIL";
var testFrame = ({ gathered }, suite, { name, line }) => {
  const message = textLine();
  let status = {};
  return {
    child: (element, attributes) => {
      if (element !== "status") return null;
      status = attributes;
      return { line: message };
    },
    end: () => {
      const outcome = outcomeOf(gathered, STATUSES4, status["status"]);
      addCase(gathered, {
        suite: suite.trail,
        name,
        outcome,
        file: suite.source,
        line: countIn5(line),
        seconds: secondsOf2(status),
        text: outcome === "passed" ? null : message.text
      });
    }
  };
};
var failAll = ({ cases }, { first, tearDown }) => {
  cases.forEach((one, index) => {
    if (index < first || one.outcome !== "passed") return;
    cases[index] = { ...one, outcome: "failed", text: lineOf(`Parent suite teardown failed: ${tearDown.text}`) };
  });
};
var endSuite2 = ({ gathered }, suite) => {
  if (suite.tearDownFailed) failAll(gathered, suite);
  if (!suite.hasFailed || gathered.cases.slice(suite.first).some(({ outcome }) => isBad(outcome))) return;
  const { trail, source, message } = suite;
  addOwnCase(gathered, { suite: trail, name: suiteLevel(trail.at(-1)), outcome: "errored", file: source, text: message.text });
};
var tearDownFrame = (suite) => only("status", (status) => {
  suite.tearDownFailed ||= isFail(status);
  return { line: suite.tearDown };
});
var suiteFrame2 = (reading, above, { name = "", source }) => {
  const suite = {
    trail: [...above, name],
    source: source ?? null,
    first: reading.gathered.cases.length,
    message: textLine(),
    tearDown: textLine(),
    hasFailed: false,
    tearDownFailed: false
  };
  return {
    child: (element, attributes) => {
      if (element === "suite") return suiteFrame2(reading, suite.trail, attributes);
      if (element === "test" || element === "task") return testFrame(reading, suite, attributes);
      if (element === "kw" && attributes["type"]?.toLowerCase() === "teardown") return tearDownFrame(suite);
      if (element !== "status") return null;
      suite.hasFailed = isFail(attributes);
      return { line: suite.message };
    },
    end: () => endSuite2(reading, suite)
  };
};
var declaredBy8 = (stat) => ({
  total: sumIn(stat, "pass", "fail", "skip"),
  failed: countIn5(stat["fail"]),
  errored: null,
  skipped: countIn5(stat["skip"] ?? "0")
});
var GENERATOR = /^(?:Robot|Rebot) (\d[\w.]*)/;
var rootFrame3 = (reading, { generator = "" }) => {
  const version = GENERATOR.exec(generator)?.[1];
  if (version !== void 0) reading.producer = `Robot Framework ${version}`;
  const totals = only("total", () => only("stat", (stat) => {
    reading.declared = declaredBy8(stat);
    return null;
  }));
  return {
    child: (element, attributes) => element === "suite" ? suiteFrame2(reading, [], attributes) : element === "statistics" ? totals : null
  };
};
var read34 = (source) => {
  const reading = { gathered: gathering(source.path), producer: null, declared: null };
  const warnings = readFrames(source, { robot: (attributes) => rootFrame3(reading, attributes) });
  const { gathered, producer, declared: declared2 } = reading;
  return testReport(gathered, { format: FORMAT8, producer, declared: declared2, warnings });
};
var robot = {
  id: FORMAT8,
  kind: "tests",
  looksFor: "XML with the root <robot> and suites in it",
  // Descriptions of robots have that root too.
  recognises: ({ xml }) => xml?.root === "robot" && (xml.children.has("suite") || GENERATOR.test(xml.attributes.get("generator") ?? "")),
  read: read34
};

// src/formats/scoverage.ts
var recognises24 = ({ xml }) => xml?.root === "scoverage";
var NO_METHOD = "/<none>";
var readStatement2 = (reading, attributes) => {
  const { points: points2 } = reading;
  const { source, line, branch, ignored, "invocation-count": count3 } = attributes;
  reading.tellsBranches ||= branch !== void 0;
  if (ignored === "true") return;
  const hits = numberIn(count3);
  if (Number.isNaN(hits)) noteOddity(points2.oddities, "hits", { path: source ?? "", says: count3 });
  nameFile(points2, source, source);
  addPoint(points2, { file: source, from: line, to: line, hits: saturated(hits) });
  const at = lineIn(line);
  if (branch === "true" && source !== void 0 && !Number.isNaN(at)) addOutcome(points2, { file: source, line: at, isTaken: hits > 0 });
};
var handler6 = (reading) => ({
  open: (name, attributes) => {
    if (name === "statement") readStatement2(reading, attributes);
    else if (name === "method" && !attributes["name"]?.endsWith(NO_METHOD)) openMethod3(reading.points, attributes["name"] ?? "");
  },
  close: (name) => {
    if (name === "method") closeMethod3(reading.points);
  }
});
var read35 = (source) => {
  const reading = { points: newPoints(source.path, "scoverage"), tellsBranches: false };
  const warnings = readXml(source, handler6(reading));
  return reportOf2(reading.points, { format: scoverage.id, producer: null, tellsBranches: reading.tellsBranches, warnings });
};
var scoverage = {
  id: "scoverage",
  kind: "coverage",
  looksFor: "an XML root <scoverage>",
  recognises: recognises24,
  read: read35
};

// src/formats/simplecov-resultset.ts
var isResultset = (document) => isObject(document) && Object.values(document).length > 0 && Object.values(document).every((command) => isObject(member(command, "coverage")) && member(command, "timestamp") !== void 0);
var PLACE_WORDS = 4;
var LONGEST_KEY = 2 * MAX_NAME5;
var MAX_ID = 2 ** 31;
var rubyKeyIn = (draft, key, where) => {
  const words2 = key.length <= LONGEST_KEY && key.startsWith("[") && key.endsWith("]") ? key.slice(1, -1).split(", ") : [];
  const [start, , end4] = words2.slice(-PLACE_WORDS).map(Number);
  if (words2.length <= PLACE_WORDS || start === void 0 || Number.isNaN(start)) throw wrong(draft, where, "has a key that is no place in Ruby's words");
  return { words: words2.slice(0, -PLACE_WORDS), start: lineIn2(draft, start, where), end: endIn(end4, start) };
};
var combined2 = (draft, lists, index) => {
  let most = 0;
  let isCode = true;
  for (const list of lists) {
    const entry2 = list[index] ?? null;
    if (entry2 === null) isCode = false;
    else most = Math.max(most, countIn2(draft, entry2, "lines"));
  }
  return isCode || most > 0 ? most : null;
};
var readLines4 = (draft, lists) => {
  const length = lists.reduce((longest, list) => Math.max(longest, list.length), 0);
  if (length > MAX_LINE3) throw wrong(draft, "lines", `has more than ${MAX_LINE3} entries`);
  for (let index = 0; index < length; index++) {
    const hits = combined2(draft, lists, index);
    if (hits !== null) pushLine(draft.lines, index + 1, hits);
  }
};
var reportLine = (arm, condition) => arm.start === condition.start ? arm.start : Math.max(1, arm.start - 1);
var idOf = (draft, { words: words2 }) => {
  const id = Number(words2[1]);
  if (!Number.isInteger(id) || id < 0 || id > MAX_ID) throw wrong(draft, "branches", "has an arm without a number");
  return id;
};
var readBranches7 = (draft, maps) => {
  for (const map of maps) {
    for (const [key, value] of Object.entries(map)) {
      const condition = rubyKeyIn(draft, key, "branches");
      for (const [armKey, count3] of Object.entries(objectIn(draft, value, "branches"))) {
        const arm = rubyKeyIn(draft, armKey, "branches");
        const taken = countIn2(draft, count3, "branches") > 0 ? 1 : 0;
        pushOutcome(draft.outcomes, reportLine(arm, condition), packed(0, idOf(draft, arm)), taken);
      }
    }
  }
};
var SINGLETON = /^#<Class:(.*)>$/;
var methodName = (words2) => {
  const [owner = "", method = ""] = [words2.slice(0, -1).join(", "), words2.at(-1)].map((word) => word?.replaceAll(/^:|"/g, ""));
  const singleton = SINGLETON.exec(owner)?.[1];
  return singleton === void 0 ? `${owner}#${method}` : `${singleton}.${method}`;
};
var readMethods = (draft, maps) => {
  for (const map of maps) {
    for (const [key, count3] of Object.entries(map)) {
      const { words: words2, start, end: end4 } = rubyKeyIn(draft, key, "methods");
      pushFunction(draft.functions, methodName(words2).slice(0, MAX_NAME5), start, end4, countIn2(draft, count3, "methods"));
    }
  }
};
var given2 = (entries, key) => entries.map((entry2) => entry2[key]).filter((value) => value !== void 0 && value !== null);
var readEntries = (draft, entries) => {
  const [lines, branches, methods] = [given2(entries, "lines"), given2(entries, "branches"), given2(entries, "methods")];
  readLines4(draft, lines.map((list) => listIn(draft, list, "lines")));
  readBranches7(draft, branches.map((map) => objectIn(draft, map, "branches")));
  readMethods(draft, methods.map((map) => objectIn(draft, map, "methods")));
  return { lines: lines.length > 0, branches: branches.length > 0, functions: methods.length > 0 };
};
var readResultset = (draft, document) => {
  const files = /* @__PURE__ */ new Map();
  for (const command of Object.values(document)) {
    for (const [path, value] of Object.entries(objectIn(draft, member(command, "coverage"), "coverage"))) {
      const entry2 = Array.isArray(value) ? { lines: value } : objectIn(draft, value, path);
      const known3 = files.get(path);
      if (known3) known3.push(entry2);
      else files.set(path, [entry2]);
    }
  }
  for (const [path, entries] of files) readFile(draft, pathIn(draft, path, "coverage"), () => readEntries(draft, entries));
};

// src/formats/simplecov.ts
var IGNORED = "ignored";
var isFormatted = (document) => member(member(document, "meta"), "simplecov_version") !== void 0;
var isOfGem = (document) => Array.isArray(member(document, "files")) && member(member(document, "metrics"), "covered_percent") !== void 0;
var recognises25 = ({ document }) => isFormatted(document) || isOfGem(document) || isResultset(document);
var isIrrelevant = (entry2) => entry2 === null || entry2 === IGNORED;
var readBranches8 = (draft, list) => {
  for (const [index, value] of list.entries()) {
    const { report_line: reported, start_line: start, coverage } = objectIn(draft, value, "branches");
    const line = lineIn2(draft, reported ?? start, "branches");
    if (coverage === IGNORED || line === 0) continue;
    pushOutcome(draft.outcomes, line, packed(0, index), countIn2(draft, coverage, "branches") > 0 ? 1 : 0);
  }
};
var readMethods2 = (draft, list) => {
  for (const value of list) {
    const { name, start_line: first, end_line: last, coverage } = objectIn(draft, value, "methods");
    const start = lineIn2(draft, first, "methods");
    if (coverage === IGNORED) continue;
    pushFunction(draft.functions, nameIn(draft, name, "methods"), start, endIn(last, start), countIn2(draft, coverage, "methods"));
  }
};
var readFormatted = (draft, entry2) => {
  const { lines = null, branches = null, methods = null } = entry2;
  if (lines !== null) takeLineList(draft, listIn(draft, lines, "lines"), "lines", isIrrelevant);
  if (branches !== null) readBranches8(draft, listIn(draft, branches, "branches"));
  if (methods !== null) readMethods2(draft, listIn(draft, methods, "methods"));
  return { lines: lines !== null, branches: branches !== null, functions: methods !== null };
};
var totalOf3 = (totals, kind) => {
  const total2 = member(totals, kind);
  return ratioIn(member(total2, "covered"), member(total2, "total"));
};
var readOfFormatter = (draft, document) => {
  for (const [path, value] of Object.entries(objectIn(draft, member(document, "coverage"), "coverage"))) {
    const entry2 = Array.isArray(value) ? { lines: value } : objectIn(draft, value, path);
    readFile(draft, pathIn(draft, path, "coverage"), () => readFormatted(draft, entry2));
  }
  const [meta, totals] = [member(document, "meta"), member(document, "total")];
  const root = member(meta, "root");
  const declared2 = { lines: totalOf3(totals, "lines"), branches: totalOf3(totals, "branches") };
  return {
    producer: producerIn("simplecov", member(meta, "simplecov_version")),
    bases: typeof root === "string" && root !== "" ? [pathIn(draft, root, "root")] : [],
    declared: declared2
  };
};
var readOfGem = (draft, document) => {
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const { filename, coverage } = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, filename, "filename"), () => {
      const lines2 = isObject(coverage) ? coverage["lines"] : coverage;
      takeLineList(draft, listIn(draft, lines2, "coverage"), "coverage", isIrrelevant);
      return { lines: true };
    });
  }
  const metrics = member(document, "metrics");
  const lines = ratioIn(member(metrics, "covered_lines"), member(metrics, "total_lines"));
  return { producer: "simplecov", declared: { lines, branches: null } };
};
var read36 = (document, path) => {
  const draft = newDraft(path, "the JSON of SimpleCov");
  if (isFormatted(document)) return reportOf(draft, { format: simplecov.id, ...readOfFormatter(draft, document) });
  if (isOfGem(document)) return reportOf(draft, { format: simplecov.id, ...readOfGem(draft, document) });
  readResultset(draft, objectIn(draft, document, "the resultset"));
  return reportOf(draft, { format: simplecov.id, producer: "simplecov" });
};
var simplecov = jsonCoverageFormat({
  id: "simplecov",
  kind: "coverage",
  looksFor: "JSON with `meta.simplecov_version`, or with `coverage` and `timestamp` for each command",
  recognises: recognises25,
  read: read36
});

// src/formats/sonar.ts
var NAME4 = "SonarQube's generic coverage";
var recognises26 = ({ xml }) => {
  if (xml?.root !== "coverage" || xml.attributes.get("version") !== "1") return false;
  const { attributes, children, elements } = xml;
  const isClover = attributes.has("generated") || attributes.has("clover") || children.has("project") || children.has("testproject");
  const isEmpty2 = children.size === 0 && !attributes.has("line-rate");
  return !isClover && (children.has("file") || elements.has("lineToCover") || isEmpty2);
};
var openFile3 = (reading, { path }) => {
  if (path === void 0) throw malformed2(reading.path, NAME4, "a file has no path");
  if (path.trim() === "") noteOddity(reading.oddities, "unnamed", { path: "", says: path });
  else turnTo(reading.pages, reading.file = boundedPath(path, reading.path, NAME4));
};
var COVERED4 = { true: 1, false: 0 };
var readLine5 = ({ pages, oddities: oddities2 }, path, attributes) => {
  const { lineNumber: lineNumber2, covered, branchesToCover, coveredBranches } = attributes;
  const line = lineIn(lineNumber2);
  if (Number.isNaN(line)) {
    noteOddity(oddities2, "line", { path, says: lineNumber2 });
    return;
  }
  const hits = COVERED4[covered?.trim().toLowerCase() ?? ""];
  if (hits === void 0) noteOddity(oddities2, "hits", { path, says: covered });
  pushLine(pages.lines, line, hits ?? 0);
  if (branchesToCover === void 0) return;
  const [total2, hit] = [countIn(branchesToCover), countIn(coveredBranches)];
  if (!(hit <= total2)) noteOddity(oddities2, "branch", { path, says: `${coveredBranches} of ${branchesToCover}` });
  else if (total2 > 0) pushBranch(pages.branches, line, saturated(total2), saturated(hit), 0);
};
var handler7 = (reading) => ({
  open: (name, attributes) => {
    if (name === "file") openFile3(reading, attributes);
    else if (name === "lineToCover" && reading.file !== null) {
      reading.lines++;
      readLine5(reading, reading.file, attributes);
    }
  },
  close: (name) => {
    if (name === "file") reading.file = null;
  }
});
var read37 = (source) => {
  const reading = { path: source.path, pages: newPages(), oddities: /* @__PURE__ */ new Map(), file: null, lines: 0 };
  const oddCharacters = readXml(source, handler7(reading));
  const { pages, oddities: oddities2, lines } = reading;
  const coverage = coverageOf(pages, { lines: true, branches: pages.branches.length > 0, functions: false });
  const detail = { files: coverage.files.length, lines, branches: pages.branches.length };
  return {
    kind: "coverage",
    format: sonar.id,
    producer: null,
    coverage,
    bases: [],
    declared: null,
    warnings: [...oddCharacters, ...oddityWarnings(oddities2), ...losses(detail, null)]
  };
};
var sonar = {
  id: "sonar",
  kind: "coverage",
  looksFor: 'an XML root <coverage version="1"> with <file> and <lineToCover>',
  recognises: recognises26,
  read: read37
};

// src/formats/tap-blocks.ts
var MAX_LEVEL = 64;
var beginBlock = (parent, first, opener = null) => ({
  level: parent === null ? 0 : parent.level + 1,
  parent,
  name: opener?.name ?? null,
  plan: null,
  planIsLast: false,
  results: 0,
  first,
  opener
});
var beginStream = () => ({ leaves: [], block: beginBlock(null, 0), last: null });
var isFailure = ({ ok, directive }) => !ok && directive !== "todo";
var isBadLeaf = ({ result, fault }) => fault !== null || isFailure(result);
var planFault = ({ plan, results }) => plan === null || plan.count === results ? null : `planned ${plan.count}, ran ${results}`;
var addLeaf = (stream, result, fault) => {
  stream.last = { result, block: stream.block, index: stream.block.results, fault, message: "", seconds: result.seconds };
  stream.leaves.push(stream.last);
};
var settle2 = (stream, result, inner) => {
  const leaves = stream.leaves.slice(inner.first);
  const fault = planFault(inner);
  inner.name = result.name;
  stream.last = null;
  if (leaves.length === 0 || fault !== null || isFailure(result) && !leaves.some(isBadLeaf)) addLeaf(stream, result, fault);
};
var closeBlock = (stream) => {
  const { block, leaves } = stream;
  if (block.plan === null) leaves.length = Math.min(leaves.length, block.first);
  stream.block = block.parent;
  if (block.opener !== null) settle2(stream, block.opener, block);
  return block;
};
var closeTo = (stream, level) => {
  let closed = null;
  while (stream.block.level > level) closed = closeBlock(stream);
  return closed;
};
var goTo = (stream, level) => {
  if (level > MAX_LEVEL) return false;
  while (stream.block.level < level) stream.block = beginBlock(stream.block, stream.leaves.length);
  return closeTo(stream, level);
};
var takeResult = (stream, level, result) => {
  const inner = goTo(stream, level);
  if (inner === false) return;
  stream.block.results++;
  if (result.opens) {
    stream.last = null;
    stream.block = beginBlock(stream.block, stream.leaves.length, result);
  } else if (inner !== null && inner.plan !== null && inner.opener === null) settle2(stream, result, inner);
  else addLeaf(stream, result, null);
};
var takePlan = (stream, level, plan) => {
  if (goTo(stream, level) === false) return;
  const { block } = stream;
  if (block.plan === null) [block.plan, block.planIsLast] = [plan, block.results > 0];
};
var takeClose = (stream, level) => void closeTo(stream, level);
var endStream = (stream) => {
  let isCut = false;
  for (; stream.block.parent !== null; closeBlock(stream)) isCut ||= stream.block.plan !== null || stream.block.opener !== null;
  return isCut;
};
var nextStream = (stream) => {
  stream.block = beginBlock(null, stream.leaves.length);
  stream.last = null;
};

// src/formats/tap-diagnostics.ts
var BEGINS = /^( *)---\s*$/;
var ENDS3 = /^( *)\.\.\.\s*$/;
var MESSAGE = /^\s*(?:message|error):\s*(.*)$/;
var DURATION = /^\s*duration_ms:\s*(\d+(?:\.\d+)?)\s*$/;
var BLOCK_TEXT = /^[|>][-+\d]*$/;
var QUOTED = /^(["'])(.*)\1$/s;
var MILLISECONDS3 = 1e3;
var yamlBegins = (line) => {
  const begin6 = BEGINS.exec(line);
  return begin6 && { indent: begin6[1].length, isAwaited: false };
};
var yamlEnds = (line, { indent }) => ENDS3.exec(line)?.[1].length === indent;
var noteYaml = (leaf, block, line) => {
  if (leaf === null) return;
  const duration2 = DURATION.exec(line)?.[1];
  if (duration2 !== void 0) leaf.seconds = Number(duration2) / MILLISECONDS3;
  if (leaf.message !== "") return;
  const said2 = MESSAGE.exec(line)?.[1]?.trim();
  if (block.isAwaited) leaf.message = line.trim();
  else if (said2 !== void 0 && BLOCK_TEXT.test(said2)) block.isAwaited = true;
  else if (said2 !== void 0) leaf.message = QUOTED.exec(said2)?.[2] ?? said2;
};
var INTRODUCTION = /^\s*(?:Failed (?:\(TODO\) )?test|at .* line \d+\.$|Looks like )/;
var noteComment = (leaf, comment) => {
  if (leaf !== null && leaf.message === "" && comment.startsWith("  ") && !INTRODUCTION.test(comment)) leaf.message = comment.trim();
};

// src/formats/tap-lines.ts
var VERSION2 = /^TAP version \d+$/i;
var PLAN = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?$/;
var RESULT = /^(not )?ok(?: +(\d{1,9}))?(?=\s|$)/;
var BAIL_OUT = /^Bail out!\s*(.*)$/i;
var COMMENT = /^#(.*)$/;
var DIRECTIVE = /^\s*(skip|todo)\S*\s*(.*)$/is;
var TIME = /^\s*time=(\d+(?:\.\d+)?)\s*(m?s)\b/;
var OPENS2 = /\s\{$/;
var MILLISECONDS4 = 1e3;
var unescaped = (text) => text.replace(/\\([\\#])/g, "$1");
var detailsOf = (rest) => {
  const [first = "", ...others] = rest.split(/(?<=^|\s)#/);
  let name = first;
  let [directive, reason2] = [null, ""];
  let seconds = null;
  for (const other of others) {
    const [, word, why = ""] = DIRECTIVE.exec(other) ?? [];
    const [, time, unit] = TIME.exec(other) ?? [];
    if (word !== void 0) [directive, reason2] = [word.toLowerCase(), why.trim()];
    else if (time !== void 0) seconds = Number(time) / (unit === "ms" ? MILLISECONDS4 : 1);
    else name += `#${other}`;
  }
  return { name: unescaped(name.trim().replace(/^-\s*/, "")), directive, reason: reason2, seconds };
};
var resultOf = (text, [matched, not, number = ""]) => {
  const rest = text.slice(matched.length);
  const opens = OPENS2.test(rest);
  return { kind: "result", ok: not === void 0, number, opens, ...detailsOf(opens ? rest.replace(OPENS2, "") : rest) };
};
var tapLine = (text) => {
  const result = RESULT.exec(text);
  if (result) return resultOf(text, result);
  const plan = PLAN.exec(text);
  if (plan) return { kind: "plan", count: Number(plan[1]), skip: DIRECTIVE.exec(plan[2] ?? "")?.[2] ?? null };
  if (text === "}") return { kind: "closes" };
  const comment = COMMENT.exec(text);
  if (comment) return { kind: "comment", text: comment[1] };
  const bailOut = BAIL_OUT.exec(text);
  if (bailOut) return { kind: "bailout", text: bailOut[1] };
  return VERSION2.test(text) ? { kind: "version" } : null;
};

// src/formats/tap.ts
var FORMAT9 = "tap";
var INDENT = 4;
var CLAIM = /^ ?fail(?:ed)?:? +(\d{1,9})\b/;
var truncated3 = ({ path }, what) => new Problem("report-truncated", `${path} ${what}.`, {
  where: path,
  hint: "The program that writes it died, or is still writing: look at the step that runs the tests."
});
var SKIPPED_ALL = { kind: "result", ok: true, number: "", name: "all tests", directive: "skip", seconds: null, opens: false };
var end3 = (reading) => {
  const { stream, givenUp } = reading;
  if (reading.yaml !== null) throw truncated3(reading, "ends inside of a YAML block");
  const isCut = endStream(stream);
  const { plan, results } = stream.block;
  if (givenUp) return;
  if (isCut) throw truncated3(reading, "ends inside of sub-tests");
  if (plan === null) throw truncated3(reading, `ends without a plan, after ${results} results`);
  if (results < plan.count) throw truncated3(reading, `plans ${plan.count} tests, and ends after ${results}`);
  const isDoubtful = reading.lastUnended === "result" || reading.lastUnended === "plan" && results > plan.count;
  if (isDoubtful) throw truncated3(reading, "ends in the middle of a line");
  if (results > plan.count) reading.contradiction ??= `The plan says ${plan.count} tests, and ${results} are there.`;
  if (plan.count === 0 && plan.skip !== null) takeResult(stream, 0, { ...SKIPPED_ALL, reason: plan.skip });
};
var beginAnew = (reading) => {
  end3(reading);
  nextStream(reading.stream);
};
var outermost = ({ block }) => {
  let outer = block;
  while (outer.parent !== null) outer = outer.parent;
  return outer;
};
var isEmpty = ({ plan, results }) => plan === null && results === 0;
var isOfNext = ({ plan, planIsLast, results }, level, line) => {
  if (plan === null || planIsLast) return planIsLast;
  return level === 0 && (line.kind === "plan" || line.number === "1" && results === plan.count);
};
var take4 = (reading, level, line) => {
  const { stream } = reading;
  if (isOfNext(outermost(stream), level, line)) beginAnew(reading);
  if (line.kind === "plan") takePlan(stream, level, line);
  else takeResult(stream, level, line);
  boundCases(reading.path, stream.leaves.length);
};
var takeComment = (reading, text) => {
  const claim = CLAIM.exec(text)?.[1];
  if (claim !== void 0) reading.claimed = Number(claim);
  noteComment(reading.stream.last, text);
};
var takeLine4 = (reading, line, level) => {
  const { stream } = reading;
  if (line.kind === "comment") takeComment(reading, line.text);
  else if (line.kind === "version" && level === 0 && !isEmpty(outermost(stream))) beginAnew(reading);
  else if (line.kind === "closes") takeClose(stream, level);
  else if (line.kind === "result" || line.kind === "plan") take4(reading, level, line);
  else if (line.kind === "bailout") {
    reading.givenUp = true;
    reading.contradiction ??= `The run was given up: ${lineOf(line.text) ?? "Bail out!"}`;
  }
  if (line.kind === "result") reading.claimed = 0;
};
var takeText = (reading, text, { ended }) => {
  const { yaml, stream } = reading;
  const begun = reading.isAfterResult ? yamlBegins(text) : null;
  reading.isAfterResult = false;
  if (yaml !== null) {
    if (yamlEnds(text, yaml)) reading.yaml = null;
    else noteYaml(stream.last, yaml, text);
  } else if (begun !== null) reading.yaml = begun;
  else {
    const plain = text.trimStart();
    const [line, level] = [tapLine(plain.trimEnd()), (text.length - plain.length) / INDENT];
    if (line === null || !Number.isInteger(level) && line.kind !== "comment") return;
    takeLine4(reading, line, level);
    reading.isAfterResult = line.kind === "result";
    if (!ended) reading.lastUnended = line.kind;
  }
};
var outcomeOf3 = ({ result, fault }) => {
  if (fault !== null) return "errored";
  if (isFailure(result)) return "failed";
  return result.directive === null ? "passed" : "skipped";
};
var trailOf = (block) => block.parent === null ? [block.name] : [...trailOf(block.parent), block.name];
var gather = (gathered, { leaves }) => {
  for (const leaf of leaves) {
    const { result: { name, number, directive, reason: reason2 }, block, index, fault, message, seconds } = leaf;
    const outcome = outcomeOf3(leaf);
    addCase(gathered, {
      suite: trailOf(block),
      name: name || `test ${number || index}`,
      outcome,
      seconds,
      text: outcome === "passed" ? null : fault ?? (directive === null ? message : reason2 || message)
    });
  }
};
var read38 = (source) => {
  const { path } = source;
  const reading = {
    path,
    stream: beginStream(),
    yaml: null,
    isAfterResult: false,
    lastUnended: null,
    claimed: 0,
    givenUp: false,
    contradiction: null
  };
  readLines(source, { take: (line) => takeText(reading, textOfLine(line), line) });
  end3(reading);
  const gathered = gathering(path);
  gather(gathered, reading.stream);
  const { claimed } = reading;
  if (claimed > 0 && isAllGood(gathered)) {
    reading.contradiction ??= `The runner counts failures (${claimed}), and none of its test cases (${gathered.cases.length}) has one.`;
  }
  return testReport(gathered, { format: FORMAT9, contradiction: reading.contradiction });
};
var VERSION_LINE = /^TAP version \d+[ \t\r]*$/m;
var PLAN_LINE = /^1\.\.\d+(?:[ \t]*#.*)?[ \t\r]*$/m;
var RESULT_LINE = /^(?:not )?ok(?:[ \r\n]|$)/m;
var FIRST_LINE2 = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*(?:(?:not )?ok 1\s|1\.\.0[ \t]*#[ \t]*skip)/i;
var recognises27 = ({ text, xml, json }) => {
  if (xml !== null || json !== null) return false;
  return VERSION_LINE.test(text) || PLAN_LINE.test(text) && RESULT_LINE.test(text) || FIRST_LINE2.test(text);
};
var tap = {
  id: FORMAT9,
  kind: "tests",
  looksFor: `lines "ok \u2026" and "not ok \u2026", with a plan such as "1..6"`,
  recognises: recognises27,
  read: read38
};

// src/formats/tarpaulin.ts
var OUTCOMES2 = 2;
var recognises28 = ({ document, keys }) => {
  const files = member(document, "files");
  return Array.isArray(files) && (Array.isArray(member(files[0], "traces")) || keys.has("coverable") && keys.has("covered"));
};
var pathOf2 = (draft, value) => pathIn(draft, listIn(draft, value, "path").reduce((path, part) => joinPath(path, nameIn(draft, part, "path")), ""), "path");
var readTrace = (draft, value) => {
  const trace = objectIn(draft, value, "traces");
  const line = lineIn2(draft, trace["line"], "line");
  const { Line: count3, Branch: branch } = objectIn(draft, trace["stats"], "stats");
  if (count3 === void 0 && branch === void 0) throw wrong(draft, "stats", "holds neither a line nor a branch");
  const taken = [member(branch, "being_true"), member(branch, "being_false")].filter((outcome) => outcome === true).length;
  const hits = count3 === void 0 ? taken : countIn2(draft, count3, "Line");
  if (line > 0) pushLine(draft.lines, line, hits);
  if (line > 0 && branch !== void 0) pushBranch(draft.branches, line, OUTCOMES2, taken, 0);
  return branch !== void 0;
};
var readEntry3 = (draft, value) => {
  const { path, traces, covered, coverable } = objectIn(draft, value, "files");
  const { branches } = readFile(draft, pathOf2(draft, path), () => {
    let hasBranches = false;
    for (const trace of listIn(draft, traces, "traces")) hasBranches = readTrace(draft, trace) || hasBranches;
    return { lines: true, branches: hasBranches };
  });
  return branches === null ? ratioIn(covered, coverable) : null;
};
var read39 = (document, path) => {
  const draft = newDraft(path, "the JSON of tarpaulin");
  let declared2 = null;
  let isWhole2 = true;
  for (const file of listIn(draft, member(document, "files"), "files")) {
    const ratio = readEntry3(draft, file);
    isWhole2 &&= ratio !== null;
    declared2 = plusKnown(declared2, ratio);
  }
  return reportOf(draft, { format: tarpaulin.id, producer: "tarpaulin", declared: { lines: isWhole2 ? declared2 : null, branches: null } });
};
var tarpaulin = jsonCoverageFormat({
  id: "tarpaulin",
  kind: "coverage",
  looksFor: "JSON with `traces` for each of `files`",
  recognises: recognises28,
  read: read39
});

// src/formats/trx.ts
var FORMAT10 = "trx";
var OUTCOMES3 = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["notexecuted", "skipped"],
  ["notrunnable", "skipped"],
  ["pending", "skipped"],
  ["inconclusive", "skipped"],
  ["warning", "skipped"],
  ["completed", "skipped"],
  ["error", "errored"],
  ["timeout", "errored"],
  ["aborted", "errored"],
  ["disconnected", "errored"],
  ["blocked", "errored"],
  ["inprogress", "errored"],
  ["passedbutrunaborted", "errored"],
  ["", "errored"]
]);
var GOOD_RUNS = /* @__PURE__ */ new Set(["", "completed", "passed", "warning", "notexecuted", "inconclusive"]);
var RESULT2 = /TestResult(?:Aggregation)?$/;
var CLASS_NAME = /^[^,[]*(?:\[.*\])?/;
var DURATION2 = /^(?:(\d+)\.)?(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/;
var secondsIn = (duration2) => {
  const [, days, hours, minutes, seconds] = DURATION2.exec(duration2?.trim() ?? "") ?? [];
  return seconds === void 0 ? null : ((Number(days ?? 0) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
};
var endResult = (reading, result, parent) => {
  if (result.rows > 0) reading.hasRows = true;
  if (result.rows === 0 || isBad(result.outcome) && result.badRows === 0) reading.results.push(result);
  boundCases(reading.gathered.path, reading.results.length);
  if (parent === null) return;
  parent.rows++;
  if (result.badRows > 0 || isBad(result.outcome)) parent.badRows++;
};
var resultFrame = (reading, attributes, parent) => {
  const { testId = "", testName = "", duration: duration2, outcome = "" } = attributes;
  const result = {
    testId,
    name: testName,
    outcome: outcomeOf(reading.gathered, OUTCOMES3, outcome),
    seconds: secondsIn(duration2),
    message: textLine(),
    rows: 0,
    badRows: 0
  };
  return {
    child: (element) => {
      if (element === "InnerResults") return resultsFrame(reading, result);
      return element === "Output" ? only("ErrorInfo", () => only("Message", () => ({ line: result.message }))) : null;
    },
    end: () => endResult(reading, result, parent)
  };
};
var resultsFrame = (reading, parent) => ({ child: (element, attributes) => RESULT2.test(element) ? resultFrame(reading, attributes, parent) : null });
var definitionFrame = ({ definitions }, { id, storage }) => {
  const definition = { assembly: baseName(storage ?? ""), classname: "" };
  if (id !== void 0) definitions.set(id, definition);
  return only("TestMethod", ({ className = "" }) => {
    definition.classname = CLASS_NAME.exec(className)[0].trim();
    return null;
  });
};
var EXECUTED_SKIPS = ["inconclusive", "warning", "completed"];
var ERRORS2 = ["error", "timeout", "aborted", "disconnected", "inProgress", "passedButRunAborted"];
var declaredBy9 = (counters) => {
  const [total2, executed2] = [sumIn(counters, "total"), sumIn(counters, "executed")];
  const notExecuted = total2 === null || executed2 === null ? null : total2 - executed2;
  return {
    total: total2,
    failed: sumIn(counters, "failed"),
    errored: sumIn(counters, ...ERRORS2),
    skipped: notExecuted === null ? null : notExecuted + (sumIn(counters, ...EXECUTED_SKIPS) ?? 0)
  };
};
var summaryFrame = (reading, { outcome = "" }) => {
  reading.runOutcome = lineOf(outcome) ?? "";
  const infos = only("RunInfo", (info) => {
    if (info["outcome"]?.toLowerCase() !== "error") return null;
    const line = textLine();
    reading.runErrors.push(line);
    return only("Text", () => ({ line }));
  });
  return {
    child: (element, attributes) => {
      if (element === "Counters") reading.declared = declaredBy9(attributes);
      return element === "RunInfos" ? infos : null;
    }
  };
};
var runFrame = (reading) => ({
  child: (element, attributes) => {
    if (element === "Results") return resultsFrame(reading, null);
    if (element === "TestDefinitions") return { child: (_, definition) => definitionFrame(reading, definition) };
    return element === "ResultSummary" ? summaryFrame(reading, attributes) : null;
  }
});
var gather2 = ({ gathered, results, definitions }) => {
  for (const { testId, name, outcome, seconds, message } of results) {
    const { assembly, classname } = definitions.get(testId) ?? { assembly: "", classname: "" };
    addCase(gathered, {
      suite: [assembly],
      classname,
      name: withoutClass(name, classname),
      outcome,
      seconds,
      text: outcome === "passed" ? null : message.text
    });
  }
};
var runFailure = ({ runOutcome, runErrors }) => {
  if (GOOD_RUNS.has(runOutcome.toLowerCase()) && runErrors.length === 0) return null;
  const reason2 = runErrors.find(({ text }) => text !== "")?.text;
  return `The outcome of the run is "${runOutcome}"${reason2 === void 0 ? "" : ` (${reason2})`}`;
};
var read40 = (source) => {
  const reading = {
    gathered: gathering(source.path),
    results: [],
    definitions: /* @__PURE__ */ new Map(),
    hasRows: false,
    declared: null,
    runOutcome: "",
    runErrors: []
  };
  const warnings = [...readFrames(source, { TestRun: () => runFrame(reading) })];
  gather2(reading);
  const { gathered, hasRows, declared: declared2 } = reading;
  const failure = runFailure(reading);
  const isUnexplained = failure !== null && isAllGood(gathered);
  if (failure !== null && !isUnexplained && reading.runOutcome.toLowerCase() !== "failed") warnings.push(`${failure}.`);
  return testReport(gathered, {
    format: FORMAT10,
    declared: hasRows ? null : declared2,
    warnings,
    contradiction: isUnexplained ? `${failure}, and none of its test cases (${gathered.cases.length}) failed.` : null
  });
};
var trx = {
  id: FORMAT10,
  kind: "tests",
  looksFor: "XML with the root <TestRun>",
  recognises: ({ xml }) => xml?.root === "TestRun",
  read: read40
};

// src/formats/v8.ts
var isScript = (value) => typeof member(value, "url") === "string" && Array.isArray(member(value, "functions"));
var recognises29 = ({ document }) => {
  const scripts = Array.isArray(document) ? document : member(document, "result");
  return Array.isArray(scripts) && isScript(scripts[0]);
};
var read41 = (_, path) => {
  throw new Problem("report-unrecognised", `${path} is V8's raw coverage: it holds offsets into the text that was run, and no lines.`, {
    where: path,
    hint: "Let a tool make a report of it where the sources are: `npx c8 report --reporter=lcov --temp-directory FOLDER`. Then name that report."
  });
};
var v8 = jsonCoverageFormat({
  id: "v8",
  kind: "coverage",
  looksFor: "JSON with `functions` for each script of `result`",
  recognises: recognises29,
  read: read41
});

// src/formats/xccov.ts
var isReport = (document) => Array.isArray(member(document, "targets")) && (member(document, "lineCoverage") ?? member(document, "coveredLines")) !== void 0;
var isArchive = (document) => isObject(document) && Object.values(document).some((lines) => Array.isArray(lines) && typeof member(lines[0], "isExecutable") === "boolean");
var recognises30 = ({ document }) => isReport(document) || isArchive(document);
var readTargetFile = (draft, value) => {
  const file = objectIn(draft, value, "files");
  readFile(draft, pathIn(draft, file["path"] ?? file["name"], "path"), () => {
    const { functions } = file;
    for (const one of functions === void 0 ? [] : listIn(draft, functions, "functions")) {
      const { name, lineNumber: lineNumber2, executionCount } = objectIn(draft, one, "functions");
      const start = lineIn2(draft, lineNumber2, "lineNumber");
      pushFunction(draft.functions, nameIn(draft, name, "functions"), start, 0, countIn2(draft, executionCount, "executionCount"));
    }
    return { functions: functions !== void 0 };
  });
};
var linesOf = (counts) => ratioIn(member(counts, "coveredLines"), member(counts, "executableLines"));
var readReport = (draft, document) => {
  let ofTargets = null;
  for (const value of listIn(draft, member(document, "targets"), "targets")) {
    const target = objectIn(draft, value, "targets");
    ofTargets = plusKnown(ofTargets, linesOf(target));
    for (const file of listIn(draft, target["files"] ?? [], "files")) readTargetFile(draft, file);
  }
  return { lines: linesOf(document) ?? ofTargets, branches: null };
};
var readArchive = (draft, document) => {
  for (const [path, lines] of Object.entries(objectIn(draft, document, "the archive"))) {
    readFile(draft, pathIn(draft, path, "the archive"), () => {
      for (const value of listIn(draft, lines, "lines")) {
        const { line, isExecutable, executionCount } = objectIn(draft, value, "lines");
        if (isExecutable !== true) continue;
        const number = lineIn2(draft, line, "line");
        const hits = countIn2(draft, executionCount, "executionCount");
        if (number > 0) pushLine(draft.lines, number, hits);
      }
      return { lines: true };
    });
  }
};
var read42 = (document, path) => {
  const draft = newDraft(path, "the JSON of xccov");
  if (isReport(document)) return reportOf(draft, { declared: readReport(draft, document), format: xccov.id, producer: "xccov" });
  readArchive(draft, document);
  return reportOf(draft, { format: xccov.id, producer: "xccov" });
};
var xccov = jsonCoverageFormat({
  id: "xccov",
  kind: "coverage",
  looksFor: "JSON with `targets` and `lineCoverage`, or with `isExecutable` for each line of a file",
  recognises: recognises30,
  read: read42
});

// src/formats/xunit.ts
var FORMAT11 = "xunit";
var RESULTS3 = /* @__PURE__ */ new Map([
  ["pass", "passed"],
  ["fail", "failed"],
  ["skip", "skipped"],
  ["notrun", "skipped"]
]);
var plus = (a, b) => a === null || b === null ? null : a + b;
var addClaims = ({ claims }, attributes) => {
  claims.total = plus(claims.total, countIn5(attributes["total"]));
  claims.failed = plus(claims.failed, countIn5(attributes["failed"]));
  claims.skipped = plus(claims.skipped, plus(countIn5(attributes["skipped"]), countIn5(attributes["not-run"] ?? "0")));
  claims.errors += countIn5(attributes["errors"]) ?? 0;
};
var messageFrame = (line) => ({ line, ...only("message", () => ({ line })) });
var testFrame2 = ({ gathered }, assembly, attributes) => {
  const { name = "", type = "", result, time = "" } = attributes;
  const [message, file, line] = [textLine(), textLine(), textLine()];
  const outcome = outcomeOf(gathered, RESULTS3, result);
  return {
    child: (element) => {
      if (element === "failure" || element === "reason") return messageFrame(message);
      return element === "source-file" ? { line: file } : element === "source-line" ? { line } : null;
    },
    end: () => {
      addCase(gathered, {
        suite: [assembly],
        classname: type,
        name: withoutClass(name, type),
        outcome,
        file: attributes["source-file"] ?? file.text,
        line: countIn5(attributes["source-line"] ?? line.text),
        seconds: readSeconds(time),
        text: outcome === "passed" ? null : message.text
      });
    }
  };
};
var errorFrame = ({ gathered }, assembly, { type, name }) => {
  const message = textLine();
  return {
    ...only("failure", () => messageFrame(message)),
    end: () => {
      const label = [type, name].filter(Boolean).join(": ");
      addOwnCase(gathered, { suite: [assembly], name: suiteLevel(label || assembly), outcome: "errored", text: message.text });
    }
  };
};
var assemblyFrame = (reading, attributes) => {
  const assembly = baseName(attributes["name"] ?? "");
  addClaims(reading, attributes);
  reading.producer ??= attributes["test-framework"]?.trim() || null;
  const errors = only("error", (error) => errorFrame(reading, assembly, error));
  const tests = (element, test) => element === "test" ? testFrame2(reading, assembly, test) : element === "errors" ? errors : null;
  return {
    child: (element, inner) => element === "collection" || element === "class" ? { child: tests } : tests(element, inner)
  };
};
var read43 = (source) => {
  const reading = { gathered: gathering(source.path), claims: { total: 0, failed: 0, skipped: 0, errors: 0 }, producer: null };
  const assembly = (attributes) => assemblyFrame(reading, attributes);
  const warnings = readFrames(source, { assemblies: () => only("assembly", assembly), assembly });
  const { gathered, claims: { errors, ...claims }, producer } = reading;
  const isUnexplained = errors > 0 && isAllGood(gathered);
  return testReport(gathered, {
    format: FORMAT11,
    producer,
    declared: { ...claims, errored: null },
    warnings,
    contradiction: isUnexplained ? `The report claims errors outside of its tests (${errors}), and none of them is in it.` : null
  });
};
var isAssembly2 = ({ attributes, children }) => attributes.has("test-framework") || attributes.has("total") && attributes.has("failed") || children.has("collection") || children.has("class");
var xunit = {
  id: FORMAT11,
  kind: "tests",
  looksFor: "XML with the root <assemblies>, or <assembly> with test results",
  recognises: ({ xml }) => xml?.root === "assemblies" || xml?.root === "assembly" && isAssembly2(xml),
  read: read43
};

// src/formats/index.ts
var FORMATS = [
  lcov,
  cobertura,
  jacoco,
  clover,
  istanbul,
  istanbulSummary,
  coveragePy,
  go,
  llvmCov,
  gcovText,
  gcovJson,
  gcovr,
  gcovrSummary,
  simplecov,
  opencover,
  dotcover,
  msCoverageXml,
  msCoveragexml,
  sonar,
  coveralls,
  codecov,
  xccov,
  scoverage,
  luacov,
  tarpaulin,
  kcov,
  covdir,
  phpunitXml,
  v8,
  junit,
  trx,
  nunit,
  xunit,
  tap,
  ctrf,
  goTestJson,
  jestJson,
  mochaJson,
  dartJson,
  playwrightJson,
  pytestJson,
  cargoJson,
  robot
];

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
var linesOf2 = (coverage, file) => file.lines && countHits(coverage.lines.hits, file.lines);
var branchesOf = (coverage, file) => file.branches && countBranches(coverage.branches, file.branches);
var functionsOf = (coverage, file) => file.functions && countHits(coverage.functions.hits, file.functions);
var coverOf = (coverage, file) => ({
  files: 1,
  lines: linesOf2(coverage, file),
  branches: branchesOf(coverage, file),
  functions: functionsOf(coverage, file)
});

// src/model/figures.ts
var sumOf3 = (coverage, of) => coverage.files.reduce((sum, file) => plusKnown(sum, of(coverage, file)), null);
var coverOfAll = (coverage) => ({
  files: coverage.files.length,
  lines: sumOf3(coverage, linesOf2),
  branches: sumOf3(coverage, branchesOf),
  functions: sumOf3(coverage, functionsOf)
});
function figures(report) {
  return report.kind === "coverage" ? report.cover ?? coverOfAll(report.coverage) : countCases(report.cases, report.flakyKnown);
}
var withoutRows = (report) => ({ ...report, coverage: NO_COVERAGE, cover: figures(report) });

// src/model/report.ts
var isCoverage = (report) => report.kind === "coverage";
var isTests = (report) => report.kind === "tests";

// src/formats/gzip.ts
import { gunzipSync } from "node:zlib";
var MAX_UNPACKED_BYTES = 4e8;
var isPacked = (bytes) => bytes[0] === 31 && bytes[1] === 139;
var unpack = (source) => {
  const packed2 = Buffer.concat(Array.from(source.chunks(), (chunk) => Uint8Array.from(chunk)));
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
var NAME5 = /[^\s/>]*/y;
var NAME_START = /[\p{L}_:]/u;
var localName = (name) => name.slice(name.lastIndexOf(":") + 1);
var behind = (text, from, end4) => {
  const at = text.indexOf(end4, from);
  return at < 0 ? text.length : at + end4.length;
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
    const end4 = skipped ?? markupEnd(text, from);
    if (skipped === null) yield text.slice(from + 1, text[end4 - 1] === ">" ? end4 - 1 : end4);
    from = text.indexOf("<", end4);
  }
}
var nameIn2 = (tag, from) => {
  NAME5.lastIndex = from;
  return localName(NAME5.exec(tag)[0]);
};
var attributesIn = (tag) => {
  const attributes = /* @__PURE__ */ new Map();
  NAME5.lastIndex = 0;
  ATTRIBUTE.lastIndex = NAME5.exec(tag)[0].length;
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
      head = { root: nameIn2(tag, 0), attributes: attributesIn(tag), elements: /* @__PURE__ */ new Set(), children: /* @__PURE__ */ new Set() };
    } else {
      const name = nameIn2(tag, 0);
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

// src/formats/strangers.ts
var startsWith = (...magic) => (_, bytes) => magic.every((byte, index) => bytes[index] === byte);
var isText = (pattern) => ({ text }) => pattern.test(text);
var hasRoot = (...roots) => ({ xml }) => xml !== null && roots.includes(xml.root);
var NAME_THE_REPORT = "Name the coverage or test report instead, or make the glob narrower.";
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
  [startsWith(80, 75, 3, 4), { what: "a ZIP archive", hint: "Unpack it in a step before this one." }],
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
  const sought = [...new Set(formats.map(({ id }) => id))].join(", ");
  return new Problem("report-unrecognised", `${path} is of no format that is known: it is ${what}. Looked for: ${sought}; docs/formats.md says by what.`, {
    where: path,
    hint: stranger?.hint ?? "Let the tool write one of these formats, or make the glob narrower."
  });
};
var ambiguous = (path, claims) => new Problem("report-ambiguous", `${path} is claimed by several formats: ${claims.map(({ id }) => id).join(", ")}.`, {
  where: path,
  hint: "Give one report a file; where it is one, tell us about it: that is our mistake."
});
var withJson = (head, source) => looksLikeJson(head) && !looksLikeJsonLines(head) ? { ...head, json: jsonHead(readJson(source)) } : head;
var claimsOn = (given3, formats) => {
  const first = firstBytes(given3);
  const source = unpacked(given3, first);
  const bytes = source === given3 ? first : firstBytes(source);
  const head = withJson(makeHead(bytes), source);
  return { source, bytes, head, claims: formats.filter((format) => format.recognises(head)) };
};
var readReport2 = (given3, formats) => {
  const { path } = given3;
  const { source, bytes, head, claims } = claimsOn(given3, formats);
  if (bytes.length < HEAD_BYTES2 && head.text.trim() === "") {
    throw new Problem("report-empty", `${path} is empty.`, {
      where: path,
      hint: "Look at the step that writes it: it may have failed, or measured nothing."
    });
  }
  if (claims.length > 1) throw ambiguous(path, claims);
  const [format] = claims;
  if (!format) throw unrecognised(path, formats, [head, bytes]);
  return { ...format.read(source, head), path };
};
var withPath = (problem2, path) => problem2.where === null ? new Problem(problem2.slug, problem2.message, { where: path, hint: problem2.hint }) : problem2;
var readAll = (sources, formats, keep2 = (report) => report) => {
  const reports = [];
  const problems = [];
  const byPath2 = new Map([...sources].map((source) => [source.path, source]));
  for (const source of [...byPath2.values()].sort(byKeys(({ path }) => path))) {
    try {
      reports.push(keep2(readReport2(source, formats)));
    } catch (thrown) {
      problems.push(withPath(asProblem(thrown), source.path));
    }
  }
  return { reports, problems };
};

// src/render/words.ts
var NOTHING3 = "\u2013";
var known2 = (ratio) => ratio && ratio.total > 0 ? ratio : null;
var MINUTE = 60;
var counted = (count3, noun) => count3 === 1 ? noun : `${noun}${noun.endsWith("ch") ? "es" : "s"}`;
var many = (count3, noun) => `${count3} ${counted(count3, noun)}`;
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
var widthOf2 = (text) => ASCII.test(text) ? text.length : [...text].reduce((sum, point) => sum + widthOfPoint(point), 0);
var cut2 = (text, width) => {
  if (widthOf2(text) <= width) return text;
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
    if (last !== void 0 && widthOf2(last) + 1 + widthOf2(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
var words = (title) => ({ title });
var figures2 = (title) => ({ title, figures: true });
var GAP = "  ";
var NARROWEST = 8;
var pad = (text, width, figures3) => {
  const space = " ".repeat(Math.max(0, width - widthOf2(text)));
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
  const wanted = columns.map((_, index) => all.reduce((widest, cells) => Math.max(widest, widthOf2(cells[index])), 0));
  const widths = narrowed(wanted, width - GAP.length * (columns.length - 1));
  const last = columns.length - 1;
  return all.flatMap((cells) => {
    const wrapped = wrap(cells[last], widths[last]);
    const before = cells.slice(0, last).map((cell, index) => pad(cut2(cell, widths[index]), widths[index], columns[index].figures ?? false));
    const blank = before.map((cell) => " ".repeat(widthOf2(cell)));
    return wrapped.map((line, index) => [...index === 0 ? before : blank, pad(line, widths[last], columns[last].figures ?? false)].join(GAP).trimEnd());
  });
};

// src/render/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var NARROWEST2 = 40;
var INDENT2 = "  ";
var terminal = ({ width, colour }) => ({ width: Math.max(NARROWEST2, width), colours: import_picocolors.default.createColors(colour) });
var PAINTS = { passed: "green", failed: "red", incomplete: "yellow", problem: "yellow", error: "red", warning: "yellow", note: "cyan" };
var paint = ({ colours }, word) => colours.bold(colours[PAINTS[word]](word));
var indented = (text, { width }, mark2 = "") => wrap(clean(text), width - INDENT2.length - mark2.length).map((line, index) => INDENT2 + (index === 0 ? mark2 : " ".repeat(mark2.length)) + line);
var entry = ({ word, place, id, message, hint }, screen) => {
  const where = place === null ? "" : `${INDENT2}${clean(place)}`;
  const head = `${paint(screen, word)}${where}`;
  const fits2 = word.length + widthOf2(where) + INDENT2.length + id.length <= screen.width;
  return [
    ...fits2 ? [`${head}${INDENT2}${screen.colours.dim(id)}`] : [head, INDENT2 + screen.colours.dim(id)],
    ...indented(message, screen),
    ...hint === null ? [] : indented(hint, screen, "\u2192 ")
  ];
};
var problemEntry = ({ slug, message, where, hint }, screen) => entry({ word: "problem", place: where, id: slug, message, hint }, screen);
var harmless = (line) => line.replace(/^((?:\s|\u001b\[\d+m)*):(?=:)/, "$1: ");
var page = (sections) => `${sections.filter((lines) => lines.length > 0).map((lines) => lines.map(harmless).join("\n")).join("\n\n")}
`;

// src/render/digest.ts
var findingsAt = (verdict, level) => verdict.findings.filter((finding) => finding.level === level && finding.accepted === null);
var acceptedFindings = (verdict) => verdict.findings.filter(({ accepted }) => accepted !== null);
var tally = (verdict) => {
  const counts = [
    [verdict.problems.length, "problem"],
    ...LEVELS.map((level) => [findingsAt(verdict, level).length, level])
  ];
  return counts.filter(([count3]) => count3 > 0).map(([count3, noun]) => many(count3, noun)).join(", ") || "no findings";
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
  const file = slug.startsWith("report-") && where !== null ? where.replace(/(?::\d+){1,2}$/, "") : "";
  const said2 = asReason(message, file);
  return said2.includes(file) ? said2 : `${said2} (${file})`;
};
var reason = (verdict) => {
  const [problem2] = verdict.problems;
  const [error] = findingsAt(verdict, "error");
  return clean(problem2 ? asProblemReason(problem2) : error ? asReason(error.message, error.subject) : achievement(verdict));
};
var outcomes = ({ passed, failed, errored, skipped, flaky, seconds }) => {
  const counts = [[failed, "failed"], [errored, "errored"], [skipped, "skipped"], [flaky, "flaky"]].filter(([count3]) => count3 > 0);
  return `${[`${passed} passed`, ...counts.map(([count3, word]) => `${count3} ${word}`)].join(", ")}${seconds > 0 ? ` in ${duration(seconds)}` : ""}`;
};
var failing = ({ failures }) => failures.reduce((sum, { count: count3 }) => sum + count3, 0);
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
    const count3 = figures(report);
    return `${many(count3.total, "test")}: ${outcomes(count3)}`;
  }
  const { files, lines, branches, functions } = figures(report);
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
var testsJson = (count3) => count3 && {
  total: count3.total,
  passed: count3.passed,
  failed: count3.failed,
  errored: count3.errored,
  skipped: count3.skipped,
  flaky: count3.flaky,
  flakyKnown: count3.flakyKnown,
  seconds: count3.seconds
};
var problemJson = ({ slug, message, where, hint }) => ({ slug, message, where, hint });
var declaredJson = (declared2) => declared2 && { lines: ratioJson(declared2.lines), branches: ratioJson(declared2.branches) };
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
  NO_TESTS,
  countCases,
  plusTests,
  executed,
  passRate,
  skipRate,
  flakyRate,
  newUnion,
  addCoverage,
  unionOf,
  FORMATS,
  METRICS,
  coverOf,
  figures,
  withoutRows,
  isCoverage,
  isTests,
  readAll,
  NOTHING3 as NOTHING,
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
  figures2,
  textTable,
  holding,
  ratioJson,
  coverJson,
  testsJson,
  problemJson,
  reportJson,
  writeJson,
  INDENT2 as INDENT,
  terminal,
  paint,
  entry,
  problemEntry,
  page
};
