/** One test file and one subject, as they are judged. */
import type { Facts } from "../model/facts.ts";
import type { Subject, TestFile } from "./ground.ts";
import type { Reach } from "./imports.ts";

/** What the test named `test` is known to reach: null where its source was not understood. */
export interface Asked {
  readonly test: TestFile;
  readonly subject: Subject;
  readonly facts: Facts | null;
  readonly reach: Reach | null;
}
