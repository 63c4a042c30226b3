// src/model/glob.ts
var MAX_LENGTH = 1e3;
var MAX_DEPTH = 8;
var MAX_ALTERNATIVES = 1e3;
var MAX_WILDCARDS = 4;
var GLOB_FAULTS = {
  "glob-long": { must: `have at most ${MAX_LENGTH} characters`, hint: "Write several shorter globs." },
  "glob-nested": { must: `nest braces and parentheses at most ${MAX_DEPTH} deep`, hint: "Write several simpler globs." },
  "glob-alternatives": { must: `stand for at most ${MAX_ALTERNATIVES} alternatives`, hint: "Write * in place of braces, or several globs." },
  "glob-repeats": {
    must: "be a glob, without the repetition of groups that regular expressions have",
    hint: "Write * for any characters, or +(a|b) for repeated words without wildcards in them."
  },
  "glob-wildcards": {
    must: `have at most ${MAX_WILDCARDS} wildcards such as * in one name, and ** at most ${MAX_WILDCARDS} times`,
    hint: "Write ** for any folders, and one * for any part of a name."
  }
};
var CLASS = "";
var CLASSES = /\[[!^]?(?:\[:\w+:\]|[^\]/])+\]/g;
var REPEATABLE = /^(?:\u0001|[^*?[\]{}()+@!|\u0001]+(?:\|[^*?[\]{}()+@!|\u0001]+)*)$/;
var isRepeatable = (body) => {
  if (!REPEATABLE.test(body)) return false;
  const words = body.split("|");
  return new Set(words.map((word) => word[0])).size === words.length;
};
var NUMBERS = /^(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?$/;
var LETTERS = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d+))?$/;
var rangeOf = (body) => {
  const [, from, to, step = "1"] = NUMBERS.exec(body) ?? LETTERS.exec(body) ?? [];
  if (from === void 0 || to === void 0) return 1;
  const distance = NUMBERS.test(body) ? Math.abs(Number(to) - Number(from)) : Math.abs(to.charCodeAt(0) - from.charCodeAt(0));
  return Math.floor(distance / Math.max(1, Math.abs(Number(step)))) + 1;
};
var newFrame = (opening, before, from) => ({ opening, before, from, product: 1, sum: 0, hasComma: false, wildcards: 0, worst: 0, stars: 0, mostStars: 0 });
var endAlternative = (frame) => {
  frame.worst = Math.max(frame.worst, frame.wildcards);
  frame.mostStars = Math.max(frame.mostStars, frame.stars);
  frame.wildcards = frame.stars = 0;
};
var close = (frame, parent, body) => {
  endAlternative(frame);
  parent.product *= frame.hasComma ? frame.sum + frame.product : frame.opening === "{" ? rangeOf(body) * frame.product : frame.product;
  parent.wildcards += frame.worst;
  parent.stars += frame.mostStars;
};
var isRegularExpression = ({ opening, before }, body, next) => {
  if (opening === "(" && (before === "*" || before === "+")) return !isRepeatable(body);
  return opening === "(" && !"@!?".includes(before || " ") && body.startsWith("?") || next === "+";
};
var wildcardAt = (plain, at, depth) => {
  const [before, sign, next] = [plain[at - 1] ?? "", plain[at], plain[at + 1] ?? ""];
  if (sign === "*") return before === "*" ? null : next === "*" ? "path" : "name";
  if (sign === "+") return next === "(" || before === CLASS || before === ")" || depth > 0 && !/[(|,]/.test(before) ? "name" : null;
  return sign === "!" && next === "(" ? "name" : null;
};
var scan = (plain) => {
  const frames = [newFrame("", "", 0)];
  for (let at = 0; at < plain.length; at++) {
    const frame = frames.at(-1);
    const sign = plain[at];
    const wildcard = wildcardAt(plain, at, frames.length - 1);
    if (wildcard !== null) frame.wildcards++;
    if (wildcard === "path") frame.stars++;
    if (sign === "(" || sign === "{") frames.push(newFrame(sign, plain[at - 1] ?? "", at + 1));
    else if (sign === "/") {
      frame.worst = Math.max(frame.worst, frame.wildcards);
      frame.wildcards = 0;
    } else if (sign === "|" && frame.opening === "(" || sign === "," && frame.opening === "{") {
      endAlternative(frame);
      if (sign === ",") [frame.sum, frame.product, frame.hasComma] = [frame.sum + frame.product, 1, true];
    } else if (frames.length > 1 && sign === (frame.opening === "(" ? ")" : "}")) {
      frames.pop();
      const body = plain.slice(frame.from, at);
      if (isRegularExpression(frame, body, plain[at + 1] ?? "")) return "glob-repeats";
      close(frame, frames.at(-1), body);
    }
    if (frames.length > MAX_DEPTH + 1) return "glob-nested";
  }
  return faultOf(frames);
};
var faultOf = (frames) => {
  for (const frame of frames) endAlternative(frame);
  const sum = (figure) => frames.reduce((all, frame) => all + figure(frame), 0);
  if (frames.reduce((all, { product, sum: before }) => all * (product + before), 1) > MAX_ALTERNATIVES) return "glob-alternatives";
  return sum(({ worst }) => worst) > MAX_WILDCARDS || sum(({ mostStars }) => mostStars) > MAX_WILDCARDS ? "glob-wildcards" : null;
};
var globFault = (glob) => glob.length > MAX_LENGTH ? "glob-long" : scan(glob.replaceAll(/\\./gs, "_").replaceAll(CLASSES, CLASS));
var meantGlob = (glob) => {
  const plain = glob.replace(/^(?:\.\/+)+/, "");
  return plain === "" || plain === "." ? "**" : plain.replace(/\/+$/, "/**");
};

module.exports = { GLOB_FAULTS, globFault, meantGlob };
