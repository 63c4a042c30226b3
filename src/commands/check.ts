/** `proofgate check`: judges, prints what was asked for, writes renderings to files. */
import { openWorld, type World } from "../edge/world.ts";
import { gate, type Request } from "../gate.ts";
import type { Verdict } from "../model/verdict.ts";
import { RENDERERS } from "../render/index.ts";
import type { RenderContext, Renderer } from "../render/renderer.ts";
import { VERSION } from "../version.ts";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import { wrongUsage, type Values } from "./options.ts";

/** What the options ask to be judged. */
export const requestOf = (values: Values): Request => ({
  config: values.config ?? null,
  coverage: values.coverage ?? null,
  tests: values.tests ?? null,
  baseline: values.baseline ?? null,
  base: values.base ?? null,
  changesFrom: values.base ?? null,
  testOutcome: values["test-outcome"] ?? null,
  fork: false,
  partial: values.partial ?? false,
});

interface Write {
  readonly renderer: Renderer;
  readonly file: string;
}

const rendererOf = (kind: string): Renderer => {
  const found = RENDERERS.find((renderer) => renderer.kind === kind);
  if (found) return found;
  throw wrongUsage(`--write knows ${RENDERERS.map((renderer) => renderer.kind).join(", ")}, not ${JSON.stringify(kind)}.`, "check");
};

const readWrite = (text: string): Write => {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) throw wrongUsage(`--write takes KIND=FILE, not ${JSON.stringify(text)}.`, "check");
  return { renderer: rendererOf(text.slice(0, at)), file: text.slice(at + 1) };
};

const contextOf = (world: World, values: Values, io: Io): RenderContext => ({
  version: VERSION,
  repository: world.repository(),
  prefix: world.prefix(),
  runUrl: null,
  key: "default",
  colour: io.colour,
  width: io.width,
  files: values.files ?? false,
});

const print = (verdict: Verdict, context: RenderContext, values: Values, io: Io): void =>
  io.out(rendererOf(values.output ?? "text").render(verdict, context));

/** Runs the command; gives the exit code. Throws a Problem for wrong usage and for files that cannot be written. */
export async function check(values: Values, io: Io): Promise<number> {
  const writes = (values.write ?? []).map(readWrite);
  const world = openWorld(values.root ?? ".");
  const verdict = await gate(world, requestOf(values));
  const context = contextOf(world, values, io);
  print(verdict, context, values, io);
  for (const { renderer, file } of writes) world.writeText(file, renderer.render(verdict, { ...context, colour: false }));
  return EXIT[verdict.verdict];
}
