/** What a rule is: a question to a scene, with its documentation. Knows neither configuration nor verdict. */
import type { Level, RawFinding } from "../model/finding.ts";
import type { Scene } from "../model/scene.ts";

/** What docs/rules.md says of a rule. */
export interface RuleDocs {
  /** When exactly it fires, and when it does not. */
  readonly fires: string;
  /** Why that matters. */
  readonly why: string;
  /** A message as a user sees it. */
  readonly example: string;
  /** What to do about a finding. */
  readonly fix: string;
  /** How to soften it, where the configuration has more than `rules` and `ignore` for that. */
  readonly silence?: string;
}

export interface Rule {
  /** A kebab-case sentence of what is wrong, stable for ever. */
  readonly id: string;
  readonly summary: string;
  /** The level of its findings, unless a finding or the configuration says otherwise. */
  readonly level: Level;
  readonly docs: RuleDocs;
  /** Set where a run that says that it is only a part cannot be asked. */
  readonly needs?: "all evidence";
  /** Why a part of what the rule is about was left out, though the rest is judged; null for none. */
  readonly excused?: (scene: Scene) => string | null;
  /** Why the rule cannot be asked of this scene, or null. */
  readonly unjudged?: (scene: Scene) => string | null;
  readonly check: (scene: Scene) => Iterable<RawFinding>;
}

/** Makes a rule whose id the type system knows. */
export const rule = <const Id extends string>(made: Rule & { readonly id: Id }): Rule & { readonly id: Id } => made;
