// Large XML reports, in the shapes that JaCoCo, Istanbul's Clover reporter and Visual Studio's test platform write.
import { addTo, drawSource, pick, sumOf, uniqueName } from "./sources.mjs";

const linesTruth = ({ lines, linesHit }) => ({ lines: { hit: linesHit, total: lines } });

const counter = (type, total, hit) => `<counter type="${type}" missed="${total - hit}" covered="${hit}"/>`;
const counters = ({ lines, linesHit, branches, branchesHit, methods, methodsHit }) =>
  counter("INSTRUCTION", 4 * lines, 4 * linesHit) + (branches > 0 ? counter("BRANCH", branches, branchesHit) : "") +
  counter("LINE", lines, linesHit) + counter("COMPLEXITY", methods, methodsHit) + counter("METHOD", methods, methodsHit);

const jacocoLine = ([line, hits, ways]) => {
  const taken = ways?.filter((times) => times > 0).length ?? 0;
  return `<line nr="${line}" mi="${hits > 0 ? 0 : 4}" ci="${hits > 0 ? 4 : 0}" mb="${(ways?.length ?? 0) - taken}" cb="${taken}"/>`;
};

const jacocoMethod = (lines, { name, line, hits, from, to }) => {
  const sum = { ...sumOf(lines.slice(from, to)), methods: 1, methodsHit: hits > 0 ? 1 : 0 };
  return { sum, text: `<method name="${name}" desc="(Ljava/util/List;Ljava/lang/String;)V" line="${line}">${counters(sum)}</method>` };
};

export function jacoco(out, bytes, random) {
  const whole = {};
  out.add('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="shop">');
  for (let number = 0; out.size() < bytes;) {
    const [folder, sum, classes, sources] = [`com/example/${pick(random)}/${uniqueName(random, number)}`, {}, [], []];
    for (let left = 3 + random(15); left > 0; left--) {
      const { lines, functions } = drawSource(random);
      const type = uniqueName(random, number++);
      const [own, methods] = [{}, functions.map((one) => jacocoMethod(lines, one))];
      for (const method of methods) addTo(own, method.sum);
      addTo(sum, own);
      classes.push(`<class name="${folder}/${type}" sourcefilename="${type}.java">${methods.map(({ text }) => text).join("")}${counters(own)}</class>`);
      sources.push(`<sourcefile name="${type}.java">${lines.map(jacocoLine).join("")}${counters(own)}</sourcefile>`);
    }
    addTo(whole, sum);
    out.add(`<package name="${folder}">${classes.join("")}${sources.join("")}${counters(sum)}</package>`);
  }
  out.add(`${counters(whole)}</report>`);
  return linesTruth(whole);
}

const cloverLine = ([line, hits, ways]) => {
  const taken = ways?.filter((times) => times > 0).length;
  const type = ways === null ? 'type="stmt"' : `type="cond" truecount="${taken}" falsecount="${ways.length - taken}"`;
  return `        <line num="${line}" count="${hits}" ${type}/>\n`;
};

const metrics = ({ lines, linesHit, branches, branchesHit, methods, methodsHit }) =>
  `<metrics statements="${lines}" coveredstatements="${linesHit}" conditionals="${branches}" coveredconditionals="${branchesHit}" methods="${methods}" coveredmethods="${methodsHit}"/>`;

export function clover(out, bytes, random) {
  const whole = {};
  out.add('<?xml version="1.0" encoding="UTF-8"?>\n<coverage generated="1724000000000" clover="3.2.0">\n  <project timestamp="1724000000000" name="All files">\n');
  for (let number = 0; out.size() < bytes; number++) {
    out.add(`    <package name="src.${pick(random)}.m${number}">\n`);
    for (let file = 3 + random(12); file > 0; file--) {
      const { lines, functions } = drawSource(random);
      const sum = { ...sumOf(lines), methods: functions.length, methodsHit: functions.filter(({ hits }) => hits > 0).length };
      const name = `${uniqueName(random, file)}.ts`;
      addTo(whole, sum);
      out.add(`      <file name="${name}" path="/home/runner/work/shop/shop/src/m${number}/${name}">\n        ${metrics(sum)}\n${lines.map(cloverLine).join("")}      </file>\n`);
    }
    out.add("    </package>\n");
  }
  // The totals of the whole stand at its end, as Clover itself allows, so that nothing need be held until then.
  out.add(`    ${metrics(whole)}\n  </project>\n</coverage>\n`);
  return linesTruth(whole);
}

const guid = (number, of) => `${of.toString(16).padStart(8, "0")}-aaaa-4bbb-8ccc-${number.toString(16).padStart(12, "0")}`;

const trxResult = (random, { outcome, name, number }) => {
  const open = `    <UnitTestResult executionId="${guid(number, 1)}" testId="${guid(number, 2)}" testName="${name}" computerName="runner" ` +
    `duration="00:00:0${random(10)}.${1_000_000 + random(8_999_999)}" startTime="2026-11-20T12:00:00.0000000+00:00" ` +
    `endTime="2026-11-20T12:00:01.0000000+00:00" testType="13cdc9d9-ddb5-4fa4-a97d-d965ccfa6d4b" outcome="${outcome}" ` +
    `testListId="8c84fa94-04c1-424b-9868-57a2d4851a1d" relativeResultsDirectory="${guid(number, 1)}"`;
  return outcome === "Failed"
    ? `${open}>\n      <Output>\n        <ErrorInfo>\n          <Message>Assert.Equal() Failure&#xD;\nExpected: ${random(99)}</Message>\n          <StackTrace>   at Shop.Tests.${pick(random)}() in /_/test/A.cs:line ${random(900)}</StackTrace>\n        </ErrorInfo>\n      </Output>\n    </UnitTestResult>\n`
    : `${open} />\n`;
};

const trxDefinition = ({ type, name, number }) =>
  `    <UnitTest name="${name}" storage="/_/shop.tests/bin/release/net8.0/shop.tests.dll" id="${guid(number, 2)}">\n      <Execution id="${guid(number, 1)}" />\n      ` +
  `<TestMethod codeBase="/_/Shop.Tests/bin/Release/net8.0/Shop.Tests.dll" adapterTypeName="executor://xunit/VsTestRunner2/netcoreapp" className="${type}" name="${name.slice(type.length + 1)}" />\n    </UnitTest>\n`;

const trxCases = function* (random, bytes) {
  for (let [number, size] = [0, 0]; size < bytes; number++) {
    const draw = random(50);
    const type = `Shop.Tests.${pick(random)}Tests${number >> 5}`;
    const one = { number, type, name: `${type}.${uniqueName(random, number)}`, outcome: draw === 0 ? "Failed" : draw === 1 ? "NotExecuted" : "Passed" };
    // About what its result, its definition and its entry take.
    size += 915 + 5 * one.name.length;
    yield one;
  }
};

export function trx(out, bytes, random) {
  const cases = [...trxCases(random, bytes)];
  const of = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
  const truth = { total: cases.length, failed: of("Failed"), skipped: of("NotExecuted") };
  out.add(`<?xml version="1.0" encoding="utf-8"?>\n<TestRun id="${guid(0, 0)}" name="run" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">\n  <Results>\n`);
  for (const one of cases) out.add(trxResult(random, one));
  out.add("  </Results>\n  <TestDefinitions>\n");
  for (const one of cases) out.add(trxDefinition(one));
  out.add("  </TestDefinitions>\n  <TestEntries>\n");
  for (const { number } of cases) out.add(`    <TestEntry testId="${guid(number, 2)}" executionId="${guid(number, 1)}" testListId="8c84fa94-04c1-424b-9868-57a2d4851a1d" />\n`);
  out.add(`  </TestEntries>\n  <ResultSummary outcome="Failed">\n    <Counters total="${truth.total}" executed="${truth.total - truth.skipped}" passed="${of("Passed")}" failed="${truth.failed}" error="0" timeout="0" aborted="0" inconclusive="0" notExecuted="0" />\n  </ResultSummary>\n</TestRun>\n`);
  return { tests: truth };
}
