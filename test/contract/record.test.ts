import { afterEach, describe, expect, it } from "vitest";
import type { Patience } from "../../src/edge/github-client.ts";
import { MAX_ATTEMPTS, openRecorder, type CommitRequest, type Recorder } from "../../src/edge/github-record.ts";
import { error } from "../support/github-replies.ts";
import { fakeRepository, type FakeRepository } from "../support/github-repository.ts";
import { startLoopback, type Answer, type Asked, type Loopback, type Reply } from "../support/loopback.ts";

const QUICK: Patience = { total: 5_000, answer: 2_000, backOff: 1 };

let loopback: Loopback | null = null;
afterEach(async () => {
  await loopback?.close();
  expect(loopback?.faults ?? []).toEqual([]);
  loopback = null;
});

const start = async (repository: FakeRepository, answers: Readonly<Record<string, Answer>> = {}): Promise<Recorder> => {
  loopback = await startLoopback({ ...repository.answers, ...answers });
  return openRecorder({ apiUrl: loopback.url, token: "t0ken", repository: "octo/shop", patience: QUICK });
};

const seeded = (): FakeRepository => {
  const repository = fakeRepository();
  repository.push("main", { "src/a.js": "1", "log": "a\n" });
  return repository;
};

/** Adds a line to a log, unless it is there. */
const adding = (line: string, over: Partial<CommitRequest> = {}): CommitRequest => ({
  branch: "main", begins: false, proposal: null, paths: ["log"],
  plan: async ({ tip, pending }) => {
    const text = [tip["log"], pending?.["log"]].map((one) => one ?? "").reduce((a, b) => (b.startsWith(a) ? b : a + b.replace(a, "")));
    return Promise.resolve(text.includes(line) ? null : { message: `add ${line}`, files: { log: `${text}${line}\n` } });
  },
  ...over,
});

const answerOf = (repository: FakeRepository, operation: string): ((asked: Asked) => Reply) =>
  repository.answers[operation] as (asked: Asked) => Reply;

/** Lets somebody else push so often, each time right before the branch would be moved. */
const racing = (repository: FakeRepository, times: number, operation = "git/update-ref", branch = "main"): Readonly<Record<string, Answer>> => {
  let left = times;
  return {
    [operation]: (asked) => {
      if (left-- > 0) repository.push(branch, { log: `${repository.file(branch, "log") ?? ""}rival ${left}\n` });
      return answerOf(repository, operation)(asked);
    },
  };
};

describe("a commit", () => {
  it("holds what is planned, keeps all other files, and moves the branch without force", async () => {
    const repository = seeded();
    const before = repository.branches.get("main")!;
    const recorder = await start(repository);
    const done = await recorder.commit(adding("b"));
    const tip = repository.branches.get("main")!;
    expect(done).toEqual({ kind: "committed", commit: tip, url: null });
    expect(repository.commits.get(tip)).toEqual({ files: { "src/a.js": "1", "log": "a\nb\n" }, parents: [before], message: "add b" });
    expect(loopback!.asked.at(-1)).toMatchObject({ operation: "git/update-ref", body: { force: false } });
  });

  it("is not made where nothing is planned, and so a second time changes nothing", async () => {
    const repository = seeded();
    const recorder = await start(repository);
    await recorder.commit(adding("b"));
    const tip = repository.branches.get("main");
    expect(await recorder.commit(adding("b"))).toEqual({ kind: "committed", commit: null, url: null });
    expect(repository.branches.get("main")).toBe(tip);
  });

  it.each([1, 2, MAX_ATTEMPTS - 1])("is planned anew when the branch moved meanwhile, %i times, and loses nothing", async (times) => {
    const repository = seeded();
    const recorder = await start(repository, racing(repository, times));
    expect(await recorder.commit(adding("b"))).toMatchObject({ kind: "committed" });
    const rivals = Array.from({ length: times }, (_, at) => `rival ${times - at - 1}\n`).join("");
    expect(repository.file("main", "log")).toBe(`a\n${rivals}b\n`);
  });

  it("is given up after so many attempts, and the others' work stands", async () => {
    const repository = seeded();
    const recorder = await start(repository, racing(repository, 100));
    expect(await recorder.commit(adding("b"))).toMatchObject({ kind: "refused", permission: null, message: expect.stringContaining("5 attempts") });
    expect(loopback!.operations().filter((operation) => operation === "git/update-ref")).toHaveLength(MAX_ATTEMPTS);
    expect(repository.file("main", "log")).not.toContain("b\n");
  });

  it("of two at once loses neither", async () => {
    const repository = seeded();
    const recorder = await start(repository);
    const other = openRecorder({ apiUrl: loopback!.url, token: "t0ken", repository: "octo/shop", patience: QUICK });
    await Promise.all([recorder.commit(adding("b")), other.commit(adding("c"))]);
    expect(repository.file("main", "log")!.split("\n").sort()).toEqual(["", "a", "b", "c"]);
  });

  it("is found done where the answer to the last step was lost", async () => {
    const repository = seeded();
    let lost = false;
    const recorder = await start(repository, {
      "git/update-ref": (asked) => {
        const reply = answerOf(repository, "git/update-ref")(asked);
        if (lost) return reply;
        lost = true;
        return error(502, "Bad Gateway");
      },
    });
    expect(await recorder.commit(adding("b"))).toMatchObject({ kind: "committed" });
    expect(repository.file("main", "log")).toBe("a\nb\n");
  });
});

describe("a branch that is not there", () => {
  it("is begun, with a commit that has no parent and holds nothing else", async () => {
    const repository = seeded();
    const recorder = await start(repository);
    await recorder.commit(adding("b", { branch: "data", begins: true }));
    expect(repository.commits.get(repository.branches.get("data")!)).toMatchObject({ files: { log: "b\n" }, parents: [] });
  });

  it("may be begun by another run first", async () => {
    const repository = seeded();
    const recorder = await start(repository, racing(repository, 1, "git/create-ref", "data"));
    expect(await recorder.commit(adding("b", { branch: "data", begins: true }))).toMatchObject({ kind: "committed" });
    expect(repository.file("data", "log")).toBe("rival 0\nb\n");
  });

  it("is not begun where it should be there", async () => {
    const repository = fakeRepository();
    const recorder = await start(repository);
    expect(await recorder.commit(adding("b"))).toMatchObject({ kind: "refused", permission: "contents: write", message: expect.stringContaining("no branch main") });
    expect(repository.branches.size).toBe(0);
  });
});

const PROPOSAL = { branch: "proofgate/record", title: "Record", body: "All of it." };

describe("a pull request", () => {
  it("is opened on a branch of its own, and the target stays as it is", async () => {
    const repository = seeded();
    const main = repository.branches.get("main");
    const recorder = await start(repository);
    expect(await recorder.commit(adding("b", { proposal: PROPOSAL }))).toMatchObject({ url: "https://github.com/octo/shop/pull/1" });
    expect([repository.branches.get("main"), repository.file("proofgate/record", "log")]).toEqual([main, "a\nb\n"]);
    expect(loopback!.asked.at(-1)!.body).toEqual({ head: "proofgate/record", base: "main", title: "Record", body: "All of it." });
  });

  it("is brought up to date: on top of the target's tip, with what it held, and never by force", async () => {
    const repository = seeded();
    const recorder = await start(repository);
    await recorder.commit(adding("b", { proposal: PROPOSAL }));
    const first = repository.branches.get("proofgate/record")!;
    const main = repository.push("main", { "src/a.js": "2" });
    await recorder.commit(adding("c", { proposal: PROPOSAL }));
    expect(repository.commits.get(repository.branches.get("proofgate/record")!)).toMatchObject({
      files: { "src/a.js": "2", "log": "a\nb\nc\n" }, parents: [first, main],
    });
    expect(repository.pulls).toHaveLength(1);
  });

  it("is opened again when the last one was closed", async () => {
    const repository = seeded();
    const recorder = await start(repository);
    await recorder.commit(adding("b", { proposal: PROPOSAL }));
    repository.pulls[0]!.open = false;
    expect(await recorder.commit(adding("c", { proposal: PROPOSAL }))).toMatchObject({ url: "https://github.com/octo/shop/pull/2" });
  });

  it("that another run opened in between is found", async () => {
    const repository = seeded();
    const recorder = await start(repository, {
      "pulls/create": () => {
        repository.pulls.push({ head: PROPOSAL.branch, base: "main", open: true });
        return { status: 422, body: { message: "Validation Failed", errors: [], documentation_url: "https://docs.github.com/rest" } };
      },
    });
    expect(await recorder.commit(adding("b", { proposal: PROPOSAL }))).toMatchObject({ kind: "committed", url: "https://github.com/octo/shop/pull/1" });
  });

  it("whose branch another run moves meanwhile is planned anew", async () => {
    const repository = seeded();
    const recorder = await start(repository, racing(repository, 1, "git/create-ref", PROPOSAL.branch));
    await recorder.commit(adding("b", { proposal: PROPOSAL }));
    expect(repository.file(PROPOSAL.branch, "log")).toContain("rival 0\n");
    expect(repository.file(PROPOSAL.branch, "log")).toContain("b\n");
  });

  it.each([
    ["GitHub Actions is not permitted to create or approve pull requests.", null, "Allow GitHub Actions to create pull requests"],
    ["Resource not accessible by integration", "pull-requests: write", "403"],
  ])("that is refused says what to change: %s", async (said, permission, words) => {
    const repository = seeded();
    const recorder = await start(repository, { "pulls/create": error(403, said) });
    expect(await recorder.commit(adding("b", { proposal: PROPOSAL }))).toMatchObject({ kind: "refused", permission, message: expect.stringContaining(words) });
  });
});

describe("a refused commit", () => {
  it("names the permission, and nothing is moved", async () => {
    const repository = seeded();
    const tip = repository.branches.get("main");
    const recorder = await start(repository, { "git/create-blob": error(403, "Resource not accessible by integration") });
    expect(await recorder.commit(adding("b"))).toMatchObject({ kind: "refused", status: 403, permission: "contents: write" });
    expect(repository.branches.get("main")).toBe(tip);
  });

  it("by a rule of the branch is no race: it is tried once, and GitHub's words are handed on", async () => {
    const repository = seeded();
    const recorder = await start(repository, {
      "git/update-ref": { status: 422, body: { message: "Changes must be made through a pull request.", documentation_url: "https://docs.github.com/rest" } },
    });
    expect(await recorder.commit(adding("b"))).toMatchObject({ kind: "refused", permission: null, message: expect.stringContaining("through a pull request") });
    expect(loopback!.operations().filter((operation) => operation === "git/update-ref")).toHaveLength(1);
  });

  it("by GitHub's failure is told", async () => {
    const recorder = await start(seeded(), { "git/get-ref": error(500, "Server Error") });
    expect(await recorder.commit(adding("b"))).toMatchObject({ kind: "refused", permission: null, status: 500 });
  });
});

describe("the order of two commits", () => {
  it.each([["a", "b", "second"], ["b", "a", "first"], ["b", "c", "unknown"], ["a", "gone", "unknown"]])("%s and %s: %s", async (first, second, order) => {
    const repository = fakeRepository();
    repository.add("a", {});
    repository.add("b", { parents: ["a"] });
    repository.add("c", { parents: ["a"] });
    expect(await (await start(repository)).later(first, second)).toBe(order);
  });
});

describe("files of a branch", () => {
  it("are read; what is not there, and a branch that is not there, have none", async () => {
    const recorder = await start(seeded());
    expect(await recorder.textsAt("main", ["log", "none"])).toEqual({ log: "a\n", none: null });
    expect(await recorder.textsAt("data", ["log"])).toEqual({ log: null });
  });

  it("that cannot be had are a problem", async () => {
    const recorder = await start(seeded(), { "git/get-ref": error(403, "Resource not accessible by integration") });
    await expect(recorder.textsAt("main", ["log"])).rejects.toMatchObject({ slug: "base-unreadable", hint: expect.stringContaining("contents: read") });
  });
});
