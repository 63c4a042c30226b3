/** The verdict on a project whose files cannot be listed: nothing was read, and the problem says why. */
import type { Settings } from "../model/settings.ts";
import type { Verdict } from "../model/verdict.ts";
import { normalise } from "../normalise/scene.ts";
import { RULES } from "../rules/index.ts";
import { judge, type Given } from "../rules/judge.ts";

/** Without files nothing can match a glob or reach a target, and none of that is worth a word of its own. */
export const verdictWithoutTree = (settings: Settings, today: string, given: Given): Verdict => {
  const { scene } = normalise({
    reports: [], tree: [], sources: [], today, root: "", baseline: null, changes: null, changedSource: new Map(), policyFromBase: false,
    settings: { ...settings, modules: [], kinds: [], targets: {} },
  });
  return judge(scene, RULES, given);
};
