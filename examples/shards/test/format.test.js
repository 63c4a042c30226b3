import { expect, it } from "vitest";
import { formatTime } from "../src/format.js";

it("writes two digits", () => expect(formatTime(65)).toBe("01:05"));
it("writes what was before midnight with a sign", () => expect(formatTime(-65)).toBe("-01:05"));
