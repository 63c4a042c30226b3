// Large JSON reports: the coverage map of Istanbul, and what `coverage json --branch` writes.
import { addTo, drawSource, pick, sumOf, uniqueName } from "./sources.mjs";

const ROOT = "/home/runner/work/shop/shop";

/** Adds documents as the members of one object. */
const addMember = (out, isFirst, [key, value]) => out.add(`${isFirst ? "" : ",\n"}${JSON.stringify(key)}: ${value}`);

export function istanbul(out, bytes, random) {
  const whole = {};
  const place = (line) => ({ start: { line, column: random(12) }, end: { line, column: 20 + random(70) } });
  out.add("{");
  for (let number = 0; out.size() < bytes; number++) {
    const { lines, functions } = drawSource(random);
    const map = { path: `${ROOT}/src/${pick(random)}/${uniqueName(random, number)}.ts`, statementMap: {}, fnMap: {}, branchMap: {}, s: {}, f: {}, b: {} };
    lines.forEach(([line, hits], key) => {
      map.statementMap[key] = place(line);
      map.s[key] = hits;
    });
    functions.forEach(({ name, line, hits }, key) => {
      map.fnMap[key] = { name, decl: place(line), loc: place(line), line };
      map.f[key] = hits;
    });
    lines.filter(([, , ways]) => ways !== null).forEach(([line, , ways], key) => {
      map.branchMap[key] = { loc: place(line), type: "cond-expr", locations: ways.map(() => place(line)), line };
      map.b[key] = ways.map((times) => Math.max(0, times));
    });
    addTo(whole, sumOf(lines));
    addMember(out, number === 0, [map.path, JSON.stringify(map)]);
  }
  out.add("\n}\n");
  return { lines: { hit: whole.linesHit, total: whole.lines } };
}

const totals = ({ lines, linesHit, branches, branchesHit }) => ({
  covered_lines: linesHit, num_statements: lines, missing_lines: lines - linesHit, excluded_lines: 0,
  num_branches: branches, covered_branches: branchesHit, missing_branches: branches - branchesHit,
});

/** As coverage.py writes it: a space behind each colon and comma. */
const spaced = (value) => JSON.stringify(value).replace(/([,:])(?=[[{"\d])/g, "$1 ");

export function coveragePy(out, bytes, random) {
  const whole = {};
  out.add('{"meta": {"format": 2, "version": "7.5.4", "timestamp": "2026-11-20T12:00:00", "branch_coverage": true, "show_contexts": false}, "files": {');
  for (let number = 0; out.size() < bytes; number++) {
    const { lines } = drawSource(random);
    const linesWith = (isHit) => lines.filter(([, hits]) => hits > 0 === isHit).map(([line]) => line);
    const arcs = (isTaken) => lines.flatMap(([line, , ways]) =>
      (ways ?? []).flatMap((times, way) => (times > 0 === isTaken ? [[line, line + 1 + way]] : [])));
    const sum = sumOf(lines);
    addTo(whole, sum);
    addMember(out, number === 0, [`src/${pick(random)}/${uniqueName(random, number)}.py`, spaced({
      executed_lines: linesWith(true), summary: totals(sum), missing_lines: linesWith(false), excluded_lines: [],
      executed_branches: arcs(true), missing_branches: arcs(false),
    })]);
  }
  out.add(`}, "totals": ${spaced(totals(whole))}}`);
  return { lines: { hit: whole.linesHit, total: whole.lines } };
}
