/** Reads gcov's intermediate format (`gcov -i` up to GCC 8, and still `llvm-cov gcov -i`): one record a line. */
import { addFunction, addLine, addOutcome, beginFile, lineNumber, noteUnknown, type Gathering } from "./gcov-files.ts";
import { textAt } from "./lcov-fields.ts";
import { malformedAt, truncatedAt } from "./line-problems.ts";
import type { Line } from "./lines.ts";

const RECORD = /^(\w+):([^]*)$/;
/** `line,count,name`; from GCC 8 on `line,end,count,name`. */
const FUNCTION = /^(\d+),(?:(\d+),)?(-?\d+),([^]+)$/;
/** `line,count`; from GCC 8 on with 1 behind where a part of the line did not run. */
const COUNT = /^(\d+),(-?\d+)(?:,[01])?$/;
const BRANCH = /^(\d+),(taken|nottaken|notexec)$/;

type Take = (gathering: Gathering, value: string, at: number) => void;

const fieldsOf = (gathering: Gathering, [form, value]: readonly [RegExp, string], at: number): readonly string[] => {
  const fields = form.exec(value);
  if (!fields) throw malformedAt(gathering, at, "a record has not the fields of its kind");
  return fields.slice(1);
};

const RECORDS: Readonly<Record<string, Take>> = {
  version: (gathering, value) => {
    gathering.producer = `gcov ${value}`;
  },
  file: (gathering, value, at) => {
    gathering.tells.functions = true;
    beginFile(gathering, value, at);
  },
  function: (gathering, value, at) => {
    const [start, end, hits, name] = fieldsOf(gathering, [FUNCTION, value], at);
    addFunction(gathering, { name: name!, start: lineNumber(gathering, start!, at), end: Number(end ?? 0), hits: Number(hits) });
  },
  lcount: (gathering, value, at) => {
    const [number, count] = fieldsOf(gathering, [COUNT, value], at);
    const line = lineNumber(gathering, number!, at);
    if (line > 0) addLine(gathering, line, Number(count));
    else noteUnknown(gathering, at);
  },
  branch: (gathering, value, at) => {
    const [number, outcome] = fieldsOf(gathering, [BRANCH, value], at);
    const line = lineNumber(gathering, number!, at);
    gathering.tells.branches = true;
    if (line > 0) addOutcome(gathering, line, outcome === "taken");
    else noteUnknown(gathering, at);
  },
};

/** Reads the next record. Throws report-malformed and report-truncated, which name its line. */
export const takeIntermediate = (gathering: Gathering, line: Line): void => {
  const text = textAt(line.bytes, line.from, line.to);
  if (text.trim() === "") return;
  if (!line.ended) throw truncatedAt(gathering, line.number, "its last line is cut");
  const [, kind = "", value = ""] = RECORD.exec(text) ?? [];
  if (Object.hasOwn(RECORDS, kind)) RECORDS[kind]!(gathering, value, line.number);
  else noteUnknown(gathering, line.number);
};
