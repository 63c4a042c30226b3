import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HEAD_BYTES, makeHead } from "../../src/formats/head.ts";

const head = (text: string) => makeHead(Buffer.from(text));
const rootOf = (text: string): string | undefined => head(text).xml?.root;

describe("a head", () => {
  it("shows root, attributes, children and elements of XML", () => {
    const { xml } = head('<?xml version="1.0"?>\n<coverage line-rate="0.5" version=\'1\'><sources><source>a</source></sources><packages/></coverage>');
    expect(xml?.root).toBe("coverage");
    expect([...xml!.attributes]).toEqual([["line-rate", "0.5"], ["version", "1"]]);
    expect([...xml!.children]).toEqual(["sources", "packages"]);
    expect([...xml!.elements]).toEqual(["sources", "source", "packages"]);
  });

  it.each([
    ["a declaration", '<?xml version="1.0" encoding="UTF-8"?><coverage/>'],
    ["blanks", "\n  <coverage/>"],
    ["a comment that holds tags", "<!-- <report> --><coverage/>"],
    ["a stylesheet", '<?xml-stylesheet href="a>b"?><coverage/>'],
    ["a DOCTYPE", '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd"><coverage/>'],
    ["a DOCTYPE with an internal subset", '<!DOCTYPE report [<!ELEMENT report ANY><!-- it\'s > here --><!ENTITY a "]>">]><coverage/>'],
    ["a prefix", '<c:coverage xmlns:c="urn:c"/>'],
    ["attributes on several lines, with brackets", '<coverage\n  name="a > b"\n  other=\'"\'>'],
    ["no end, for it is cut", "<coverage line-ra"],
  ])("finds the root behind %s", (_, text) => {
    expect(rootOf(text)).toBe("coverage");
  });

  it("tells direct children from deeper elements, also behind closed ones", () => {
    const { xml } = head("<report><group><package/></group><!-- <not/> --><![CDATA[<nor>]]><counter></counter></report><after/>");
    expect([...xml!.children]).toEqual(["group", "counter"]);
    expect([...xml!.elements]).toEqual(["group", "package", "counter"]);
  });

  it("keeps what it saw before it was cut", () => {
    const { xml } = head('<testsuites name="a"><testsuite name="b"><testca');
    expect([xml!.root, [...xml!.children], [...xml!.elements]]).toEqual(["testsuites", ["testsuite"], ["testsuite", "testca"]]);
  });

  it.each([
    ["nothing", ""],
    ["text", "SF:a.ts"],
    ["JSON", '{"a": "<b>"}'],
    ["a comparison", "< 3 tests"],
    ["a comment alone", "<!-- a -->"],
    ["a DOCTYPE that is cut", '<!DOCTYPE a ["'],
    ["an end tag", "</a>"],
  ])("has no XML where there is %s", (_, text) => {
    expect(head(text).xml).toBeNull();
  });

  it("is decoded as its byte order mark says, without the mark", () => {
    const text = '\ufeff<coverage line-rate="ä"/>';
    for (const bytes of [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(text, "utf16le").swap16()]) {
      expect(makeHead(bytes).text).toBe(text.slice(1));
      expect(makeHead(bytes).xml?.attributes.get("line-rate")).toBe("ä");
    }
  });

  it("looks no further than its limit", () => {
    expect(head(`${" ".repeat(HEAD_BYTES)}<coverage/>`).xml).toBeNull();
  });

  it("never throws, and takes no long time, whatever the bytes", () => {
    const hostile = ['<a "', "<!--", "<![CDATA[", "<!DOCTYPE [", "<a ", "=", "</", "<a><"].map((unit) => unit.repeat(HEAD_BYTES / unit.length));
    const begun = performance.now();
    for (const text of hostile) head(text);
    expect(performance.now() - begun).toBeLessThan(20_000);
    const markup = fc.array(fc.constantFrom("<", ">", "/", "!", "--", "[", "]", '"', "'", "=", "a", " ", "?", "CDATA"), { maxLength: 60 });
    fc.assert(fc.property(markup, (parts) => {
      head(`<${parts.join("")}`);
    }), { seed: 20261120, numRuns: 1000 });
  });
});
