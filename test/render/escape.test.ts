import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotationsOf, MOST_PER_LEVEL, workflowCommands } from "../../src/render/annotations.ts";
import { COMMENT_BUDGET, renderComment, renderMarkdown } from "../../src/render/comment.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderMatrix } from "../../src/render/matrix.ts";
import { renderSummary } from "../../src/render/summary.ts";
import { renderText } from "../../src/render/text.ts";
import { CONTEXT } from "../support/verdicts.ts";
import { anyForeignVerdict } from "./hostile.ts";

const LAW = { seed: 20261120, numRuns: 200 };

/** Takes code spans out of a line, as CommonMark finds them: a run of backticks up to the next run of the same length. */
const withoutCode = (line: string): string => {
  let rest = "";
  for (let at = 0; at < line.length;) {
    const run = /^`+/.exec(line.slice(at))?.[0];
    if (run === undefined) {
      rest += line.charAt(at++);
      continue;
    }
    const closing = [...line.slice(at + run.length).matchAll(/`+/g)].find(([other]) => other.length === run.length);
    if (closing === undefined) throw new Error(`a code span stays open: ${line}`);
    at += run.length + closing.index + run.length;
  }
  return rest;
};

/** What is left of a document of ours when its code, its own links, its own tags and its own emphasis are taken out. */
const bare = (markdown: string): string => markdown.split("\n").map((line) => withoutCode(line)
  .replace(/\[(?:run|run summary)?\]\(https:\/\/github\.com\/acme\/shop\/[\w/.~!$&+,;=%@:-]*(?:#L\d+)?\)/g, "")
  .replace(/^<details><summary>[\w ,]+<\/summary>$|^<\/details>$|^\*\*[\w ]+\*\*$/, "")
  .replace(/^#{3,4} /, "").replace("**all**", "").replace(/^\*\*Accepted\*\* by /, "")).join("\n");

const cells = (row: string): number => row.replaceAll("\\|", "").split("|").length;

const expectInert = (markdown: string): void => {
  const text = bare(markdown);
  expect(text).not.toMatch(/[<>&@*_~$\\[\]{}^]/);
  expect(text).not.toMatch(/#|https?:|www\.|[a-z]\.[a-z]|:\w+:/i);
  expect(text).not.toMatch(/^ *(?:[-+] ){2}|^ *- \d+[.)] |^ *- [-=]+$/m);
  expect(markdown).not.toMatch(/##\[|^\s*::/m);
  expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u);
  for (const table of markdown.split(/\n(?!\|)/).map((part) => part.split("\n").filter((line) => line.startsWith("|")))) {
    expect(new Set(table.map(cells)).size).toBeLessThan(2);
  }
  expect(markdown.match(/^<details>/gm)?.length).toBe(markdown.match(/^<\/details>$/gm)?.length);
};

describe("foreign text", () => {
  it("is inert in the comment, which carries its marker once and keeps its budget", () => {
    fc.assert(fc.property(anyForeignVerdict, (verdict) => {
      const comment = renderComment(verdict, { ...CONTEXT, invitation: verdict.remarks[0]! });
      const [first, ...rest] = comment.split("\n");
      expect(first).toBe("<!-- proofgate:default -->");
      expect(rest.join("\n")).not.toContain("<!--");
      expect(comment.length).toBeLessThanOrEqual(COMMENT_BUDGET);
      expectInert(rest.join("\n"));
    }), LAW);
  });

  it("is inert in the other Markdown", () => {
    fc.assert(fc.property(anyForeignVerdict, (verdict) => {
      for (const markdown of [renderSummary(verdict, CONTEXT), renderMarkdown(verdict, CONTEXT), renderMatrix(verdict)]) {
        expect(markdown).not.toContain("<!--");
        expectInert(markdown);
      }
    }), { ...LAW, numRuns: 100 });
  });

  it("neither starts nor injects a workflow command, and is read back as it was", () => {
    fc.assert(fc.property(anyForeignVerdict, (verdict) => {
      const annotations = annotationsOf(verdict, CONTEXT);
      const written = workflowCommands(annotations);
      const lines = written.split("\n").slice(0, -1);
      expect(written).not.toMatch(/##\[|[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u);
      expect(lines).toHaveLength(annotations.length);
      lines.forEach((line, index) => {
        const { level, path, startLine, endLine, title, message } = annotations[index]!;
        const [, command, properties, data] = /^::(error|warning|notice) ([^\r\n]*?)::([^\r\n]*)$/.exec(line)!;
        const unescape = (text: string): string => text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
        const read = Object.fromEntries(properties!.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), unescape(pair.slice(pair.indexOf("=") + 1))]));
        const given = Object.entries({ file: path, line: startLine, endLine, title }).filter(([, value]) => value !== null);
        expect(command).toBe(level);
        expect(unescape(data!)).toBe(message);
        expect(read).toEqual(Object.fromEntries(given.map(([name, value]) => [name, String(value)])));
      });
      for (const level of ["error", "warning", "notice"]) {
        expect(annotations.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(MOST_PER_LEVEL);
      }
    }), LAW);
  });

  it("puts no control character, no colour and no command into a terminal", () => {
    fc.assert(fc.property(anyForeignVerdict, fc.constantFrom(60, 120), (verdict, width) => {
      const text = renderText(verdict, { ...CONTEXT, width, files: true });
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u);
      expect(text).not.toMatch(/##\[|^\s*::/m);
    }), LAW);
  });

  it("makes no tag and no attribute in the page", () => {
    fc.assert(fc.property(anyForeignVerdict, (verdict) => {
      const page = renderHtml(verdict, CONTEXT).replace(/<style>.*<\/style>/s, "");
      const tags = page.match(/<[^>]*>/g)!;
      for (const tag of tags) {
        expect(tag).toMatch(/^<(?:!doctype html|\/?(?:html|head|body|title|header|footer|section|article|h1|h2|b|p|div|table|thead|tbody|tr|th|td|ul|li|a|code|details|summary|meta)(?: (?:lang|charset|name|content|http-equiv|class|scope|href|style)="[^"<>]*")*)>$/);
        expect(tag).not.toMatch(/href="(?!https:\/\/github\.com\/acme\/shop\/)/);
      }
      expect(page.replace(/<[^>]*>/g, "")).not.toMatch(/[<>]/);
    }), { ...LAW, numRuns: 100 });
  });

  it("stays what it is in the JSON, and no command there", () => {
    fc.assert(fc.property(anyForeignVerdict, (verdict) => {
      const json = renderJson(verdict, CONTEXT);
      expect(json).not.toMatch(/##\[/);
      const { findings, failures, remarks } = JSON.parse(json) as Record<string, { message: string; name: string }[]>;
      expect(findings!.map(({ message }) => message)).toEqual(verdict.findings.map(({ message }) => message));
      expect(failures!.map(({ name }) => name)).toEqual(verdict.failures.map(({ name }) => name));
      expect(remarks).toEqual(verdict.remarks);
    }), { ...LAW, numRuns: 100 });
  });
});
