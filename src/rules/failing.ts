/** Which test cases fail. Knows no baseline and no target. */
import type { TestCase } from "../model/scene.ts";

/** True for a test case that did not pass and was not skipped. */
export const isFailing = ({ outcome }: Pick<TestCase, "outcome">): boolean => outcome === "failed" || outcome === "errored";
