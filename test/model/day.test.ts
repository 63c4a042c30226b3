import { describe, expect, it } from "vitest";
import { dayNumber, dayText, isDay } from "../../src/model/day.ts";

describe("a day", () => {
  it.each(["2027-03-31", "2028-02-29", "2026-12-01", "9999-12-31"])("%s is one of the calendar", (text) => expect(isDay(text)).toBe(true));

  it.each(["2027-02-30", "2027-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "27-04-01", "2027-4-1", "2027-04-01T00:00", " 2027-04-01", "soon", ""])(
    "%j is none", (text) => expect(isDay(text)).toBe(false));

  it.each([["1970-01-01", 0], ["1970-01-02", 1], ["1969-12-31", -1], ["2026-11-20", 20_777], ["2028-03-01", 21_244]])("%s is %i days after 1970", (text, number) => {
    expect([dayNumber(text), dayText(number)]).toEqual([number, text]);
  });
});
