/** Which test file a context belongs to, by the words of each producer. */
import { describe, expect, it } from "vitest";
import { addRun, contextsOf, linesIn, newContexts } from "../../src/model/contexts.ts";
import type { RepoPath } from "../../src/model/path.ts";
import type { SourceFile } from "../../src/model/scene.ts";
import type { TestRuns } from "../../src/model/scene.ts";
import { testRunsOf } from "../../src/normalise/test-runs.ts";
import { indexTree } from "../../src/normalise/tree.ts";

const FILES = [
  "app/billing.py", "tests/test_billing.py", "tests/unit/test_cart.py", "spec/user_spec.rb", "tests/PricesTest.php", "Shop.Tests/CartTests.cs",
];
const sources = FILES.map((path): SourceFile => ({
  path: path as RepoPath, language: path.slice(path.lastIndexOf(".") + 1), test: /test|spec/i.test(path), nonBlank: 1, lines: 1,
}));
const ground = { index: indexTree(FILES as RepoPath[]), rules: { strip: [], add: "", root: "" }, sources };

const runsOf = (...names: readonly string[]): TestRuns => {
  const rows = newContexts<RepoPath>();
  names.forEach((name, index) => addRun(rows, { path: "app/billing.py" as RepoPath, name }, index + 1));
  return testRunsOf(contextsOf(rows)!, ground)!;
};

const ran = (runs: TestRuns): Record<string, readonly number[]> =>
  Object.fromEntries([...runs.byTest].map(([test, files]) => [test, linesIn(files.get("app/billing.py" as RepoPath)!)]));

describe("runs by test file", () => {
  it.each([
    ["pytest-cov", "tests/test_billing.py::TestPay::test_pays[4-x]|run", "tests/test_billing.py"],
    ["pytest-cov's set-up", "tests/test_billing.py::test_pays|setup", "tests/test_billing.py"],
    ["coverage.py, a function", "tests.test_billing.test_pays", "tests/test_billing.py"],
    ["coverage.py, a method", "tests.unit.test_cart.TestCart.test_adds", "tests/unit/test_cart.py"],
    ["coverage.py below the tests' folder", "test_billing.test_pays", "tests/test_billing.py"],
    ["SimpleCov", "spec/user_spec.rb:42", "spec/user_spec.rb"],
    ["PHPUnit", "PricesTest::testDiscount", "tests/PricesTest.php"],
    ["OpenCover", "System.Void Shop.Tests.CartTests::Adds()", "Shop.Tests/CartTests.cs"],
  ])("of %s", (_, context, file) => expect(ran(runsOf(context))).toEqual({ [file]: [1] }));

  it("are summed up over the tests of a file", () =>
    expect(ran(runsOf("tests/test_billing.py::test_a|run", "tests/test_billing.py::test_b|run"))).toEqual({ "tests/test_billing.py": [1, 2] }));

  it("leave out what is no test file, and count it", () => {
    const runs = runsOf("RSpec", "discount");
    expect([ran(runs), runs.unknown]).toEqual([{}, 2]);
  });

  it("know doctests as tests of the file that they stand in", () =>
    expect(ran(runsOf("app/billing.py::app.billing.charge"))).toEqual({ "app/billing.py": [1] }));

  it("keep what ran outside of tests apart", () => {
    const runs = runsOf("", "tests/test_billing.py::test_a");
    expect(linesIn(runs.outside.get("app/billing.py" as RepoPath)!)).toEqual([1]);
    expect([ran(runs), runs.unknown]).toEqual([{ "tests/test_billing.py": [2] }, 0]);
  });
});
