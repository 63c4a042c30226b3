/** Hit of total, exactly: integers until the moment something is shown. Knows nothing of what is counted. */

/** How much of something was hit. Kept as two integers; a float exists only on the way to a screen. */
export interface Ratio {
  readonly hit: number;
  readonly total: number;
}

/** A percentage as whole hundredths: 80.5 % is 8050. Integers compare exactly. */
export type Hundredths = number & { readonly unit: "hundredths of a percent" };

/** Turns a percentage with at most two decimals, such as 80.5, into hundredths. */
export const hundredths = (percent: number): Hundredths => Math.round(percent * 100) as Hundredths;

/** The percentage that a person wrote: 8050 is 80.5. */
export const percent = (value: Hundredths): number => value / 100;

/** The sum of two ratios. */
export const plus = (a: Ratio, b: Ratio): Ratio => ({ hit: a.hit + b.hit, total: a.total + b.total });

/** The sum of two ratios of which either may be unknown: what is known counts. */
export const plusKnown = (a: Ratio | null, b: Ratio | null): Ratio | null =>
  a === null ? b : b === null ? a : plus(a, b);

/** What was not hit. */
export const missed = ({ hit, total }: Ratio): number => total - hit;

/** True when the ratio reaches the target. Not to be asked of 0 of 0: a target on nothing measured is a problem. */
export const reaches = ({ hit, total }: Ratio, target: Hundredths): boolean =>
  BigInt(hit) * 10_000n >= BigInt(target) * BigInt(total);

/** How many more must be hit for the target to be reached, the total staying what it is. */
export const missing = ({ hit, total }: Ratio, target: Hundredths): number =>
  Math.max(0, Number((BigInt(target) * BigInt(total) + 9_999n) / 10_000n) - hit);

/** True when `now` is a smaller share than `before`, decided without division. */
export const isBelow = (now: Ratio, before: Ratio): boolean =>
  now.total > 0 && before.total > 0 && BigInt(now.hit) * BigInt(before.total) < BigInt(before.hit) * BigInt(now.total);

/** True when the share fell from `before` to `now` by more than the tolerance (percentage points, in hundredths). */
export const fellByMoreThan = (now: Ratio, before: Ratio, tolerance: Hundredths): boolean =>
  now.total > 0 &&
  before.total > 0 &&
  (BigInt(before.hit) * BigInt(now.total) - BigInt(now.hit) * BigInt(before.total)) * 10_000n >
    BigInt(tolerance) * BigInt(now.total) * BigInt(before.total);

/** The share in hundredths of a percent, rounded towards zero; null for 0 of 0. */
export const share = ({ hit, total }: Ratio): Hundredths | null =>
  total === 0 ? null : (Number((BigInt(hit) * 10_000n) / BigInt(total)) as Hundredths);

/** A percentage for a screen: "79.9 %". Rounded towards zero, so "100 %" is never shown for 99.999 %; "–" for nothing. */
export const show = (ratio: Ratio | null): string => {
  const value = ratio === null ? null : share(ratio);
  return value === null ? "–" : `${percent(value)} %`;
};
