import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { getuid } from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { reportFinder } from "../../src/edge/files.ts";
import { namedReports, type Found, type FindOptions, type Source } from "../../src/edge/report-files.ts";
import { Problem } from "../../src/model/problem.ts";
import { removeFolders, temporaryFolder } from "../support/git-repo.ts";

afterAll(removeFolders);

const folderWith = (...paths: readonly string[]): string => {
  const root = temporaryFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  return root;
};

/** What globs find; and names without any of their characters must find the same without knowing globs. */
const find = (root: string, globs: readonly string[], options?: FindOptions): Found => {
  const found = reportFinder(root, options)(globs);
  const plain = ({ sources, problems, unmatched }: Found): unknown => ({ sources: sources.map(({ path, size }) => ({ path, size })), problems, unmatched });
  if (!globs.some((glob) => /[*?[\]{}()!+@\\]/.test(glob))) expect(plain(namedReports(root, globs, options))).toEqual(plain(found));
  return found;
};
const pathsOf = ({ sources }: Found): string[] => sources.map(({ path }) => path);
const problemsOf = ({ problems }: Found): string[] => problems.map(({ slug, where }) => `${slug} ${where ?? ""}`);
const bytesOf = (source: Source): Buffer => Buffer.concat(Array.from(source.chunks(), (chunk) => Buffer.from(chunk)));

describe("globs", () => {
  const TREE = [
    "coverage/lcov.info", "coverage/unit/lcov.info", "a/junit.xml", "b/junit.xml", "c/d/junit.xml", "shard-07.xml", "shard-13.xml",
    ".hidden/junit.xml", ".nyc_output/x.json", "node_modules/p/junit.xml", ".git/junit.xml", "[id]/junit.xml", "ü b.xml", "line\nfeed/x.xml",
  ];
  const root = folderWith(...TREE);

  it.each<[string, string[], string[]]>([
    ["a name", ["coverage/lcov.info"], ["coverage/lcov.info"]],
    ["a name that begins with ./", ["./coverage//lcov.info"], ["coverage/lcov.info"]],
    ["an absolute name in the root", [join(root, "a/junit.xml")], ["a/junit.xml"]],
    ["an absolute glob in the root", [join(root, "?/junit.xml")], ["a/junit.xml", "b/junit.xml"]],
    ["one folder deep", ["*/junit.xml"], ["[id]/junit.xml", "a/junit.xml", "b/junit.xml"]],
    ["any depth; hidden folders, node_modules and .git are left alone", ["**/junit.xml"], ["[id]/junit.xml", "a/junit.xml", "b/junit.xml", "c/d/junit.xml"]],
    ["any depth below a folder", ["coverage/**"], ["coverage/lcov.info", "coverage/unit/lcov.info"]],
    ["node_modules when named", ["node_modules/*/junit.xml"], ["node_modules/p/junit.xml"]],
    ["a hidden folder when named", [".nyc_output/*.json", "**/.hidden/*.xml"], [".hidden/junit.xml", ".nyc_output/x.json"]],
    ["braces", ["{a,c/d}/junit.xml"], ["a/junit.xml", "c/d/junit.xml"]],
    ["a range as a shell has it", ["shard-{01..12}.xml"], ["shard-07.xml"]],
    ["a name with brackets", ["[id]/junit.xml"], ["[id]/junit.xml"]],
    ["an escaped bracket", ["\\[id\\]/*.xml"], ["[id]/junit.xml"]],
    ["spaces and umlauts", ["*b.xml"], ["ü b.xml"]],
    ["a line feed in a name", ["**/x.xml", "line*/x.xml"], ["line\nfeed/x.xml"]],
    ["what another glob leaves out", ["**/junit.xml", "!c/**", "!./b/junit.xml"], ["[id]/junit.xml", "a/junit.xml"]],
    ["everything but, as an extended glob", ["!(a|c|coverage)/junit.xml"], ["[id]/junit.xml", "b/junit.xml"]],
    ["each file once", ["a/junit.xml", "a/*", "**/a/junit.xml"], ["a/junit.xml"]],
  ])("find %s", (_, globs, paths) => {
    const found = find(root, globs);
    expect(pathsOf(found)).toEqual(paths);
    expect(found.problems).toEqual([]);
    expect(found.unmatched).toEqual([]);
  });

  it("that fit nothing, and names that are not there, are handed back as they were written", () => {
    const found = find(root, ["./none/*.xml", "*", "reports/junit.xml", "", "!a/**", "a/*.xml", "{1..999}.xml", "[", "a/junit.xml/x"]);
    expect(found.unmatched).toEqual(["./none/*.xml", "reports/junit.xml", "a/*.xml", "{1..999}.xml", "[", "a/junit.xml/x"]);
    expect(found.problems).toEqual([]);
    expect(pathsOf(found)).toEqual(["shard-07.xml", "shard-13.xml", "ü b.xml"]);
  });

  it.each([
    ["at most 1000 characters", `${"x".repeat(70_000)}*`],
    ["at most 8 deep", "(".repeat(900)],
    ["at most 1000 alternatives", "{a..j}".repeat(7)],
    ["at most 1000 alternatives", "{1..99999999}.xml"],
    ["repetition of groups", "deep/(a+)+b.info"],
    ["at most 4 wildcards", "deep/*a*a*a*a*a*a*a*a*a*b.info"],
  ])("that would not end are problems, at once, and others are still found: %s", (what, glob) => {
    const place = folderWith(`deep/${"a".repeat(200)}.info`, "a.xml");
    for (const written of [glob, `!${glob}`]) {
      const found = find(place, [written, "*.xml"]);
      expect(found.problems).toMatchObject([{ slug: "usage", message: expect.stringContaining(what), hint: expect.stringMatching(/^Write /) }]);
      expect([pathsOf(found), found.unmatched]).toEqual([["a.xml"], []]);
    }
  });

  it("are taken by a file of that very name, whatever they would ask for", () => {
    expect(pathsOf(find(folderWith("deep/(a+)+b.info"), ["deep/(a+)+b.info"]))).toEqual(["deep/(a+)+b.info"]);
    expect(pathsOf(find(folderWith("app/(shop)/junit.xml"), ["app/(shop)/junit.xml", "app/(shop)/*.info"]))).toEqual(["app/(shop)/junit.xml"]);
  });

  it("give the same whatever their order", () => {
    expect(pathsOf(find(root, ["b/*", "a/*"]))).toEqual(pathsOf(find(root, ["a/*", "b/*"])));
  });

  it("see the tree as it was at the first look", () => {
    const place = folderWith("a.xml");
    const finder = reportFinder(place);
    finder(["**/*.xml"]);
    writeFileSync(join(place, "b.xml"), "");
    expect(pathsOf(finder(["**/*.xml"]))).toEqual(["a.xml"]);
  });

  it("that only leave out find nothing, and are handed back", () => {
    expect(find(root, ["!a/**", "!c/**"])).toEqual({ sources: [], problems: [], unmatched: ["!a/**", "!c/**"] });
    expect(find(root, [])).toEqual({ sources: [], problems: [], unmatched: [] });
  });

  it.each(["nowhere", "a/junit.xml"])("need a root that is a folder, which %s is not", (name) => {
    expect(() => reportFinder(join(root, name))).toThrow(expect.objectContaining({ slug: "tree-unreadable", where: join(root, name) }));
  });
});

describe("what is no report", () => {
  it("a folder, by name or by a glob that says how reports end", () => {
    const root = folderWith("reports/a.xml");
    mkdirSync(join(root, "dir.xml"));
    symlinkSync("reports", join(root, "link.xml"));
    const found = find(root, ["reports", "*.xml"]);
    expect(problemsOf(found)).toEqual(["report-unreadable reports", "report-unreadable dir.xml", "report-unreadable link.xml"]);
    expect(found.problems.map(({ hint }) => hint)).toEqual(["reports", "dir.xml", "link.xml"].map((name) => `Name the files in it, such as ${name}/**/*.xml.`));
    expect(found.unmatched).toEqual([]);
  });

  it("a folder is passed over by a glob that asks for whatever there is, or fits it by chance", () => {
    const root = folderWith("reports/old.xml/b.xml", "reports/a.xml", "reports/src.d/c.xml");
    expect(pathsOf(find(root, ["reports/**"]))).toEqual(["reports/a.xml", "reports/old.xml/b.xml", "reports/src.d/c.xml"]);
    expect(find(root, ["reports/**", "reports/*", "reports/*.d", "reports/*/*.xml"]).problems).toEqual([]);
    expect(problemsOf(find(root, ["reports/[ao]*.xml"]))).toEqual(["report-unreadable reports/old.xml"]);
  });

  it("a pipe or a socket, which are never opened", async () => {
    const root = folderWith("a.xml");
    execFileSync("mkfifo", [join(root, "pipe.xml")]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, "socket.xml"), resolve));
    const found = find(root, ["*.xml", "pipe.xml"]);
    server.close();
    expect(problemsOf(found)).toEqual(["report-unreadable pipe.xml", "report-unreadable socket.xml"]);
    expect(pathsOf(found)).toEqual(["a.xml"]);
  });

  it("a device", () => {
    expect(problemsOf(find("/dev", ["null"]))).toEqual(["report-unreadable null"]);
  });

  it("what lies outside the root, by way of a link, of .. or of /", () => {
    const [root, elsewhere] = [folderWith("a.xml"), folderWith("secret.xml")];
    symlinkSync(join(elsewhere, "secret.xml"), join(root, "link.xml"));
    symlinkSync(elsewhere, join(root, "folder"));
    const globs = ["link.xml", "folder/secret.xml", join(elsewhere, "secret.xml"), join(elsewhere, "*.xml"), "../*.xml"];
    const found = find(root, globs);
    expect(problemsOf(found)).toEqual(globs.map((glob) => `report-unreadable ${glob}`));
    expect(found.sources).toEqual([]);
    expect(pathsOf(find(root, ["**/*.xml", "!link.xml"]))).toEqual(["a.xml"]);
  });

  it("what lies outside the root is taken where the command line may name it", () => {
    const [root, elsewhere] = [folderWith("a.xml"), folderWith("b.xml", "c.xml")];
    const found = find(root, [join(elsewhere, "b.xml"), join(elsewhere, "*.xml"), "a.xml"], { outside: true });
    expect(found.problems).toEqual([]);
    expect(pathsOf(found)).toEqual([join(elsewhere, "b.xml"), join(elsewhere, "c.xml"), "a.xml"].sort());
    expect(bytesOf(found.sources[0]!).toString()).toBe("b.xml");
  });

  it("a link that leads nowhere or in a circle", () => {
    const root = folderWith();
    symlinkSync("nowhere", join(root, "dangling.xml"));
    symlinkSync("loop.xml", join(root, "loop.xml"));
    mkdirSync(join(root, "sub"));
    symlinkSync("..", join(root, "sub/up"));
    const found = find(root, ["**/*.xml"]);
    expect(problemsOf(found)).toEqual(["report-unreadable dangling.xml", "report-unreadable loop.xml"]);
    expect(found.problems.map(({ message }) => message)).toEqual([expect.stringContaining("ENOENT"), expect.stringContaining("ELOOP")]);
  });

  it("what is larger than is read", () => {
    const root = folderWith("a.xml", "abc.xml");
    const found = find(root, ["*.xml"], { maxBytes: 5 });
    expect(problemsOf(found)).toEqual(["report-too-large abc.xml"]);
    expect(pathsOf(found)).toEqual(["a.xml"]);
    truncateSync(join(root, "a.xml"), 1024 ** 3 + 1);
    expect(problemsOf(find(root, ["a.xml"]))).toEqual(["report-too-large a.xml"]);
  });

  it("a second name of the same file", () => {
    const root = folderWith("z/real.xml");
    symlinkSync("z/real.xml", join(root, "latest.xml"));
    expect(pathsOf(find(root, ["**/*.xml"]))).toEqual(["z/real.xml"]);
    expect(pathsOf(find(root, ["latest.xml"]))).toEqual(["latest.xml"]);
  });

  it("is named once, by however many globs it is found", () => {
    const root = folderWith("a.xml/x");
    expect(problemsOf(find(root, ["a.xml", "./a.xml", "a.*"]))).toEqual(["report-unreadable a.xml"]);
    symlinkSync("nowhere", join(root, "b.xml"));
    expect(problemsOf(find(root, ["b.xml", "b.*"]))).toEqual(["report-unreadable b.xml"]);
  });
});

describe("a source", () => {
  const sourceOf = (content: Uint8Array): { path: string; source: Source } => {
    const root = folderWith("report");
    const path = join(root, "report");
    writeFileSync(path, content);
    return { path, source: find(root, ["report"]).sources[0]! };
  };

  it.each([0, 1, 1024 ** 2 - 1, 1024 ** 2, 1024 ** 2 + 1, 3 * 1024 ** 2])("of %i bytes is read whole, in chunks of at most 1 MB, as often as asked", (size) => {
    const content = Uint8Array.from({ length: size }, (_, index) => index % 251);
    const { source } = sourceOf(content);
    expect(source.size).toBe(size);
    expect(bytesOf(source).equals(content)).toBe(true);
    expect(bytesOf(source).equals(content)).toBe(true);
    for (const chunk of source.chunks()) expect(chunk.length).toBeLessThanOrEqual(1024 ** 2);
  });

  const linkOf = (path: string): string => {
    try {
      return readlinkSync(path);
    } catch {
      return "";
    }
  };

  it.skipIf(!existsSync("/proc/self/fd"))("closes its file, even where the reader stops early", () => {
    const { path, source } = sourceOf(new Uint8Array(3 * 1024 ** 2));
    const open = (): string[] => readdirSync("/proc/self/fd").filter((id) => linkOf(`/proc/self/fd/${id}`) === path);
    for (const chunk of source.chunks()) {
      expect(chunk.length).toBeGreaterThan(0);
      expect(open()).toHaveLength(1);
      break;
    }
    expect(open()).toHaveLength(0);
  });

  it.each<[string, (path: string) => void]>([
    ["grew", (path) => appendFileSync(path, "more")],
    ["shrank", (path) => truncateSync(path, 1)],
    ["is gone", (path) => rmSync(path)],
    ["became a pipe", (path) => {
      rmSync(path);
      execFileSync("mkfifo", [path]);
    }],
  ])("that %s since it was found is a problem", (_, change) => {
    const { path, source } = sourceOf(new Uint8Array(10));
    change(path);
    expect(() => bytesOf(source)).toThrow(Problem);
    expect(() => bytesOf(source)).toThrow(expect.objectContaining({ slug: "report-unreadable", where: "report" }));
  });

  it.each<[string, (path: string) => void]>([
    ["grows", (path) => appendFileSync(path, new Uint8Array(2 * 1024 ** 2))],
    ["shrinks", (path) => truncateSync(path, 1024 ** 2)],
  ])("that %s while it is read is a problem", (_, change) => {
    const { path, source } = sourceOf(new Uint8Array(2 * 1024 ** 2));
    const read = (): void => {
      let chunks = 0;
      for (const chunk of source.chunks()) if (chunk.length > 0 && chunks++ === 0) change(path);
    };
    expect(read).toThrow(expect.objectContaining({ slug: "report-unreadable" }));
  });

  // The superuser may read everything.
  it.skipIf(getuid?.() === 0)("that may not be read is a problem", () => {
    const { path, source } = sourceOf(new Uint8Array(10));
    chmodSync(path, 0);
    expect(() => bytesOf(source)).toThrow(expect.objectContaining({ slug: "report-unreadable", message: expect.stringContaining("EACCES") }));
  });
});
