/** Numbers as words and figures that a person reads. Knows no verdict and no markup. */
import { isBelow, percent, share, type Hundredths, type Ratio } from "../model/ratio.ts";

/** What stands where nothing is known. */
export const NOTHING = "–";

/** A ratio of something: null for what nothing says, and for 0 of 0. */
export const known = (ratio: Ratio | null | undefined): Ratio | null => (ratio && ratio.total > 0 ? ratio : null);

const MINUTE = 60;

/** The noun as it follows a count: "test", "tests", "branches". */
export const counted = (count: number, noun: string): string => (count === 1 ? noun : `${noun}${noun.endsWith("ch") ? "es" : "s"}`);

/** "1 test", "2 tests", "3 branches". */
export const many = (count: number, noun: string): string => `${count} ${counted(count, noun)}`;

/** "3 more tests", "1 fewer test"; null for no difference. */
export const moreOrFewer = (difference: number, noun: string): string | null => {
  const size = Math.abs(difference);
  return size === 0 ? null : `${size} ${difference > 0 ? "more" : "fewer"} ${counted(size, noun)}`;
};

/** "a", "a and b", "a, b and 3 more": at most `most` names, then how many there are besides. */
export const listed = (names: readonly string[], most: number): string => {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)!}`;
};

/** "+0.4 points", "−1.3 points". */
export const points = (difference: Hundredths): string => {
  const size = Math.abs(percent(difference));
  return `${difference < 0 ? "−" : "+"}${size} ${size === 1 ? "point" : "points"}`;
};

/** How a share moved, as the difference of what is shown of both; null where it is the same share. */
export const shift = (now: Ratio, before: Ratio): string | null => {
  const difference = ((share(now) ?? 0) - (share(before) ?? 0)) as Hundredths;
  if (difference !== 0) return points(difference);
  if (isBelow(now, before)) return "down by less than 0.01 points";
  return isBelow(before, now) ? "up by less than 0.01 points" : null;
};

/** "41.2 s", "3 min 20 s". */
export const duration = (seconds: number): string => {
  const tenths = Math.round(seconds * 10) / 10;
  if (tenths < MINUTE) return `${tenths} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / MINUTE)} min ${whole % MINUTE} s`;
};

/** Ascending line numbers as ranges: "12-15 and 20", after `most` ranges "and 4 more". */
export const lineRanges = (lines: readonly number[], most: number): string =>
  listed(rangesOf(lines).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)), most);

/** Ascending line numbers as ranges, both ends counted. */
export const rangesOf = (lines: readonly number[]): { readonly from: number; readonly to: number }[] => {
  const ranges: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line <= last.to + 1) last.to = Math.max(last.to, line);
    else ranges.push({ from: line, to: line });
  }
  return ranges;
};
