import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../support/understand.ts";

const PYTHON = `"""Tests of billing."""
import os, sys as system
from unittest import mock
try:
    from app.billing import (Billing,  # what is tested
        charge as pay)
except ImportError as error:
    Billing = None
MODULE = "app.billing"
sys.modules["app.ghost"] = mock.MagicMock(spec=Billing)
# covers: app/billing.py

@pytest.mark.skipif(True, reason="x")
class TestBilling(unittest.TestCase):
    @mock.patch.object(Billing, "charge")
    @mock.patch(f"{MODULE}.refund", wraps=pay)
    async def test_charge(self, refund, charged):
        """Charges."""
        with patch.dict("sys.modules", {"a.b": None}), suppress(ImportError):
            importlib.import_module("app" + ".tax")
        if r.status_code == 404:
            return
        try:
            assert r.status_code in (200, 404), "no"
        except Exception: pass
        subprocess.run(["x"]); open("app/billing.py").read()
        self.assertTrue(True or lambda x: x)
`;

const JAVA = `package com.acme;
import static org.junit.jupiter.api.Assertions.*;
import com.acme.tax.*; // what is tested
@Tag("integration") @Generated("x")
class BillingTest<T extends Rate> extends Base<T> implements A, b.C {
  @Mock private Billing billing; @Spy Tax tax = new Tax();
  @ParameterizedTest @Disabled void charges(@Mock Orders orders) throws Exception {
    try (var m = mockStatic(Money.class)) { Class.forName("com.acme.Ghost$X"); } catch (ClassNotFoundException | Error e) { return; }
    when(billing.charge(1)).thenReturn(2); doReturn(1).when(billing).refund();
    assertThat(response.statusCode()).isIn(200, 404); assertTrue(true);
    new ProcessBuilder("x").start(); Files.readString(Path.of("src/main/java/A.java"));
    Runnable r = () -> list.map(Rate::new); // proofgate-ok: by hand
  }
  enum E { A { void f() {} }; static { f(); } }
  record R(int a) { R { } } interface I { default int f() { return 1; } }
}
`;

/** Cuts, doubles, and puts in what breaks a syntax. */
const mutation = fc.record({
  at: fc.nat(), length: fc.nat({ max: 60 }), times: fc.nat({ max: 3 }),
  text: fc.constantFrom("", "(", ")", "{", "}", "[", '"', "'", '"""', "\\", "#", "/*", "\n", "\r\n", "\t", "\0", "\u{FEFF}", "é", "😀", "class ", "def ", "import ", "from . import ", "@", "f\"{", "lambda", "mock(", "try:\n", "except:\n"),
});

const mutated = (text: string, changes: readonly { at: number; length: number; times: number; text: string }[]): string =>
  changes.reduce((now, { at, length, times, text: inserted }) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + now.slice(from, from + length).repeat(times) + inserted + now.slice(from + length);
  }, text);

const isWhole = (facts: Awaited<ReturnType<typeof factsOf>>, text: string): boolean => {
  const lines = text.split("\n").length;
  const excerpts = [...facts.imports, ...facts.replaced, ...facts.lenient, ...facts.spawns, ...facts.reads, ...facts.marks, ...facts.excluded];
  return excerpts.every((one) => one.line >= 1 && one.line <= lines && one.text.length <= 200 && !one.text.includes("\n"))
    && facts.bodies.every(({ from, to, first }) => from >= 1 && from <= first && first <= to && to <= lines);
};

describe.each([["a.py", PYTHON], ["A.java", JAVA]])("facts of a hostile %s", (path, sample) => {
  it("are facts, whatever is done to it", async () => {
    await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (changes) => {
      const text = mutated(sample, changes);
      expect(isWhole(await factsOf(path, text), text)).toBe(true);
    }), { numRuns: 400, seed: 20260101 });
  });

  it("are the same at another time", async () => {
    expect(await factsOf(path, sample)).toEqual(await factsOf(path, sample));
  });
});

describe("a hostile source takes no long time", () => {
  const DEEP = 30_000;
  it.each([
    ["brackets", "a.py", "(".repeat(DEEP)], ["closed brackets", "a.py", `x = ${"(".repeat(DEEP)}1${")".repeat(DEEP)}`],
    ["calls of calls", "a.py", `f${"()".repeat(DEEP)}`], ["members of members", "a.py", `a${".b".repeat(DEEP)}()`], ["sums", "a.py", `patch(${'"a" + '.repeat(DEEP)}"a")`],
    ["blocks", "a.py", Array.from({ length: 500 }, (_, index) => `${" ".repeat(index)}if x:`).join("\n")], ["one line", "a.py", `x = [${"1, ".repeat(DEEP * 5)}]`],
    ["handlers", "a.py", `try:\n${"  import a\n".repeat(3_000)}${"except KeyError: pass\n".repeat(3_000)}`], ["imports", "a.py", `from a import ${"b, ".repeat(DEEP)}c`],
    ["blocks", "A.java", `class A { void f() { ${"{".repeat(DEEP)}`], ["classes", "A.java", "class A { ".repeat(DEEP)], ["calls", "A.java", `class A { int x = f${".g()".repeat(DEEP)}; }`],
    ["brackets", "A.java", `class A { int x = ${"(".repeat(DEEP)}1${")".repeat(DEEP)}; }`], ["mocks", "A.java", `class A { void f() { ${"mock();".repeat(5_000)} } }`],
    ["catches", "A.java", `class A { void f() { try { ${'Class.forName("a.B");'.repeat(3_000)} } ${"catch (E e) { }".repeat(3_000)} } }`], ["comments", "A.java", `class A { void f() { try { assertTrue(true); } catch (Throwable t) { ${"/* a */ ".repeat(40)}// ${"// ".repeat(40)}x\ng(); } } }`],
  ])("%s in %s", async (_, path, text) => expect((await factsOf(path, text)).imports.length).toBeLessThanOrEqual(5_000), 20_000);
});
