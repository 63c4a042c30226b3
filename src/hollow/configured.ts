/** Links that the configuration names. Knows globs, no source. */
import { anyOf } from "../model/globs.ts";
import type { Link } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import type { Settings } from "../model/settings.ts";

/** True for files that the configuration leaves out of everything. */
export const isLeftOut = ({ exclude }: Settings): ((path: string) => boolean) => anyOf(exclude);

interface Entry {
  readonly subject: RepoPath;
  readonly index: number;
  readonly holds: (path: string) => boolean;
}

const entriesOf = ({ links }: Settings): readonly Entry[] => links.map(({ tests, subject }, index) => ({
  subject: subject.replace(/^\.\//, "").replace(/\/$/, "") as RepoPath, index, holds: anyOf([tests]),
}));

/** Gives the links of the configuration by test file; those to what is not there are left out. */
export const configuredLinks = (settings: Settings, isThere: (path: RepoPath) => boolean): ((test: RepoPath) => readonly Link[]) => {
  const entries = entriesOf(settings).filter(({ subject }) => isThere(subject));
  return (test) => entries.filter(({ holds }) => holds(test))
    .map(({ subject }): Link => ({ test, subject, level: "explicit", why: "the configuration says so" }));
};

/** Sentences about links of the configuration that lead nowhere, each with its line. */
export const strayLinks = (settings: Settings, tests: readonly RepoPath[], isThere: (path: RepoPath) => boolean): readonly string[] => {
  const { source } = settings;
  const place = (index: number): string => {
    const line = source?.lines.get(`links.${index}`);
    return source === null ? "" : ` (${source.path}${line === undefined ? "" : `:${line}`})`;
  };
  return entriesOf(settings).flatMap(({ subject, index, holds }) => {
    if (!isThere(subject)) return [`The link to ${subject} leads nowhere: there is no such file${place(index)}.`];
    return tests.some(holds) ? [] : [`The link to ${subject} holds no test file: nothing fits ${settings.links[index]!.tests}${place(index)}.`];
  });
};
