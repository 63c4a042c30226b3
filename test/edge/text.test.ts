import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { MAX_SOURCE_BYTES, readSource, readText, writeTextAtomic } from "../../src/edge/text.ts";
import { filesBelow, walkTree } from "../../src/edge/walk.ts";
import { removeFolders, temporaryFolder } from "../support/git-repo.ts";

afterAll(removeFolders);

describe("a text", () => {
  const root = temporaryFolder();
  const read = (path: string, maxBytes?: number): string | null =>
    readText({ root, path, slug: "config-malformed", ...(maxBytes === undefined ? {} : { maxBytes }) });
  writeFileSync(join(root, "a.yml"), "\ufeffü: 1\n");

  it("is read without its byte order mark, by a relative or an absolute path", () => {
    expect(read("a.yml")).toBe("ü: 1\n");
    expect(read(join(root, "a.yml"))).toBe("ü: 1\n");
  });

  it("is null where there is none", () => {
    expect(read("b.yml")).toBeNull();
    expect(read("a.yml/b.yml")).toBeNull();
  });

  it("is a problem where it is too large, no file, no UTF-8, or a pipe, which is not waited for", () => {
    writeFileSync(join(root, "latin.yml"), Uint8Array.of(0x66, 0xfc));
    execFileSync("mkfifo", [join(root, "pipe.yml")]);
    mkdirSync(join(root, "folder"));
    symlinkSync("loop.yml", join(root, "loop.yml"));
    for (const path of ["latin.yml", "pipe.yml", "folder", "loop.yml"]) {
      expect(() => read(path)).toThrow(expect.objectContaining({ slug: "config-malformed", where: path }));
    }
    expect(read("a.yml", 9)).not.toBeNull();
    expect(() => read("a.yml", 8)).toThrow(expect.objectContaining({ slug: "config-malformed" }));
  });
});

describe("a source", () => {
  const root = temporaryFolder();
  const write = (path: string, content: string | Uint8Array): void => writeFileSync(join(root, path), content);

  it("is text, whatever its encoding", () => {
    write("a.py", "ü = 1\n");
    write("latin.py", Uint8Array.of(0x66, 0xfc));
    expect(readSource(root, "a.py")).toBe("ü = 1\n");
    expect(readSource(root, "latin.py")).toBe("f\ufffd");
  });

  it("is null where it is binary, a link, a pipe, a folder or absent", () => {
    write("b.bin", Uint8Array.of(1, 0, 1));
    symlinkSync("a.py", join(root, "link.py"));
    execFileSync("mkfifo", [join(root, "pipe.py")]);
    for (const path of ["b.bin", "link.py", "pipe.py", ".", "none.py"]) expect(readSource(root, path)).toBeNull();
  });

  it("is null above the size that people write", () => {
    write("big.py", "x".repeat(MAX_SOURCE_BYTES));
    expect(readSource(root, "big.py")).toHaveLength(MAX_SOURCE_BYTES);
    truncateSync(join(root, "big.py"), MAX_SOURCE_BYTES + 1);
    expect(readSource(root, "big.py")).toBeNull();
  });
});

describe("writing", () => {
  it("makes the folders, replaces what is there, and leaves no draft behind", () => {
    const root = temporaryFolder();
    for (const text of ["one", "two"]) {
      writeTextAtomic({ root, path: "a/b/out.json", text });
      expect(readFileSync(join(root, "a/b/out.json"), "utf8")).toBe(text);
    }
    expect(readdirSync(join(root, "a/b"))).toEqual(["out.json"]);
  });

  it("goes anywhere where no root is named", () => {
    const path = join(temporaryFolder(), "x/out.json");
    writeTextAtomic({ root: null, path, text: "one" });
    expect(readFileSync(path, "utf8")).toBe("one");
  });

  it("refuses links, folders, devices, and whatever leaves the root; nothing is written", () => {
    const [root, elsewhere] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(elsewhere, "kept"), "kept");
    writeFileSync(join(root, "file"), "kept");
    symlinkSync(join(elsewhere, "kept"), join(root, "link"));
    symlinkSync("nowhere", join(root, "dangling"));
    symlinkSync(elsewhere, join(root, "folder"));
    mkdirSync(join(root, "dir"));
    for (const path of ["link", "dangling", "dir", "folder/new/x", "../x", join(elsewhere, "x"), "file/x", "file/x/y"]) {
      expect(() => writeTextAtomic({ root, path, text: "new" })).toThrow(expect.objectContaining({ slug: "output-unwritable", where: path }));
    }
    for (const path of ["/dev/null", "/dev/stdout", join(root, "link"), join(root, "file/x")]) {
      expect(() => writeTextAtomic({ root: null, path, text: "new" })).toThrow(expect.objectContaining({ slug: "output-unwritable" }));
    }
    expect(() => writeTextAtomic({ root: null, path: "/proc/no-such-folder/x/out.json", text: "new" })).toThrow(expect.objectContaining({ slug: "output-unwritable" }));
    expect(readdirSync(elsewhere)).toEqual(["kept"]);
    expect(readFileSync(join(elsewhere, "kept"), "utf8")).toBe("kept");
    expect(readdirSync(root).sort()).toEqual(["dangling", "dir", "file", "folder", "link"]);
  });
});

describe("a tree without git", () => {
  it("holds regular files in order, not what tools keep for themselves", () => {
    const root = temporaryFolder();
    for (const path of ["b.py", "a/z.py", "a.py", ".github/x.yml", ".git/HEAD", "node_modules/p/i.js", ".venv/lib/x.py", "a/__pycache__/x.pyc"]) {
      writeTextAtomic({ root, path, text: "" });
    }
    symlinkSync("..", join(root, "a/up"));
    symlinkSync("b.py", join(root, "c.py"));
    expect(walkTree(root)).toEqual([".github/x.yml", "a.py", "a/z.py", "b.py"]);
  });

  it("is a problem where it has no end", () => {
    const root = temporaryFolder();
    for (const name of ["1", "2", "3"]) writeFileSync(join(root, name), "");
    const walk = (maxEntries: number): string[] => filesBelow(root, { depth: Infinity, enters: () => true, keeps: () => true, maxEntries });
    expect(walk(3)).toEqual(["1", "2", "3"]);
    expect(() => walk(2)).toThrow(expect.objectContaining({ slug: "tree-unreadable" }));
  });
});
