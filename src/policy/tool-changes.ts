/** What a change of a tool's configuration newly leaves out of coverage, or no longer asks of it. Reads no file. */
import type { Exclusion } from "../model/proposal.ts";
import { valuesOf, type Value } from "./extract.ts";
import { TOOL_FILES, type ToolSetting } from "./tool-files.ts";
import { shortened } from "./words.ts";

/** Two versions of one file; null where it is not there. */
export interface FileVersions {
  readonly path: string;
  readonly base: string | null;
  readonly head: string | null;
}

const nameOf = (key: string): string => key.replaceAll("\\", "");

const NEGATED = "!";

const textsOf = (values: readonly Value[]): ReadonlySet<string> => new Set(values.map(({ text }) => text));

const exclusion = (path: string, line: number | null, text: string): Exclusion => ({ path, line, text: shortened(text), place: "tool" });

/** One setting of one file, before and after. */
interface Sides {
  readonly path: string;
  readonly setting: ToolSetting;
  readonly base: readonly Value[];
  readonly head: readonly Value[];
}

/** What left some list of excluded things may stand in another now: a configuration that moved leaves out no more. */
type Moved = ReadonlySet<string>;

const without = (from: readonly Value[], those: readonly Value[]): readonly Value[] => {
  const known = textsOf(those);
  return from.filter(({ text }) => !known.has(text));
};

const grownExcludes = ({ path, setting, base, head }: Sides, moved: Moved): Exclusion[] =>
  without(head, base).filter(({ text }) => !moved.has(text)).map(({ text, line }) => exclusion(path, line, `${nameOf(setting.key)}: ${text}`));

/** Something that was included, and is not any more, or is taken out by "!". Where nothing is included by name, all is. */
const shrunkIncludes = ({ path, setting, base, head }: Sides): Exclusion[] => {
  const refused = without(head, base).filter(({ text }) => text.startsWith(NEGATED));
  const dropped = head.length === 0 ? [] : without(base, head).filter(({ text }) => !text.startsWith(NEGATED));
  const line = head[0]?.line ?? null;
  return [
    ...refused.map((value) => exclusion(path, value.line, `${nameOf(setting.key)}: ${value.text}`)),
    ...dropped.map(({ text }) => exclusion(path, line, `${nameOf(setting.key)} without ${text}`)),
  ];
};

const numberOf = ({ text }: Value): number => Number.parseFloat(text);

/** Numbers stand in an order: each of one side belongs to the one of the other in the same place. */
const loweredMinimums = ({ path, setting, base, head }: Sides): Exclusion[] => base.flatMap((was, index): Exclusion[] => {
  const is = head[index];
  const [before, after] = [numberOf(was), is ? numberOf(is) : 0];
  if (Number.isNaN(before) || before <= 0 || !(after < before)) return [];
  return [exclusion(path, is?.line ?? null, is ? `${nameOf(setting.key)}: ${before} is now ${after}` : `${nameOf(setting.key)}: ${before} is removed`)];
});

const COMPARISONS: Readonly<Record<ToolSetting["kind"], (sides: Sides, moved: Moved) => Exclusion[]>> =
  { exclude: grownExcludes, include: shrunkIncludes, minimum: loweredMinimums };

/** A file that is gone asks for nothing any more: its tool may be gone too, so that alone says nothing. */
const sidesOf = ({ path, base, head }: FileVersions): Sides[] =>
  TOOL_FILES.filter((file) => file.path.test(path)).flatMap(({ part, settings }) => {
    const [before, after] = [base === null ? "" : part(base), head === null ? "" : part(head)];
    return settings.map((setting) => ({
      path, setting,
      base: valuesOf(setting.notation, before, setting.key),
      head: valuesOf(setting.notation, after, setting.key),
    }));
  });

/** What the changes of the tools' configurations newly leave out, or no longer ask for. */
export const toolChanges = (files: readonly FileVersions[]): readonly Exclusion[] => {
  const gone = new Set(files.filter(({ head }) => head === null).map(({ path }) => path));
  const sides = files.flatMap(sidesOf);
  const moved = textsOf(sides.filter(({ setting }) => setting.kind === "exclude").flatMap(({ base, head }) => without(base, head)));
  return sides.filter(({ path }) => !gone.has(path)).flatMap((one) => COMPARISONS[one.setting.kind](one, moved));
};
