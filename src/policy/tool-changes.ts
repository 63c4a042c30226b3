/** What a change of a tool's configuration newly leaves out of coverage, or no longer asks of it. Reads no file. */
import type { Exclusion } from "../model/proposal.ts";
import { covers } from "./covers.ts";
import { valuesOf, type Value } from "./extract.ts";
import { keyPaths } from "./key-path.ts";
import { TOOL_FILES, type ToolSetting } from "./tool-files.ts";
import { shortened } from "./words.ts";

/** Two versions of one file; null where it is not there. */
export interface FileVersions {
  readonly path: string;
  readonly base: string | null;
  readonly head: string | null;
}

const nameOf = ({ key, name = key }: ToolSetting): string => name.replaceAll("\\", "");

const NEGATED = "!";

const textsOf = (values: readonly Value[]): ReadonlySet<string> => new Set(values.map(({ text }) => text));

const exclusion = (path: string, line: number | null, text: string): Exclusion => ({ path, line, text: shortened(text), place: "tool" });

/** One setting of one file, before and after. */
interface Sides {
  readonly path: string;
  readonly setting: ToolSetting;
  readonly base: readonly Placed[];
  readonly head: readonly Placed[];
}

/** A value with the keys that it stands under. */
interface Placed extends Value {
  readonly under: string;
}

/** What a configuration that moved to another file no longer says in the one, and says in the other. */
interface Moved {
  /** What left some list of excluded things. */
  readonly excluded: ReadonlySet<string>;
  /** The highest number that a setting of a name has now, in any file. */
  readonly minimums: ReadonlyMap<string, number>;
}

const without = (from: readonly Value[], those: readonly Value[]): readonly Value[] => {
  const known = textsOf(those);
  return from.filter(({ text }) => !known.has(text));
};

const grownExcludes = ({ path, setting, base, head }: Sides, moved: Moved): Exclusion[] =>
  without(head, base).filter(({ text }) => !moved.excluded.has(text) && !base.some((was) => covers(was.text, text, { crosses: setting.crosses ?? false, folders: false }))).map(({ text, line }) => exclusion(path, line, `${nameOf(setting)}: ${text}`));

/** Something that was included, and is not any more, or is taken out by "!". Where nothing is included by name, all is. */
const shrunkIncludes = ({ path, setting, base, head }: Sides): Exclusion[] => {
  const refused = without(head, base).filter(({ text }) => text.startsWith(NEGATED));
  const dropped = head.length === 0 ? [] : without(base, head)
    .filter(({ text }) => !text.startsWith(NEGATED) && !head.some((is) => covers(is.text, text, { crosses: setting.crosses ?? false, folders: true })));
  const line = head[0]?.line ?? null;
  return [
    ...refused.map((value) => exclusion(path, value.line, `${nameOf(setting)}: ${value.text}`)),
    ...dropped.map(({ text }) => exclusion(path, line, `${nameOf(setting)} without ${text}`)),
  ];
};

const numberOf = ({ text }: Value): number => Number.parseFloat(text);

/** Numbers under the same keys: what stays the same stays, and the others stand in an order. */
const pairsUnder = (base: readonly Placed[], head: readonly Placed[]): readonly (readonly [was: Placed, is: Placed | undefined])[] => {
  const left = [...head];
  const changed = base.filter((was) => {
    const same = left.findIndex((is) => numberOf(is) === numberOf(was));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  return changed.map((was, index) => [was, left[index]]);
};

const loweredMinimums = ({ path, setting, base, head }: Sides, { minimums }: Moved): Exclusion[] =>
  [...new Set(base.map(({ under }) => under))].flatMap((under) => {
    const [was, is] = [base, head].map((values) => values.filter((value) => value.under === under));
    return pairsUnder(was!, is!);
  }).flatMap(([was, is]): Exclusion[] => {
    const [before, after] = [numberOf(was), is ? numberOf(is) : 0];
    if (Number.isNaN(before) || before <= 0 || !(after < before)) return [];
    if (is === undefined && head.length === 0 && (minimums.get(nameOf(setting)) ?? 0) >= before) return [];
    return [exclusion(path, is?.line ?? null, is ? `${nameOf(setting)}: ${before} is now ${after}` : `${nameOf(setting)}: ${before} is removed`)];
  });

const isOn = ({ text }: Value): boolean => text === "true";

const switchedOff = ({ path, setting, base, head }: Sides): Exclusion[] =>
  (base.some(isOn) && !head.some(isOn) ? [exclusion(path, head[0]?.line ?? null, `${nameOf(setting)}: true is ${head[0] ? `now ${head[0].text}` : "removed"}`)] : []);

const COMPARISONS: Readonly<Record<ToolSetting["kind"], (sides: Sides, moved: Moved) => Exclusion[]>> =
  { exclude: grownExcludes, include: shrunkIncludes, minimum: loweredMinimums, switch: switchedOff };

const placed = (text: string, { notation, key, kind }: ToolSetting): readonly Placed[] => {
  const under = kind === "minimum" && notation === "brackets" ? keyPaths(text) : null;
  return valuesOf(notation, text, key).map((value) => ({ ...value, under: under === null || value.offset === undefined ? "" : under(value.offset) }));
};

const sidesOf = ({ path, base, head }: FileVersions): Sides[] =>
  TOOL_FILES.filter((file) => file.path.test(path)).flatMap(({ part, settings }) => {
    const [before, after] = [base === null ? "" : part(base), head === null ? "" : part(head)];
    return settings.map((setting) => ({ path, setting, base: placed(before, setting), head: placed(after, setting) }));
  });

const highest = (sides: readonly Sides[]): ReadonlyMap<string, number> => {
  const minimums = new Map<string, number>();
  for (const { setting, head } of sides.filter((one) => one.setting.kind === "minimum")) {
    for (const value of head) minimums.set(nameOf(setting), Math.max(minimums.get(nameOf(setting)) ?? 0, numberOf(value) || 0));
  }
  return minimums;
};

/** What the changes of the tools' configurations newly leave out, or no longer ask for. A file that is gone leaves nothing out any more, but what it asked for is gone with it. */
export const toolChanges = (files: readonly FileVersions[]): readonly Exclusion[] => {
  const gone = new Set(files.filter(({ head }) => head === null).map(({ path }) => path));
  const sides = files.flatMap(sidesOf);
  const excluded = textsOf(sides.filter(({ setting }) => setting.kind === "exclude").flatMap(({ base, head }) => without(base, head)));
  const moved = { excluded, minimums: highest(sides) };
  return sides.filter(({ path, setting }) => setting.kind === "minimum" || !gone.has(path)).flatMap((one) => COMPARISONS[one.setting.kind](one, moved));
};
