/** Asks GitHub whether a person with write access accepts a pull request's failed verdict. Refusals are values. */
import { labelledBy, OVERRIDE_LABEL, reasonOf, type LabelEvent, type Override, type Remark } from "../model/override.ts";
import { refusedBy, sessionOpener, type GitHubOptions, type Session } from "./github.ts";
import { isHttpError, unusable } from "./github-client.ts";
import { refusal, type Refusal } from "./refusal.ts";

export interface OverrideRequest {
  /** Of the pull request. */
  readonly number: number;
  /** The commit that was judged. */
  readonly commit: string;
}

/** What was found out. */
export interface OverrideAnswer {
  readonly kind: "answered";
  readonly override: Override | null;
  /** Why a label that is there does not count; null where none is, or it does. */
  readonly why: string | null;
}

const PER_PAGE = 100;
const MAX_PAGES = 30;

/** The permissions that may write; "write" stands for "maintain" as well. */
const MAY_WRITE: ReadonlySet<string> = new Set(["admin", "maintain", "write"]);

/** Reads all pages. Where there are more than we read, nothing is known, for the last entry decides. */
const pages = async <Item>(read: (page: number) => Promise<readonly Item[] | string>): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const some = await read(page);
    // The library hands over a cut body as text.
    if (typeof some === "string") throw unusable("a list is cut.");
    items.push(...some);
    if (some.length < PER_PAGE) return items;
  }
  throw unusable(`there are more than ${MAX_PAGES * PER_PAGE} entries.`);
};

interface Account {
  readonly login: string;
  readonly type: string;
}

/** People alone: what a workflow does with its token is nobody's decision. */
const personOf = (account: Account | null | undefined): string | null => (account?.type === "User" ? account.login : null);

const labelEvents = async ({ client, owner, repo }: Session, issue: number): Promise<readonly LabelEvent[]> => {
  const events = await pages(async (page) => (await client.rest.issues.listEvents({ owner, repo, issue_number: issue, per_page: PER_PAGE, page })).data);
  return events.flatMap((one): LabelEvent[] => {
    if ((one.event !== "labeled" && one.event !== "unlabeled") || !("label" in one)) return [];
    return [{ event: one.event, label: one.label.name, person: personOf(one.actor) }];
  });
};

const remarksOn = async ({ client, owner, repo }: Session, issue: number): Promise<readonly Remark[]> => {
  const comments = await pages(async (page) => (await client.rest.issues.listComments({ owner, repo, issue_number: issue, per_page: PER_PAGE, page })).data);
  return comments.map(({ user, body }) => ({ person: personOf(user), text: body ?? "" }));
};

const mayWrite = async ({ client, owner, repo }: Session, username: string): Promise<boolean> => {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return MAY_WRITE.has(data.permission);
  } catch (thrown) {
    // Who is no collaborator, or no more, has no permission.
    if (isHttpError(thrown) && thrown.status === 404) return false;
    throw thrown;
  }
};

const ask = async (session: Session, { number, commit }: OverrideRequest): Promise<OverrideAnswer> => {
  const answer = (override: Override | null, why: string | null = null): OverrideAnswer => ({ kind: "answered", override, why });
  const by = labelledBy(await labelEvents(session, number));
  if (by === null) return answer(null);
  const reason = reasonOf(await remarksOn(session, number), by, commit);
  if (reason === null) return answer(null, `The label “${OVERRIDE_LABEL}” does not count: ${by} gave no reason for this commit.`);
  if (!await mayWrite(session, by)) return answer(null, `The label “${OVERRIDE_LABEL}” does not count: ${by} has no write access.`);
  return answer({ by, reason, commit });
};

/** Asks for one repository. Nothing is loaded or asked before the function is called; it never throws for what GitHub does. */
export const openOverrides = (options: GitHubOptions) => {
  const open = sessionOpener(options);
  return async (request: OverrideRequest): Promise<OverrideAnswer | Refusal> => {
    try {
      return await ask(await open(), request);
    } catch (thrown) {
      const { permission, status, message } = refusedBy("The override", "pull-requests: read", thrown);
      return refusal("The override", message.replace("was not written", "could not be asked for"), { permission, status });
    }
  };
};

/** Asks whether somebody accepts. */
export type AskOverride = ReturnType<typeof openOverrides>;
