/** The XML reader: what a handler gets, what is refused and where, and how little is held. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/formats/format.ts";
import { detached } from "../../src/formats/detached.ts";
import { MAX_DEPTH, MAX_TEXT, readXml } from "../../src/formats/xml.ts";
import { Problem } from "../../src/model/problem.ts";
import { textSource } from "../support/source.ts";

interface Heard {
  readonly events: string[];
  readonly warnings: readonly string[];
}

/** What a handler hears that wants the text of every element but `<skip>`. Pieces of text are joined. */
const hear = (content: string | Uint8Array, chunkSize?: number): Heard => {
  const events: string[] = [];
  const open: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") events.push(text);
    text = "";
  };
  const warnings = readXml(textSource(content, chunkSize, "report.xml"), {
    open: (name, attributes) => {
      flush();
      open.push(name);
      events.push(`<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(" ")}>`);
    },
    wantsText: () => open.at(-1) !== "skip",
    text: (piece) => (text += piece),
    close: (name) => {
      flush();
      open.pop();
      events.push(`</${name}>`);
    },
  });
  return { events, warnings };
};

const problemOf = (content: string | Uint8Array, chunkSize?: number): Problem => {
  try {
    hear(content, chunkSize);
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("No problem was thrown.");
};

describe("what a handler gets", () => {
  it("is elements, attributes and text, in order", () => {
    expect(hear(`<?xml version="1.0"?><!-- c --><a x="1" y='&lt;2&#10;'><b/>t&amp;u<![CDATA[<v>]]></a>`).events)
      .toEqual(["<a x=1 y=<2\n>", "<b>", "</b>", "t&u<v>", "</a>"]);
  });

  it("is element names without prefixes, and attribute names as written", () => {
    expect(hear(`<x:a xmlns:x="u" x:b="1" b="2"/>`).events).toEqual(["<a xmlns:x=u x:b=1 b=2>", "</a>"]);
  });

  it("is no text that it does not want", () => {
    expect(hear("<a>1<skip>2<![CDATA[3]]><a>4</a>5</skip>6</a>").events)
      .toEqual(["<a>", "1", "<skip>", "<a>", "4", "</a>", "</skip>", "6", "</a>"]);
  });

  it("is all text where it does not say which, and none where it takes none", () => {
    const pieces: string[] = [];
    readXml(textSource("<a>1<b>2</b></a>"), { open: () => {}, text: (piece) => void pieces.push(piece), close: () => {} });
    expect(pieces).toEqual(["1", "2"]);
    expect(readXml(textSource("<a>1</a>"), { open: () => {}, wantsText: () => true, close: () => {} })).toEqual([]);
  });

  it("is line ends, tabs and split CDATA as XML says", () => {
    expect(hear("<a b='1\r\n2\t3'>x\r\ny<![CDATA[]]]]><![CDATA[>\r]]></a>").events).toEqual(["<a b=1 2 3>", "x\ny]]>\n", "</a>"]);
  });

  it("is at most so much of a text or a value", () => {
    const long = "x".repeat(MAX_TEXT + 10);
    for (const chunkSize of [1000, 1 << 20]) {
      const { events } = hear(`<a b="${long}">${long}<![CDATA[${long}]]></a>`, chunkSize);
      expect(events.map((event) => event.length)).toEqual([`<a b=>`.length + MAX_TEXT, 2 * MAX_TEXT, "</a>".length]);
    }
  });

  it.each([1, 7, 64])("does not depend on chunks: %i bytes", (chunkSize) => {
    const document = `\n<?xml version="1.0"?><!DOCTYPE a SYSTEM "a.dtd"><a ä="€😀&amp;"><![CDATA[ ]] ]]>&#x1F600;\r\n\x1b[1m&#27;<b\r\n/></a>\n<?p i?><!-- - -->`;
    expect(hear(document, chunkSize)).toEqual(hear(document));
  });

  it("does not depend on the encoding", () => {
    const document = `<a ä="€😀">ü</a>`;
    expect(hear(Buffer.from(`\ufeff${document}`, "utf16le"))).toEqual(hear(document));
  });
});

describe("what is tolerated", () => {
  it.each([
    ["white space before the declaration", ` \n<?xml version="1.0"?><a/>`],
    ["a comment before the declaration", `<!-- seen --><?xml version="1.0"?><a/>`],
    ["a DOCTYPE that points elsewhere", `<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>`],
    ["a DOCTYPE that declares elements", `<!DOCTYPE a [<!ELEMENT a ANY>]><a/>`],
    ["white space after the end", "<a/>\r\n \n"],
  ])("%s", (_, document) => {
    expect(hear(document)).toEqual({ events: ["<a>", "</a>"], warnings: [] });
  });

  it.each([
    ["raw", "\x1b"], ["a zero", "\0"], ["referred to", "&#27;"], ["a zero referred to", "&#0;"],
    ["a surrogate referred to", "&#xD800;"], ["U+FFFE", "\ufffe"],
  ])("a character that XML does not allow, with a warning: %s", (_, character) => {
    expect(hear(`<a>\n<b c="1${character}2">3${character}4<![CDATA[5]]></b><skip>${character}</skip></a>`)).toEqual({
      events: ["<a>", "\n", "<b c=12>", "345", "</b>", "<skip>", "</skip>", "</a>"],
      warnings: ["Characters that XML does not allow were left out: 3, the first in line 2."],
    });
  });

  it("leaves escaped references alone, also beside characters that are left out", () => {
    expect(hear("<a b='\x1b' c='&amp;#27;'/>").events).toEqual(["<a b= c=&#27;>", "</a>"]);
  });
});

describe("what is refused", () => {
  it.each([
    ["nothing", "", "report-empty", "report.xml"],
    ["white space", " \n\t", "report-empty", "report.xml"],
    ["only a declaration", `<?xml version="1.0"?>`, "report-truncated", "report.xml:1:21"],
    ["an end inside a tag", "<a>\n<b c=", "report-truncated", "report.xml:2:5"],
    ["an end inside a value", `<a b="1`, "report-truncated", "report.xml:1:7"],
    ["an end between elements", "<a>\n<b/>\n", "report-truncated", "report.xml:3:1"],
    ["an end inside CDATA", "<a><![CDATA[x", "report-truncated", "report.xml:1:13"],
    ["an end inside the closing tag of the root", "<a></a", "report-truncated", "report.xml:1:6"],
    ["an end inside a comment after the root", "<a/><!-- x", "report-truncated", "report.xml:1:10"],
    ["an end inside a reference", "<a>&am", "report-truncated", "report.xml:1:6"],
    ["a wrong closing tag", "<a>\n<b></a>", "report-malformed", "report.xml:2:7"],
    ["a closing tag too many", "<a></a></b>", "report-malformed", "report.xml:1:11"],
    ["a value without quotes", "<a b=1/>", "report-malformed", "report.xml:1:6"],
    ["an attribute twice", `<a b="1" b="2"/>`, "report-malformed", "report.xml:1:16"],
    ["a bare ampersand", "<a>b & c;</a>", "report-malformed", "report.xml:1:9"],
    ["an entity that is not XML's", "<a>&nbsp;</a>", "report-malformed", "report.xml:1:9"],
    ["less-than in a value", `<a b="<"/>`, "report-malformed", "report.xml:1:7"],
    ["an illegal character in a name", "<a\x1bb/>", "report-malformed", "report.xml:1:3"],
    ["log lines before the document", "npm warn\n<a/>", "report-malformed", "report.xml:2:1"],
    ["log lines after the document", "<a/>\nDone.", "report-malformed", "report.xml:2:5"],
  ])("%s", (_, document, slug, where) => {
    for (const chunkSize of [1, 1 << 20]) {
      // A chunk's end decides how far text outside the root is read before it is found.
      if (document.includes("Done") && chunkSize === 1) continue;
      expect(problemOf(document, chunkSize)).toMatchObject({ slug, where });
    }
  });

  it.each([["bare", "<a/><b/>"], ["with declarations", `<?xml version="1.0"?><a></a>\n<?xml version="1.0"?><a></a>`]])(
    "two documents in one file, %s", (_, document) => {
      expect(problemOf(document)).toMatchObject({
        slug: "report-malformed", message: "report.xml has two root elements: several reports were written into one file.",
      });
    });

  it.each([
    ["external", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`],
    ["that grow", `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;">]><a>&y;</a>`],
    ["for parameters", `<!DOCTYPE a [<!ENTITY % x SYSTEM "http://example.org/x">%x;]><a/>`],
  ])("entities of its own, %s", (_, document) => {
    expect(problemOf(document)).toMatchObject({
      slug: "report-malformed", message: "report.xml defines entities of its own; those are not read.",
    });
  });

  it("elements that stand too deep", () => {
    const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(hear(nested(MAX_DEPTH)).events).toHaveLength(2 * MAX_DEPTH);
    expect(problemOf(nested(MAX_DEPTH + 1))).toMatchObject({
      slug: "report-malformed", where: "report.xml:1:771", message: "report.xml nests deeper than 256 elements, which is not read.",
    });
    expect(problemOf(nested(200_000)).message).toContain("nests deeper than 256 elements");
    expect(problemOf("<a>".repeat(200_000)).slug).toBe("report-malformed");
  });

  it.each([
    ["of an element", `<${"a".repeat(1001)}/>`],
    ["of an attribute", `<a ${"b".repeat(1001)}="1"/>`],
    ["of an entity", `<a>&${"b".repeat(1001)}`],
  ])("a name that is too long, %s", (_, document) => {
    for (const chunkSize of [100, 1 << 20]) {
      expect(problemOf(document, chunkSize)).toMatchObject({
        slug: "report-malformed", message: "report.xml holds a name of more than 1000 characters, which is not read.",
      });
    }
  });

  it("more attributes than any element has", () => {
    const attributes = (count: number): string => Array.from({ length: count }, (_, index) => ` a${index}="1"`).join("");
    expect(hear(`<a${attributes(1000)}/>`).events).toHaveLength(2);
    expect(problemOf(`<a${attributes(1001)}/>`)).toMatchObject({
      slug: "report-malformed", message: "report.xml has an element with more than 1000 attributes, which is not read.",
    });
  });

  it("an attribute twice among many, wherever the two stand", () => {
    const names = Array.from({ length: 40 }, (_, index) => `a${index}`);
    const element = (attributes: readonly string[]): string => `<a ${attributes.map((name) => `${name}="1"`).join(" ")}/>`;
    for (const at of [1, 15, 16, 17, 39, 40]) {
      const twice = [...names.slice(0, at), "a0", ...names.slice(at)];
      for (const first of ["", element(names), element([...names].reverse())]) {
        expect(problemOf(`<r>${first}${element(twice)}</r>`).message).toContain("duplicate attribute: a0.");
        expect(hear(`<r>${first}${element(names)}</r>`).events.length).toBeGreaterThan(0);
      }
    }
  });

  it("no slower where each element names hundreds of attributes of its own", () => {
    const elements = (count: number): string => `<r>${Array.from({ length: count }, (_, at) =>
      `<e ${Array.from({ length: 900 }, (_, index) => `${"abcdefgh"[at % 8]!}${index}="1"`).join(" ")}/>`).join("")}</r>`;
    const before = performance.now();
    hear(elements(300));
    expect(performance.now() - before).toBeLessThan(2_500);
  });

  it.each([
    ["an attribute twice", `<a b="1" b="2"/>`],
    ["NULs behind the root", `<a/>${"\0".repeat(9)}`],
    ["text behind the root", "<a/>more"],
    ["an end that closes nothing", "<a></b></a>"],
  ])("what is not well-formed, with what to do: %s", (_, document) => {
    expect(problemOf(document)).toMatchObject({
      slug: "report-malformed", message: expect.stringMatching(/^report\.xml is not well-formed XML: /),
      hint: "Let the tool write the report anew, and keep other steps from editing it or adding to it.",
    });
  });

  it("a handler's own problem goes through", () => {
    const problem = new Problem("report-malformed", "No.");
    const open = (): never => {
      throw problem;
    };
    expect(() => readXml(textSource("<a/>"), { open, close: () => {} })).toThrow(problem);
  });

  it("nothing but by a Problem, whatever the bytes", () => {
    const parts = fc.constantFrom("<a>", "</a>", "<a b='", "'", "<![CDATA[", "]]>", "<!--", "-->", "<?xml", "?>", "<!DOCTYPE a [", "&#27;", "&", ";", "\0", "ü", "<");
    fc.assert(fc.property(fc.array(parts, { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (list, chunkSize) => {
      try {
        hear(list.join(""), chunkSize);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Problem);
      }
    }), { seed: 20261120, numRuns: 2000 });
  });
});

/** What comes of a document: all that is heard, or the problem with its place. */
const outcomeOf = (document: string, chunkSize?: number): unknown => {
  try {
    return hear(document, chunkSize);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { slug: thrown.slug, message: thrown.message, where: thrown.where };
  }
};

describe("tags that are read at once", () => {
  const name = fc.constantFrom("a", "b", "long-name.x:y", "ä", "a1");
  const value = fc.constantFrom("", "1", "a value that is long enough", "a value that is long enough, too", "ä", "&lt;", "x>y", "tab\there", "line\nend", "'", "<", "&", "\u0007", "]]>");
  const attribute = fc.tuple(fc.constantFrom(" ", "  ", "\n", ""), name, fc.constantFrom("=", " = ", ""), fc.constantFrom('"', "'"), value)
    .map(([space, key, equal, quote, text]) => `${space}${key}${equal}${quote}${text}${quote}`);
  const plain = fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "a value that is long enough")).map(([key, text]) => ` ${key}="${text}"`);
  const tag = fc.tuple(name, fc.array(fc.oneof({ weight: 4, arbitrary: plain }, attribute), { maxLength: 3 }), fc.constantFrom(">", "/>", " />", " >", "/ >"))
    .map(([element, list, end]) => `<${element}${list.join("")}${end}`);
  const part = fc.oneof({ weight: 4, arbitrary: tag }, fc.constantFrom("</a>", "</b>", "</a >", "text", "</long-name.x:y>"));

  // One letter at a time there is no whole tag to be had: everything is read by saxes itself.
  it("are the same as letter by letter, down to the place of a problem", () => {
    fc.assert(fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const document = `<root>${parts.join("")}</root>`;
      expect(outcomeOf(document)).toEqual(outcomeOf(document, 1));
    }), { seed: 20261120, numRuns: 3000 });
  });
});

/** The same where no text is wanted. */
const tagsOf = (document: string, chunkSize?: number): unknown => {
  const events: string[] = [];
  const handler = {
    open: (name: string, attributes: object) => void events.push(`<${name} ${JSON.stringify(attributes)}`),
    close: (name: string) => void events.push(`/${name}`),
  };
  try {
    return [readXml(textSource(document, chunkSize, "report.xml"), handler), events];
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { slug: thrown.slug, message: thrown.message, where: thrown.where, events };
  }
};

describe("space that nobody wants", () => {
  const between = fc.constantFrom("", " ", "\n", "\n\t  ", "\r\n", "\r", "]", "]]", "]]>", "\n]] \n", "&amp;", "\u0007", "text", "<!-- -->", "<![CDATA[ ]]>", "<?p?>", "\u2028", "\u0085");
  const tag = fc.constantFrom("<a>", "</a>", "<a/>", '<b c="1"/>', "<b c='1'>", "</b>", "< a>", "</ a>", "<1/>", "<!x>", "<ä/>");

  it("is read at once as it is letter by letter, down to the place of a problem", () => {
    fc.assert(fc.property(fc.array(fc.tuple(between, tag), { maxLength: 8 }), between, fc.integer({ min: 2, max: 12 }), (parts, last, chunkSize) => {
      const document = `<root>${parts.flat().join("")}${last}</root>`;
      const expected = tagsOf(document, 1);
      expect(tagsOf(document)).toEqual(expected);
      expect(tagsOf(document, chunkSize)).toEqual(expected);
    }), { seed: 20261120, numRuns: 3000 });
  });

  it.each([
    ["<a>\n  <b/>\n\t <c d=1/>\n</a>", "report.xml:3:8"],
    ["<a>\n\n\n<b/>   <1/></a>", "report.xml:4:9"],
    ["<a>\n  </b>\n</a>", "report.xml:2:6"],
  ])("moves the place of a problem on: %j", (document, where) => expect(tagsOf(document)).toMatchObject({ slug: "report-malformed", where }));
});

describe("attributes that an element has twice", () => {
  it.each([
    `<a><b x="1" y="1"/><b x="1" x="2"/></a>`, `<a><b x="1" y="1"/><c x="1"/><b y="1" y="1"/></a>`,
    `<a><b x="1" y="1" z="1"/><b z="1" y="1" z="1"/></a>`, `<a><b x="1"/><b x="1" y="1"/><b x="1" y="1" x="1"/></a>`,
  ])("are refused, whatever elements of its name had before: %s", (document) =>
    expect(tagsOf(document)).toMatchObject({ slug: "report-malformed", message: expect.stringContaining("duplicate attribute") as string }));

  it("are not seen where elements have the same ones in another order", () => {
    expect(tagsOf(`<a><b x="1" y="2"/><b y="3" x="4"/><b x="5" y="6"/></a>`)).toMatchObject([[], { length: 8 }]);
  });
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heldNow = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const MEGABYTE = 1 << 20;
const CHUNKS = 32;

/** A document of many equal chunks of a megabyte, and how much more memory is in use at its end than at its beginning. */
const growth = (before: string, chunk: string, after: string, wantsText = false): number => {
  const bytes = Buffer.alloc(MEGABYTE, chunk);
  let [first, last] = [0, 0];
  const source: Source = {
    path: "report.xml",
    size: CHUNKS * MEGABYTE,
    *chunks() {
      yield Buffer.from(before);
      for (let index = 0; index < CHUNKS; index++) {
        if (index === 4) first = heldNow();
        yield bytes;
      }
      last = heldNow();
      yield Buffer.from(after);
    },
  };
  const kept: string[] = [];
  readXml(source, {
    open: (_, attributes) => void kept.push(...Object.values(attributes)),
    wantsText: () => wantsText,
    text: () => {},
    close: () => {},
  });
  return last - first;
};

describe("memory", () => {
  const line = "12:00:00 INFO 100 % [ok]\n";
  const padded = (tag: string): string => tag + "x".repeat(MEGABYTE - tag.length - "</s>".length) + "</s>";
  it.each([
    ["text that is not wanted", "<a>", line, "</a>", false],
    ["text that is wanted", "<a>", line, "</a>", true],
    ["CDATA that is not wanted", "<a><![CDATA[", line, "]]></a>", false],
    ["CDATA that is wanted", "<a><![CDATA[", line, "]]></a>", true],
    ["a comment", "<a><!--", line, "--></a>", false],
    ["an instruction", "<a><?p ", line, "?></a>", false],
    ["an instruction's name", `<a/><?p`, "p", "?>", false],
    ["a value", `<a b="`, line, `"/>`, false],
    ["a DOCTYPE", `<!DOCTYPE a "`, line, `"><a/>`, false],
    ["references", "<a>", "&lt;", "</a>", true],
    ["values that are kept, between text that is not", "<a>", padded(`<s name="a name that is long enough">`), "</a>", false],
  ])("stays where it is over 32 MB of %s", (_, before, chunk, after, wantsText) => {
    expect(growth(before, chunk, after, wantsText)).toBeLessThan(3 * MEGABYTE);
  });

  it("can be freed of what a text was cut from", () => {
    expect(detached("short")).toBe("short");
    expect(detached("long enough to be a view")).toBe("long enough to be a view");
  });
});
