/** A GitHub on 127.0.0.1 that answers as a test says, and holds requests and answers to GitHub's own OpenAPI description. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Ajv, type ValidateFunction } from "ajv";

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: Json;
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter & { readonly $ref?: string })[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body & { readonly $ref?: string }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A request as it came in, by the name of its operation, such as "issues/create-comment". */
export interface Asked {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly headers: IncomingMessage["headers"];
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, and held to the description. */
  readonly body?: unknown;
  /** Sent as it is instead: an error page of a proxy, say. */
  readonly page?: string;
  /** Ends the connection after so many bytes. */
  readonly cutAfter?: number;
  /** Milliseconds to wait before. */
  readonly delay?: number;
}

/** One reply for ever, several in turn of which the last stays, or one made from what is asked. */
export type Answer = Reply | readonly Reply[] | ((asked: Asked) => Reply);

export interface Loopback {
  readonly url: string;
  /** Operations in the order in which they were asked for. */
  readonly operations: () => readonly string[];
  readonly asked: readonly Asked[];
  /** What is not as GitHub describes it, in requests or in our answers. A test expects none. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** What GitHub refuses although its description does not say so. */
const MAX_COMMENT = 65_536;
const MAX_STATUS_DESCRIPTION = 140;

const DESCRIPTION = JSON.parse(readFileSync(join(import.meta.dirname, "../contract/openapi.json"), "utf8")) as Description;

/** GraphQL is not part of the description; this is the one question of it that is asked. */
const GRAPHQL: Operation = {
  operationId: "graphql",
  requestBody: { content: { "application/json": { schema: { type: "object", properties: { query: { type: "string" } }, required: ["query"] } } } },
  responses: {},
};

/** OpenAPI 3.0's `nullable` and local references, in the words of JSON Schema. */
const asJsonSchema = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(asJsonSchema);
  if (typeof node !== "object" || node === null) return node;
  const { nullable, ...rest } = node as Json;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) =>
    [key, key === "$ref" && typeof value === "string" ? value.replace("#/", "github#/") : asJsonSchema(value)]));
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
};

const ajv = new Ajv({
  strict: false,
  coerceTypes: false,
  formats: { uri: (text) => URL.canParse(text), "date-time": (text) => !Number.isNaN(Date.parse(text)), int64: true, "repo.nwo": true },
});
ajv.addSchema({ $id: "github", components: asJsonSchema(DESCRIPTION.components) as Json });

const compiled = new Map<Json, ValidateFunction>();
const complaintsOf = (schema: Json, value: unknown): string | null => {
  const validate = compiled.get(schema) ?? ajv.compile(asJsonSchema(schema) as Json);
  compiled.set(schema, validate);
  return validate(value) ? null : ajv.errorsText(validate.errors);
};

const resolveReference = <Value extends object>(value: Value & { readonly $ref?: string }): Value => {
  if (value.$ref === undefined) return value;
  const [, , kind = "", name = ""] = value.$ref.split("/");
  return DESCRIPTION.components[kind]?.[name] as Value;
};

/** What comes before the path on a GitHub Enterprise Server. */
const OWN_SERVER = /^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/;

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly operation: Operation;
}

const ROUTES: readonly Route[] = Object.entries(DESCRIPTION.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
    operation,
  }))).concat({ method: "POST", pattern: /^\/graphql$/, operation: GRAPHQL });

/** A parameter is text on the wire; numbers are what the description calls so. */
const typed = (schema: Json, text: string): unknown => (schema["type"] === "integer" && /^\d+$/.test(text) ? Number(text) : text);

const faultsOfRequest = ({ operation, ...route }: Route, asked: Asked): string[] => {
  const parameters = (operation.parameters ?? []).map(resolveReference<Parameter>);
  const faults = parameters.flatMap(({ name, in: place, required, schema }) => {
    const value = asked[place][name];
    if (value === undefined) return required ? [`${name} is missing`] : [];
    const complaint = complaintsOf(schema, typed(schema, value));
    return complaint === null ? [] : [`${name}: ${complaint}`];
  });
  const known = new Set(parameters.map(({ name }) => name));
  faults.push(...Object.keys(asked.query).filter((name) => !known.has(name)).map((name) => `unknown query ${name}`));
  const schema = operation.requestBody?.content?.["application/json"]?.schema;
  if (schema) {
    const complaint = complaintsOf(schema, asked.body);
    if (complaint !== null) faults.push(`body: ${complaint}`);
    faults.push(...Object.keys(asked.body).filter((key) => !(key in (schema["properties"] as Json))).map((key) => `unknown ${key} in the body`));
  } else if (Object.keys(asked.body).length > 0) faults.push(`${route.method} has a body`);
  if (operation === GRAPHQL) return faults;
  if (asked.headers["x-github-api-version"] !== "2022-11-28") faults.push("x-github-api-version is not set");
  if (!asked.headers.authorization) faults.push("authorization is not set");
  if (!asked.headers["user-agent"]) faults.push("user-agent is not set");
  if (typeof asked.body["body"] === "string" && asked.body["body"].length > MAX_COMMENT) faults.push("the comment is too long");
  if (typeof asked.body["description"] === "string" && Array.from(asked.body["description"]).length > MAX_STATUS_DESCRIPTION) faults.push("the description is too long");
  return faults;
};

const faultsOfReply = (operation: Operation, { status, body, page, cutAfter }: Reply): string[] => {
  if (page !== undefined || cutAfter !== undefined || operation === GRAPHQL) return [];
  const described = operation.responses[String(status)];
  const schema = described ? resolveReference<Body>(described).content?.["application/json"]?.schema
    : status >= 400 ? { $ref: "#/components/schemas/basic-error" } : undefined;
  if (!schema) return described ? [] : [`answers ${status}, which is not described`];
  const complaint = complaintsOf(schema, body);
  return complaint === null ? [] : [`answer ${status}: ${complaint}`];
};

const readBody = async (request: IncomingMessage): Promise<Json> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString()) as Json;
};

const send = async (response: ServerResponse, { status, headers, body, page, cutAfter, delay = 0 }: Reply): Promise<void> => {
  if (delay > 0) await sleep(delay);
  const text = page ?? JSON.stringify(body ?? {});
  const type = page === undefined ? "application/json; charset=utf-8" : "text/html";
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(text), ...headers });
  if (cutAfter === undefined) response.end(text);
  else response.write(text.slice(0, cutAfter), () => response.destroy());
};

/** Starts it. `answers` are by operation; what is not among them must not be asked for. */
export const startLoopback = async (answers: Readonly<Record<string, Answer>>): Promise<Loopback> => {
  const asked: Asked[] = [];
  const faults: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname: address, searchParams } = new URL(request.url ?? "", "http://loopback");
    const pathname = address.replace(OWN_SERVER, "");
    const route = ROUTES.find(({ method, pattern }) => method === request.method && pattern.test(pathname));
    const line = `${request.method ?? ""} ${pathname}`;
    const body = await readBody(request);
    const path = route?.pattern.exec(pathname)?.groups ?? {};
    const one: Asked = {
      operation: route?.operation.operationId ?? line,
      path: Object.fromEntries(Object.entries(path).map(([name, value]) => [name, decodeURIComponent(value)])),
      query: Object.fromEntries(searchParams), body, headers: request.headers,
    };
    asked.push(one);
    const planned = answers[one.operation];
    if (!route || planned === undefined) {
      faults.push(`${line} was not to be asked for`);
      return send(response, { status: 501, page: "" });
    }
    const nth = asked.filter(({ operation }) => operation === one.operation).length;
    const reply = typeof planned === "function" ? planned(one) : "status" in planned ? planned : planned[Math.min(nth, planned.length) - 1]!;
    faults.push(...[...faultsOfRequest(route, one), ...faultsOfReply(route.operation, reply)].map((fault) => `${line}: ${fault}`));
    return send(response, reply);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    operations: () => asked.map(({ operation }) => operation),
    asked,
    faults,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
};
