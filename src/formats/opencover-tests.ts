/** Keeps which test ran which sequence points, as OpenCover tells with -coverbytest. Knows no other element of its reports. */
import { addRun, contextsOf, newContexts, uniteContexts, type ContextRows, type Contexts } from "../model/contexts.ts";
import { lineIn } from "./numbers.ts";
import { MAX_NAME, type Attributes } from "./pages.ts";

/** More lines of one point are not told apart: statements of thousands of lines are hostile. */
const MAX_POINT_LINES = 256;

/** The lines of the point that is open. */
interface Span {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** What is known of tests so far: points name them by ids, of which the names come later. */
export interface Tracking {
  readonly runs: ContextRows;
  readonly names: Map<string, string>;
  point: Span | null;
}

/** Nothing yet. */
export const newTracking = (): Tracking => ({ runs: newContexts(), names: new Map(), point: null });

/** A point as it is written. */
interface WrittenPoint {
  readonly path: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Begins a point: what runs are told of until its end ran it. */
export const beginPoint = (tracking: Tracking, { path, from: first, to: last }: WrittenPoint): void => {
  const [from, end] = [lineIn(first), lineIn(last)];
  tracking.point = path === undefined || Number.isNaN(from) ? null : { path, from, to: Math.min(end >= from ? end : from, from + MAX_POINT_LINES) };
};

/** Ends the point: branches, and the point that a method has as a whole, tell of no line by themselves. */
export const endPoint = (tracking: Tracking): void => {
  tracking.point = null;
};

/** Keeps that a test ran the point that is open. */
export const trackRun = ({ runs, point }: Tracking, uid: string | undefined): void => {
  if (point === null || uid === undefined) return;
  for (let line = point.from; line <= point.to; line++) addRun(runs, { path: point.path, name: uid.slice(0, MAX_NAME) }, line);
};

/** Gives a test its name. */
export const nameTest = ({ names }: Tracking, { uid, name }: Attributes): void => {
  if (uid !== undefined && name !== undefined) names.set(uid, name.slice(0, MAX_NAME));
};

/** All that ran, by the tests' names; what has no name keeps its id. */
export const trackedRuns = ({ runs, names }: Tracking): Contexts | null => {
  const byId = contextsOf(runs);
  if (byId === null) return null;
  const named = newContexts();
  uniteContexts(named, { ...byId, names: byId.names.map((uid) => names.get(uid) ?? uid) }, (path) => path);
  return contextsOf(named);
};
