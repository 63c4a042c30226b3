import { expect, it } from "vitest";
import { parseTime } from "../src/parse.js";

it("reads hours and minutes", () => expect(parseTime("12:30")).toBe(750));
it.each(["noon", "12.30", "1:5"])("refuses %s", (text) => expect(() => parseTime(text)).toThrow("not a time"));
it.each(["24:00", "12:60"])("knows no %s", (text) => expect(() => parseTime(text)).toThrow("no such time"));
