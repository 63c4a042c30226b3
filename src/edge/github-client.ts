/** Speaks HTTP to GitHub: one client with retries, a patience that ends, and errors in words. Knows no operation of ours. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Octokit } from "@octokit/rest";

/** How long we wait, in milliseconds. */
export interface Patience {
  /** For all that one client asks, with waits and retries; what is done in between does not count. */
  readonly total: number;
  /** For one answer. */
  readonly answer: number;
  /** Before the first retry of a failure on GitHub's side; the second waits 4 times, the third 9 times as long. */
  readonly backOff: number;
}

export const PATIENCE: Patience = { total: 60_000, answer: 15_000, backOff: 1_000 };

export interface ClientOptions {
  readonly apiUrl: string;
  readonly token: string;
  readonly patience?: Patience;
}

const API_VERSION = "2022-11-28";
/** How often a failure on GitHub's side is tried again. */
export const RETRIES = 3;
/** Answers that a second try does not change, or (403, 429) that say themselves when to try again. */
const NOT_RETRIED = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 451];
const SECOND = 1_000;

/** What an error of the client holds, as far as we look at it. */
interface HttpError extends Error {
  readonly status: number;
  readonly request?: { readonly method: string; readonly url: string };
  readonly response?: { readonly data: unknown; readonly headers: Readonly<Record<string, string | undefined>> };
}

/** True for what the client throws when GitHub refuses, fails, or cannot be reached. */
export const isHttpError = (thrown: unknown): thrown is HttpError =>
  thrown instanceof Error && "status" in thrown && typeof thrown.status === "number";

/** The error for an answer that came and is of no use: the library hands over cut bodies as text. */
export const unusable = (why: string): HttpError => Object.assign(new Error(why), { status: 0 });

/**
 * Milliseconds to wait before GitHub takes the request again; null where it names no time. A 429 without one means a
 * minute at least, which is all the patience there is.
 */
export const waitAskedFor = ({ status, response }: Pick<HttpError, "status" | "response">, now: number): number | null => {
  if (status !== 403 && status !== 429) return null;
  const headers = response?.headers ?? {};
  const after = Number(headers["retry-after"] ?? NaN);
  if (after >= 0) return after * SECOND;
  // Every answer tells when the limit is reset; only one that used it up means that.
  const reset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"] ?? NaN) : NaN;
  return reset > 0 ? Math.max(0, reset * SECOND - now) : null;
};

const saidBy = (data: unknown): string => {
  if (typeof data === "object" && data !== null && "message" in data) return String(data.message);
  return typeof data === "string" ? data.replace(/<(style|script|head)\b.*?<\/\1>|<[^>]*>/gis, " ").trim().slice(0, 200) : "";
};

/** An error in words: the status, what was asked, and what GitHub said. */
export const describe = ({ status, request, response, message }: HttpError): string => {
  const asked = request ? ` to ${request.method} ${request.url.replace(/\?.*/s, "")}` : "";
  if (!response) return `GitHub gave no usable answer${asked}: ${message}`;
  const said = saidBy(response.data);
  return `GitHub answered ${status}${asked}${said === "" ? "." : `: ${said}`}`;
};

/** Asks again as often and as late as GitHub says, within reason. */
const waitingWhereAsked = async <Answer>(ask: () => Answer | Promise<Answer>, end: number): Promise<Answer> => {
  for (let waits = 0; ; waits++) {
    try {
      return await ask();
    } catch (thrown) {
      const wait = isHttpError(thrown) ? waitAskedFor(thrown, Date.now()) : null;
      if (wait === null || waits === RETRIES || Date.now() + wait >= end) throw thrown;
      await sleep(wait);
    }
  }
};

const silent = (): void => undefined;

/** Makes the client; the library is loaded here and not before. Requests are made one after the other. */
export const openClient = async ({ apiUrl, token, patience = PATIENCE }: ClientOptions): Promise<Octokit> => {
  const [{ Octokit }, { retry }, { defaults, getOctokitOptions }] = await Promise.all([
    import("@octokit/rest"), import("@octokit/plugin-retry"), import("@actions/github/lib/utils"),
  ]);
  let patienceLeft = patience.total;
  let end = 0;
  const fetchInTime = (url: string, init: RequestInit): Promise<Response> => {
    const left = end - Date.now();
    // An AbortError is what the retry plugin lets pass at once.
    if (left <= 0) throw new DOMException("The time for GitHub's answers is used up.", "AbortError");
    const fetch = (defaults.request?.["fetch"] ?? globalThis.fetch) as typeof globalThis.fetch;
    return fetch(url, { ...init, signal: AbortSignal.timeout(Math.min(left, patience.answer)) });
  };
  const client = new (Octokit.plugin(retry))({
    ...defaults,
    ...getOctokitOptions(token, { userAgent: "proofgate" }),
    baseUrl: apiUrl,
    request: { ...defaults.request, fetch: fetchInTime },
    retry: { retries: RETRIES, doNotRetry: NOT_RETRIED, retryAfterBaseValue: patience.backOff },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  client.hook.before("request", (options) => {
    options.headers["x-github-api-version"] = API_VERSION;
  });
  client.hook.wrap("request", async (request, options) => {
    end = Date.now() + patienceLeft;
    try {
      return await waitingWhereAsked(() => request(options), end);
    } finally {
      patienceLeft = end - Date.now();
    }
  });
  return client;
};
