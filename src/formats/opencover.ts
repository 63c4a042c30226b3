/** Reads OpenCover XML, which coverlet, AltCover and ReportGenerator write too. Knows no disk. */
import { TOO_MANY_RUNS } from "../model/contexts.ts";
import type { CoverageReport } from "../model/coverage.ts";
import { saturated } from "../model/rows.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { lineIn, numberIn } from "./numbers.ts";
import { noteOddity } from "./oddities.ts";
import { MAX_NAME, type Attributes } from "./pages.ts";
import { reportOf } from "./points-report.ts";
import { addOutcome, addPoint, closeMethod, closeScope, nameFile, nameMethod, newPoints, openMethod, type Points } from "./points.ts";
import { beginPoint, endPoint, newTracking, nameTest, trackedRuns, trackRun, type Tracking } from "./opencover-tests.ts";
import { readXml, type XmlHandler } from "./xml.ts";

/** The line of code that no source has: compilers write it for what they added. */
const HIDDEN_LINE = String(0xfe_efee);

/** A line of a file. */
interface Place {
  readonly file: string;
  readonly line: number;
}

/** A point of the method that is open: older reports place branches by their offset alone. */
interface Offset extends Place {
  readonly offset: number;
}

interface Reading {
  readonly points: Points;
  depth: number;
  /** The depth of the module, class or method that is left out; 0 for none. */
  skippedAt: number;
  tellsBranches: boolean;
  /** The text of the method's name, while it is open. */
  name: string | null;
  /** The file that the method names for all its points. */
  file: string | undefined;
  offsets: Offset[];
  readonly tracking: Tracking;
}

const recognises = ({ xml }: Head): boolean => xml?.root === "CoverageSession";

const beginMethod = (reading: Reading): void => {
  openMethod(reading.points, "");
  reading.file = undefined;
  reading.offsets = [];
};

/** The point's own file; 0 stands for none. */
const fileOf = ({ file }: Reading, { fileid }: Attributes): string | undefined =>
  fileid === undefined || fileid === "" || fileid === "0" ? file : fileid;

const readCount = ({ points }: Reading, { vc }: Attributes): number => {
  const count = numberIn(vc);
  if (Number.isNaN(count)) noteOddity(points.oddities, "hits", { path: "", says: vc });
  return saturated(count);
};

const readPoint = (reading: Reading, attributes: Attributes): void => {
  const { points, offsets } = reading;
  const { sl, el, offset } = attributes;
  if (sl === HIDDEN_LINE) return;
  const file = fileOf(reading, attributes);
  addPoint(points, { file, from: sl, to: el, hits: readCount(reading, attributes) });
  beginPoint(reading.tracking, { path: points.names.get(file ?? ""), from: sl, to: el });
  const [at, line] = [numberIn(offset), lineIn(sl)];
  if (file !== undefined && !Number.isNaN(at + line)) offsets.push({ offset: at, file, line });
};

/** Where a branch is: as it says, or else at the last point before its offset. */
const placeOf = (reading: Reading, attributes: Attributes): Place | null => {
  const { sl, offset } = attributes;
  const [file, line] = [fileOf(reading, attributes), sl === HIDDEN_LINE ? NaN : lineIn(sl)];
  if (file !== undefined && !Number.isNaN(line)) return { file, line };
  const at = numberIn(offset);
  return reading.offsets.findLast(({ offset: begin }) => begin <= at) ?? null;
};

const readBranch = (reading: Reading, attributes: Attributes): void => {
  const { points } = reading;
  const place = placeOf(reading, attributes);
  if (place) addOutcome(points, { ...place, isTaken: readCount(reading, attributes) > 0 });
  else noteOddity(points.oddities, "branch", { path: "", says: attributes["sl"] ?? attributes["offset"] });
};

const openInside = (reading: Reading, name: string, attributes: Attributes): void => {
  if (name === "SequencePoint") readPoint(reading, attributes);
  else if (name === "TrackedMethodRef") trackRun(reading.tracking, attributes["uid"]);
  else if (name === "BranchPoint") readBranch(reading, attributes);
  else if (name === "BranchPoints") reading.tellsBranches = true;
  else if (name === "FileRef") reading.file = attributes["uid"];
  else if (name === "Name") reading.name = "";
};

const open = (reading: Reading, name: string, attributes: Attributes): void => {
  const { points, depth, skippedAt } = reading;
  reading.depth = depth + 1;
  if (skippedAt > 0) return;
  if (attributes["skippedDueTo"] !== undefined) reading.skippedAt = depth + 1;
  else if (name === "Method") beginMethod(reading);
  else if (points.method) openInside(reading, name, attributes);
  else if (name === "TrackedMethod") nameTest(reading.tracking, attributes);
  else if (name === "File") nameFile(points, attributes["uid"], attributes["fullPath"]);
};

const close = (reading: Reading, name: string): void => {
  const { points, depth, skippedAt } = reading;
  reading.depth = depth - 1;
  if (skippedAt === depth) reading.skippedAt = 0;
  if (name === "Name" && reading.name !== null) nameMethod(points, reading.name.trim());
  reading.name = null;
  if (name === "SequencePoint") endPoint(reading.tracking);
  else if (name === "Method") closeMethod(points);
  else if (name === "Module") closeScope(points);
};

const handler = (reading: Reading): XmlHandler => ({
  open: (name, attributes) => open(reading, name, attributes),
  close: (name) => close(reading, name),
  wantsText: () => reading.name !== null,
  text: (text) => {
    if (reading.name !== null && reading.name.length < MAX_NAME) reading.name += text;
  },
});

const read = (source: Source): CoverageReport => {
  const reading: Reading = {
    points: newPoints(source.path, "OpenCover"),
    depth: 0, skippedAt: 0, tellsBranches: false, name: null, file: undefined, offsets: [],
    tracking: newTracking(),
  };
  const oddCharacters = readXml(source, handler(reading));
  const { points, tellsBranches, tracking } = reading;
  const warnings = [...oddCharacters, ...(tracking.runs.given ? [TOO_MANY_RUNS] : [])];
  return reportOf(points, { format: opencover.id, producer: null, tellsBranches, contexts: trackedRuns(tracking), warnings });
};

/** OpenCover XML: sequence points are lines, from the first to the last that each covers; branch points are outcomes. */
export const opencover: CoverageFormat = {
  id: "opencover",
  kind: "coverage",
  looksFor: "an XML root <CoverageSession>",
  recognises,
  read,
};
