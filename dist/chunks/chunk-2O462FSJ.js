const { hundredths } = require("./chunk-UIFP542I.js");

// src/config/defaults.ts
var DEFAULT_COVERAGE_GLOBS = [
  "**/lcov.info",
  "**/*.lcov",
  "**/coverage*.xml",
  "**/*[.-]coverage.xml",
  "**/cobertura*.xml",
  "**/*[.-]cobertura.xml",
  "**/clover.xml",
  "**/jacoco*.xml",
  "**/kover/**/*.xml",
  "**/*opencover*.xml",
  "**/scoverage.xml",
  "**/coverage.json",
  "**/coverage-final.json",
  "**/.resultset.json",
  "**/coverage.out",
  "**/cover.out",
  "**/*.coverprofile"
];
var DEFAULT_TEST_GLOBS = [
  "**/junit*.xml",
  "**/*junit.xml",
  "**/TEST-*.xml",
  "**/test-results.xml",
  "**/test-results/**/*.xml",
  "**/test-report.xml",
  "**/test-reports/**/*.xml",
  "**/surefire-reports/**/TEST-*.xml",
  "**/reports/junit/**/*.xml",
  "**/xunit*.xml",
  "**/nunit*.xml",
  "**/TestResult.xml",
  "**/*.trx",
  "**/ctrf-report.json",
  "**/ctrf/*.json"
];
var LIKELY_TEST_GLOBS = [
  "**/*.tap",
  "**/*test-report*.json",
  "**/*test-results*.json",
  "**/gotest*.json",
  "**/go-test*.json"
];
var kind = (name) => ({ name, tests: [`**/${name}/**`], target: {}, configured: false });
var DEFAULT_KINDS = [kind("unit"), kind("integration"), kind("e2e")];
var DEFAULT_TARGETS = { passRate: hundredths(100) };
var DEFAULT_TOLERANCE = 0.1;
var defaultSettings = () => ({
  coverage: null,
  tests: null,
  expect: [],
  targets: DEFAULT_TARGETS,
  tolerance: hundredths(DEFAULT_TOLERANCE),
  modules: [],
  kinds: DEFAULT_KINDS,
  exclude: [],
  links: [],
  ignore: [],
  paths: { strip: [], add: "" },
  retries: "worst",
  rules: {},
  source: null
});

// src/model/settings.ts
var PRIORITIES = ["critical", "high", "medium", "low"];
var OTHER = "other";

// src/config/quote.ts
var MAX_SHOWN = 60;
var shorten = (text) => {
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\u2026` : text;
  return shown.replaceAll("`", "'").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, " ");
};
var quote = (text) => `\`${shorten(text)}\``;

// src/config/conflict.ts
var MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
var BEGINNING = /^<{7}(?:\s|$)/;
var OPENING = "<".repeat(7);
var conflictLine = (text) => {
  if (!text.includes(OPENING)) return null;
  const lines = text.split("\n");
  return lines.some((line) => BEGINNING.test(line)) ? lines.findIndex((line) => MARKER.test(line)) + 1 : null;
};

module.exports = { PRIORITIES, OTHER, shorten, quote, conflictLine, DEFAULT_COVERAGE_GLOBS, DEFAULT_TEST_GLOBS, LIKELY_TEST_GLOBS, DEFAULT_KINDS, DEFAULT_TOLERANCE, defaultSettings };
