/** The shipped programs on a project with a hollow test: the grammars that lie beside them are what reads it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { newRepo, removeFolders } from "../support/git-repo.ts";
import { junitOf, lcovOf, proofgate, REPOSITORY, runNode } from "../support/story.ts";

const JAVA = (name: string, body: string): string => `package shop;\n\npublic class ${name} {\n${body}\n}\n`;

/** One dead subject for each grammar that is shipped, and one that is alive beside each. */
const FILES = {
  ".gitignore": "coverage/\njunit.xml\n",
  "app/billing.py": "def total(nets):\n    return sum(nets)\n",
  "app/rates.py": "def vat(cents):\n    return cents\n",
  "tests/test_billing.py": "from unittest.mock import patch\nfrom app import billing\n\n\n@patch(\"app.billing.total\")\ndef test_total(total):\n    total.return_value = 1\n    assert billing.total([]) == 1\n",
  "tests/test_rates.py": "from app.rates import vat\n\n\ndef test_vat():\n    assert vat(1) == 1\n",
  "web/cart.ts": "export function add(a: number): number {\n  return a;\n}\n",
  "web/cart.test.ts": "import { vi, it, expect } from \"vitest\";\nimport { add } from \"./cart\";\nvi.mock(\"./cart\", () => ({ add: () => 1 }));\nit(\"adds\", () => expect(add(2)).toBe(1));\nimport \"./sums\";\n",
  "web/view.tsx": "export function View() {\n  return <b/>;\n}\n",
  "web/view.test.tsx": "import { vi, it, expect } from \"vitest\";\nimport { View } from \"./view\";\nvi.mock(\"./view\", () => ({ View: () => null }));\nit(\"shows\", () => expect(View()).toBe(null));\nimport \"./sums\";\n",
  "web/old.js": "exports.old = function () {\n  return 1;\n};\n",
  "web/old.test.js": "jest.mock(\"./old\", () => ({ old: () => 2 }));\nconst { old } = require(\"./old\");\nit(\"is old\", () => expect(old()).toBe(2));\nrequire(\"./sums\");\n",
  "web/sums.ts": "export function sum(a: number): number {\n  return a;\n}\n",
  "web/sums.test.ts": "import { it, expect } from \"vitest\";\nimport { sum } from \"./sums\";\nit(\"sums\", () => expect(sum(1)).toBe(1));\n",
  "src/main/java/shop/Price.java": JAVA("Price", "  public int of(int a) {\n    return a;\n  }"),
  "src/test/java/shop/PriceTest.java": JAVA("PriceTest", "  @org.junit.jupiter.api.Test\n  void of() {\n    Price price = org.mockito.Mockito.mock(Price.class);\n    price.of(1);\n  }"),
  "src/main/java/shop/Size.java": JAVA("Size", "  public int of(int a) {\n    return a;\n  }"),
  "src/test/java/shop/SizeTest.java": JAVA("SizeTest", "  @org.junit.jupiter.api.Test\n  void of() {\n    new Size().of(1);\n  }"),
  "go.mod": "module example.com/shop\n\ngo 1.22\n",
  "notify/notify.go": "package notify\n\nfunc Send() int {\n\treturn 1\n}\n",
  "notify/notify_test.go": "package notify\n\nimport \"testing\"\n\ntype fake struct{}\n\nfunc (fake) Send() int { return 2 }\n\nfunc TestSend(t *testing.T) {\n\tif (fake{}).Send() != 2 {\n\t\tt.Fatal(\"no\")\n\t}\n}\n",
};

const REPORTS = {
  "coverage/lcov.info": lcovOf({
    "app/billing.py": [0, 2], "app/rates.py": [2, 2], "web/cart.ts": [0, 2], "web/view.tsx": [0, 2], "web/old.js": [0, 2], "web/sums.ts": [2, 2],
    "src/main/java/shop/Price.java": [0, 5], "src/main/java/shop/Size.java": [5, 5],
  }),
  "coverage/go.out": "mode: set\nexample.com/shop/notify/notify.go:3.19,5.2 1 0\n",
  "junit.xml": junitOf({
    "tests/test_billing.py": ["test_total"], "tests/test_rates.py": ["test_vat"], "web/cart.test.ts": ["adds"], "web/view.test.tsx": ["shows"], "web/old.test.js": ["is old"],
    "web/sums.test.ts": ["sums"], "src/test/java/shop/PriceTest.java": ["of"], "src/test/java/shop/SizeTest.java": ["of"], "notify/notify_test.go": ["TestSend"],
  }),
};

const repo = newRepo();
const sha = repo.commit(FILES);
repo.write(REPORTS);
const temp = mkdtempSync(join(tmpdir(), "proofgate-runner-"));
afterAll(() => {
  removeFolders();
  rmSync(temp, { recursive: true });
});

const GIVEN = ["--coverage", "coverage/lcov.info", "--coverage", "coverage/go.out", "--tests", "junit.xml"];

const HOLLOW = [
  ["app/billing.py", "members-mocked"], ["notify/notify.go", "members-mocked"], ["src/main/java/shop/Price.java", "members-mocked"],
  ["web/cart.ts", "subject-replaced"], ["web/old.js", "subject-replaced"], ["web/view.tsx", "subject-replaced"],
];

interface Shown {
  readonly findings: readonly { readonly rule: string; readonly level: string; readonly subject: string; readonly cause: string }[];
  readonly links: Readonly<Record<string, number>>;
}

const hollowIn = (json: string): readonly unknown[] => (JSON.parse(json) as Shown).findings
  .filter(({ rule, level }) => rule === "tests-without-coverage" && level === "error").map(({ subject, cause }) => [subject, cause]).sort();

describe("what is shipped, on a project with a hollow test in each language", () => {
  it("finds them all by `check`, with the line that shows why, and nothing else", async () => {
    const { code, out, err } = await proofgate(repo.root, "check", ...GIVEN, "--output", "json");
    expect([code, err]).toEqual([1, ""]);
    expect(hollowIn(out)).toEqual(HOLLOW);
    expect((JSON.parse(out) as Shown).links).toMatchObject({ testFiles: 9, linked: 9, abstained: 0, unwitnessed: 0, cases: { total: 9, resolved: 9 } });
    expect((await proofgate(repo.root, "check", ...GIVEN)).out.replaceAll(/\s+/g, " ")).toContain("Line 3 replaces ./cart with a mock.");
  });

  it("shows by `links` which test is of what", async () => {
    const { code, out } = await proofgate(repo.root, "links", "--output", "json");
    const { links, byNameAlone } = JSON.parse(out) as { links: { test: string; subject: string; level: string }[]; byNameAlone: string[] };
    expect([code, byNameAlone]).toEqual([0, []]);
    expect(links.map(({ test, subject, level }) => `${test} ${level} ${subject}`)).toEqual([
      "notify/notify_test.go explicit notify/notify.go",
      "src/test/java/shop/PriceTest.java strong src/main/java/shop/Price.java", "src/test/java/shop/SizeTest.java strong src/main/java/shop/Size.java",
      "tests/test_billing.py strong app/billing.py", "tests/test_rates.py strong app/rates.py",
      "web/cart.test.ts strong web/cart.ts", "web/old.test.js strong web/old.js", "web/sums.test.ts strong web/sums.ts", "web/view.test.tsx strong web/view.tsx",
    ]);
  });

  it("prints by `explain` every step, the same bytes each time", async () => {
    const [first, second] = [await proofgate(repo.root, "explain", ...GIVEN, "web/cart.ts"), await proofgate(repo.root, "explain", ...GIVEN, "web/cart.ts")];
    for (const step of ["link ", "state ", "witness ", "cause ", "proof ", "verdict "]) expect(first.out).toContain(`  ${step}`);
    expect([first.code, second.out]).toEqual([0, first.out]);
  });

  it("counts them in the action's output `hollow`", async () => {
    const file = (name: string): string => join(temp, name);
    for (const name of ["event.json", "output", "summary"]) writeFileSync(file(name), name === "event.json" ? "{}" : "");
    const inputs = { coverage: "coverage/lcov.info\ncoverage/go.out", tests: "junit.xml", comment: "never", annotations: "false", "fail-on": "error", mode: "check", "working-directory": "." };
    const { code } = await runNode([join(REPOSITORY, "dist/action.js")], {
      cwd: repo.root,
      env: {
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: file("event.json"), GITHUB_REPOSITORY: "octo/shop", GITHUB_SHA: sha, GITHUB_REF: "refs/heads/main",
        GITHUB_SERVER_URL: "https://github.com", GITHUB_RUN_ID: "11", GITHUB_WORKSPACE: repo.root, RUNNER_TEMP: temp,
        GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary"), GITHUB_API_URL: "http://127.0.0.1:9",
      },
    });
    expect(code).toBe(1);
    expect(/^hollow<<(\S+)\n6\n\1$/m.test(readFileSync(file("output"), "utf8"))).toBe(true);
  });
});
