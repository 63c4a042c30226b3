import { describe, expect, it } from "vitest";
import { go } from "../../src/languages/go.ts";
import { goSyntax } from "../../src/languages/go-syntax.ts";
import type { Facts } from "../../src/model/facts.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { candidatesIn, factsOf, foreignTree } from "../support/foreign-tree.ts";

const said = (text: string, path = "billing/charge_test.go"): Promise<Facts> => factsOf(path, text.startsWith("package") || text.startsWith("/") ? text : `package billing\n${text}`);
const inTest = (body: string): Promise<Facts> => said(`func TestA(t *testing.T) {\n${body}\n}`);

describe("a Go file", () => {
  it("imports packages, and the rest of its own without a word", async () => {
    const { imports } = await said(`package billing\nimport "fmt"\nimport (\n\tm "example.com/shop/mock"\n\t_ "embed"\n\t. "os"\n\t"C"\n)`);
    expect(imports.map(({ line, specifier, names, how }) => [line, how, specifier, ...names].join(" "))).toEqual([
      "1 implicit . *", "2 static fmt *", "4 static example.com/shop/mock *", "5 static embed", "6 static os *",
    ]);
  });

  it("of a package of tests sees only what it imports", async () => {
    const { imports } = await said(`package billing_test\nimport "example.com/shop/billing"`);
    expect(imports.map(({ how, specifier }) => `${how} ${specifier}`)).toEqual(["static example.com/shop/billing"]);
  });

  it.each([
    ["type fakeStore struct{}", "Store"], ["type fake struct{}\nfunc TestA(t *testing.T) { var s Store = fake{} }", "Store,Store"], ["type fake struct{}\nvar _ Store = (*fake)(nil)", "Store"], ["type MockStore struct {\n\tmock.Mock\n}", "Store"], ["type storeMock struct { Store }", "Store"],
    ["type stubStore struct { *billing.Store }", "billing.Store"], ["type recorder struct { mock.Mock }", "recorder"],
    ["func TestA(t *testing.T) { s := NewMockStore(ctrl) }", "Store"], ["func TestA(t *testing.T) { s := mocks.NewFakeStore() }", "Store"],
    ["func TestA(t *testing.T) { s := &FakeStore{} }", "Store"], ["func TestA(t *testing.T) { s := mocks.StoreMock{} }", "Store"],
    ["func TestA(t *testing.T) { s := []Store{}\n_ = map[string]Store{}\n_ = billing.Store{} }", ""],
    ["func TestA(t *testing.T) { monkey.Patch(time.Now, fake) }", "time.Now"],
    ["type Store struct{}\nfunc TestA(t *testing.T) { s := NewStore() }", ""], ["type mocker struct{}\ntype stubborn struct{}", ""],
  ])("%s puts a double in the place of %j", async (text, target) => {
    expect((await said(text)).replaced.map((one) => one.target).join()).toBe(target);
  });

  it.each([
    ["func TestA(t *testing.T) { x() }", ["TestA"]],
    ["func TestA(t *testing.T) { t.Run(\"b c\", func(t *testing.T) { t.Run(`d`, run) }) }", ["TestA", "TestA/b c", "TestA/b c/d"]],
    ["func TestA(t *testing.T) { for _, tc := range all { t.Run(tc.name, func(t *testing.T) {}) } }", ["TestA", "TestA/${}"]],
    ["func TestA(t *testing.T) {\n// why\nt.Skip(\"later\")\n}", ["TestA (todo)"]],
    ["func TestA(t *testing.T) { if testing.Short() { t.Skip() } }", ["TestA"]],
    ["func (s *ChargeSuite) TestA() { s.Equal(1, 2) }", ["ChargeSuite/TestA"]],
    ["func ExampleCharge() {}\nfunc FuzzCharge(f *testing.F) {}\nfunc Test_charge(t *testing.T) {}", ["ExampleCharge", "FuzzCharge", "Test_charge"]],
    ["var _ = Describe(\"cart\", func() { When(\"full\", func() { It(\"adds\", func() {}) ; PIt(\"later\", func() {}) }) })", ["cart/full/adds", "cart/full/later (todo)"]],
    ["func TestMain(m *testing.M) { m.Run() }\nfunc Testify() {}\nfunc BenchmarkA(b *testing.B) {}\nfunc a() { cmd.Run(\"x\", y) }", []],
  ])("%s declares its tests", async (text, expected) => {
    expect((await said(text)).tests.map(({ title, within, todo }) => [...within, title].join("/") + (todo ? " (todo)" : ""))).toEqual(expected);
  });

  it.each([
    ["t.Error(1); t.Fatalf(\"x\")", 2], ["assert.Equal(t, 1, 2)\nrequire.NoError(t, err)", 2], ["Expect(a).To(Equal(1))", 2], ["assertTotal(t, cart)", 1], ["cart.Add(1); t.Log(1)", 0],
  ])("%s: %i calls that look like an assertion", async (body, count) => {
    expect((await inTest(body)).tests[0]!.assertions).toBe(count);
  });

  it.each([
    "if err != nil { t.Log(err) }\nt.Error(1)", "if err != nil {\n\tt.Logf(\"x\", err)\n\treturn\n}\nt.Error(1)", "charge()",
    "if res.StatusCode != http.StatusOK && res.StatusCode != http.StatusNotFound { t.Fatal(1) }", "if code != 200 && code != 404 { t.Fatal(1) }",
    "if res.StatusCode >= 500 { t.Fatal(1) }", "if os.Getenv(\"DB\") == \"\" {\n\treturn\n}\nif charge() != 1 { t.Fatal() }", "if _, ok := os.LookupEnv(\"DB\"); !ok { return }\nt.Error(1)",
    "if testing.Short() { return }\nt.Error(1)", "if db == nil { t.Log(\"none\"); return }\nt.Error(1)",
  ])("%s is lenient", async (body) => {
    expect((await inTest(body)).lenient).toHaveLength(1);
  });

  it.each([
    "if err != nil { t.Fatal(err) }", "if err != nil { t.Log(err) } else { t.Error(1) }", "if err != nil { t.Skip(err) }", "helper(t, charge())", "", "if charge() != 1 { panic(1) }",
    "if os.Getenv(\"DB\") == \"\" { t.Skip() }\nt.Error(1)", "t.Error(1)\nif os.Getenv(\"DB\") == \"\" { return }", "go func() { if db == nil { return } }()\nt.Error(1)", "if runtime.GOOS == \"windows\" { return }\nt.Error(1)",
    "if code != 200 && code != 201 { t.Fatal(1) }", "t.Run(\"b\", func(t *testing.T) { t.Error(1) })", "if got != want { t.Errorf(\"x\") }",
  ])("%s is not lenient", async (body) => {
    expect((await inTest(body)).lenient).toEqual([]);
  });

  it("has functions with their lines, declares names, and uses others", async () => {
    const facts = await said([
      "package billing", "", "type Store interface {", "\tGet() int", "\tio.Reader", "}", "type bill struct { Base; n int }", "func (b *bill) Charge() int {", "\t// why",
      "\treturn rates.Of(b.n)", "}", "func New() *bill { return &bill{} }", "var f = func() { run() }",
    ].join("\n"), "billing/charge.go");
    expect(facts.bodies.map(({ name, from, to, first }) => `${name} ${from}-${to} ${first}`)).toEqual(["Charge 8-11 10", "New 12-12 12", "(anonymous) 13-13 13"]);
    expect(facts.declares).toEqual(["Store", "bill", "New"]);
    expect(facts.extends).toEqual(["io.Reader", "Base"]);
    expect(facts.used).toEqual(expect.arrayContaining(["rates.Of", "bill", "run"]));
    expect(facts).toMatchObject({ inert: false, generated: false, damaged: false, excluded: [] });
  });

  it("of tests declares what they need, and not what the runner calls", async () => {
    const text = "func TestMain(m *testing.M) {}\nfunc TestA(t *testing.T) {}\nfunc BenchmarkA(b *testing.B) {}\nfunc ExampleA() {}\nfunc FuzzA(f *testing.F) {}\nfunc Testify() {}\ntype TestCase struct{}";
    expect((await said(text)).declares).toEqual(["Testify", "TestCase"]);
    expect((await said("func TestKit() {}", "billing/kit.go")).declares).toEqual(["TestKit"]);
  });

  it.each([["type A interface { B() }", true], ["const A = 1\nvar b = 2\ntype C struct{ d int }", true], ["func a() {}", false], ["type A struct{}\nfunc (a A) B() {}", false]])(
    "%s is inert: %s", async (text, inert) => {
      expect((await said(text, "a.go")).inert).toBe(inert);
    });

  it("says what it leaves its process for, and what it reads as text", async () => {
    const { spawns, reads } = await inTest("exec.Command(\"go\")\nhttp.Get(\"http://localhost\")\nhttp.Get(server.URL)\nhttptest.NewServer(h)\nos.ReadFile(\"charge.go\")\nos.ReadFile(\"a.json\")\nt.Error()");
    expect(spawns.map(({ line }) => line)).toEqual([3, 4]);
    expect(reads.map(({ line }) => line)).toEqual([7]);
  });

  it.each([
    ["a.go", "//go:build linux && !race\n\npackage a", [1]], ["a.go", "// +build ignore\n\npackage a", [1]], ["a_windows.go", "package a", [1]], ["a_linux_amd64_test.go", "package a", [1]],
    ["linux.go", "package a", []], ["a_charge_test.go", "// build tags are explained below\npackage a", []],
  ])("%s with %j is built in some places only: lines %j", async (path, text, lines) => {
    expect((await said(text, path)).excluded.map(({ line }) => line)).toEqual(lines);
  });

  it("bears marks, and says that a tool wrote it", async () => {
    const { marks, generated } = await said("// Code generated by protoc-gen-go. DO NOT EDIT.\n// proofgate-ok: replaced in March\n// covers: billing/charge.go\npackage a");
    expect(marks.map(({ kind, target }) => `${kind} ${target}`)).toEqual(["accepted replaced in March", "covers billing/charge.go"]);
    expect(generated).toBe(true);
    expect((await said("// Code like this is generated. DO NOT EDIT\npackage a")).generated).toBe(false);
  });
});

describe("a Go test", () => {
  it.each([
    ["billing/charge_test.go", ["billing/store.go"], ["0 billing"]], ["charge_test.go", ["main.go"], ["0 "]],
    ["test/charge_test.go", ["test/other_test.go", "billing/charge.go"], []], ["billing/charge_test.go", ["billing/a.py"], []],
  ])("%s among %j exercises the package of its folder", (test, tree, expected) => {
    expect(candidatesIn(tree, test)).toEqual(expected);
  });

  it.each([["a/export_test.go", true], ["a/testdata/src/b.go", true], ["a/helpers_test.go", true], ["a/export.go", false], ["a/charge_test.go", false], ["a/main_test.go", false]])(
    "%s is support: %s", (path, support) => {
      expect(go.isSupport!(path)).toBe(support);
    });

  it("among end-to-end tests has no single subject", () => {
    expect(go.abstains!("test/e2e/shop_test.go")).toContain("end-to-end");
    expect(go.abstains!("billing/charge_test.go")).toBeNull();
  });
});

describe("a Go import", () => {
  const FILES = {
    "go.mod": "module example.com/shop // ours\n\ngo 1.22\n\nreplace (\n\texample.com/rates v1.0.0 => ./third/rates\n\texample.com/far => ../far\n\texample.com/fork => example.com/other v1.2.3\n)\n",
    "main.go": "", "billing/charge.go": "", "internal/a/b/c.go": "", "third/rates/rates.go": "", "docs/readme.md": "",
    "tools/go.mod": "module \"example.com/shop/tools\"\r\n", "tools/gen/gen.go": "",
  };
  const resolved = (specifier: string, from = "billing/charge_test.go"): readonly string[] => goSyntax.resolve(specifier, from as RepoPath, foreignTree(FILES));

  it.each([
    ["example.com/shop/billing", "billing"], ["example.com/shop", ""], ["example.com/shop/internal/a/b", "internal/a/b"], ["example.com/rates", "third/rates"],
    ["example.com/shop/tools/gen", "tools/gen"], [".", "billing"], ["../internal/a/b", "internal/a/b"], ["billing/charge.go", "billing/charge.go"], ["charge.go", "billing/charge.go"], ["billing", "billing"],
  ])("%s is %j", (specifier, path) => {
    expect(resolved(specifier)).toEqual([path]);
  });

  it.each(["fmt", "example.com/shopping/billing", "example.com/shop/nothing", "example.com/shop/docs", "example.com/far", "example.com/fork", "../../x", "", "example.com/shop/../..", "Store"])(
    "%j is no package of the tree", (specifier) => {
      expect(resolved(specifier)).toEqual([]);
    });

  it("survives a go.mod of anything", () => {
    for (const text of ["", "module", "module \n", "replace a => ", "replace a => ../".repeat(5000), "\0".repeat(1000), " ".repeat(200_000)]) {
      expect(goSyntax.resolve("example.com/x", "a_test.go" as RepoPath, foreignTree({ "go.mod": text, "a_test.go": "" }))).toEqual([]);
    }
  });
});

describe("constants and variables of a Go package", () => {
  it.each([
    ["const A = 1", ["A"]], ["const (\n\tA = iota\n\tB\n\t_\n\tC\n)", ["A", "B", "C"]], ["var x, err = f()", ["x", "err"]], ["const A, B Code = 1, two", ["A", "B"]], ["var (\n\ta int\n\tb = 2\n)", ["a", "b"]],
    ["func f() {\n\tvar inner = 1\n\tconst also = 2\n\t_ = inner + also\n}", []], ["type T struct{ A int }", []], ["var _ I = T{}", []],
  ])("%s: %j", async (text, expected) => {
    expect((await factsOf("status/status.go", `package status\n\n${text}\n`)).values).toEqual(expected);
  });
});
