import { describe, expect, it } from "vitest";
import { factsOf } from "../support/understand.ts";

const facts = (text: string, path = "src/test/java/com/acme/BillingTest.java") => factsOf(path, text);
const inTest = (body: string): string => `package com.acme;\nimport com.acme.tax.Rate;\nclass BillingTest {\n  @Test void t() throws Exception {\n${body}\n  }\n}\n`;

describe("imports of Java", () => {
  const imports = async (text: string): Promise<string[]> =>
    (await facts(text)).imports.map(({ specifier, names, how, swallowed }) => `${specifier} [${names.join(" ")}] ${how}${swallowed ? " swallowed" : ""}`);

  it.each([
    ["types, members and whole packages", "import com.acme.tax.Rate;\nimport static com.acme.Money.of;\nimport static com.acme.Money.*;\nimport com.acme.tax.*;\n",
      ["com.acme.tax.Rate [Rate] static", "com.acme.Money.of [of] static", "com.acme.Money [*] static", "com.acme.tax.* [*] static"]],
    ["types of the same package, and of packages imported whole", "package com.acme;\nimport com.tax.*;\nclass T { Billing b = new Billing(); String s; void f() { Orders.place(); T t; } }",
      ["com.tax.* [*] static", "com.acme.Billing [Billing] implicit", "com.tax.Billing [Billing] implicit", "com.acme.Orders [Orders] implicit", "com.tax.Orders [Orders] implicit"]],
    ["classes that are loaded by name", inTest('Class.forName("com.acme.Ghost$Inner");'), ["com.acme.tax.Rate [Rate] static", "com.acme.Ghost.Inner [] dynamic"]],
    ["a failure that is caught", inTest('try { Class.forName("com.acme.Ghost"); } catch (ClassNotFoundException e) { return; }'), ["com.acme.tax.Rate [Rate] static", "com.acme.Ghost [] dynamic swallowed"]],
    ["a failure that is thrown again", inTest('try { Class.forName("com.acme.Ghost"); } catch (Exception e) { throw new RuntimeException(e); }'), ["com.acme.tax.Rate [Rate] static", "com.acme.Ghost [] dynamic"]],
    ["an exception of the same package that is made, or spoken of", "package com.acme;\nclass T { void f() { check(GoneException.class); throw new OverException(); } }", ["com.acme.GoneException [GoneException] implicit", "com.acme.OverException [OverException] implicit"]],
    ["a handler of something else", inTest('try { Class.forName("com.acme.Ghost"); } catch (IOException e) { }'), ["com.acme.tax.Rate [Rate] static", "com.acme.Ghost [] dynamic"]],
  ])("%s", async (_, text, expected) => expect(await imports(text)).toEqual(expected));
});

describe("replacements of Java", () => {
  const replaced = async (text: string): Promise<string[]> =>
    (await facts(text)).replaced.map(({ target, member, how, partial }) => `${how} ${target}${member === null ? "" : ` . ${member}`}${partial ? " partial" : ""}`);

  it.each([
    ["mock of a class", inTest("Billing b = mock(Billing.class); Rate r = Mockito.mock(Rate.class);"), ["double com.acme.Billing", "double com.acme.tax.Rate"]],
    ["mock of what the variable is", inTest("Billing b = mock();"), ["double com.acme.Billing"]],
    ["fields", "package com.acme;\nclass T { @Mock Billing a; @MockBean private Orders b; @MockitoBean Rate<String> c; @Spy Tax d; @InjectMocks Shop e; }", ["double com.acme.Billing", "double com.acme.Orders", "double com.acme.Rate", "double com.acme.Tax partial"]],
    ["parameters", "package com.acme;\nclass T { @Test void t(@Mock Billing b, Rate r) { } }", ["double com.acme.Billing"]],
    ["spies keep the real thing", inTest("spy(new Billing()); spy(Rate.class); mock(Rate.class, CALLS_REAL_METHODS);"), ["double com.acme.Billing partial", "double com.acme.tax.Rate partial", "double com.acme.tax.Rate partial"]],
    ["static members, and construction", inTest("try (var m = mockStatic(Billing.class)) { } mockConstruction(Rate.class);"), ["automock com.acme.Billing", "automock com.acme.tax.Rate"]],
    ["EasyMock and jMock", inTest("createNiceMock(Billing.class); context.mock(Rate.class);"), ["double com.acme.Billing", "double com.acme.tax.Rate"]],
    ["members that are told what to answer", inTest("Billing b = mock(Billing.class); when(b.charge(1)).thenReturn(2); doReturn(1).when(b).refund(2); when(other.x()).thenReturn(1);"),
      ["double com.acme.Billing", "member com.acme.Billing . charge", "member com.acme.Billing . refund"]],
  ])("%s", async (_, text, expected) => expect(await replaced(text)).toEqual(expected));

  it("differ from what is constructed", async () => {
    const { used } = await facts(inTest("Billing b = new Billing(); List<Rate> l = x.map(Rate::new); Orders.place(); y.map(Tax::of);"));
    expect(used).toEqual(["new Billing", "x.map", "new Rate", "Orders.place", "y.map", "Tax.of"]);
    expect((await facts(inTest("Billing b = mock(Billing.class);"))).used).not.toContain("new Billing");
    expect((await facts("class T { @InjectMocks Billing b; @Autowired Orders<X> o; @Mock Rate r; }")).used).toEqual(["new Billing", "new Orders"]);
  });
});

describe("bodies of Java", () => {
  it("are those of methods and constructors; an empty one runs its closing bracket", async () => {
    const { bodies } = await facts("class A {\n  @Deprecated\n  A() {\n    // why\n    super();\n  }\n  int f() { return 1; }\n  void g() {\n  }\n  abstract void h();\n  Runnable r = () -> {};\n}\n", "src/main/java/A.java");
    expect(bodies).toEqual([{ name: "A", from: 3, to: 6, first: 5 }, { name: "f", from: 7, to: 7, first: 7 }, { name: "g", from: 8, to: 9, first: 9 }]);
  });

  it("are declared with their types, and what those extend", async () => {
    const { declares, extends: parents } = await facts("class A<T> extends B<T> implements C, d.E { void f() { } interface I extends J { } }\nenum F implements G { X }\nrecord R(int a) implements S { }\n");
    expect({ declares, parents }).toEqual({ declares: ["A", "f", "I", "F", "R"], parents: ["B", "C", "d.E", "J", "G", "S"] });
  });

  it.each([
    ["an anonymous class", "Shape<X> s = new Shape<X>() { public int area() { return 1; } };", ["Shape"]], ["an object of a class", "Shape s = new Shape(1);", []],
    ["a lambda", "Shape s = () -> 2.0;", ["Shape"]], ["a reference to a method", "final Shape s = Math::random;", ["Shape"]],
    ["a lambda that is cast", "draw((Shape) () -> 2.0);", ["Shape"]], ["a lambda of nobody's type", "draw(() -> 2.0);", []],
  ])("are extended by what has no name: %s", async (_, body, parents) => expect((await facts(inTest(body))).extends).toEqual(parents));

  it("are extended by what a method gives back", async () => {
    expect((await facts("class T { private Shape s = () -> 1.0; Crate unit() { return () -> 1; } }")).extends).toEqual(["Shape", "Crate"]);
  });

  it.each([
    ["interface I { int f(); }", true], ["interface I { int f(); default int g() { return 1; } }", false], ["interface I { static int g() { return 1; } }", false],
    ["enum E { A, B }", true], ["enum E { A { void f() { } } }", false], ["@interface N { String value(); }", true], ["record R(int a) { }", true],
    ["record R(int a) { R { } }", false], ["class A { static final int X = 1; }", true], ["class A { static { f(); } }", false], ["class A { Runnable r = () -> f(); }", false], ["class A { int f() { return 1; } }", false],
  ])("could run or not: %s", async (text, inert) => expect((await facts(text)).inert).toBe(inert));
});

describe("tests of Java", () => {
  it("are methods with an annotation, in their classes", async () => {
    const { tests } = await facts("class T {\n  @Test\n  void a() { assertEquals(1, f()); }\n  @Nested class In {\n    @ParameterizedTest void b() { assertThat(x).isEqualTo(1); verify(m).f(); }\n    @Disabled @Test void c() { }\n  }\n  void d() { }\n  @Test(enabled = false) void e() { }\n}\n");
    expect(tests).toEqual([
      { title: "a", within: ["T"], line: 3, todo: false, assertions: 1 }, { title: "b", within: ["T", "In"], line: 5, todo: false, assertions: 3 },
      { title: "c", within: ["T", "In"], line: 6, todo: true, assertions: 0 }, { title: "e", within: ["T"], line: 9, todo: true, assertions: 0 },
    ]);
  });

  it("are methods of JUnit 3 by their name, and all of a disabled class are off", async () => {
    expect((await facts("public class T extends TestCase { public void testA() { assertTrue(f()); } void helper() { } }")).tests.map(({ title }) => title)).toEqual(["testA"]);
    expect((await facts("@Disabled class T { @Test void a() { } }")).tests).toMatchObject([{ todo: true }]);
  });

  it.each([
    ["constant truth", "assertTrue(true);\nassertThat(true).isTrue();\nassertEquals(1, f());", [5, 6]],
    ["success and failure", "assertThat(response.getStatusCode()).isIn(200, 404);\nassertTrue(status < 500);\nassertThat(status).isBetween(200, 499);\nassertThat(status, anyOf(is(200), is(404)));\nassertThat(status).isIn(401, 403);", [5, 6, 7, 8]],
    ["no assertion at all", "billing.charge();", [4]],
    ["what another class's method may assert", "super.checkIt();", []],
    ["an assertion whose failure is caught", "try {\nassertEquals(1, f());\n} catch (Throwable t) {\n  // fine\n}", [7]],
    ["a way out before the assertion", "if (System.getenv(\"DB\") == null) return;\nassertEquals(1, f());", [5]],
    ["a way out where something is not there", "if (db == null) {\nreturn;\n}\nassertEquals(1, f());", [5]],
    ["a way out after an assertion, or that says so", "assertEquals(1, f());\nif (System.getenv(\"DB\") == null) return;\nif (x > 3) return;\nassertEquals(1, f());", []],
    ["an expected exception", "try {\nf();\nfail();\n} catch (IllegalStateException e) {\n}", []],
  ])("accept %s", async (_, body, lines) => expect((await facts(inTest(body))).lenient.map(({ line }) => line)).toEqual(lines));

  it("have no single subject where a tag says so", async () => {
    expect((await facts('@Tag("integration")\nclass T { @Test void a() { } }')).wide).toMatchObject([{ line: 1, text: '@Tag("integration")' }]);
    expect((await facts('@Tag("fast")\nclass T { @Test @Tag("integration") void a() { } }')).wide).toEqual([]);
  });
});

describe("what else a file of Java says", () => {
  it.each([
    ['new ProcessBuilder("x").start();', 1], ['Runtime.getRuntime().exec("x");', 1], ["new GenericContainer<>(\"x\");", 1], ['new URL("http://localhost:1/").openStream();', 1], ["HttpClient.newHttpClient();", 1], ['new URL(name);', 0],
  ])("leaves the process or not: %s", async (body, count) => expect((await facts(inTest(body))).spawns).toHaveLength(count));

  it("reads sources, marks its subject, and is left out of measuring", async () => {
    const found = await facts('// covers: com.acme.Billing\n@Generated("tool")\nclass A { /* proofgate-ok: by hand */ void f() { Files.readString(Path.of("src/main/java/A.java")); Files.readString(p); } }\n');
    expect(found.reads).toHaveLength(1);
    expect(found.marks.map(({ kind, target }) => [kind, target])).toEqual([["covers", "com.acme.Billing"], ["accepted", "by hand"]]);
    expect(found.excluded).toEqual([{ line: 2, text: '@Generated("tool")' }]);
    expect(found.generated).toBe(true);
  });
});

describe("what runs below a class loader of its own", () => {
  const unseen = async (text: string): Promise<string[]> => ((await facts(text)).unseen ?? []).map(({ line, text: shown }) => `${line} ${shown}`);

  it.each([
    ["PowerMock's runner", "@RunWith(PowerMockRunner.class)\nclass T { }", ["1 @RunWith(PowerMockRunner.class)"]],
    ["what is prepared for it", "@PrepareForTest({ Pay.class, Tax.class })\nclass T { }", ["1 @PrepareForTest({ Pay.class, Tax.class })"]],
    ["Robolectric's runner, by its whole name", "@RunWith(org.robolectric.RobolectricTestRunner.class)\npublic class T { }", ["1 @RunWith(org.robolectric.RobolectricTestRunner.class)"]],
    ["Quarkus, within another class", "class A {\n  @QuarkusTest\n  static class T { }\n}", ["2 @QuarkusTest"]],
    ["not another runner", "@RunWith(MockitoJUnitRunner.class)\n@ExtendWith(SpringExtension.class)\nclass T { }", []],
    ["not in a remark", "// @QuarkusTest\nclass T { }", []],
  ])("%s", async (_, text, expected) => expect(await unseen(text)).toEqual(expected));
});
