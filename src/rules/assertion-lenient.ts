/** The rule `assertion-lenient`: a changed test accepts failure as success, or asserts nothing that could fail. */
import type { RawFinding } from "../model/finding.ts";
import type { Proof } from "../model/link.ts";
import { groupBy } from "../model/group.ts";
import { rule } from "./rule.ts";
import { agreeing, counted, listed } from "./words.ts";

/** Characters of the line that is quoted. */
const QUOTED = 100;

const quote = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text);

const findingOf = (path: string, places: readonly Proof[], module: string | null): RawFinding => {
  const first = places[0]!;
  // The text stands beside its own line.
  const lines = listed(places.map(({ line }, at) => (at === 0 ? `${line} (${quote(first.text)})` : `${line}`)));
  return {
    subject: path, module,
    message: `${counted(places.length, "assertion")} of ${path} ${agreeing(places.length, "accepts", "accept")} failure as success, on ${agreeing(places.length, "line", "lines")} ${lines}.`,
    hint: "Assert the one outcome that is right; a test that cannot fail proves nothing.",
    at: { path, line: first.line },
    numbers: { assertions: places.length },
  };
};

export const assertionLenient = rule({
  id: "assertion-lenient",
  summary: "A changed test accepts failure as success.",
  level: "note",
  docs: {
    fires: "When a test file that changed holds assertions that cannot tell success from failure: a status that may be 200 or 404, `expect(true).toBe(true)`, a test without any assertion. One finding for each file; unchanged files are left alone.",
    why: "Such a test passes whatever the code does. Together with a subject that never ran it is how hollow tests stay green.",
    example: "1 assertion of tests/test_orders.py accepts failure as success, on line 12 (assert status in (200, 404)).",
    fix: "Assert the one outcome that is right for the case.",
  },
  unjudged: ({ changes }) => (changes === null ? "no base to compare with" : null),
  *check({ hollow, files }) {
    for (const [path, places] of groupBy(hollow?.lenient ?? [], (proof) => proof.path)) {
      yield findingOf(path, places, files.find((file) => file.path === path)?.module ?? null);
    }
  },
});
