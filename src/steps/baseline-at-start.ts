/** The baseline that a head is compared with which the base has left behind: the one it started from. Reads through its edge. */
import { isDeepStrictEqual } from "node:util";
import { readBaseline } from "../config/baseline.ts";
import { asProblem } from "../model/problem.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { BASELINE_PATH, type BaselineRead, type PolicyReader } from "./policy.ts";

/** What is read of revisions. */
export interface RevisionReader extends Pick<PolicyReader, "textAt"> {
  /** What git tells of a revision; absent, or without a commit, where there is no git. */
  readonly commits?: (ref: string | null) => { readonly base: string | null };
}

/** The baseline of the base, and where the head left it. */
export interface Start {
  readonly baseline: BaselineRead | null;
  /** Of the baseline; null for the usual place. */
  readonly path: string | null;
  /** The merge base; null where it is not known. */
  readonly since: string | null;
}

export interface StartRead {
  readonly baseline: BaselineRead | null;
  readonly remarks: readonly string[];
}

const SHORT_SHA = 7;

/** Null where there was none, or none that can be read: then the base's is all there is to compare with. */
const snapshotAt = async ({ textAt }: RevisionReader, since: string, path: string): Promise<Snapshot | null> => {
  try {
    const text = await textAt(since, path);
    return text === null ? null : readBaseline(text, path);
  } catch (thrown) {
    asProblem(thrown);
    return null;
  }
};

/**
 * What the base gained since the head left it is missing in the head, and was not lost there: a head that does not hold the
 * base's tip is compared with the baseline of the merge base. Policy stays the tip's.
 */
export async function baselineAtStart(reader: RevisionReader, { baseline, path, since }: Start): Promise<StartRead> {
  if (baseline?.source !== "base" || since === null) return { baseline, remarks: [] };
  const tip = reader.commits?.(baseline.ref).base ?? null;
  if (tip === null || tip === since) return { baseline, remarks: [] };
  const snapshot = await snapshotAt(reader, since, path ?? BASELINE_PATH);
  if (snapshot === null || isDeepStrictEqual(snapshot, baseline.snapshot)) return { baseline, remarks: [] };
  return {
    baseline: { source: "base", ref: since, snapshot },
    remarks: [`Compared with the baseline at the merge base ${since.slice(0, SHORT_SHA)}, since ${baseline.ref ?? "the base"} has moved on. What both come to, a run on their merge tells.`],
  };
}
