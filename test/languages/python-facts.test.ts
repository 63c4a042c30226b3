import { describe, expect, it } from "vitest";
import { factsOf } from "../support/understand.ts";

const TEST = "tests/test_billing.py";
const facts = (text: string, path = TEST) => factsOf(path, text);

describe("imports of Python", () => {
  const imports = async (text: string, path = TEST): Promise<string[]> =>
    (await facts(text, path)).imports.map(({ specifier, names, how, swallowed }) => `${specifier} [${names.join(" ")}] ${how}${swallowed ? " swallowed" : ""}`);

  it.each([
    ["a module is loaded", "import app.billing as b, os", ["app.billing [] static", "os [] static"]],
    ["names are taken, and a small one may be a module of its own", "from app import (Billing, # comment\n  tax as t)", ["app [Billing tax t] static", "app.tax [] static"]],
    ["dots are relative", "from ..app.billing import Billing\nfrom . import tax\nfrom .. import *", ["..app.billing [Billing] static", ". [tax] static", ".tax [] static", ".. [*] reexport"]],
    ["a handler of import errors swallows", "try:\n    from app.orderz import place\nexcept ImportError:\n    place = None", ["app.orderz [place] static swallowed", "app.orderz.place [] static swallowed"]],
    ["so does one of everything", "def test_it():\n    try:\n        import app.ghost\n    except Exception as error:\n        return", ["app.ghost [] static swallowed"]],
    ["and one without a name", "try:\n  import app.ghost\nexcept: pass", ["app.ghost [] static swallowed"]],
    ["a handler that skips swallows too", "try:\n    import app.ghost\nexcept ImportError:\n    raise unittest.SkipTest('no ghost')", ["app.ghost [] static swallowed"]],
    ["a handler that raises again does not", "try:\n    import app.ghost\nexcept ImportError:\n    raise", ["app.ghost [] static"]],
    ["nor does one of other errors, nor the handler's own import", "try:\n    import a\nexcept KeyError:\n    import b", ["a [] static", "b [] static"]],
    ["an import within suppress is swallowed", "with contextlib.suppress(ImportError):\n    import app.ghost", ["app.ghost [] static swallowed"]],
    ["a function that is defined in a try does not run there", "try:\n    def f():\n        import a\nexcept ImportError: pass", ["a [] static"]],
    ["loading by name is dynamic", "m = importlib.import_module('app.billing')\nn = __import__(\"app.tax\")\nimport_module('.x', package='app')", ["app.billing [] dynamic", "app.tax [] dynamic", "app.x [] dynamic"]],
    ["constants and formatted strings are put together", 'PACKAGE = "app"\nimportlib.import_module(f"{PACKAGE}.billing")\nimportlib.import_module(PACKAGE + ".tax")\nimport_module(f"{other}.x")', ["app.billing [] dynamic", "app.tax [] dynamic"]],
    ["importorskip swallows", "billing = pytest.importorskip('app.billing')", ["app.billing [] dynamic swallowed"]],
    ["a file may be loaded by its path", "spec = importlib.util.spec_from_file_location('x', 'scripts/x.py')", ["scripts/x.py [] dynamic"]],
    ["types are gone at run time", "if TYPE_CHECKING:\n    from app.billing import Billing\nelse:\n    import app", ["app.billing [Billing] type", "app [] static"]],
  ])("%s", async (_, text, expected) => expect(await imports(text)).toEqual(expected));

  it("are handed on by a package's __init__, by either name", async () => {
    expect(await imports("from .x import y as z\nimport os\ndef f():\n    from . import q\n", "app/__init__.py")).toEqual([".x [y z] reexport", ".x.y [y z] reexport", "os [] static", ". [q] static", ".q [] static"]);
  });
});

describe("replacements of Python", () => {
  const replaced = async (text: string): Promise<string[]> =>
    (await facts(`from app import billing, tax as t\nfrom app.billing import Billing\nimport app.orders\n${text}`)).replaced
      .map(({ target, member, how, partial }) => `${how} ${target}${member === null ? "" : ` . ${member}`}${partial ? " partial" : ""}`);

  it.each([
    ["a decorator", '@patch("app.billing.Billing")\ndef test_x(m): pass', ["member app.billing.Billing"]],
    ["a context", 'with mock.patch("app.billing.charge") as charge: pass', ["member app.billing.charge"]],
    ["a target over a constant", 'MODULE = "app.billing"\n@patch(f"{MODULE}.charge")\n@patch(MODULE + ".refund")\ndef test_x(a, b): pass', ["member app.billing.charge", "member app.billing.refund"]],
    ["wraps keeps the real thing", 'mocker.patch("app.billing.charge", wraps=billing.charge)', ["member app.billing.charge partial"]],
    ["an object's member", '@patch.object(Billing, "charge")\n@mock.patch.object(t, "rate", return_value=1)\ndef test_x(a, b): pass', ["member app.billing.Billing . charge", "member app.tax . rate"]],
    ["several members", 'patch.multiple("app.billing", charge=DEFAULT, refund=DEFAULT)', ["member app.billing . charge", "member app.billing . refund"]],
    ["monkeypatch by name, and by object", 'monkeypatch.setattr("app.billing.charge", fake)\nmonkeypatch.setattr(app.orders, "place", fake)\nmonkeypatch.delattr(billing, "x")', ["member app.billing.charge", "member app.orders . place", "member app.billing . x"]],
    ["the table of modules", 'sys.modules["app.ghost"] = MagicMock()\nsys.modules.setdefault("app.a", None)\nmonkeypatch.setitem(sys.modules, "app.b", fake)\npatch.dict("sys.modules", {"app.c": fake, **more})\npatch.dict(sys.modules, {"app.d": None})', ["module app.ghost", "module app.a", "module app.b", "module app.c", "module app.d"]],
    ["other tables are nothing", 'patch.dict(os.environ, {"app.c": "1"})\nregistry["app.ghost"] = Mock()\nvalues.update({"a": 1})', []],
    ["doubles", "create_autospec(Billing)\nMock(spec=Billing)\nMagicMock(spec_set=billing.Billing)\nMock(wraps=billing)\nMock()", ["double app.billing.Billing", "double app.billing.Billing", "double app.billing.Billing", "double app.billing partial"]],
    ["a spy calls the real thing", 'mocker.spy(billing, "charge")', ["member app.billing . charge partial"]],
    ["a member that is assigned a function", "import app.tax\napp.tax.rate = lambda x: 1\nself.rate = lambda x: 1", ["member app.tax . rate"]],
    ["a member that is assigned", "billing.charge = Mock(return_value=3)\nself.x = Mock()\nbilling.rate = 3", ["member app.billing . charge"]],
  ])("%s", async (_, text, expected) => expect(await replaced(text)).toEqual(expected));

  it("say where", async () => {
    expect((await facts('import os\n\n@patch(\n    "app.billing.Billing",\n)\ndef test_x(m): pass')).replaced[0]).toMatchObject({ line: 3, text: 'patch( "app.billing.Billing", )' });
  });
});

describe("bodies of Python", () => {
  it("begin after the docstring, and hold nested ones", async () => {
    const { bodies } = await facts('@decorated\nasync def outer(\n    a,\n):\n    """Says."""\n    # why\n    def inner():\n        return a\n    return inner\n\nclass A:\n    def method(self): return 1\n    def other(self):\n        "text"\n    def third(self):\n        global x\n        x = 1\n', "app/a.py");
    expect(bodies).toEqual([{ name: "outer", from: 2, to: 9, first: 7 }, { name: "inner", from: 7, to: 8, first: 8 }, { name: "third", from: 15, to: 17, first: 17 }]);
  });

  it("are declared with their classes, and what those extend", async () => {
    const { declares, extends: parents } = await facts("class A(base.B[int], metaclass=M):\n    def f(self):\n        def g(): pass\ndef h(): pass\nclass A(C): pass\n", "app/a.py");
    expect({ declares, parents }).toEqual({ declares: ["A", "f", "h"], parents: ["base.B", "C"] });
  });

  it.each([
    ["types", "from typing import Protocol\nclass P(Protocol):\n    '''Says.'''\n    x: int\n    def f(self) -> int: ...\n    def g(self) -> int:\n        '''Says.'''\n", true],
    ["constants", "import re\nA = 1\nB = re.compile('x')\nC: int = 3\n__all__ = ['A']\n__all__ += ['B']\n", true],
    ["what is handed on", "try:\n    from ._fast import x\nexcept ImportError:\n    from ._slow import x\nif TYPE_CHECKING:\n    import q\n", true],
    ["abstract methods", "class A(ABC):\n    @abstractmethod\n    def f(self):\n        raise NotImplementedError\n    @overload\n    def g(self): ...\n", true],
    ["a data class", "@dataclass\nclass A:\n    x: int = 1\n", true],
    ["nothing", "", true],
    ["a function", "def f():\n    return 1\n", false],
    ["a function that only raises", "def f():\n    raise NotImplementedError\n", false],
    ["an anonymous function", "f = lambda x: x\n", false],
    ["a script", "import sys\nprint(sys.argv)\n", false],
    ["a loop", "for x in y:\n    z = x\n", false],
  ])("could run or not: %s", async (_, text, inert) => expect((await facts(text, "app/a.py")).inert).toBe(inert));
});

describe("tests of Python", () => {
  const tests = async (text: string): Promise<string[]> =>
    (await facts(text)).tests.map(({ title, within, line, todo, assertions }) => `${[...within, title].join(".")}:${line} ${assertions}${todo ? " todo" : ""}`);

  it.each([
    ["functions and methods", "def test_a():\n    assert 1 == f()\nclass TestB:\n    def test_c(self):\n        self.assertEqual(1, f())\n        with pytest.raises(ValueError): f()\n    def helper(self): pass\ndef help(): pass", ["test_a:1 1", "TestB.test_c:4 2"]],
    ["classes of unittest, nested ones too", "class Billing(unittest.TestCase):\n    class TestIn:\n        def test_x(self): m.assert_called_once_with(1)\nclass Plain:\n    def test_y(self): pass", ["Billing.TestIn.test_x:3 1"]],
    ["what never runs", "@pytest.mark.skip\ndef test_a(): assert x\n@unittest.skip('no')\nclass TestB:\n    def test_b(self): assert x\n@pytest.mark.xfail(strict=True)\ndef test_c(): assert x\n@pytest.mark.skipif(True, reason='')\ndef test_d(): assert x\n@pytest.mark.skipif(sys.platform == 'win32')\ndef test_e(): assert x\ndef test_f():\n    pytest.skip('later')", ["test_a:2 1 todo", "TestB.test_b:5 1 todo", "test_c:7 1 todo", "test_d:9 1 todo", "test_e:11 1", "test_f:12 0 todo"]],
    ["a mark on all of the file", "pytestmark = pytest.mark.skip(reason='x')\ndef test_a(): assert x", ["test_a:2 1 todo"]],
    ["neither functions in tests nor fixtures", "def test_a():\n    def test_inner(): assert x\n@pytest.fixture\ndef test_data(): return 1", ["test_a:1 1"]],
  ])("%s", async (_, text, expected) => expect(await tests(text)).toEqual(expected));

  const lenient = async (text: string): Promise<number[]> => (await facts(text)).lenient.map(({ line }) => line);

  it.each([
    ["success and failure", "def test_a():\n    assert r.status_code in (200, 404)\n    assert r.status in {200, 500}\n    self.assertIn(r.status_code, [200, 404])\n    assert code == 200 or code == 404", [2, 3, 4, 5]],
    ["only success, or only failure", "def test_a():\n    assert r.status_code in (200, 201)\n    assert r.status_code in (401, 403)\n    assert r.status_code not in (200, 404)\n    assert len(x) in (200, 404)", []],
    ["bounds", "def test_a():\n    assert r.status_code < 500\n    assert 400 <= r.status_code < 500\n    assert r.status_code != 500\n    assert r.status_code < 400", [2, 4]],
    ["a status that is only there", "def test_a():\n    assert r.status_code\n    assert client.get('/').status_code, 'no'\n    assert r.status_code == 200", [2, 3]],
    ["constant truth", "def test_a():\n    assert True\n    self.assertTrue(True)\n    assert x or True\n    assert (x == 1, 'no')\n    assert (x, y) == (1, 2)\n    assert (x or y)", [2, 3, 4, 5]],
    ["no assertion on what has no name", "def test_a(mocks):\n    pay(mocks['till'])\n    mocks['till'].assert_called_once_with(3)\ndef test_b(mocks):\n    mocks['till'].pay(3)", [4]],
    ["the way out of the error that is expected", "def test_a():\n    try:\n        f()\n        raise AssertionError('no error')\n    except ValueError:\n        return\ndef test_b():\n    try:\n        f()\n        raise AssertionError('no error')\n    except Exception:\n        return", [11, 12]],
    ["no assertion at all", "def test_a():\n    f()\ndef test_b():\n    check(f())\ndef test_c(self):\n    self.run_it()\ndef test_d():\n    if f(): raise AssertionError\ndef test_e():\n    mine()\ndef mine():\n    assert f()", [1]],
    ["an assertion whose failure is caught", "def test_a():\n    try:\n        assert f() == 1\n    except Exception:\n        pass\ndef test_b():\n    try:\n        f()\n    except Exception:\n        pass\n    assert x", [4]],
    ["a way out before the assertion", "def test_a():\n    try:\n        import app.ghost\n    except ImportError:\n        return\n    assert app.ghost\ndef test_b():\n    if r.status_code == 404:\n        return\n    assert r.ok\ndef test_c():\n    if sys.platform == 'win32':\n        return\n    assert x", [5, 9]],
    ["a way out by the environment", "def test_a():\n    if not os.environ.get('LIVE'):\n        return\n    assert x\ndef test_b():\n    if os.getenv('LIVE') is None:\n        return\n    assert x", [3, 7]],
  ])("accept %s", async (_, text, lines) => expect(await lenient(text)).toEqual(lines));
});

describe("what a module of Python may be", () => {
  it("has branches outside of functions: of conditions and handlers, and not what is always tried", async () => {
    const { branches } = await facts("if A:\n    x = 1\nelif B:\n    x = 2\nelse:\n    def f():\n        if C:\n            return 1\ntry:\n    import y\nexcept ImportError:\n    y = None\n    z = 1\n", "app/a.py");
    expect(branches).toEqual([{ from: 2, to: 2, decided: 1 }, { from: 4, to: 4, decided: 1 }, { from: 6, to: 8, decided: 1 }, { from: 12, to: 13, decided: 9 }]);
  });

  it("hands on what it takes under the names that it gives", async () => {
    const { imports } = await facts("from .billing import total as compute_total, VAT\nfrom .orders import place\n", "shop/__init__.py");
    expect(imports.map(({ specifier, names, handed }) => [specifier, names, handed])).toEqual([
      [".billing", ["total", "compute_total", "VAT"], ["compute_total", "compute_total", "VAT"]], [".billing.total", ["total", "compute_total"], ["compute_total", "compute_total"]],
      [".orders", ["place"], undefined], [".orders.place", ["place"], undefined],
    ]);
  });
});

describe("what else a file of Python says", () => {
  it("names what it uses, as written and as it is called where it comes from", async () => {
    const { used } = await facts("from app import billing as b\nfrom app.tax import Rate\nb.charge(1)\nRate.of(2).value\nx = b.LIMIT\nRate()\n");
    expect(used).toEqual(expect.arrayContaining(["app.billing.charge", "app.billing.LIMIT", "app.tax.Rate.of", "app.tax.Rate", "b.charge", "b.LIMIT", "Rate.of", "Rate"]));
  });

  it.each([
    ["subprocess.run(['x'])", 1], ["import subprocess as sp\nsp.Popen('x')", 1], ["from subprocess import check_output\ncheck_output('x')", 1], ["os.system('x')", 1],
    ["multiprocessing.Process(target=f)", 1], ["requests.get('http://localhost:80/x')", 1], ["requests.get(f'{base_url}/x')", 1], ["from playwright.sync_api import Page", 1],
    ["requests.get('https://example.org')", 0], ["run(['x'])", 0],
  ])("leaves the process or not: %s", async (text, count) => expect((await facts(text)).spawns).toHaveLength(count));

  it("reads sources as text", async () => {
    expect((await facts("open('app/billing.py').read()\nPath('src/x.toml').read_text()\nopen('data.bin')\n")).reads.map(({ line }) => line)).toEqual([1, 2]);
  });

  it("marks what it covers, and what is accepted", async () => {
    const { marks } = await facts("# covers: app/billing.py, app.tax\n# covers the case where all is well\nx = 1  # proofgate-ok: checked by hand\n# covers nothing\n# proofgate-ok\n# covers: nothing\n");
    expect(marks.map(({ line, kind, target }) => `${line} ${kind} ${target}`)).toEqual(["1 covers app/billing.py", "1 covers app.tax", "3 accepted checked by hand", "4 nothing nothing", "5 accepted ", "6 nothing nothing"]);
  });

  it("takes functions and classes out of measuring", async () => {
    expect((await facts("def f():  # pragma: no cover\n    pass\nif x:  # pragma: no cover\n    pass\nclass A: # pragma: no cover\n    pass\n", "app/a.py")).excluded.map(({ line }) => line)).toEqual([1, 5]);
  });

  it("has no single subject where its marks say so", async () => {
    expect((await facts("pytestmark = [pytest.mark.integration]\n")).wide).toMatchObject([{ line: 1 }]);
    expect((await facts("@pytest.mark.e2e\nclass TestAll:\n    pass\n@pytest.mark.parametrize('x', [1])\nclass TestOne: pass\n")).wide).toMatchObject([{ line: 1 }]);
    expect((await facts("@pytest.mark.integration\ndef test_a(): pass\n")).wide).toEqual([]);
  });

  it("is written by a tool", async () => {
    expect((await facts("# Generated by the protocol buffer compiler.  DO NOT EDIT!\n", "a.py")).generated).toBe(true);
    expect((await facts("x = 1\n", "a_pb2.py")).generated).toBe(true);
    expect((await facts("x = 1\n", "a.py")).generated).toBe(false);
  });

  it("survives line ends, a mark of byte order, and damage", async () => {
    const { tests, imports, damaged } = await facts("\u{FEFF}from app import Billing\r\n\r\ndef test_a():\r\n    assert Billing\r\n");
    expect({ tests: tests.map(({ title, line }) => [title, line]), specifiers: imports.map(({ specifier }) => specifier), damaged }).toEqual({ tests: [["test_a", 3]], specifiers: ["app"], damaged: false });
    expect((await facts("def test_a(:\n  ((((\nimport x")).damaged).toBe(true);
  });
});

describe("what runs where Python does not see it", () => {
  const unseen = async (text: string): Promise<string[]> => ((await facts(text, "app/areas.py")).unseen ?? []).map(({ line, text: shown }) => `${line} ${shown}`);

  it.each([
    ["a function that is compiled", "from numba import njit\n\n@njit\ndef f(x):\n    return x\n", ["4 @njit"]],
    ["with options, and by its whole name", "import numba\n@numba.jit(nopython=True)\ndef f(x):\n    return x\n@numba.vectorize\ndef g(x):\n    return x\n", ["3 @numba.jit(nopython=True)", "6 @numba.vectorize"]],
    ["for another processor", "@cuda.jit\ndef f(x):\n    return x\n@ti.kernel\ndef g():\n    return 1\n", ["2 @cuda.jit", "5 @ti.kernel"]],
    ["not one that only bears such a name", "def njit(x):\n    return x\n@cache\n@app.jitter\ndef f(x):\n    return x\n", []],
    ["not what Python runs in order to follow it", "import jax\n@jax.jit\ndef f(x):\n    return x\n", []],
    ["nor by its plain name", "from jax import jit\n@jit\ndef f(x):\n    return x\n", []],
    ["not what a test decorates in a string", "TEXT = '''\n@njit\ndef f(): pass\n'''\n", []],
  ])("%s", async (_, text, expected) => expect(await unseen(text)).toEqual(expected));
});
