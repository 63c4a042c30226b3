import { expect, it } from "vitest";
import { departures, nextAfter } from "../src/timetable.js";

it("lists trains", () => expect(departures("06:00", 20, 3)).toEqual(["06:00", "06:20", "06:40"]));
it("finds the next one", () => expect(nextAfter(["06:00", "06:20"], "06:10")).toBe("06:20"));
it("finds none at night", () => expect(nextAfter(["06:00"], "23:00")).toBeNull());
it("refuses trains all at once", () => expect(() => departures("06:00", 0, 2)).toThrow());
