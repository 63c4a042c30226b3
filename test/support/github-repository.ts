/** A repository behind the loopback: branches, commits and files as GitHub's git data keeps them, and pull requests. */
import { createHash } from "node:crypto";
import { contentFile, created, error, ok } from "./github-replies.ts";
import { sampleOf } from "./github-sample.ts";
import type { Answer, Asked, Reply } from "./loopback.ts";

export interface FakeCommit {
  readonly files: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  readonly message: string;
}

export interface FakeRepository {
  readonly branches: Map<string, string>;
  readonly commits: Map<string, FakeCommit>;
  readonly pulls: { readonly head: string; readonly base: string; open: boolean }[];
  /** Commits files onto a branch as somebody else would; gives the commit's id. */
  readonly push: (branch: string, files: Readonly<Record<string, string>>) => string;
  /** A commit of a branch by hand, under an id of the test's own choice. */
  readonly add: (sha: string, commit: Partial<FakeCommit>) => void;
  readonly file: (branch: string, path: string) => string | undefined;
  readonly isAncestor: (older: string, newer: string) => boolean;
  readonly answers: Readonly<Record<string, Answer>>;
}

const shaOf = (text: string): string => createHash("sha1").update(text).digest("hex");

const NOT_FOUND = error(404, "Not Found");
const NOT_FAST = error(422, "Update is not a fast forward");

/** Makes one; what it answers may be replaced one by one. */
export const fakeRepository = (): FakeRepository => {
  const branches = new Map<string, string>();
  const commits = new Map<string, FakeCommit>();
  const blobs = new Map<string, string>();
  const trees = new Map<string, Readonly<Record<string, string>>>();
  const pulls: FakeRepository["pulls"] = [];
  const treeOf = (files: Readonly<Record<string, string>>): string => {
    const sha = shaOf(JSON.stringify(files));
    trees.set(sha, files);
    return sha;
  };
  const add: FakeRepository["add"] = (sha, commit) => void commits.set(sha, { files: {}, parents: [], message: "", ...commit });
  const isAncestor: FakeRepository["isAncestor"] = (older, newer) =>
    older === newer || (commits.get(newer)?.parents ?? []).some((parent) => isAncestor(older, parent));
  const push: FakeRepository["push"] = (branch, files) => {
    const parent = branches.get(branch);
    const sha = shaOf(`${branch}${parent ?? ""}${JSON.stringify(files)}`);
    add(sha, { files: { ...commits.get(parent ?? "")?.files, ...files }, parents: parent === undefined ? [] : [parent] });
    branches.set(branch, sha);
    return sha;
  };
  const refReply = (branch: string, sha: string) => ({ ...sampleOf("git-ref"), ref: `refs/heads/${branch}`, object: { ...sampleOf("git-ref")["object"], sha } });
  const commitReply = (sha: string) => ({ ...sampleOf("git-commit"), sha, tree: { ...sampleOf("git-commit")["tree"], sha: treeOf(commits.get(sha)!.files) } });
  const branchIn = (ref: unknown): string => String(ref).replace(/^(?:refs\/)?heads\//, "");
  const pullReply = (schema: string, index: number) => ({ ...sampleOf(schema), number: index + 1, html_url: `https://github.com/octo/shop/pull/${index + 1}` });
  const known = (ref: string): string => branches.get(ref) ?? ref;

  const compare = ({ path }: Asked): Reply => {
    const [first = "", second = ""] = path["basehead"]!.split("...");
    if (!commits.has(first) || !commits.has(second)) return NOT_FOUND;
    const status = first === second ? "identical" : isAncestor(first, second) ? "ahead" : isAncestor(second, first) ? "behind" : "diverged";
    return ok({ ...sampleOf("commit-comparison"), status });
  };
  return {
    branches, commits, pulls, push, add, isAncestor,
    file: (branch, path) => commits.get(branches.get(branch) ?? "")?.files[path],
    answers: {
      "git/get-ref": ({ path }) => {
        const branch = branchIn(path["ref"]);
        return branches.has(branch) ? ok(refReply(branch, branches.get(branch)!)) : NOT_FOUND;
      },
      "git/get-commit": ({ path }) => (commits.has(path["commit_sha"]!) ? ok(commitReply(path["commit_sha"]!)) : NOT_FOUND),
      "repos/get-commit": ({ path }) => (commits.has(known(path["ref"]!)) ? ok({ ...sampleOf("commit"), sha: known(path["ref"]!) }) : NOT_FOUND),
      "repos/get-content": ({ path, query }) => {
        const text = commits.get(known(query["ref"]!))?.files[path["path"]!];
        return text === undefined ? NOT_FOUND : contentFile(path["path"]!, text);
      },
      "git/create-blob": ({ body }) => {
        const sha = shaOf(String(body["content"]));
        blobs.set(sha, String(body["content"]));
        return created({ url: "https://api.github.com/x", sha });
      },
      "git/create-tree": ({ body }) => {
        const entries = body["tree"] as readonly { path: string; sha: string }[];
        const base = trees.get(String(body["base_tree"])) ?? {};
        const sha = treeOf({ ...base, ...Object.fromEntries(entries.map(({ path, sha: blob }) => [path, blobs.get(blob)!])) });
        return created({ ...sampleOf("git-tree"), sha });
      },
      "git/create-commit": ({ body }) => {
        const commit: FakeCommit = { files: trees.get(String(body["tree"]))!, parents: body["parents"] as string[], message: String(body["message"]) };
        const sha = shaOf(JSON.stringify(commit));
        commits.set(sha, commit);
        return created(commitReply(sha));
      },
      "git/create-ref": ({ body }) => {
        const branch = branchIn(body["ref"]);
        if (branches.has(branch)) return error(422, "Reference already exists");
        branches.set(branch, String(body["sha"]));
        return created(refReply(branch, String(body["sha"])));
      },
      "git/update-ref": ({ path, body }) => {
        const branch = branchIn(path["ref"]);
        if (body["force"] !== false || !isAncestor(branches.get(branch)!, String(body["sha"]))) return NOT_FAST;
        branches.set(branch, String(body["sha"]));
        return ok(refReply(branch, String(body["sha"])));
      },
      "pulls/list": ({ query }) => ok(pulls.flatMap(({ head, base, open }, index) =>
        (open && query["head"] === `octo:${head}` && query["base"] === base ? [pullReply("pull-request-simple", index)] : []))),
      "pulls/create": ({ body }) => {
        pulls.push({ head: String(body["head"]), base: String(body["base"]), open: true });
        return created(pullReply("pull-request", pulls.length - 1));
      },
      "repos/compare-commits-with-basehead": compare,
    },
  };
};
