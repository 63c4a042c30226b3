import { describe, expect, it } from "vitest";
import { python } from "../../src/languages/python.ts";
import { emptyTree, groundOf, namedAfter, resolved } from "../support/understand.ts";

describe("what a Python test is named after", () => {
  it.each([
    ["tests/test_billing.py", ["app/billing.py"], ["app/billing.py: mirrored folder"]],
    ["tests/test_billing.py", ["src/app/billing.py", "src/app/web/billing.py"], ["src/app/billing.py: mirrored folder"]],
    ["tests/web/test_billing.py", ["app/billing.py", "app/web/billing.py"], ["app/web/billing.py: mirrored folder"]],
    ["tests/unit/app/web/test_billing.py", ["app/billing.py", "app/web/billing.py"], ["app/web/billing.py: mirrored folder"]],
    ["app/web/tests/test_billing.py", ["app/billing.py", "app/web/billing.py", "other/web/billing.py"], ["app/web/billing.py: mirrored folder"]],
    ["app/test_billing.py", ["app/billing.py", "lib/billing.py"], ["app/billing.py: same folder"]],
    ["app/billing_test.py", ["app/billing.py"], ["app/billing.py: same folder"]],
    ["packages/a/tests/test_utils.py", ["packages/a/a/utils.py", "packages/b/b/utils.py"], ["packages/a/a/utils.py: mirrored folder"]],
    ["tests/test_asyncio_events.py", ["lib/asyncio/events.py", "lib/events.py"], ["lib/asyncio/events.py: package and name"]],
    ["test/test_asyncio/test_events.py", ["asyncio/events.py", "curses/events.py"], ["asyncio/events.py: mirrored folder"]],
    ["tests/test_app.py", ["app/__init__.py", "app/x.py"], ["app/__init__.py: mirrored folder"]],
    ["tests/test_ssl.py", ["lib/_ssl.py", "lib/ssl.py"], ["lib/ssl.py: mirrored folder"]],
    ["tests/test__ssl.py", ["lib/_ssl.py", "lib/ssl.py"], ["lib/_ssl.py: mirrored folder"]],
    ["tests/test_ssl.py", ["lib/_ssl.py"], ["lib/_ssl.py: mirrored folder"]],
    ["tests/test_billing_refunds.py", ["app/billing.py", "app/refunds.py"], ["app/billing.py: first words of the name"]],
    ["tests/test_billing_refunds.py", ["app/billing.py", "app/billing_refunds.py"], ["app/billing_refunds.py: mirrored folder"]],
    ["tests/test_billing_refunds.py", ["app/billing.py", "app/billing_rules.py"], []],
    ["tests/test_billing_refunds.py", ["app/billing.py", "app/billing_rules.py", "tests/test_billing_rules.py"], ["app/billing.py: first words of the name"]],
    ["tests/test_cache_middleware_x.py", ["app/web/middleware.py"], []],
    ["app/tests/test_billing.py", ["app/billing.py", "app/web/billing.py"], ["app/billing.py: mirrored folder"]],
    ["app/tests/test_billing.py", ["app/__init__.py", "app/web/billing.py"], ["app/web/billing.py: nearest of the same name, if reached"]],
    ["app/tests/test_billing_refunds.py", ["app/__init__.py", "app/web/billing.py"], ["app/web/billing.py: first words of the name, if reached"]],
    ["tests/test_billing.py", ["billing.py", "app/billing.py"], ["billing.py: mirrored folder"]],
    ["tests/test_billing.py", ["app/billing.py", "web/billing.py"], ["app/billing.py: mirrored folder", "web/billing.py: mirrored folder"]],
    ["tests/test_billings.py", ["app/billing.py"], ["app/billing.py: same name but for the plural, if reached"]],
    ["tests/test_user_py37.py", ["app/user.py"], ["app/user.py: same name but for the version"]],
    ["tests/billing/test_refunds.py", ["app/billing.py"], ["app/billing.py: name of the folder, if reached"]],
    ["tests/deep/test_x.py", ["a/b/c/x.py", "d/e/x.py"], ["a/b/c/x.py: nearest of the same name, if reached", "d/e/x.py: nearest of the same name, if reached"]],
    ["services/a/checks/test_x.py", ["services/a/one/two/x.py", "services/b/x.py"], ["services/a/one/two/x.py: nearest of the same name, if reached"]],
    ["ctypes/test/test_numbers.py", ["numbers.py", "ctypes/util.py"], []],
    ["tests/test_init.py", ["app/__init__.py", "app/web/__init__.py"], []],
    ["tests/test_ghost.py", ["app/billing.py"], []],
    ["tests/test_billing.py", ["tests/billing.py"], []],
    ["tests/tests.py", ["app/tests.py", "app/billing.py"], []],
  ])("%s of %j", (test, tree, expected) => expect(namedAfter(test, tree)).toEqual(expected));

  it.each([
    ["tests/conftest.py", true], ["tests/__init__.py", true], ["tests/helpers.py", true], ["tests/fixtures/test_data.py", true],
    ["tests/test_helpers.py", false], ["app/tests.py", false], ["tests/billing_test.py", false], ["tests/test.py", false],
  ])("%s only supports tests: %s", (path, expected) => expect(python.isSupport?.(path)).toBe(expected));

  it.each([
    ["tests/e2e/test_shop.py", "end-to-end tests have no single subject"],
    ["tests/integration/app/test_billing.py", "integration tests have no single subject"],
    ["tests/test_integration.py", "integration tests have no single subject"],
    ["tests/test_billing_smoke.py", "smoke tests have no single subject"],
    ["tests/functional/test_shop.py", "functional tests have no single subject"],
    ["tests/system_tests/test_shop.py", "system tests have no single subject"],
    ["examples/test_shop.py", "examples have no single subject"],
    ["app/features/tests/test_shop.py", null],
    ["tests/test_contract.py", null],
    ["tests/test_system.py", null],
  ])("%s abstains: %s", (path, expected) => expect(python.abstains?.(path)).toBe(expected));
});

describe("what a dotted name of Python means", () => {
  const TREE = emptyTree("app/__init__.py", "app/billing.py", "app/web/__init__.py", "app/web/views.py", "tests/test_x.py", "tests/helpers.py", "scripts/run.py", "app/json.py", "app/tests/test_y.py", "spaces/deep/thing.py");

  it.each([
    ["app.billing", "tests/test_x.py", ["app/billing.py"]],
    ["app.billing.Billing.charge", "tests/test_x.py", ["app/billing.py"]],
    ["app", "tests/test_x.py", ["app/__init__.py"]],
    ["app.web", "tests/test_x.py", ["app/web/__init__.py"]],
    ["app.web.views.x", "tests/test_x.py", ["app/web/views.py"]],
    ["app.orderz.place", "tests/test_x.py", []],
    ["app.orderz", "tests/test_x.py", []],
    ["helpers", "tests/test_x.py", ["tests/helpers.py"]],
    ["os.path", "tests/test_x.py", []],
    ["json", "app/tests/test_y.py", []],
    [".helpers.x", "tests/test_x.py", ["tests/helpers.py"]],
    ["..billing", "app/web/views.py", ["app/billing.py"]],
    [".views", "app/web/__init__.py", ["app/web/views.py"]],
    ["....far", "app/web/views.py", []],
    ["scripts.run.main", "tests/test_x.py", ["scripts/run.py"]],
    ["spaces.deep.thing", "tests/test_x.py", ["spaces/deep/thing.py"]],
    ["app/billing.py", "tests/test_x.py", ["app/billing.py"]],
    ["helpers.py", "tests/test_x.py", ["tests/helpers.py"]],
    ["", "tests/test_x.py", []],
    ["..", "tests/test_x.py", []],
  ])("%s from %s", (specifier, from, expected) => expect(resolved(specifier, from, TREE)).toEqual(expected));

  it("of a package is its own file where that holds the name", () => {
    const tree = groundOf({ "src/app/__init__.py": "from .billing import Billing, charge\n", "src/app/billing.py": "", "tests/test_x.py": "", "src/lazy/__init__.py": "def __getattr__(name): ..." });
    expect(["app.Billing", "app.charge", "app.Billing.charge", "app.ghost", "lazy.anything"].map((name) => resolved(name, "tests/test_x.py", tree))).toEqual([
      ["src/app/__init__.py"], ["src/app/__init__.py"], ["src/app/__init__.py"], [], ["src/lazy/__init__.py"],
    ]);
  });

  it("is looked up in the workspace that is nearest", () => {
    const tree = emptyTree("packages/a/src/core/__init__.py", "packages/a/src/core/x.py", "packages/b/src/core/__init__.py", "packages/b/src/core/x.py", "packages/b/tests/test_x.py", "apps/c/tests/test_x.py");
    expect(resolved("core.x", "packages/b/tests/test_x.py", tree)).toEqual(["packages/b/src/core/x.py"]);
    expect(resolved("core.x", "apps/c/tests/test_x.py", tree)).toEqual(["packages/a/src/core/x.py", "packages/b/src/core/x.py"]);
  });

  it.each([
    ["pyproject.toml", '[tool.pytest.ini_options]\npythonpath = ["code", "."]\n'],
    ["pyproject.toml", '[tool.setuptools]\npackage-dir = {"" = "code"}\n'],
    ["setup.cfg", "[options]\npackage_dir =\n    = code\n"],
    ["pytest.ini", "[pytest]\npythonpath = code\n"],
  ])("is looked up where %s says", (file, text) => {
    expect(resolved("billing", "tests/test_x.py", groundOf({ [file]: text, "code/billing.py": "", "tests/test_x.py": "" }))).toEqual(["code/billing.py"]);
  });
});
