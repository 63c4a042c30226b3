import { formatTime } from "./format.js";
import { parseTime } from "./parse.js";

/** When trains leave, from the first one on, every so many minutes. */
export function departures(first, every, count) {
  if (every <= 0) throw new Error("trains do not leave all at once");
  const start = parseTime(first);
  return Array.from({ length: count }, (_, train) => formatTime(start + train * every));
}

/** The next train after a time, or null when there is none. */
export function nextAfter(times, now) {
  const from = parseTime(now);
  return times.find((time) => parseTime(time) > from) ?? null;
}
