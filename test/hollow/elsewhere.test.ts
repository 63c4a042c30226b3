import { describe, expect, it } from "vitest";
import { lookAtTexts } from "./make.ts";

const DEAD = { lines: { 1: 1, 2: 1, 3: 0, 4: 0 }, functions: "0/1" };
const LIVE = { lines: "1/1", functions: "1/1" };

const FIXTURE = "import pytest, subprocess\n\n@pytest.fixture\ndef greet():\n    return subprocess.run(['greet'])\n";
const HELPERS = "import subprocess\n\ndef start(*names):\n    return subprocess.run(['greet', *names])\n\ndef greet(name):\n    done = start(name)\n    return done\n\ndef name_of(text):\n    last = text.split()[-1]\n    return last\n";
const CLASSES = "import subprocess\n\nclass Server:\n    def __init__(self):\n        self.process = subprocess.Popen(['serve'])\n\nclass Page:\n    def __init__(self):\n        self.text = ''\n";
const DRIVEN = "from selenium import webdriver\nfrom selenium.webdriver.common.by import By\n\ndef browser():\n    return_value = webdriver.Firefox()\n    return return_value\n\ndef sample():\n    order = {'id': 1}\n    return order\n";

/** What is said of app/cli.py, by its test and the files beside that. */
const python = async (test: string, beside: Readonly<Record<string, string>>): Promise<readonly string[]> => (await lookAtTexts(
  { files: { "app/cli.py": DEAD, "app/names.py": LIVE }, tests: { "tests/test_cli.py": "1 passed", "tests/test_names.py": "1 passed" } },
  {
    "app/cli.py": "VERSION = '1'\ndef main(names):\n    text = ' '.join(names)\n    return text\n", "app/names.py": "def initials(name):\n    return name[0]\n",
    "tests/test_names.py": "from app.names import initials\ndef test_it():\n    assert initials('Ada') == 'A'\n", "app/__init__.py": "", "tests/__init__.py": "",
    "tests/test_cli.py": `from app import cli\n${test}`, ...beside,
  },
)).said;

const ELSEWHERE = ["note app/cli.py: subprocess"];
const HERE = ["error app/cli.py: unknown"];

describe("a process that a helper starts", () => {
  it.each<[string, readonly string[], string, Readonly<Record<string, string>>]>([
    ["directly", ELSEWHERE, "from tests.helpers import start\ndef test_it():\n    assert cli.main and start('Ada')\n", { "tests/helpers.py": HELPERS }],
    ["by what it calls", ELSEWHERE, "from tests.helpers import greet\ndef test_it():\n    assert cli.main and greet('Ada')\n", { "tests/helpers.py": HELPERS }],
    ["through the module", ELSEWHERE, "from tests import helpers\ndef test_it():\n    assert cli.main and helpers.greet('Ada')\n", { "tests/helpers.py": HELPERS }],
    ["not in a function beside it", HERE, "from tests.helpers import name_of\ndef test_it():\n    assert cli.main and name_of('Ada')\n", { "tests/helpers.py": HELPERS }],
    ["not for being named in a remark or a string", HERE, "from tests import helpers\ndef test_it():\n    '''Not by greet.'''\n    assert cli.main  # start\n    helpers.name_of('start')\n", { "tests/helpers.py": HELPERS }],
    ["not where the test has a function of that name itself", HERE, "from tests.helpers import name_of\ndef greet():\n    pass\ndef test_it():\n    greet()\n    assert cli.main and name_of('Ada')\n", { "tests/helpers.py": HELPERS }],
    ["within a formatted string", ELSEWHERE, "from tests import helpers\ndef test_it():\n    assert cli.main and f'{helpers.greet(1)}'\n", { "tests/helpers.py": HELPERS }],
    ["by making an object", ELSEWHERE, "from tests.servers import Server\ndef test_it():\n    assert cli.main and Server()\n", { "tests/servers.py": CLASSES }],
    ["not by making another one", HERE, "from tests.servers import Page\ndef test_it():\n    assert cli.main and Page()\n", { "tests/servers.py": CLASSES }],
    ["with a driver", ELSEWHERE, "from tests.pages import browser\ndef test_it():\n    assert cli.main and browser()\n", { "tests/pages.py": DRIVEN }],
    ["not in a function that needs no driver", HERE, "from tests.pages import sample\ndef test_it():\n    assert cli.main and sample()\n", { "tests/pages.py": DRIVEN }],
    ["when it is loaded", ELSEWHERE, "from tests import service\ndef test_it():\n    assert cli.main and service.PORT\n", { "tests/service.py": "import subprocess\nPROCESS = subprocess.Popen(['serve'])\nPORT = 1\n" }],
    ["behind a file that passes it on", ELSEWHERE, "from tests.help import greet\ndef test_it():\n    assert cli.main and greet('Ada')\n", { "tests/help/__init__.py": "from .run import greet\n", "tests/help/run.py": HELPERS }],
  ])("is seen %s", async (_, expected, test, beside) => expect(await python(test, beside)).toEqual(expected));
});

describe("a process that a fixture starts", () => {
  const asking = "def test_it(greet):\n    assert cli.main and greet\n";
  const silent = "def test_it():\n    assert cli.main\n";

  it.each<[string, readonly string[], string, Readonly<Record<string, string>>]>([
    ["that is asked for by name", ELSEWHERE, asking, { "tests/conftest.py": FIXTURE }],
    ["of a folder above", ELSEWHERE, asking, { "conftest.py": FIXTURE }],
    ["that is asked for in words", ELSEWHERE, `@pytest.mark.usefixtures("greet")\n${silent}`, { "tests/conftest.py": FIXTURE }],
    ["not of one that nobody asks for", HERE, silent, { "tests/conftest.py": FIXTURE }],
    ["not of another folder", HERE, asking, { "other/conftest.py": FIXTURE }],
    ["that every test gets", ELSEWHERE, silent, { "tests/conftest.py": FIXTURE.replace("fixture\n", "fixture(autouse=True)\n") }],
    ["not where every test gets another one", HERE, silent, { "tests/conftest.py": `${FIXTURE}\n@pytest.fixture(autouse=True)\ndef quiet(monkeypatch):\n    monkeypatch.setenv('A', 'b')\n` }],
    ["that one which every test gets asks for", ELSEWHERE, silent, { "tests/conftest.py": `${FIXTURE}\n@pytest.fixture(\n    autouse=True,\n)\ndef all(greet):\n    text = greet\n    yield text\n` }],
  ])("is seen %s", async (_, expected, test, beside) => {
    expect(await python(test, beside)).toEqual(expected);
  });
});

describe("a process that a helper of JavaScript starts", () => {
  const RUN = "import { execFileSync } from 'node:child_process';\nconst start = (file) => execFileSync('node', [file]);\nexport const greet = (name) => start(`src/${name}.js`);\nexport const last = (text) => {\n  return text.at(-1);\n};\n";
  const said = async (test: string): Promise<readonly string[]> => (await lookAtTexts(
    { files: { "src/cli.js": DEAD, "src/names.js": LIVE }, tests: { "tests/cli.test.js": "1 passed", "tests/names.test.js": "1 passed" } },
    {
      "src/cli.js": "export function main(names) {\n  return names;\n}\n", "src/names.js": "export function initials(name) {\n  return name[0];\n}\n", "package.json": "{}",
      "tests/names.test.js": "import { initials } from '../src/names.js';\nit('is A', () => expect(initials('Ada')).toBe('A'));\n", "tests/run.js": RUN, "tests/index.js": "export * from './run.js';\n",
      "tests/cli.test.js": `import { main } from '../src/cli.js';\n${test}`,
    },
  )).said;

  it.each([
    ["by its name", "note src/cli.js: subprocess", "import { greet } from './run.js';\nit('greets', () => { expect([main]).toBeDefined(); greet('cli'); });\n"],
    ["behind a file that passes it on", "note src/cli.js: subprocess", "import { greet } from './index.js';\nit('greets', () => { expect([main]).toBeDefined(); greet('cli'); });\n"],
    ["within a template", "note src/cli.js: subprocess", "import * as run from './run.js';\nit('greets', () => { expect([main]).toBeDefined(); expect(`${run.greet('cli')}`).toBe(''); });\n"],
    ["not in a title", "error src/cli.js: unknown", "import { last } from './run.js';\nit('start', () => { expect([main]).toBeDefined(); expect(last([1])).toBe(1); }); // greet\n"],
  ])("is seen %s", async (_, expected, test) => expect(await said(test)).toEqual([expected]));
});
