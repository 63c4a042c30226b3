import { describe, expect, it } from "vitest";
import { Problem } from "../../src/model/problem.ts";
import { renderComment, renderMarkdown } from "../../src/render/comment.ts";
import { renderHtml } from "../../src/render/html.ts";
import { RENDERERS } from "../../src/render/index.ts";
import { placeText, placeUrl } from "../../src/render/links.ts";
import { renderSummary } from "../../src/render/summary.ts";
import { CODE, CONTEXT, cover, coverageReport, finding, verdictOf } from "../support/verdicts.ts";
import { SCENES } from "./scenes.ts";

const visible = (comment: string): string[] => comment.replace(/(<details>.*?<\/summary>).*?<\/details>/gs, "$1").split("\n").filter((line) => line !== "");

describe("the comment", () => {
  it("of a passed run is short", () => expect(visible(renderComment(SCENES["passed"]!, CONTEXT)).length).toBeLessThanOrEqual(12));

  it.each(Object.entries(SCENES))("of %s names the verdict in its heading", (_, verdict) => {
    expect(renderComment(verdict, CONTEXT).split("\n")[1]).toMatch(new RegExp(`^### \\S+ Proofgate: ${verdict.verdict} — \\S`));
  });

  it("shows problems before errors, errors before warnings, and folds notes", () => {
    const comment = renderComment({ ...SCENES["failed-by-regression"]!, verdict: "incomplete", problems: [new Problem("report-empty", "x")] }, CONTEXT);
    const places = ["#### 1 problem", "#### 2 errors", "#### 1 warning", "<summary>1 note</summary>"].map((title) => comment.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("folds what is odd in reports, a line for each", () => {
    const reports = [coverageReport({}, { path: "a.xml", warnings: ["Tests: the suites claim 50, the test cases come to 1.", "Second."] }), coverageReport({}, { path: "b.xml" })];
    const comment = renderComment(verdictOf({ reports }), CONTEXT);
    expect(comment).toContain("**Warnings of reports**\n\n- `a.xml`: Tests: the suites claim 50, the test cases come to 1. And 1 more warning; `proofgate inspect a.xml` lists all.\n");
    expect(comment.indexOf("**Warnings of reports**")).toBeGreaterThan(comment.indexOf("<details>"));
    expect(renderComment(verdictOf({ reports: reports.slice(1) }), CONTEXT)).not.toContain("Warnings of reports");
    expect(renderHtml(verdictOf({ reports }), CONTEXT)).toContain("<li>Warning of <code>a.xml</code>: Second.</li>");
  });

  it("has no table of more than five columns", () => {
    for (const verdict of Object.values(SCENES)) {
      for (const head of renderComment(verdict, CONTEXT).match(/^\|(?: :?-+:? \|)+$/gm) ?? []) expect(head.split("|").length - 2).toBeLessThanOrEqual(5);
    }
  });

  it("tells how to write a baseline only where a run could", () => {
    const none = verdictOf({ totals: { coverage: cover("1/2"), tests: null, code: CODE } });
    expect(renderComment(none, CONTEXT)).toContain("`proofgate baseline --update`");
    expect(renderComment({ ...none, verdict: "incomplete", problems: [new Problem("report-empty", "x")] }, CONTEXT)).not.toContain("baseline --update");
    expect(renderComment(SCENES["passed"]!, CONTEXT)).not.toContain("baseline --update");
  });

  it("says where the rest is also where there is no run", () => {
    expect(renderComment(SCENES["huge"]!, { ...CONTEXT, runUrl: null })).toContain("2975 more errors: `proofgate check --output json` lists all.");
  });

  it("is the Markdown output with a marker before it", () => {
    for (const verdict of Object.values(SCENES)) expect(renderComment(verdict, CONTEXT)).toBe(`<!-- proofgate:default -->\n${renderMarkdown(verdict, CONTEXT)}`);
  });
});

describe("the summary", () => {
  it("has all that the comment cuts, the targets and the files", () => {
    const summary = renderSummary({ ...SCENES["passed"]!, findings: SCENES["huge"]!.findings }, CONTEXT);
    expect(summary.match(/^- `src\/part-\d+\.py` has/gm)!.length).toBeGreaterThan(2000);
    expect(summary).toContain("#### Targets");
    expect(summary).toContain("<summary>2 measured files</summary>");
    expect(renderComment(SCENES["passed"]!, CONTEXT)).not.toContain("measured file");
  });
});

describe("links", () => {
  it("lead to the line at the head commit, below the root's folder", () => {
    expect(placeUrl({ ...CONTEXT, prefix: "services/api/" }, { path: "src/a b#c?.ts", line: 7 }))
      .toBe("https://github.com/acme/shop/blob/4f0c2d9a1b3e5f7a8c6d4e2f0a1b3c5d7e9f0a2b/services/api/src/a%20b%23c%3F.ts#L7");
    expect(placeUrl(CONTEXT, { path: "a", line: null })).not.toContain("#L");
  });
  it("are left out where the repository is not known", () => {
    const verdict = verdictOf({ findings: [finding({ rule: "r", level: "error", message: "m", at: { path: "a.ts", line: 3 } })] });
    expect(placeUrl({ ...CONTEXT, repository: null }, { path: "a", line: 1 })).toBeNull();
    expect(renderComment(verdict, { ...CONTEXT, repository: null, runUrl: null })).toContain("\n  `a.ts:3` · `r`\n");
    expect(placeText({ path: "a.ts", line: null })).toBe("a.ts");
  });
});

describe("the page", () => {
  it("loads nothing and runs nothing", () => {
    for (const verdict of Object.values(SCENES)) {
      const page = renderHtml(verdict, CONTEXT);
      expect(page).not.toMatch(/<(?:script|link|img|iframe|object|form)\b|@import|url\(|\bsrc=/i);
      expect(page).toContain("default-src 'none'");
    }
  });
  it("has no section for what there is nothing of", () => {
    const bare = renderHtml(verdictOf(), { ...CONTEXT, repository: null });
    expect(bare).not.toMatch(/<section>|<details>|<a /);
    expect(bare).toContain("no findings; no baseline to compare with");
    expect(bare).toContain("<footer>Proofgate 1.2.3</footer>");
  });
  it("shows what was drawn without a baseline, and findings without place or hint", () => {
    const verdict = verdictOf({ ...SCENES["passed-without-baseline"], findings: [finding({ rule: "r", level: "error", message: "m" })] });
    expect(renderHtml(verdict, CONTEXT)).toContain("<h2>Figures</h2>");
    expect(renderHtml(verdict, CONTEXT)).toContain('<article class="error">\n<p>m</p>\n<p class="soft">r</p>\n</article>');
  });
  it("draws no bar where nothing is measured", () => {
    expect(renderHtml(SCENES["deprecated-and-unmeasured"]!, CONTEXT)).toMatch(/<td>reports<\/td><td class="figure">–<\/td>/);
  });
});

describe("the renderers", () => {
  it("are those of the contract", () => {
    expect(RENDERERS.map(({ kind }) => kind)).toEqual(["comment", "summary", "json", "html", "matrix", "text", "markdown"]);
  });
  it.each(RENDERERS)("say that the verdict is incomplete, and why, before any figure: $kind", ({ render }) => {
    const text = render(SCENES["incomplete"]!, CONTEXT);
    const [said, why] = [text.search(/incomplete/i), text.search(/2 reports of 3 are there|"problems"/)];
    expect(said).toBeGreaterThanOrEqual(0);
    expect(why).toBeGreaterThan(said);
    expect(text.slice(0, said).replaceAll(/<style>.*?<\/style>|<meta[^>]*>|"version": 1/gs, "")).not.toMatch(/\d/);
  });
  it("of a verdict that is complete say nothing of the kind in the matrix", () => {
    expect(RENDERERS.find(({ kind }) => kind === "matrix")!.render(SCENES["passed"]!, CONTEXT)).toMatch(/^\| Module /);
  });
  it("give the same bytes for the same verdict, and end with one line end", () => {
    for (const { render } of RENDERERS) {
      for (const verdict of Object.values(SCENES)) {
        const text = render(verdict, CONTEXT);
        expect(render(structuredClone({ ...verdict, problems: [], reports: [] }), CONTEXT)).toBe(render({ ...verdict, problems: [], reports: [] }, CONTEXT));
        expect(text).toMatch(/[^\n]\n$/);
      }
    }
  });
});
