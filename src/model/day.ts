/** Days as people write them, such as 2027-03-31. Knows no clock. */

/** True for a day of the calendar, year first: 2027-02-30 is none. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const MILLISECONDS = 86_400_000;

/** A day of the calendar as a number, counted from 1970. */
export const dayNumber = (day: string): number => Date.parse(day) / MILLISECONDS;

/** The day of a number, as people write it. */
export const dayText = (number: number): string => new Date(number * MILLISECONDS).toISOString().slice(0, "2026-01-01".length);
