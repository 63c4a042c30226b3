import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/languages/index.ts";
import { codeLines, countNonBlank, languageFinder, survey } from "../../src/languages/survey.ts";
import type { RepoPath } from "../../src/model/path.ts";

const languageOf = languageFinder(LANGUAGES);

describe("a path's language", () => {
  it.each([
    ["app/billing.py", "python"], ["src/view.tsx", "javascript"], ["src/App.vue", "javascript"], ["cmd/main.go", "go"],
    ["src/main/java/a/B.java", "java"], ["lib/foo.rb", "ruby"], ["src/Foo.php", "php"], ["src/lib.rs", "rust"],
    ["Foo/Bar.cs", "csharp"], ["src/a.hpp", "c"], ["Sources/A/B.swift", "swift"], ["lib/a.ex", "elixir"],
    ["lib/a.dart", "dart"], ["src/A.KT", "kotlin"],
  ])("%s is %s", (path, id) => {
    expect(languageOf(path)?.id).toBe(id);
  });

  it.each(["_example/main.go", "a/_codegen/b/main.go", ".tools/main.go", "_main.go", "a/.main.go"])("%s is none that Go knows", (path) => {
    expect(languageOf(path)).toBeNull();
  });

  it.each(["a_b/main.go", "internal/testdata.go", "_example/main.py", "a/x_test.go"])("%s is a source all the same", (path) => {
    expect(languageOf(path)).not.toBeNull();
  });

  it.each(["README.md", "Makefile", "types/index.d.ts", "web/jquery.min.js", ".gitignore", "data.json"])("%s is no source", (path) => {
    expect(languageOf(path)).toBeNull();
  });
});

describe("a test file", () => {
  it.each([
    "tests/test_billing.py", "pkg/billing_test.py", "conftest.py", "app/tests/helpers.py", "src/cart.test.ts", "src/cart.spec.jsx",
    "src/__tests__/cart.js", "cypress/e2e/shop.cy.ts", "pkg/cart_test.go", "src/test/java/a/CartTest.java", "core/src/it/java/a/X.java",
    "a/CartIT.java", "spec/models/user_spec.rb", "test/user_test.rb", "tests/Unit/CartTest.php", "tests/cli.rs",
    "Shop.Tests/CartTests.cs", "test/cart_test.cc", "Tests/ShopTests/CartTests.swift", "test/cart_test.exs", "test/cart_test.dart",
  ])("is %s", (path) => {
    expect(languageOf(path)?.isTest(path)).toBe(true);
  });

  it.each([
    "app/billing.py", "app/latest.py", "app/contest.py", "src/cart.ts", "src/testing-ground.ts", "pkg/attest.go",
    "src/main/java/a/Cart.java", "lib/user.rb", "src/Cart.php", "src/lib.rs", "Shop/Cart.cs", "src/cart.cc", "Sources/Shop/Cart.swift",
  ])("is not %s", (path) => {
    expect(languageOf(path)?.isTest(path)).toBe(false);
  });
});

describe("a Python file of the name tests.py", () => {
  const NAMED = "def test_odd(value):\n    return value % 2 == 1\n\nTESTS = {\"odd\": test_odd}\n";
  const isTest = (text: string | null, path = "app/tests.py"): boolean | undefined => languageOf(path)?.isTest(path, text);

  it("is product code where it holds code and nothing that tests", () => {
    expect(isTest(NAMED)).toBe(false);
    expect(survey(["app/tests.py"] as RepoPath[], LANGUAGES, () => NAMED)).toMatchObject([{ test: false }]);
  });

  it.each<[string, string | null]>([
    ["a class of tests", "class OddTest(Base):\n    def check(self):\n        return 1\n"],
    ["a method that tests", "class Odd(Base):\n    def test_odd(self):\n        if self.client.get(\"/\"):\n            return\n"],
    ["an assertion", "def test_odd():\n    if True:\n        assert odd(1)\n"],
    ["a test framework", "from django.test import TestCase\n\nif 1:\n    pass\n"],
    ["no code at all", "# Create your tests here.\n"],
    ["nothing that can be read", null],
  ])("is a test with %s", (_, text) => {
    expect(isTest(text)).toBe(true);
  });

  it("is a test by its folder, whatever it holds; and so is another by its name", () => {
    expect([isTest(NAMED, "app/tests/tests.py"), isTest(NAMED, "app/test_odd.py")]).toEqual([true, true]);
  });
});

describe("lines", () => {
  it.each([["", 0], ["\n\n", 0], ["a", 1], ["a\n \t\r\nb\n", 2], ["\r\n\r\nx", 1]])("of %j that are not blank: %i", (text, count) => {
    expect(countNonBlank(text)).toBe(count);
  });

  it("that hold code are those with a word outside a comment", () => {
    const python = languageOf("a.py")!;
    expect(codeLines("import a\n\n# why\n)\nx = 1\n", python, [1, 2, 3, 4, 5, 9])).toEqual([1, 5]);
  });
});

describe("a survey", () => {
  it("leaves out what cannot be read as text", () => {
    const tree = ["a.py", "b.py", "notes.txt", "test_a.py"] as RepoPath[];
    const sources = survey(tree, LANGUAGES, (path) => (path === "b.py" ? null : "x = 1\n\n"));
    expect(sources).toEqual([
      { path: "a.py", language: "python", test: false, nonBlank: 1, lines: 3 },
      { path: "test_a.py", language: "python", test: true, nonBlank: 1, lines: 3 },
    ]);
  });
});
