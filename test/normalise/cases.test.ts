import { describe, expect, it } from "vitest";
import type { TestCase } from "../../src/model/scene.ts";
import type { ReportedCase } from "../../src/model/tests.ts";
import { kindOf, moduleOf, ran, sceneOf, type MaterialDrawing } from "./material.ts";

/** The case of a report of one case. */
const caseOf = (tree: readonly string[], one: Partial<ReportedCase>, drawing: MaterialDrawing = {}, report = {}): TestCase =>
  sceneOf({ tree, reports: [ran([one], report)], ...drawing }).scene.cases[0]!;

interface Row {
  readonly runner: string;
  readonly tree: readonly string[];
  readonly one: Partial<ReportedCase>;
  readonly file: string | null;
  readonly report?: { readonly path?: string; readonly format?: string };
}

const PYTHON = ["src/calc.py", "tests/test_calc.py", "tests/unit/test_deep.py", "other/test_only.py"];
const JAVA = [
  "core/src/main/java/com/acme/Foo.java", "core/src/test/java/com/acme/FooTest.java", "core/src/test/java/com/acme/UtilTest.java",
  "app/src/integrationTest/kotlin/com/acme/UtilTest.kt", "app/src/test/java/com/acme/SameTest.java", "core/src/test/java/com/acme/SameTest.java",
];
const GO = ["go.mod", "calc.go", "calc_test.go", "internal/a/a.go", "internal/a/a_test.go", "internal/b/b_test.go", "internal/b/c_test.go"];
const ELIXIR = ["test/my/foo_test.exs", "test/my_web/controllers/page_controller_test.exs", "test/http_client_test.exs"];

const ROWS: readonly Row[] = [
  { runner: "pytest, xunit2, a class", tree: PYTHON, one: { classname: "tests.test_calc.TestCalc", name: "test_a[1]" }, file: "tests/test_calc.py" },
  { runner: "pytest, xunit2, no class", tree: PYTHON, one: { classname: "tests.test_calc" }, file: "tests/test_calc.py" },
  { runner: "pytest, deeper", tree: PYTHON, one: { classname: "tests.unit.test_deep.TestA.TestB" }, file: "tests/unit/test_deep.py" },
  { runner: "pytest in a folder", tree: PYTHON, one: { classname: "unit.test_deep" }, file: "tests/unit/test_deep.py" },
  { runner: "pytest, a bare module", tree: PYTHON, one: { classname: "test_only.TestX" }, file: "other/test_only.py" },
  { runner: "pytest, xunit1", tree: PYTHON, one: { classname: "x", file: "tests/test_calc.py" }, file: "tests/test_calc.py" },
  { runner: "pytest with doctests", tree: PYTHON, one: { classname: "src.calc", name: "src.calc.add" }, file: "src/calc.py" },
  { runner: "a bare word that a source happens to bear", tree: PYTHON, one: { classname: "calc" }, file: null },
  { runner: "pytest below the root", tree: ["backend/tests/test_a.py", "tests/test_a.py"], one: { classname: "tests.test_a" },
    report: { path: "backend/junit.xml" }, file: "backend/tests/test_a.py" },
  { runner: "pytest at the root", tree: ["backend/tests/test_a.py", "tests/test_a.py"], one: { classname: "tests.test_a" }, file: "tests/test_a.py" },
  { runner: "pytest, two folders of one name", tree: ["a/tests/test_a.py", "b/tests/test_a.py"], one: { classname: "tests.test_a" }, file: null },
  { runner: "unittest", tree: ["pkg/test_mod.py"], one: { classname: "pkg.test_mod.Class", name: "test_x" }, file: "pkg/test_mod.py" },
  { runner: "vitest", tree: ["tests/a.test.ts"], one: { classname: "tests/a.test.ts", suite: "vitest tests › tests/a.test.ts" }, file: "tests/a.test.ts" },
  { runner: "vitest with a template", tree: ["tests/a.test.ts"], one: { classname: "a", suite: "tests/a.test.ts" }, file: "tests/a.test.ts" },
  { runner: "vitest in a package", tree: ["packages/a/tests/a.test.ts", "packages/b/tests/a.test.ts"],
    one: { classname: "tests/a.test.ts" }, report: { path: "packages/b/junit.xml" }, file: "packages/b/tests/a.test.ts" },
  { runner: "jest-junit", tree: ["__tests__/main.test.js"], one: { classname: "Test 1 › Test 1.1", suite: "__tests__\\main.test.js" }, file: "__tests__/main.test.js" },
  { runner: "jest-junit with only a name", tree: ["src/widget.test.js"], one: { classname: "", suite: "widget.test.js" }, file: "src/widget.test.js" },
  { runner: "jest-junit with only titles", tree: ["src/widget.test.js"], one: { classname: "widget works", suite: "widget" }, file: null },
  { runner: "jest-junit with the subject as title", tree: ["src/cart.js", "test/cart.test.js"], one: { suite: "src/cart.js", classname: "src/cart.js adds" }, file: null },
  { runner: "vitest with tests in a source", tree: ["src/cart.ts"], one: { suite: "src/cart.ts", classname: "src/cart.ts" }, file: "src/cart.ts" },
  { runner: "codeception", tree: ["tests/shop.feature"], one: { suite: "tests/shop.feature" }, file: "tests/shop.feature" },
  { runner: "mocha-junit-reporter", tree: ["test/a.spec.js"], one: { suiteFile: "/home/runner/work/R/R/test/a.spec.js", classname: "works" }, file: "test/a.spec.js" },
  { runner: "casper", tree: ["tests/agent.js"], one: { suite: "Untitled suite in /Users/me/p/tests/agent.js" }, file: "tests/agent.js" },
  { runner: "Playwright", tree: ["e2e/shop.spec.ts"], one: { suite: "e2e/shop.spec.ts", classname: "e2e/shop.spec.ts" }, file: "e2e/shop.spec.ts" },
  { runner: "Playwright's titles", tree: ["e2e/shop.spec.ts"], one: { name: "[chromium] › e2e/shop.spec.ts:3:5 › buys" }, file: "e2e/shop.spec.ts" },
  { runner: "Surefire", tree: JAVA, one: { classname: "com.acme.FooTest", suite: "com.acme.FooTest" }, file: "core/src/test/java/com/acme/FooTest.java" },
  { runner: "Surefire, nested", tree: JAVA, one: { classname: "com.acme.FooTest$WhenEmpty$Deeper" }, file: "core/src/test/java/com/acme/FooTest.java" },
  { runner: "Surefire, phrased", tree: JAVA, one: { classname: "when it is empty", suite: "com.acme.FooTest" }, file: "core/src/test/java/com/acme/FooTest.java" },
  { runner: "Gradle, in one of two modules", tree: JAVA, one: { classname: "com.acme.SameTest" },
    report: { path: "app/build/test-results/test/TEST-com.acme.SameTest.xml" }, file: "app/src/test/java/com/acme/SameTest.java" },
  { runner: "Gradle, in either of two modules", tree: JAVA, one: { classname: "com.acme.SameTest" }, file: null },
  { runner: "Kotlin", tree: ["app/src/test/kotlin/com/acme/UtilTest.kt"], one: { classname: "com.acme.UtilTest" }, file: "app/src/test/kotlin/com/acme/UtilTest.kt" },
  { runner: "Groovy", tree: ["src/test/groovy/com/acme/FooSpec.groovy"], one: { classname: "com.acme.FooSpec" }, file: "src/test/groovy/com/acme/FooSpec.groovy" },
  { runner: "Scala", tree: ["src/test/scala/com/acme/FooSpec.scala"], one: { classname: "com.acme.FooSpec" }, file: "src/test/scala/com/acme/FooSpec.scala" },
  { runner: "Go, the package of one test file", tree: GO, one: { classname: "github.com/acme/calc/internal/a", suite: "github.com/acme/calc/internal/a" }, file: "internal/a/a_test.go" },
  { runner: "Go, a package of two", tree: GO, one: { classname: "github.com/acme/calc/internal/b" }, file: null },
  { runner: "gotestsum, short names", tree: GO, one: { classname: "internal/a" }, file: "internal/a/a_test.go" },
  { runner: "a label with a slash beside Go", tree: GO, one: { classname: "Shop/Cart", suite: "adds 1/2" }, file: null },
  { runner: "go-junit-report at the root", tree: GO, one: { classname: "github.com/acme/calc" }, file: "calc_test.go" },
  { runner: "go test -json at the root", tree: GO, one: { suite: "calc" }, report: { format: "go-test-json" }, file: "calc_test.go" },
  { runner: "cargo-nextest", tree: ["crates/calc/tests/it.rs"], one: { classname: "calc::it", name: "adds" }, file: "crates/calc/tests/it.rs" },
  { runner: "cargo-nextest with a folder", tree: ["tests/foo.rs"], one: { classname: "calc::tests/foo" }, file: "tests/foo.rs" },
  { runner: "a doctest of Rust", tree: ["src/lib.rs"], one: { classname: "", name: "src/lib.rs - foo (line 2)" }, file: "src/lib.rs" },
  { runner: "a name that tells of a source", tree: ["src/lib.rs"], one: { name: "reads src/lib.rs" }, file: null },
  { runner: ".NET", tree: ["Calc.Tests/BillingTests.cs"], one: { classname: "Acme.Calc.Tests.BillingTests" }, file: "Calc.Tests/BillingTests.cs" },
  { runner: "xUnit by name", tree: ["Calc.Tests/BillingTests.cs"], one: { classname: null, name: "Calc.Tests.BillingTests.Adds(item: \"a.b\")" }, file: "Calc.Tests/BillingTests.cs" },
  { runner: "PHPUnit", tree: ["tests/BarTest.php"], one: { classname: "Foo.BarTest", file: "/app/tests/BarTest.php" }, file: "tests/BarTest.php" },
  { runner: "PHPUnit without file", tree: ["tests/Unit/BarTest.php"], one: { classname: "App\\Tests\\Unit\\BarTest" }, file: "tests/Unit/BarTest.php" },
  { runner: "PHPUnit with dots", tree: ["tests/Unit/BarTest.php"], one: { classname: "App.Tests.Unit.BarTest" }, file: "tests/Unit/BarTest.php" },
  { runner: "RSpec", tree: ["spec/models/user_spec.rb"], one: { classname: "spec.models.user_spec", file: "./spec/models/user_spec.rb" }, file: "spec/models/user_spec.rb" },
  { runner: "RSpec without file", tree: ["spec/models/user_spec.rb"], one: { classname: "spec.models.user_spec" }, file: "spec/models/user_spec.rb" },
  { runner: "minitest", tree: ["test/models/user_test.rb"], one: { classname: "Models::UserTest" }, file: "test/models/user_test.rb" },
  { runner: "ExUnit", tree: ELIXIR, one: { classname: "Elixir.My.FooTest" }, file: "test/my/foo_test.exs" },
  { runner: "ExUnit, in a folder that the module leaves out", tree: ELIXIR, one: { classname: "Elixir.MyWeb.PageControllerTest" }, file: "test/my_web/controllers/page_controller_test.exs" },
  { runner: "ExUnit, capitals", tree: ELIXIR, one: { classname: "Elixir.HTTPClientTest" }, file: "test/http_client_test.exs" },
  { runner: "ExUnit with file and line", tree: ELIXIR, one: { classname: "x", file: "test/my/foo_test.exs:7" }, file: "test/my/foo_test.exs" },
  { runner: "Swift", tree: ["Tests/AcmeLibTests/BillingTests.swift"], one: { classname: "AcmeLibTests.BillingTests" }, file: "Tests/AcmeLibTests/BillingTests.swift" },
  { runner: "gtest", tree: ["test/calc_test.cc"], one: { classname: "CalcTest", file: "../test/calc_test.cc" }, file: "test/calc_test.cc" },
  { runner: "ctest", tree: ["test/calc_test.cc"], one: { classname: "calc" }, file: null },
  { runner: "nothing at all", tree: PYTHON, one: { classname: null, name: "" }, file: null },
  { runner: "binary names", tree: PYTHON, one: { classname: "......stuff", name: "test_thing[#x0C]" }, file: null },
];

describe("the file of a test case", () => {
  it.each(ROWS)("is found as $runner writes it", ({ tree, one, file, report }) => {
    expect(caseOf(tree, one, {}, report).file).toBe(file);
  });

  it("is the one that the case names, whatever its suite and class say", () => {
    const tree = ["tests/test_a.py", "tests/test_b.py", "tests/test_c.py"];
    expect(caseOf(tree, { file: "tests/test_a.py", suiteFile: "tests/test_b.py", classname: "tests.test_c" }).file).toBe("tests/test_a.py");
    expect(caseOf(tree, { file: "lost.py", suiteFile: "tests/test_b.py", classname: "tests.test_c" }).file).toBe("tests/test_b.py");
    expect(caseOf(tree, { file: "lost.py", classname: "tests.test_c" }).file).toBe("tests/test_c.py");
  });

  it("follows the same rules for paths as coverage", () => {
    const tree = ["backend/tests/test_a.py", "web/tests/test_a.py"];
    const settings = { paths: { strip: ["/app/"], add: "backend/" } };
    expect(caseOf(tree, { file: "/app/tests/test_a.py" }, { settings }).file).toBe("backend/tests/test_a.py");
    expect(caseOf(tree, { file: "/ci/web/tests/test_a.py" }, { root: "/ci" }).file).toBe("web/tests/test_a.py");
  });

  it("brings the line along that stands behind it, unless the case has its own", () => {
    expect(caseOf(ELIXIR, { file: "test/my/foo_test.exs:7" }).line).toBe(7);
    expect(caseOf(ELIXIR, { file: "test/my/foo_test.exs:7", line: 9 }).line).toBe(9);
    expect(caseOf(ELIXIR, { file: "test/my/foo_test.exs" }).line).toBeNull();
  });

  it("is not the root's for a Go package whose siblings tell another prefix", () => {
    const cases = ["github.com/acme/calc/internal/a", "github.com/acme/calc", "github.com/other/thing"].map((classname) => ({ classname }));
    const { scene } = sceneOf({ tree: GO, reports: [ran(cases)] });
    expect(scene.cases.map(({ file }) => file)).toEqual(["internal/a/a_test.go", "calc_test.go", null]);
  });
});

describe("the file of a Go test", () => {
  const tree = ["go.mod", "lib/a_test.go", "tools/a_test.go", "svc/api/b_test.go", "other/api/b_test.go"];
  const importRoots = [
    { prefix: "example.com/root", folder: "" }, { prefix: "example.com/app/lib", folder: "tools" }, { prefix: "example.com/svc/v2", folder: "svc" },
  ];

  it.each([
    ["by the module that its package begins with, not by the end of its path", "example.com/app/lib", "tools/a_test.go"],
    ["through a major version", "example.com/svc/v2/api", "svc/api/b_test.go"],
    ["nowhere where its module has no such package", "example.com/app/lib/api", null],
  ])("is found %s", (_, classname, file) => {
    for (const report of [{}, { format: "go-test-json" }]) {
      expect(caseOf(tree, { classname, suite: classname }, { importRoots }, report).file).toBe(file);
    }
  });
});

describe("hostile names", () => {
  it.each([
    ["dots", "a.".repeat(100_000)],
    ["capitals", `Elixir.${"A".repeat(100_000)}`],
    ["colons", "A::".repeat(100_000)],
    ["slashes", "a/".repeat(100_000)],
    ["digits", `a.py:${"1".repeat(100_000)}x`],
    ["hexadecimals", "0x0-".repeat(100_000)],
  ])("of many %s are no file, and cost little", (_, name) => {
    for (const one of [{ classname: name }, { file: name }, { name, classname: null }, { suite: name }]) {
      expect(caseOf([...PYTHON, ...ELIXIR, ...GO], one).file).toBeNull();
    }
  });
});

describe("the identity of a test case", () => {
  const tree = ["tests/test_a.py"];
  const identity = (one: Partial<ReportedCase>, root = ""): string => caseOf(tree, one, { root }).identity;

  it("is its file, or else its suite, with class and name", () => {
    expect(identity({ file: "tests/test_a.py", classname: "tests.test_a", name: "works" })).toBe("tests/test_a.py › tests.test_a › works");
    expect(identity({ suite: "Shop › Cart", name: "works" })).toBe("Shop › Cart › works");
    expect(identity({ name: "works" })).toBe("works");
  });

  it.each([
    ["addresses", "got <Foo at 0x7f3a2b>", "got <Foo at 0xDEAD>"],
    ["UUIDs", "user 123e4567-e89b-12d3-a456-426614174000", "user 00000000-0000-4000-8000-000000000000"],
    ["timestamps", "at 2026-11-20T10:11:12.5Z", "at 2025-01-02T03:04:05+01:00"],
    ["timestamps without a zone", "at 2026-11-20 10:11", "at 2025-01-02 03:04"],
    ["timestamps in one word", "Suite-20230222165213", "Suite-20240222T165213Z"],
    ["white space", "a  b\n\tc", " a b c "],
  ])("does not change with %s", (_, one, other) => {
    expect(identity({ name: one })).toBe(identity({ name: other }));
  });

  it("does not change with the folder it ran in", () => {
    expect(identity({ name: "reads /home/a/shop/x.txt" }, "/home/a/shop")).toBe(identity({ name: "reads /b/x.txt" }, "/b"));
    expect(identity({ name: "reads D:\\a\\shop\\x.txt" }, "D:\\a\\shop")).toBe(identity({ name: "reads x.txt" }));
  });

  it("is told apart by everything else", () => {
    const names = ["a", "b", "a 1", "a 2", "a[2026-11-20]", "a[2026-11-21]", "x".repeat(1_000), `${"x".repeat(999)}y`];
    expect(new Set(names.map((name) => identity({ name }))).size).toBe(names.length);
  });

  it("is bounded", () => {
    expect(identity({ name: "x".repeat(100_000) }).length).toBeLessThanOrEqual(300);
    expect(() => encodeURIComponent(identity({ name: `${"x".repeat(282)}😀${"y".repeat(100)}` }))).not.toThrow();
  });
});

describe("the kind of a test case", () => {
  const tree = ["tests/unit/test_a.py", "tests/integration/test_b.py", "tests/e2e/test_c.py", "tests/test_d.py", "contract/test_e.py"];

  it.each([
    ["tests/unit/test_a.py", "unit"],
    ["tests/integration/test_b.py", "integration"],
    ["tests/e2e/test_c.py", "e2e"],
    ["tests/test_d.py", "unit"],
  ])("of %s is %s", (file, kind) => {
    expect(caseOf(tree, { file }).kind).toBe(kind);
  });

  it("is the first whose globs hold the file", () => {
    const kinds = [kindOf("contract", { tests: ["contract/**", "tests/unit/**"] }), kindOf("unit"), kindOf("live", { tests: ["contract/**"] })];
    expect(caseOf(tree, { file: "contract/test_e.py" }, { settings: { kinds } }).kind).toBe("contract");
    expect(caseOf(tree, { file: "tests/unit/test_a.py" }, { settings: { kinds } }).kind).toBe("contract");
  });

  it("is told by the report where the file is unknown", () => {
    expect(caseOf(tree, { name: "x" }, {}, { path: "reports/e2e/junit.xml" }).kind).toBe("e2e");
    expect(caseOf(tree, { name: "x" }, {}, { path: "reports/junit.xml" }).kind).toBe("unit");
  });
});

describe("the module of a test case", () => {
  const tree = ["src/billing/a.py", "src/remote/b.py", "tests/billing/test_a.py", "tests/test_b.py", "src/remote/test_c.py", "api/test_d.py", "pkg/x_test.go", "pkg/y_test.go"];
  const modules = [moduleOf("billing"), moduleOf("remote"), moduleOf("go", { paths: ["pkg/**"], tests: [] })];
  const links = [{ tests: "tests/test_b.py", subject: "src/remote/b.py" }, { tests: "tests/**", subject: "src/remote/b.py" }, { tests: "api/**", subject: "nowhere.py" }];
  const module = (one: Partial<ReportedCase>, report = {}): string => caseOf(tree, one, { settings: { modules, links } }, report).module;

  it.each([
    ["the one whose tests hold its file, before any link", "tests/billing/test_a.py", "billing"],
    ["that of its linked subject", "tests/test_b.py", "remote"],
    ["the one whose paths hold its file", "src/remote/test_c.py", "remote"],
    ["other, where its subject belongs to none", "api/test_d.py", "other"],
  ])("is %s", (_, file, expected) => {
    expect(module({ file })).toBe(expected);
  });

  it("is the one that all files agree on which it may be in", () => {
    expect(module({ classname: "github.com/acme/x/pkg" })).toBe("go");
  });

  it("is other where the file is unknown, unless exactly one module's tests hold the report", () => {
    expect(module({ name: "x" })).toBe("other");
    expect(module({ name: "x" }, { path: "tests/billing/junit.xml" })).toBe("billing");
    const twice = [moduleOf("billing", { tests: ["reports/**"] }), moduleOf("remote", { tests: ["reports/**"] })];
    expect(caseOf(tree, { name: "x" }, { settings: { modules: twice } }, { path: "reports/junit.xml" }).module).toBe("other");
  });
});

describe("retries", () => {
  const tree = ["tests/test_a.py"];
  const attempt = (outcome: ReportedCase["outcome"], rest: Partial<ReportedCase> = {}): Partial<ReportedCase> =>
    ({ file: "tests/test_a.py", name: "works", outcome, ...rest });
  const told = (retries: "worst" | "last", ...reports: readonly (readonly Partial<ReportedCase>[])[]) => {
    const { scene } = sceneOf({ tree, settings: { retries }, reports: reports.map((cases, index) => ran(cases, { path: `junit-${index}.xml` })) });
    const { total, passed, failed, flaky, flakyKnown } = scene.totals.tests!;
    return { total, passed, failed, flaky, flakyKnown };
  };

  const worst = (...outcomes: readonly ReportedCase["outcome"][]) => told("worst", outcomes.map((outcome) => attempt(outcome)));

  it("until the test passed are one test, of which the worst attempt counts by default", () => {
    const flaky = { total: 1, passed: 0, failed: 1, flaky: 1, flakyKnown: true };
    expect(worst("failed", "passed")).toEqual(flaky);
    expect(worst("failed", "failed", "failed", "passed")).toEqual(flaky);
    expect(worst("failed", "errored", "passed")).toEqual({ ...flaky, failed: 0 });
    // gotestsum writes what failed first, and Gradle what it tries again last.
    expect(told("worst", [attempt("failed"), attempt("passed", { name: "else" }), attempt("passed")])).toEqual({ ...flaky, total: 2, passed: 1 });
  });

  it.each<[string, ReportedCase["outcome"][], { passed: number; failed: number }]>([
    ["all passed", ["passed", "passed", "passed"], { passed: 3, failed: 0 }],
    ["all failed", ["failed", "failed"], { passed: 0, failed: 2 }],
    ["failed after a pass", ["passed", "failed"], { passed: 1, failed: 1 }],
    ["passed twice after a failure, where nobody tries again", ["failed", "passed", "passed"], { passed: 2, failed: 1 }],
    ["failed between passes", ["passed", "failed", "passed"], { passed: 2, failed: 1 }],
  ])("are different tests by default where they %s", (_, outcomes, expected) => {
    expect(worst(...outcomes)).toEqual({ total: outcomes.length, flaky: 0, flakyKnown: false, ...expected });
  });

  it("are of one suite and one name by default", () => {
    const two = { total: 2, passed: 1, failed: 1, flaky: 0 };
    expect(told("worst", [attempt("failed", { suite: "chromium" }), attempt("passed", { suite: "firefox" })])).toMatchObject(two);
    expect(told("worst", [attempt("failed", { name: "at 0x1f" }), attempt("passed", { name: "at 0x2e" })])).toMatchObject(two);
    expect(told("worst", [attempt("failed")], [attempt("passed")])).toMatchObject(two);
  });

  it.each(["vitest", "jest", "mocha", "playwright 1.65.1"])("are not written by %s: what has one name is different tests", (producer) => {
    const { scene } = sceneOf({ tree, reports: [ran([attempt("failed"), attempt("passed")], { producer })] });
    expect(scene.totals.tests).toMatchObject({ total: 2, passed: 1, failed: 1, flaky: 0 });
  });

  it("are told alike by both policies, but for which of them counts", () => {
    for (const outcomes of [["failed", "passed"], ["errored", "failed", "passed"]] as const) {
      const cases = outcomes.map((outcome) => attempt(outcome));
      const { total, flaky } = told("last", cases);
      expect(told("worst", cases)).toMatchObject({ total, flaky, passed: 0 });
    }
  });

  it("keep the first failure's text and place", () => {
    const { scene } = sceneOf({ tree, reports: [ran([attempt("failed", { text: "boom" }), attempt("passed", { name: "else" }), attempt("failed", { text: "bang" }), attempt("passed")])] });
    expect(scene.cases.map(({ name, outcome, flaky, text }) => [name, outcome, flaky, text])).toEqual([["works", "failed", true, "boom"], ["else", "passed", false, null]]);
  });

  it("come to the last one where the configuration says so, flaky after a failure", () => {
    expect(told("last", [attempt("failed"), attempt("passed")])).toEqual({ total: 1, passed: 1, failed: 0, flaky: 1, flakyKnown: true });
    expect(told("last", [attempt("errored"), attempt("passed")])).toEqual({ total: 1, passed: 1, failed: 0, flaky: 1, flakyKnown: true });
  });

  it("that end in a failure failed, though an earlier one looks like a pass", () => {
    expect(told("last", [attempt("passed"), attempt("failed")])).toEqual({ total: 1, passed: 0, failed: 1, flaky: 0, flakyKnown: false });
  });

  it("that never failed are not flaky", () => {
    expect(told("last", [attempt("skipped"), attempt("passed"), attempt("passed")])).toEqual({ total: 1, passed: 1, failed: 0, flaky: 0, flakyKnown: false });
  });

  it("are of one report and one identity", () => {
    expect(told("last", [attempt("failed"), attempt("passed", { name: "else" })])).toMatchObject({ total: 2, passed: 1, failed: 1 });
    expect(told("last", [attempt("failed")], [attempt("passed")])).toMatchObject({ total: 2, passed: 1, failed: 1, flaky: 0 });
  });

  it("stay flaky where a report says so itself", () => {
    expect(told("last", [attempt("passed", { flaky: true })])).toMatchObject({ total: 1, flaky: 1, flakyKnown: true });
  });
});
