/** Makes one accusation of all pairs about one subject. Words nothing. */
import { LEVELS, type Level } from "../model/finding.ts";
import type { Chain, Hollow } from "../model/link.ts";
import { byKeys } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";

const severity = (level: Level): number => LEVELS.indexOf(level);

type Accusing = Chain & { readonly level: Level };

const isAccusing = (chain: Chain): chain is Accusing => chain.level !== null;

/** The strongest first: what is accepted accuses nobody. */
const order = byKeys<Accusing>(
  ({ accepted }) => Number(accepted !== null), ({ level }) => severity(level), ({ proofs }) => Number(proofs.length === 0),
  ({ passed }) => -passed, ({ link }) => link.test,
);

const hollowOf = (subject: RepoPath, chains: readonly Accusing[]): Hollow => {
  const first = chains[0]!;
  const byPath = [...chains].sort(byKeys(({ link }) => link.test));
  return {
    subject,
    tests: byPath.map(({ link }) => link.test),
    passed: chains.reduce((sum, { passed }) => sum + passed, 0),
    functions: first.figures.functions?.total ?? 0,
    lines: first.figures.outside.total,
    state: first.figures.state,
    links: byPath.map(({ link }) => link),
    witness: first.witness,
    cause: first.cause ?? "unknown",
    proofs: first.proofs,
    lenient: byPath.flatMap(({ lenient }) => lenient),
    level: first.level,
    atMost: first.atMost,
    excuse: first.level === "note" && first.witness !== null ? first.why : null,
    accepted: first.accepted,
  };
};

/** Groups the pairs that accuse by their subject, ordered by path. */
export const gather = (chains: readonly Chain[]): readonly Hollow[] => {
  const bySubject = new Map<RepoPath, Accusing[]>();
  for (const chain of chains.filter(isAccusing)) {
    const known = bySubject.get(chain.link.subject);
    if (known) known.push(chain);
    else bySubject.set(chain.link.subject, [chain]);
  }
  return [...bySubject].map(([subject, all]) => hollowOf(subject, all.sort(order))).sort(byKeys(({ subject }) => subject));
};
