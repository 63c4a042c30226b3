/** Where a Java file leaves its process, reads files as text, and which names it uses. */
import type { Excerpt, Import } from "../model/facts.ts";
import { annotationsOf, plainType, type JavaFile } from "./java-tree.ts";
import { bounded, excerptAt, MAX_FACTS } from "./nest.ts";
import { MAX_EXCERPT } from "./syntax.ts";

const MAX_CALL = 400;

const CREATES = /^new\s+(?:java\.lang\.)?(?:ProcessBuilder|GenericContainer|\w+Container(?=\W)|DockerComposeContainer|TestRestTemplate|RestTemplate)\b|^new\s+(?:java\.net\.)?(?:URL|URI)\(\s*"(?:https?|wss?):/;
const CALLS = /\bgetRuntime\(\)\s*\.\s*exec\(|^(?:HttpClient|WebTestClient|RestAssured|Playwright)\s*\.|^URI\s*\.\s*create\(\s*"https?:\/\/(?:localhost|127\.)/;
const DRIVERS = /^(?:org\.testcontainers|org\.openqa\.selenium|com\.microsoft\.playwright|io\.restassured|com\.codeborne\.selenide)\./;
const READS = /^(?:Files\s*\.\s*(?:read\w*|lines|newBufferedReader|walk|list)|new\s+(?:java\.io\.)?(?:FileReader|FileInputStream|File|Scanner))\s*\(/;
const SOURCE_LIKE = /"[^"]*(?:\bsrc\/|\.(?:java|kt|groovy|scala|xml|gradle|sql|ya?ml|properties|md))\b/;

/** Where a file starts other processes, or speaks to a server. */
export const javaSpawns = ({ flat }: JavaFile, imports: readonly Import[]): readonly Excerpt[] => {
  const made = flat.spots.filter(({ type, from }) => {
    if (type === "object_creation_expression") return CREATES.test(flat.textAt(from, MAX_CALL));
    return type === "method_invocation" && CALLS.test(flat.textAt(from, MAX_CALL).split(";", 1)[0]!);
  }).map((spot) => excerptAt(flat, spot));
  const driven = imports.filter(({ specifier, how }) => how === "static" && DRIVERS.test(specifier)).map(({ line, text }) => ({ line, text }));
  const byLine = new Map([...made, ...driven].sort((a, b) => a.line - b.line).map((one) => [one.line, one]));
  return [...byLine.values()].slice(0, MAX_FACTS);
};

/** Where a file reads sources as text. */
export const javaReads = ({ flat }: JavaFile): readonly Excerpt[] =>
  flat.spots.filter(({ type, from, node }) => (type === "object_creation_expression" || type === "method_invocation")
    && READS.test(flat.textAt(from, MAX_CALL)) && SOURCE_LIKE.test(flat.textOf(node, MAX_CALL))).map((spot) => excerptAt(flat, spot)).slice(0, MAX_FACTS);

const MEMBER = /[A-Za-z_$][\w$]*(?:\s*\.\s*[A-Za-z_$][\w$]*){0,12}/y;
const CREATED = /new\s+(?:@\w+\s+)*([\w.$]{1,200})/y;
const CONSTRUCTOR = /([\w.$]{1,200})(?:<[^>]{0,200}>)?\s*::\s*(\w+)/y;

/** Fields that a framework fills with the real thing. */
const REAL = /^(?:InjectMocks|Autowired|Inject|TestSubject|Tested|Spy|SpyBean|MockitoSpyBean|Resource)$/;

/** Names that a file calls or takes members of; what it constructs is written `new Billing`. */
export const javaUsed = ({ flat }: JavaFile): readonly string[] => bounded((function* () {
  let last = -1;
  for (const { type, from, node } of flat.spots) {
    if (type === "object_creation_expression") {
      const created = flat.matchAt(CREATED, from)?.[1];
      if (created !== undefined) yield `new ${created}`;
    } else if (type === "method_reference") {
      const [, of, member] = flat.matchAt(CONSTRUCTOR, from) ?? [];
      if (of !== undefined) yield member === "new" ? `new ${of}` : `${of}.${member ?? ""}`;
    } else if ((type === "method_invocation" || type === "field_access") && from !== last) {
      last = from;
      const name = flat.matchAt(MEMBER, from)?.[0].replaceAll(/\s/g, "");
      if (name !== undefined && name.length <= MAX_EXCERPT && name !== "this" && !name.startsWith("new")) yield name.replace(/^this\./, "");
    } else if (type === "field_declaration" && annotationsOf(node, flat).some(({ name }) => REAL.test(name))) {
      const declared = node.childForFieldName("type");
      if (declared !== null) yield `new ${plainType(flat.textOf(declared))}`;
    }
  }
})());
