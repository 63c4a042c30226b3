import { describe, expect, it } from "vitest";
import { workflowChanges } from "../../src/policy/workflow-changes.ts";

const workflow = (step: string, job = ""): string => `on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
${job}    steps:
      - uses: actions/checkout@v4
${step}      - run: echo done
        continue-on-error: true
`;
const GATE = "      - name: Gate\n        uses: acme/proofgate@v1\n";

const softened = (base: string, head: string | null, path = ".github/workflows/ci.yml"): string[] =>
  workflowChanges([{ path, base, head }]).map(({ line, text }) => `${line ?? "-"} ${text}`);

describe("a workflow", () => {
  it.each([
    ["the step removed", workflow(GATE), workflow(""), ["- the step that runs Proofgate is gone"]],
    ["the file removed", workflow(GATE), null, ["- the step that runs Proofgate is gone"]],
    ["the step commented out", workflow(GATE), workflow(GATE.replace(/^ {6}/gm, "      # ")), ["- the step that runs Proofgate is gone"]],
    ["continue-on-error on the step", workflow(GATE), workflow(`${GATE}        continue-on-error: true\n`), ["9 continue-on-error"]],
    ["continue-on-error on the job", workflow(GATE), workflow(GATE, "    continue-on-error: true\n"), ["5 continue-on-error"]],
    ["fail-on: never", workflow(GATE), workflow(`${GATE}        with: \n          fail-on: never\n`), ["10 fail-on: never"]],
    ["if: false", workflow(GATE), workflow(`${GATE}        if: false\n`), ["9 if: false"]],
    ["base: head", workflow(GATE), workflow(`${GATE}        with:\n          base: head\n`), ["10 base: head"]],
    ["partial: true", workflow(GATE), workflow(`${GATE}        with:\n          partial: true\n`), ["10 partial: true"]],
    ["--partial", workflow("      - run: npx proofgate check\n"), workflow("      - run: npx proofgate check --partial\n"), ["7 --partial"]],
    ["another configuration", workflow(GATE), workflow(`${GATE}        with:\n          config: mild.yml\n`), ["10 config: mild.yml"]],
    ["another baseline", workflow(`${GATE}        with:\n          baseline: a.json\n`), workflow(`${GATE}        with:\n          baseline: b.json\n`), ["10 baseline: b.json"]],
    ["another configuration of the command", workflow("      - run: npx proofgate check\n"), workflow("      - run: npx proofgate check --config mild.yml\n"), ["7 --config mild.yml"]],
    ["|| true", workflow("      - run: npx proofgate check\n"), workflow("      - run: npx proofgate check || true\n"), ["7 || true"]],
  ])("makes the gate milder, or judge by something else, with %s", (_, base, head, wanted) => expect(softened(base, head)).toEqual(wanted));

  it.each([
    ["nothing changed", workflow(GATE), workflow(GATE)],
    ["another version", workflow(GATE), workflow(GATE.replace("v1", "v2"))],
    ["another step's continue-on-error", workflow(GATE), `${workflow(GATE)}      - run: lint\n        continue-on-error: true\n`],
    ["what was there before", workflow(`${GATE}        continue-on-error: true\n`), workflow(`${GATE}        id: gate\n        continue-on-error: true\n`)],
    ["continue-on-error: false", workflow(GATE), workflow(`${GATE}        continue-on-error: false\n`)],
    ["a second gate with a configuration of its own", workflow(GATE), workflow(`${GATE}${GATE}        with:\n          config: other.yml\n`)],
    ["another step's configuration", workflow(GATE), `${workflow(GATE)}      - uses: acme/lint@v1\n        with:\n          config: lint.yml\n`],
    ["a workflow without the gate", workflow(""), workflow("      - run: lint || true\n")],
  ])("does not with %s", (_, base, head) => expect(softened(base, head)).toEqual([]));

  it("may hand the step to another workflow", () => {
    expect(workflowChanges([
      { path: ".github/workflows/ci.yml", base: workflow(GATE), head: workflow("") },
      { path: ".github/workflows/gate.yml", base: null, head: workflow(GATE) },
    ])).toEqual([]);
  });

  it("is one only where GitHub looks for it", () => expect(softened(workflow(GATE), null, "docs/ci.yml")).toEqual([]));
});

/** Evasions that each say the same as a plain line, and what of them decides. */
const WITH = (rest: string): string => workflow(`${GATE}        with:\n${rest.replace(/^/gm, "          ")}\n`);
const RUN = (script: string, rest = ""): string => workflow(`      - run: ${script}\n${rest}`);
const CHECK = "npx proofgate check --base origin/main";

describe("a step of the gate, however it is written,", () => {
  it.each([
    ["flow style", workflow(`${GATE}        with: { fail-on: never }\n`), ["9 fail-on: never"]],
    ["a step in flow style", workflow("      - { name: Gate, uses: acme/proofgate@v1, continue-on-error: true }\n"), ["7 continue-on-error"]],
    ["another spelling of true", workflow(`${GATE}        continue-on-error: True\n`), ["9 continue-on-error"]],
    ["a quoted key", workflow(`${GATE}        "continue-on-error" : true\n`), ["9 continue-on-error"]],
    ["a value on the next line", workflow(`${GATE}        continue-on-error:\n          true\n`), ["10 continue-on-error"]],
    ["an expression", WITH("fail-on: ${{ 'never' }}"), ["10 fail-on: never"]],
    ["a block of text", WITH("fail-on: >-\n  never"), ["11 fail-on: never"]],
    ["a constant condition", workflow(`${GATE}        if: \${{ 1 == 2 }}\n`), ["9 if: ${{ 1 == 2 }}"]],
    ["a condition", workflow(`${GATE}        if: github.event_name == 'push'\n`), ["9 if: github.event_name == 'push'"]],
    ["a condition of its job", workflow(GATE, "    if: github.actor != 'me'\n"), ["5 if: github.actor != 'me'"]],
    ["a job that must run before", workflow(GATE, "    needs: [nothing]\n"), ["5 needs: nothing"]],
    ["reports of another place", WITH("tests: fake/*.xml\ncoverage: |\n  a.info\n  b.info"), ["12 coverage: a.info, b.info", "10 tests: fake/*.xml"]],
    ["another folder", WITH("working-directory: sub"), ["10 working-directory: sub"]],
    ["another branch of data", WITH("data-branch: evil"), ["10 data-branch: evil"]],
    ["another base", WITH("base: ${{ github.sha }}"), ["10 base: ${{ github.sha }}"]],
    ["another action of the name", workflow(GATE.replace("acme/", "evil/")), ["8 uses: evil/proofgate@v1"]],
    ["a step that only bears the name", workflow("      - name: proofgate check\n        run: 'true'\n"), ["- the step that runs Proofgate is gone"]],
    ["fewer events", workflow(GATE).replace("on: pull_request", "on: push"), ["8 on: pull_request is removed"]],
    ["a filter of the event", workflow(GATE).replace("on: pull_request", "on: { pull_request: { paths-ignore: ['src/**'] } }"), ["1 paths-ignore: src/**"]],
    ["the command line in its place", RUN("npx proofgate check"), ["7 run: in place of the action"]],
    ["what is no YAML", `${workflow(GATE)}\t- x: [`, ["- it changed, and cannot be understood as YAML"]],
    ["a key that stands twice", `${workflow(GATE)}jobs: {}\n`, ["- it changed, and cannot be understood as YAML"]],
  ])("is milder, or judges by something else, with %s", (_, head, wanted) => {
    expect(softened(workflow(GATE), head)).toEqual(wanted);
  });

  it.each([
    ["an outcome that is asked for no more", WITH("test-outcome: ${{ steps.t.outcome }}"), workflow(GATE), ["8 test-outcome: ${{ steps.t.outcome }} is removed"]],
    ["an outcome of another step", WITH("test-outcome: ${{ steps.t.outcome }}"), WITH("test-outcome: ${{ steps.t.conclusion }}"), ["10 test-outcome: ${{ steps.t.conclusion }}"]],
    ["warnings that no longer count", WITH("fail-on: warning"), workflow(GATE), ["8 fail-on: warning is removed"]],
    ["a configuration that is named no more", WITH("config: a.yml"), workflow(GATE), ["8 config: a.yml is removed"]],
    ["a job that no longer always runs", workflow(GATE, "    if: always()\n"), workflow(GATE), ["8 if: always() is removed"]],
    ["one of two gates removed", workflow(`${GATE}${GATE}`), workflow(GATE), ["- the step that runs Proofgate is gone"]],
  ])("lost %s", (_, base, head, wanted) => expect(softened(base, head)).toEqual(wanted));

  it.each([
    ["a continued line", RUN("|\n          npx proofgate check \\\n            --base origin/main \\\n            || true"), ["8 || true"]],
    ["an exit code that is written by hand", RUN("|\n          set +e\n          npx proofgate check --base origin/main\n          exit 0"), ["9 exit 0", "9 set +e"]],
    ["a pipe", RUN(`${CHECK} | tee log`), ["7 | tee log"]],
    ["a pipe whose other commands may fail", RUN(`${CHECK} | tee log`, "        shell: bash\n"), ["8 shell: bash"]],
    ["a question", RUN(`if ! ${CHECK}; then echo no; fi`), ["7 if"]],
    ["a group", RUN(`'{ ${CHECK}; } || true'`), ["7 || true"]],
    ["the background", RUN(`${CHECK} &`), ["7 &"]],
    ["another base", RUN("npx proofgate check --base HEAD"), ["7 --base HEAD"]],
    ["no base", RUN("npx proofgate check"), ["7 --base origin/main is removed"]],
    ["another configuration", RUN(`${CHECK} --config=mild.yml`), ["7 --config mild.yml"]],
    ["only words about it", RUN(`echo "${CHECK}"`), ["- the step that runs Proofgate is gone"]],
    ["a variable of unknown contents", RUN(`${CHECK} $MORE`, "        env: { MORE: --partial }\n"), ["7 $MORE", "8 MORE: --partial"]],
  ])("fails no more as a script by %s", (_, head, wanted) => expect(softened(RUN(CHECK), head).sort()).toEqual(wanted));

  it.each([
    ["commands before and behind it", RUN(`|\n          npm ci || true\n          ${CHECK}\n          ls proofgate.json || true`)],
    ["where its output goes", RUN(`${CHECK} --output json > verdict.json 2>&1`)],
    ["another version", RUN(CHECK.replace("proofgate", "proofgate@1.2.3"))],
    ["the action in its place", workflow(GATE)],
    ["a command that it is joined to", RUN(`npm test && ${CHECK}`)],
    ["a name", workflow(`      - name: Gate\n        run: ${CHECK}\n`)],
  ])("stays as strict as a script with %s", (_, head) => expect(softened(RUN(CHECK), head)).toEqual([]));

  it.each([
    ["an outcome that is newly asked for", WITH("test-outcome: ${{ steps.t.outcome }}")],
    ["warnings that newly count", WITH("fail-on: warning")],
    ["a condition under which it runs more often", workflow(`${GATE}        if: \${{ !cancelled() }}\n`)],
    ["inputs that only say how it speaks", WITH("comment: never\nstatus: gate")],
    ["another job", workflow("").replace("jobs:\n", `jobs:\n  gate:\n    steps:\n${GATE}`)],
    ["more events", workflow(GATE).replace("on: pull_request", "on: [pull_request, merge_group]")],
    ["types of the event beyond the usual ones", workflow(GATE).replace("on: pull_request", "on: { pull_request: { types: [opened, synchronize, reopened, labeled] } }")],
    ["a milder one besides", workflow(`${GATE}        continue-on-error: true\n${GATE}`)],
  ])("is as strict with %s", (_, head) => expect(softened(workflow(GATE), head)).toEqual([]));

  it("in a hostile text is looked for in bounded time", () => {
    const start = performance.now();
    const hostile = ["[".repeat(100_000), `jobs: &a\n${"  x: *a\n".repeat(20_000)}`, `a: ${"&x [".repeat(1000)}`, RUN(`|\n${"          npx proofgate check $($($(\n".repeat(3000)}`), workflow(GATE.repeat(3000))];
    for (const text of hostile) expect(softened(workflow(GATE), `# proofgate\n${text}`).length).toBeLessThan(1000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
