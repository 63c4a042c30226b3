import { describe, expect, it } from "vitest";
import { java } from "../../src/languages/jvm.ts";
import { emptyTree, namedAfter, resolved } from "../support/understand.ts";

const main = (name: string, module = ""): string => `${module}src/main/java/com/acme/${name}.java`;
const test = (name: string, module = ""): string => `${module}src/test/java/com/acme/${name}.java`;

describe("what a test of the Java platform is named after", () => {
  it.each([
    [test("BillingTest"), [main("Billing"), main("tax/Billing")], [`${main("Billing")}: same package`]],
    [test("BillingTests"), [main("Billing")], [`${main("Billing")}: same package`]],
    [test("TestBilling"), [main("Billing")], [`${main("Billing")}: same package`]],
    [test("BillingTestCase"), [main("Billing")], [`${main("Billing")}: same package`]],
    [test("BillingTest", "a/"), [main("Billing", "a/"), main("Billing", "b/")], [`${main("Billing", "a/")}: same package`]],
    [test("BillingTest", "shop-tests/"), [main("Billing", "shop/"), "other/src/main/java/com/other/Billing.java"], [`${main("Billing", "shop/")}: same package of another module`]],
    ["src/test/kotlin/com/acme/BillingTest.kt", [main("Billing")], [`${main("Billing")}: same package`]],
    ["src/test/groovy/com/acme/BillingSpec.groovy", [main("Billing")], [`${main("Billing")}: same package`]],
    ["core/src/commonTest/kotlin/com/acme/BillingTest.kt", ["core/src/commonMain/kotlin/com/acme/Billing.kt"], ["core/src/commonMain/kotlin/com/acme/Billing.kt: same package"]],
    [test("ParserErrorsTest"), [main("Parser"), main("Errors")], [`${main("Parser")}: first words of the name`]],
    [test("ParserErrorsTest"), [main("Parser"), "src/main/java/org/far/ParserErrors.java"], [`${main("Parser")}: first words of the name`]],
    [test("HttpParserTest"), [main("Parser")], []],
    [test("BillingTest"), ["src/main/java/com/acme/deep/Billing.java"], ["src/main/java/com/acme/deep/Billing.java: same name"]],
    [test("BillingTest"), ["src/main/java/org/far/Billing.java"], []],
    ["test/com/acme/BillingTest.java", ["src/com/acme/Billing.java"], ["src/com/acme/Billing.java: mirrored folder"]],
    ["com/acme/BillingTest.java", ["com/acme/Billing.java"], ["com/acme/Billing.java: mirrored folder"]],
    [test("EverythingTest"), [main("Billing")], []],
  ])("%s of %j", (path, tree, expected) => expect(namedAfter(path, tree)).toEqual(expected));

  it.each([[test("AbstractBillingTest"), true], [test("BillingTestUtils"), true], ["src/testFixtures/java/X.java", true], [test("BillingTest"), false],
    [test("BaseServiceTest"), true], [test("Base64Test"), false], [test("BaselineTest"), false],
  ])("%s only supports tests: %s", (path, expected) => {
    expect(java.isSupport?.(path)).toBe(expected);
  });

  it.each([
    [test("BillingIT"), "integration tests have no single subject"], [test("BillingITCase"), "integration tests have no single subject"],
    ["src/integrationTest/java/BillingTest.java", "integration tests have no single subject"], [test("ShopIntegrationTest"), "integration tests have no single subject"],
    [test("e2e/ShopTest"), "end-to-end tests have no single subject"], [test("ShopFunctionalTest"), "functional tests have no single subject"],
    [test("ContractTest"), null], [test("AUDITTest"), null], [test("EDIT"), null],
  ])("%s abstains: %s", (path, expected) => expect(java.abstains?.(path)).toBe(expected));
});

describe("what a qualified name of Java means", () => {
  const TREE = emptyTree(main("Billing"), main("tax/Rate"), main("Billing", "b/"), test("BillingTest"), test("Helper"), test("XTest", "b/"), test("YTest", "c/"), "src/main/kotlin/com/acme/Money.kt", "src/main/java/Plain.java");

  it.each([
    ["com.acme.Billing", test("BillingTest"), [main("Billing")]],
    ["com.acme.Billing", test("XTest", "b/"), [main("Billing", "b/")]],
    ["com.acme.Billing", test("YTest", "c/"), [main("Billing", "b/"), main("Billing")]],
    ["com.acme.Billing.Inner", test("BillingTest"), [main("Billing")]],
    ["com.acme.Billing.charge", test("BillingTest"), [main("Billing")]],
    ["com.acme.tax.Rate", test("BillingTest"), [main("tax/Rate")]],
    ["com.acme.Rate", test("BillingTest"), []],
    ["com.acme.Money", test("BillingTest"), ["src/main/kotlin/com/acme/Money.kt"]],
    ["com.acme.Helper", test("BillingTest"), [test("Helper")]],
    ["Billing", test("BillingTest"), [main("Billing")]],
    ["com.acme.*", test("BillingTest"), []],
    ["java.util.List", test("BillingTest"), []],
    [main("Billing"), test("BillingTest"), [main("Billing")]],
    ["", test("BillingTest"), []],
  ])("%s from %s", (specifier, from, expected) => expect([...resolved(specifier, from, TREE)].sort()).toEqual([...expected].sort()));
});
