/** Reads the events of Rust's libtest (`cargo test -- --format json`), and of nextest in the same form. Reads no source. */
import { Problem } from "../model/problem.ts";
import type { DeclaredTests, Outcome, TestReport } from "../model/tests.ts";
import type { Source, TestFormat } from "./format.ts";
import { member, type JsonObject } from "./json.ts";
import { firstObjectIs, numberOf, readJsonLines, wordOf } from "./json-lines.ts";
import { addCase, addOwnCase, gathering, isBad, suiteLevel, testReport, type Found, type Gathering } from "./test-report.ts";

/** `timeout` is none of them: it says that a test takes long, and that test ends later. */
const ENDS: ReadonlyMap<string, Outcome> = new Map([["ok", "passed"], ["failed", "failed"], ["ignored", "skipped"]]);

/** nextest puts the crate and the binary before a test's name, and behind it the number of attempts, if there were several. */
const OF_NEXTEST = /^([^$@]+)(?:@stress-\d+)?\$(.*?)(?:#(\d+))?$/s;
/** Doc tests are named by their place. */
const DOC_TEST = /^(\S+\.\w+) - .*\(line (\d+)\)/;

/** What a test's name says. */
interface Naming {
  /** Null for libtest, whose binaries have no name. */
  readonly binary: string | null;
  readonly name: string;
  readonly attempts: number;
}

/** A test binary that runs. */
interface Binary {
  readonly name: string | null;
  /** Tests that began and did not end, by their names. */
  readonly open: Map<string, Naming>;
  hasFailed: boolean;
}

interface Reading {
  readonly gathered: Gathering;
  /** By their names; those without one run one after the other. */
  readonly binaries: Map<string, Binary>;
  readonly declared: { total: number; failed: number; skipped: number };
  ofNextest: boolean;
}

const namingOf = (written: string): Naming => {
  const [, binary, name, attempts] = OF_NEXTEST.exec(written) ?? [];
  return binary === undefined ? { binary: null, name: written, attempts: 1 } : { binary, name: name!, attempts: Number(attempts ?? 1) };
};

const foundOf = ({ binary, name }: Naming): Pick<Found, "suite" | "classname" | "name" | "file" | "line"> => {
  const [, file, line] = DOC_TEST.exec(name) ?? [];
  return { suite: [binary], classname: binary, name, file, line: line === undefined ? null : Number(line) };
};

/** What is searched of a test's output. */
const LONGEST_OUTPUT = 65_536;
/** `thread 'a' panicked at src/lib.rs:22:9:` and the message in the line below; before Rust 1.73 it stood in between. */
const PANIC = /panicked at (?:'([^]{0,2000}?)', )?\S+:\d+:\d+:?(?:\r?\n([^\r\n]*))?/;

const textOf = (event: JsonObject): string => {
  const output = wordOf(event, "stdout").slice(0, LONGEST_OUTPUT);
  const [, before, below] = PANIC.exec(output) ?? [];
  return wordOf(event, "message") || before || below || output || wordOf(event, "reason");
};

/** A binary by its name, begun if it is not. */
const binaryOf = ({ binaries }: Reading, name: string | null): Binary => {
  const binary = binaries.get(name ?? "") ?? { name, open: new Map(), hasFailed: false };
  binaries.set(name ?? "", binary);
  return binary;
};

/** The binary that a test runs in. nextest may name it in its tests alone; then it writes them binary by binary. */
const binaryOfTest = (reading: Reading, { binary }: Naming): Binary => reading.binaries.get(binary ?? "") ?? binaryOf(reading, null);

const takeTest = (reading: Reading, event: JsonObject): void => {
  const naming = namingOf(wordOf(event, "name"));
  const binary = binaryOfTest(reading, naming);
  const outcome = ENDS.get(wordOf(event, "event"));
  if (naming.binary !== null) reading.ofNextest = true;
  if (wordOf(event, "event") === "started") binary.open.set(naming.name, naming);
  if (outcome === undefined) return;
  binary.open.delete(naming.name);
  if (isBad(outcome)) binary.hasFailed = true;
  addCase(reading.gathered, {
    ...foundOf(naming), outcome, flaky: naming.attempts > 1, seconds: numberOf(event, "exec_time"),
    text: outcome === "passed" ? null : textOf(event),
  });
};

/** The binary that a suite's event is about, where nextest says it. */
const nameOf = (event: JsonObject): string | null => {
  const nextest = member(event, "nextest");
  return nextest === undefined ? null : `${wordOf(nextest, "crate")}::${wordOf(nextest, "test_binary")}`;
};

/** Ends what a binary left open; it is gone then. */
const close = ({ gathered, binaries }: Reading, binary: Binary): void => {
  for (const naming of binary.open.values()) {
    addCase(gathered, { ...foundOf(naming), outcome: "errored", text: "The test did not finish." });
  }
  if (binary.open.size > 0) binary.hasFailed = true;
  binaries.delete(binary.name ?? "");
};

const ownCase = ({ gathered }: Reading, { name }: Binary, text: string): void =>
  addOwnCase(gathered, { suite: [name], name: suiteLevel(name ?? "test binary"), outcome: "errored", text });

/** A binary begins; the one before it, if it is still open, crashed. */
const beginBinary = (reading: Reading, name: string | null): void => {
  const crashed = reading.binaries.get(name ?? "");
  if (crashed) {
    close(reading, crashed);
    if (crashed.open.size === 0) ownCase(reading, crashed, "The test binary did not finish.");
  }
  binaryOf(reading, name);
};

const COUNTS = ["passed", "failed", "ignored"] as const;

const endBinary = (reading: Reading, event: JsonObject): void => {
  const { declared } = reading;
  const binary = binaryOf(reading, nameOf(event));
  close(reading, binary);
  if (wordOf(event, "event") !== "ok" && !binary.hasFailed) ownCase(reading, binary, "The test binary failed, and none of its tests did.");
  const [passed, failed, ignored] = COUNTS.map((count) => numberOf(event, count) ?? 0) as [number, number, number];
  declared.total += passed + failed + ignored;
  declared.failed += failed;
  declared.skipped += ignored;
};

const take = (reading: Reading, event: JsonObject): void => {
  const type = wordOf(event, "type");
  if (type === "test") takeTest(reading, event);
  else if (type === "suite" && wordOf(event, "event") === "started") beginBinary(reading, nameOf(event));
  else if (type === "suite") endBinary(reading, event);
};

const read = (source: Source): TestReport => {
  const reading: Reading = {
    gathered: gathering(source.path), binaries: new Map(), declared: { total: 0, failed: 0, skipped: 0 }, ofNextest: false,
  };
  const warnings = readJsonLines(source, { take: (event) => take(reading, event) });
  if (reading.binaries.size > 0) {
    throw new Problem("report-truncated", `${source.path} ends before the last test binary did.`, {
      where: source.path, hint: "The binary crashed or was stopped: look at the log of the step that runs the tests.",
    });
  }
  const declared: DeclaredTests = { ...reading.declared, errored: null };
  const producer = reading.ofNextest ? "nextest" : "libtest";
  return testReport(reading.gathered, { format: "cargo-json", producer, flakyKnown: reading.ofNextest, declared, warnings });
};

const isEvent = (event: JsonObject): boolean =>
  ["suite", "test"].includes(wordOf(event, "type")) && ["started", "ok", "failed", "ignored"].includes(wordOf(event, "event"));

/** The events of libtest, one a line. */
export const cargoJson: TestFormat = {
  id: "cargo-json",
  kind: "tests",
  looksFor: `lines {"type":"suite","event":"started",…}`,
  recognises: (head) => firstObjectIs(head, isEvent),
  read,
};
