/** `proofgate links`: says which test file is taken to exercise which source file. Needs no report, only the tree. */
import { openWorld } from "../edge/world.ts";
import { linkageOf } from "../hollow/links.ts";
import { LANGUAGES } from "../languages/index.ts";
import { survey } from "../languages/survey.ts";
import { normalise } from "../normalise/scene.ts";
import { renderLinkage } from "../render/linkage.ts";
import { sourcesOf, terrainOf } from "../steps/examination.ts";
import { readPolicy } from "../steps/policy.ts";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import type { Values } from "./options.ts";
import { problemText } from "./say.ts";

/** Runs the command; gives 0, and 2 where the configuration is wrong. */
export async function links(values: Values, io: Io): Promise<number> {
  const world = openWorld(values.root ?? ".");
  const { settings, problems } = await readPolicy(world, { config: values.config ?? null, baseline: null, base: null });
  const tree = world.tree();
  const { scene } = normalise({
    reports: [], tree, settings, sources: survey(tree, LANGUAGES, world.readSource), today: world.today, root: world.root,
    baseline: null, changes: null, changedSource: new Map(), policyFromBase: false,
  });
  const linkage = await linkageOf(scene, sourcesOf(terrainOf(scene), LANGUAGES, world));
  io.out(renderLinkage(linkage, values.output === "json" ? "json" : "text", { colour: io.colour, width: io.width }));
  const wrong = problems.filter(({ slug }) => slug.startsWith("config"));
  for (const problem of wrong) io.err(`proofgate: ${problemText(problem)}`);
  return wrong.length === 0 ? EXIT.passed : EXIT.incomplete;
}
