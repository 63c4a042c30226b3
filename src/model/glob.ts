/** What a glob means, and may ask for, so that it can be compiled, and matching it ends. Knows the characters of globs; compiles nothing. */

/** Characters of one glob. */
const MAX_LENGTH = 1_000;
/** Braces and parentheses inside one another. */
const MAX_DEPTH = 8;
/** What braces come to when they are written out. */
const MAX_ALTERNATIVES = 1_000;
/** `*` and the like in the name of one file or folder, and `**` in one glob: each multiplies the ways to match by the length of a path. */
const MAX_WILDCARDS = 4;

/** What may be wrong with a glob, as the second half of a sentence about it, and what to write instead. */
export const GLOB_FAULTS = {
  "glob-long": { must: `have at most ${MAX_LENGTH} characters`, hint: "Write several shorter globs." },
  "glob-nested": { must: `nest braces and parentheses at most ${MAX_DEPTH} deep`, hint: "Write several simpler globs." },
  "glob-alternatives": { must: `stand for at most ${MAX_ALTERNATIVES} alternatives`, hint: "Write * in place of braces, or several globs." },
  "glob-repeats": {
    must: "be a glob, without the repetition of groups that regular expressions have",
    hint: "Write * for any characters, or +(a|b) for repeated words without wildcards in them.",
  },
  "glob-wildcards": {
    must: `have at most ${MAX_WILDCARDS} wildcards such as * in one name, and ** at most ${MAX_WILDCARDS} times`,
    hint: "Write ** for any folders, and one * for any part of a name.",
  },
} as const;
export type GlobFault = keyof typeof GLOB_FAULTS;

/** Stands for one character out of a class. */
const CLASS = "\u0001";
const CLASSES = /\[[!^]?(?:\[:\w+:\]|[^\]/])+\]/g;

/** Repeated unambiguously: one class, or plain words that begin differently. */
const REPEATABLE = /^(?:\u0001|[^*?[\]{}()+@!|\u0001]+(?:\|[^*?[\]{}()+@!|\u0001]+)*)$/;

const isRepeatable = (body: string): boolean => {
  if (!REPEATABLE.test(body)) return false;
  const words = body.split("|");
  return new Set(words.map((word) => word[0])).size === words.length;
};

const NUMBERS = /^(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?$/;
const LETTERS = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d+))?$/;

/** How many alternatives the inside of braces without a comma is. */
const rangeOf = (body: string): number => {
  const [, from, to, step = "1"] = NUMBERS.exec(body) ?? LETTERS.exec(body) ?? [];
  if (from === undefined || to === undefined) return 1;
  const distance = NUMBERS.test(body) ? Math.abs(Number(to) - Number(from)) : Math.abs(to.charCodeAt(0) - from.charCodeAt(0));
  return Math.floor(distance / Math.max(1, Math.abs(Number(step)))) + 1;
};

/** What stands between two brackets, or is the whole glob. Alternatives count as the worst of them. */
interface Frame {
  readonly opening: string;
  /** The character before the bracket, which says what an extended glob does. */
  readonly before: string;
  readonly from: number;
  product: number;
  sum: number;
  hasComma: boolean;
  wildcards: number;
  worst: number;
  /** `**`, in the present alternative and in the worst one. */
  stars: number;
  mostStars: number;
}

const newFrame = (opening: string, before: string, from: number): Frame =>
  ({ opening, before, from, product: 1, sum: 0, hasComma: false, wildcards: 0, worst: 0, stars: 0, mostStars: 0 });

const endAlternative = (frame: Frame): void => {
  frame.worst = Math.max(frame.worst, frame.wildcards);
  frame.mostStars = Math.max(frame.mostStars, frame.stars);
  frame.wildcards = frame.stars = 0;
};

/** What the end of a group adds to what holds it. */
const close = (frame: Frame, parent: Frame, body: string): void => {
  endAlternative(frame);
  parent.product *= frame.hasComma ? frame.sum + frame.product : frame.opening === "{" ? rangeOf(body) * frame.product : frame.product;
  parent.wildcards += frame.worst;
  parent.stars += frame.mostStars;
};

const isRegularExpression = ({ opening, before }: Frame, body: string, next: string): boolean => {
  if (opening === "(" && (before === "*" || before === "+")) return !isRepeatable(body);
  return (opening === "(" && !"@!?".includes(before || " ") && body.startsWith("?")) || next === "+";
};

/** The wildcard that a character is where it stands; null for none. */
const wildcardAt = (plain: string, at: number, depth: number): "name" | "path" | null => {
  const [before, sign, next] = [plain[at - 1] ?? "", plain[at], plain[at + 1] ?? ""];
  if (sign === "*") return before === "*" ? null : next === "*" ? "path" : "name";
  if (sign === "+") return next === "(" || before === CLASS || before === ")" || (depth > 0 && !/[(|,]/.test(before)) ? "name" : null;
  return sign === "!" && next === "(" ? "name" : null;
};

const scan = (plain: string): GlobFault | null => {
  const frames: Frame[] = [newFrame("", "", 0)];
  for (let at = 0; at < plain.length; at++) {
    const frame = frames.at(-1)!;
    const sign = plain[at]!;
    const wildcard = wildcardAt(plain, at, frames.length - 1);
    if (wildcard !== null) frame.wildcards++;
    if (wildcard === "path") frame.stars++;
    if (sign === "(" || sign === "{") frames.push(newFrame(sign, plain[at - 1] ?? "", at + 1));
    else if (sign === "/") {
      frame.worst = Math.max(frame.worst, frame.wildcards);
      frame.wildcards = 0;
    } else if ((sign === "|" && frame.opening === "(") || (sign === "," && frame.opening === "{")) {
      endAlternative(frame);
      if (sign === ",") [frame.sum, frame.product, frame.hasComma] = [frame.sum + frame.product, 1, true];
    } else if (frames.length > 1 && sign === (frame.opening === "(" ? ")" : "}")) {
      frames.pop();
      const body = plain.slice(frame.from, at);
      if (isRegularExpression(frame, body, plain[at + 1] ?? "")) return "glob-repeats";
      close(frame, frames.at(-1)!, body);
    }
    if (frames.length > MAX_DEPTH + 1) return "glob-nested";
  }
  return faultOf(frames);
};

/** Brackets that nobody closes count like closed ones. */
const faultOf = (frames: readonly Frame[]): GlobFault | null => {
  for (const frame of frames) endAlternative(frame);
  const sum = (figure: (frame: Frame) => number): number => frames.reduce((all, frame) => all + figure(frame), 0);
  if (frames.reduce((all, { product, sum: before }) => all * (product + before), 1) > MAX_ALTERNATIVES) return "glob-alternatives";
  return sum(({ worst }) => worst) > MAX_WILDCARDS || sum(({ mostStars }) => mostStars) > MAX_WILDCARDS ? "glob-wildcards" : null;
};

/** What is wrong with a glob; null where nothing is. */
export const globFault = (glob: string): GlobFault | null =>
  (glob.length > MAX_LENGTH ? "glob-long" : scan(glob.replaceAll(/\\./gs, "_").replaceAll(CLASSES, CLASS)));

/** A glob as people mean it: `./src/` is everything below `src`, and `.` is everything. */
export const meantGlob = (glob: string): string => {
  const plain = glob.replace(/^(?:\.\/+)+/, "");
  return plain === "" || plain === "." ? "**" : plain.replace(/\/+$/, "/**");
};
