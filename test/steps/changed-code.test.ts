import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/languages/index.ts";
import type { RepoPath } from "../../src/model/path.ts";
import type { ChangedFile, Changes } from "../../src/model/scene.ts";
import { changedCode } from "../../src/steps/changed-code.ts";

const PYTHON = "# about\n\nimport os\n\n\ndef a():\n    # why\n    return os\n";

const changed = (path: string, ranges: readonly (readonly [number, number])[], rest: Partial<ChangedFile> = {}): ChangedFile =>
  ({ path: path as RepoPath, status: "modified", before: null, lines: ranges.map(([from, to]) => ({ from, to })), ...rest });

const changes = (...files: readonly ChangedFile[]): Changes => ({ files: new Map(files.map((file) => [file.path, file])) });

const code = (given: Changes | null, text: string | null = PYTHON): Record<string, readonly number[]> =>
  Object.fromEntries(changedCode(given, LANGUAGES, () => text));

describe("the changed lines of code", () => {
  it("are neither blank nor comments", () => {
    expect(code(changes(changed("src/a.py", [[1, 8]])))).toEqual({ "src/a.py": [3, 6, 8] });
    expect(code(changes(changed("src/a.py", [[1, 2], [7, 8]])))).toEqual({ "src/a.py": [8] });
  });

  it("are those of sources alone: no tests, documents, deleted or merely renamed files", () => {
    expect(code(changes(
      changed("tests/test_a.py", [[1, 8]]), changed("README.md", [[1, 8]]), changed("src/gone.py", [[1, 8]], { status: "deleted" }), changed("src/b.py", []),
    ))).toEqual({});
  });

  it("are those of a tests.py that holds no tests", () => {
    expect(code(changes(changed("src/tests.py", [[1, 8]])))).toEqual({ "src/tests.py": [3, 6, 8] });
    expect(code(changes(changed("src/tests.py", [[1, 8]])), `${PYTHON}assert a()\n`)).toEqual({});
  });

  it("are none of what cannot be read as text, and none beyond the end", () => {
    expect(code(changes(changed("src/a.py", [[1, 8]])), null)).toEqual({});
    expect(code(changes(changed("src/a.py", [[8, 40]])))).toEqual({ "src/a.py": [8] });
  });

  it("are none without a base", () => expect(code(null)).toEqual({}));
});
