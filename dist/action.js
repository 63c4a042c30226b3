const { bothBaselines, bounded, raiseBaseline, refusals, renderBaseline, renderHistory } = require("./chunks/chunk-DSBMMZIG.js");
const { HISTORY_PATH, OVERRIDE_LABEL, acceptance, commentMarker, entryOf, gate, joined, labelledBy, newestOther, readHistory, reasonOf: reasonOf2, renderJson, renderMarkdown, renderSummary, renderText, shortSha } = require("./chunks/chunk-UDXZRQ6A.js");
const { findingsAt, reason } = require("./chunks/chunk-5XOEGXBI.js");
const { openWorld } = require("./chunks/chunk-TNK7ZGQQ.js");
const { many, rangesOf } = require("./chunks/chunk-6P3J4K4B.js");
require("./chunks/chunk-NIJ5E7WF.js");
require("./chunks/chunk-V6VMJA5C.js");
require("./chunks/chunk-M53ZNLWK.js");
require("./chunks/chunk-RS7G37OH.js");
require("./chunks/chunk-XRSQRIAY.js");
require("./chunks/chunk-SULI34IQ.js");
const { BASELINE_PATH, readBaseline } = require("./chunks/chunk-4OZ4AEN4.js");
require("./chunks/chunk-PVC7LNCM.js");
require("./chunks/chunk-2O462FSJ.js");
require("./chunks/chunk-SM6IKJRF.js");
require("./chunks/chunk-U2JTI5JC.js");
require("./chunks/chunk-YC6WDWNF.js");
const { bugStory } = require("./chunks/chunk-T3WGHSKS.js");
require("./chunks/chunk-6XEUWHX5.js");
const { VERSION } = require("./chunks/chunk-3WA5LAVB.js");
const { EXIT, clean } = require("./chunks/chunk-2WDISCH5.js");
require("./chunks/chunk-X75EHX66.js");
const { decodeText, isInside, reasonOf } = require("./chunks/chunk-F35NO2H5.js");
require("./chunks/chunk-BI3OTRZI.js");
require("./chunks/chunk-BSRBJETY.js");
require("./chunks/chunk-7ZCV6CKY.js");
require("./chunks/chunk-FKRIRWMB.js");
require("./chunks/chunk-3FB2SSQW.js");
const { fellByMoreThan, hundredths, percent, share } = require("./chunks/chunk-UIFP542I.js");
const { TEST_OUTCOMES, passRate } = require("./chunks/chunk-L7CDWHMO.js");
require("./chunks/chunk-WJGK2NSE.js");
const { Problem } = require("./chunks/chunk-6OXN5Y6M.js");
require("./chunks/chunk-PVVPSVBR.js");
require("./chunks/chunk-CSQSHLEW.js");
require("./chunks/chunk-ZYQZFK5L.js");
require("./chunks/chunk-SEWDMQ6Q.js");

// src/commands/act.ts
const { join } = require("node:path");

// src/edge/github.ts
const { setTimeout: sleep2 } = require("node:timers/promises");

// src/edge/comment.ts
var COMMENT_MODES = ["always", "on-change", "on-failure", "never"];
var shouldComment = (mode, { verdict, changed, exists }) => {
  switch (mode) {
    case "always":
      return true;
    case "never":
      return false;
    case "on-failure":
      return exists || verdict !== "passed";
    case "on-change":
      return exists || changed || verdict !== "passed";
  }
};
var markedBody = (key, text) => `${commentMarker(key)}
${text}`;

// src/edge/github-client.ts
const { setTimeout: sleep } = require("node:timers/promises");
var PATIENCE = { total: 6e4, answer: 15e3, backOff: 1e3 };
var API_VERSION = "2022-11-28";
var RETRIES = 3;
var NOT_RETRIED = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 451];
var SECOND = 1e3;
var isHttpError = (thrown) => thrown instanceof Error && "status" in thrown && typeof thrown.status === "number";
var unusable = (why) => Object.assign(new Error(why), { status: 0 });
var waitAskedFor = ({ status: status2, response }, now) => {
  if (status2 !== 403 && status2 !== 429) return null;
  const headers = response?.headers ?? {};
  const after = Number(headers["retry-after"] ?? NaN);
  if (after >= 0) return after * SECOND;
  const reset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"] ?? NaN) : NaN;
  return reset > 0 ? Math.max(0, reset * SECOND - now) : null;
};
var saidBy = (data2) => {
  if (typeof data2 === "object" && data2 !== null && "message" in data2) return String(data2.message);
  return typeof data2 === "string" ? data2.replace(/<(style|script|head)\b.*?<\/\1>|<[^>]*>/gis, " ").trim().slice(0, 200) : "";
};
var describe = ({ status: status2, request, response, message }) => {
  const asked = request ? ` to ${request.method} ${request.url.replace(/\?.*/s, "")}` : "";
  if (!response) return `GitHub gave no usable answer${asked}: ${message}`;
  const said2 = saidBy(response.data);
  return `GitHub answered ${status2}${asked}${said2 === "" ? "." : `: ${said2}`}`;
};
var waitingWhereAsked = async (ask2, end) => {
  for (let waits = 0; ; waits++) {
    try {
      return await ask2();
    } catch (thrown) {
      const wait = isHttpError(thrown) ? waitAskedFor(thrown, Date.now()) : null;
      if (wait === null || waits === RETRIES || Date.now() + wait >= end) throw thrown;
      await sleep(wait);
    }
  }
};
var silent = () => void 0;
var openClient = async ({ apiUrl, token, patience = PATIENCE }) => {
  const [{ Octokit }, { retry }, { defaults, getOctokitOptions }] = await Promise.all([
    Promise.resolve().then(() => require("./chunks/dist-src-WO44GHNT.js")),
    Promise.resolve().then(() => require("./chunks/dist-bundle-ZYSYSN24.js")),
    Promise.resolve().then(() => require("./chunks/utils-NWF7IGCR.js"))
  ]);
  let patienceLeft = patience.total;
  let end = 0;
  const fetchInTime = (url, init) => {
    const left = end - Date.now();
    if (left <= 0) throw new DOMException("The time for GitHub's answers is used up.", "AbortError");
    const fetch = defaults.request?.["fetch"] ?? globalThis.fetch;
    return fetch(url, { ...init, signal: AbortSignal.timeout(Math.min(left, patience.answer)) });
  };
  const client = new (Octokit.plugin(retry))({
    ...defaults,
    ...getOctokitOptions(token, { userAgent: "proofgate" }),
    baseUrl: apiUrl,
    request: { ...defaults.request, fetch: fetchInTime },
    retry: { retries: RETRIES, doNotRetry: NOT_RETRIED, retryAfterBaseValue: patience.backOff },
    log: { debug: silent, info: silent, warn: silent, error: silent }
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

// src/edge/refusal.ts
var MAX_MESSAGE = 400;
var clip = (text, max) => {
  const points = Array.from(text);
  return points.length <= max ? text : `${points.slice(0, max - 1).join("")}\u2026`;
};
var oneLine = (text) => clip(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim(), MAX_MESSAGE);
var refusal = (what, message, details = {}) => ({ kind: "refused", what, permission: details.permission ?? null, status: details.status ?? null, message: oneLine(message) });

// src/edge/github.ts
var PER_PAGE = 100;
var MAX_PAGES = 30;
var MAX_DESCRIPTION = 140;
var refusedBy = (what, permission, thrown) => {
  if (!isHttpError(thrown)) throw thrown;
  const story = describe(thrown);
  const lacks = thrown.status === 403 && waitAskedFor(thrown, 0) === null && !/\blocked\b|rate limit|abuse/i.test(story);
  return refusal(what, `${what} was not written. ${story}`, {
    status: thrown.response ? thrown.status : null,
    permission: lacks ? permission : null
  });
};
var ownLogin = async ({ client }) => {
  try {
    const { viewer } = await client.graphql("query { viewer { login } }");
    return viewer.login;
  } catch (thrown) {
    if (isHttpError(thrown)) throw thrown;
    throw unusable("it does not tell whose token this is.");
  }
};
var findOwn = async (session, number, key) => {
  const { client, owner, repo } = session;
  const marker = commentMarker(key);
  let login = null;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data: data2 } = await client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: PER_PAGE, page });
    if (!Array.isArray(data2)) throw unusable("the list of comments is cut.");
    for (const comment2 of data2) {
      if (!comment2.body?.startsWith(marker)) continue;
      login ??= await ownLogin(session);
      if (comment2.user?.login === login) return comment2;
    }
    if (data2.length < PER_PAGE) return null;
  }
  throw unusable(`ours is not among the first ${MAX_PAGES * PER_PAGE} comments.`);
};
var said = (did, url) => ({ kind: "said", did, url: url ?? null });
var sameText = (a, b) => a?.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();
var update = async ({ client, owner, repo }, id, body) => {
  try {
    const { data: data2 } = await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return said("updated", data2.html_url);
  } catch (thrown) {
    if (isHttpError(thrown) && thrown.status === 404) return null;
    throw thrown;
  }
};
var mayHaveCreated = (thrown) => isHttpError(thrown) && thrown.status >= 500 && thrown.name !== "AbortError";
var create = async (session, { number, key }, body) => {
  const { client, owner, repo, backOff } = session;
  for (let tries = 1; ; tries++) {
    try {
      const { data: data2 } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } });
      return said("created", data2.html_url);
    } catch (thrown) {
      if (!mayHaveCreated(thrown) || tries > RETRIES) throw thrown;
      await sleep2(tries * tries * backOff);
      const own = await findOwn(session, number, key);
      if (own) return said("created", own.html_url);
    }
  }
};
var upsertComment = async (session, { number, key, body, wanted }) => {
  const own = await findOwn(session, number, key);
  const text = markedBody(key, body);
  if (!wanted(own !== null) || own && sameText(own.body, text)) return said("nothing", own?.html_url);
  const updated = own && await update(session, own.id, text);
  if (updated) return updated;
  return create(session, { number, key }, text);
};
var setStatus = async ({ client, owner, repo }, { sha, state, context, description, targetUrl }) => {
  await client.rest.repos.createCommitStatus({
    owner,
    repo,
    sha,
    state,
    context,
    description: clip(description, MAX_DESCRIPTION),
    ...targetUrl === null ? {} : { target_url: targetUrl }
  });
  return said("created", targetUrl ?? void 0);
};
var fileAt = async ({ client, owner, repo }, ref, path) => {
  try {
    const { data: data2 } = await client.rest.repos.getContent({ owner, repo, path, ref });
    if (typeof data2 !== "object") throw unusable(`${path} is cut.`);
    if (Array.isArray(data2) || data2.type !== "file") return null;
    if ("content" in data2 && data2.encoding === "base64") return Buffer.from(data2.content, "base64");
    const blob = await client.rest.git.getBlob({ owner, repo, file_sha: data2.sha });
    if (typeof blob.data !== "object") throw unusable(`${path} is cut.`);
    return Buffer.from(blob.data.content, "base64");
  } catch (thrown) {
    if (!isHttpError(thrown) || thrown.status !== 404) throw thrown;
    await client.rest.repos.getCommit({ owner, repo, ref, mediaType: { format: "sha" } });
    return null;
  }
};
var unreadableRevision = (ref, thrown) => {
  if (!isHttpError(thrown)) throw thrown;
  return new Problem("base-unreadable", oneLine(`The revision ${ref} cannot be had from GitHub. ${describe(thrown)}`), {
    where: ref,
    hint: "Set fetch-depth: 0 on actions/checkout, or allow contents: read."
  });
};
var sessionOpener = ({ repository, ...options }) => {
  const [owner = "", repo = ""] = repository.split("/");
  const { backOff } = options.patience ?? PATIENCE;
  let client = null;
  return async () => ({ client: await (client ??= openClient(options)), owner, repo, backOff });
};
var openGitHub = (options) => {
  const open = sessionOpener(options);
  return {
    upsertComment: (request) => open().then((session) => upsertComment(session, request)).catch((thrown) => refusedBy("The comment", "pull-requests: write", thrown)),
    setStatus: (request) => open().then((session) => setStatus(session, request)).catch((thrown) => refusedBy("The status", "statuses: write", thrown)),
    fileAt: async (ref, path) => {
      const bytes = await open().then((session) => fileAt(session, ref, path)).catch((thrown) => {
        throw unreadableRevision(ref, thrown);
      });
      return bytes && decodeText(bytes, { path: `${ref}:${path}`, slug: "base-unreadable" });
    }
  };
};

// src/edge/github-compare.ts
var MAX_FILES = 300;
var compare = async ({ client, owner, repo }, base, head) => {
  const { data: data2 } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 });
  if (typeof data2 !== "object" || !Array.isArray(data2.files)) throw unusable("the comparison has no files.");
  return {
    since: data2.merge_base_commit.sha,
    whole: data2.files.length < MAX_FILES,
    files: data2.files.map(({ filename, previous_filename: before, status: status2, additions, deletions, patch }) => ({ path: filename, before: before ?? null, status: status2, additions, deletions, patch: patch ?? null }))
  };
};
var openCompare = (options) => {
  const open = sessionOpener(options);
  return async (base, head) => {
    try {
      return await compare(await open(), base, head);
    } catch (thrown) {
      throw unreadableRevision(base, thrown);
    }
  };
};

// src/edge/github-override.ts
var PER_PAGE2 = 100;
var MAX_PAGES2 = 30;
var MAY_WRITE = /* @__PURE__ */ new Set(["admin", "maintain", "write"]);
var pages = async (read) => {
  const items = [];
  for (let page = 1; page <= MAX_PAGES2; page++) {
    const some = await read(page);
    if (typeof some === "string") throw unusable("a list is cut.");
    items.push(...some);
    if (some.length < PER_PAGE2) return items;
  }
  throw unusable(`there are more than ${MAX_PAGES2 * PER_PAGE2} entries.`);
};
var personOf = (account) => account?.type === "User" ? account.login : null;
var labelEvents = async ({ client, owner, repo }, issue) => {
  const events = await pages(async (page) => (await client.rest.issues.listEvents({ owner, repo, issue_number: issue, per_page: PER_PAGE2, page })).data);
  return events.flatMap((one) => {
    if (one.event !== "labeled" && one.event !== "unlabeled" || !("label" in one)) return [];
    return [{ event: one.event, label: one.label.name, person: personOf(one.actor) }];
  });
};
var remarksOn = async ({ client, owner, repo }, issue) => {
  const comments = await pages(async (page) => (await client.rest.issues.listComments({ owner, repo, issue_number: issue, per_page: PER_PAGE2, page })).data);
  return comments.map(({ user, body }) => ({ person: personOf(user), text: body ?? "" }));
};
var mayWrite = async ({ client, owner, repo }, username) => {
  try {
    const { data: data2 } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return MAY_WRITE.has(data2.permission);
  } catch (thrown) {
    if (isHttpError(thrown) && thrown.status === 404) return false;
    throw thrown;
  }
};
var ask = async (session, { number, commit: commit2 }) => {
  const answer = (override, why = null) => ({ kind: "answered", override, why });
  const by = labelledBy(await labelEvents(session, number));
  if (by === null) return answer(null);
  const reason2 = reasonOf2(await remarksOn(session, number), by, commit2);
  if (reason2 === null) return answer(null, `The label \u201C${OVERRIDE_LABEL}\u201D does not count: ${by} gave no reason for this commit.`);
  if (!await mayWrite(session, by)) return answer(null, `The label \u201C${OVERRIDE_LABEL}\u201D does not count: ${by} has no write access.`);
  return answer({ by, reason: reason2, commit: commit2 });
};
var openOverrides = (options) => {
  const open = sessionOpener(options);
  return async (request) => {
    try {
      return await ask(await open(), request);
    } catch (thrown) {
      const { permission, status: status2, message } = refusedBy("The override", "pull-requests: read", thrown);
      return refusal("The override", message.replace("was not written", "could not be asked for"), { permission, status: status2 });
    }
  };
};

// src/edge/github-record.ts
const { setTimeout: sleep3 } = require("node:timers/promises");
var MAX_ATTEMPTS = 5;
var FILE_MODE = "100644";
var is = (thrown, ...statuses) => isHttpError(thrown) && statuses.includes(thrown.status);
var tipOf = async ({ client, owner, repo }, branch) => {
  try {
    const { data: data2 } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    if (typeof data2 !== "object") throw unusable(`the answer about ${branch} is cut.`);
    return data2.object.sha;
  } catch (thrown) {
    if (is(thrown, 404)) return null;
    throw thrown;
  }
};
var readTexts = async (session, commit2, paths) => {
  const texts = {};
  for (const path of paths) {
    const bytes = commit2 === null ? null : await fileAt(session, commit2, path);
    texts[path] = bytes && decodeText(bytes, { path, slug: "base-unreadable" });
  }
  return texts;
};
var tipsOf = async (session, { branch, proposal }) => ({ target: await tipOf(session, branch), proposed: proposal && await tipOf(session, proposal.branch) });
var makeCommit = async ({ client, owner, repo }, { target, proposed }, { files, message }) => {
  const base = target && (await client.rest.git.getCommit({ owner, repo, commit_sha: target })).data.tree.sha;
  const entries = [];
  for (const [path, content] of Object.entries(files)) {
    const { data: data3 } = await client.rest.git.createBlob({ owner, repo, content, encoding: "utf-8" });
    entries.push({ path, mode: FILE_MODE, type: "blob", sha: data3.sha });
  }
  const tree = await client.rest.git.createTree({ owner, repo, tree: entries, ...base === null ? {} : { base_tree: base } });
  const parents = [...new Set([proposed, target].filter((sha) => sha !== null))];
  const { data: data2 } = await client.rest.git.createCommit({ owner, repo, message, tree: tree.data.sha, parents });
  return data2.sha;
};
var move = async (session, branch, { from, to }) => {
  const { client, owner, repo } = session;
  try {
    if (from === null) await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
    else await client.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: false });
    return true;
  } catch (thrown) {
    if (is(thrown, 409, 422) && await tipOf(session, branch) !== from) return false;
    throw thrown;
  }
};
var openPull = async ({ client, owner, repo }, branch, { branch: head, title, body }) => {
  const find = async () => (await client.rest.pulls.list({ owner, repo, state: "open", head: `${owner}:${head}`, base: branch })).data[0]?.html_url;
  const found = await find();
  if (found !== void 0) return found;
  try {
    return (await client.rest.pulls.create({ owner, repo, head, base: branch, title, body })).data.html_url;
  } catch (thrown) {
    const other = is(thrown, 422) ? await find() : void 0;
    if (other === void 0) throw thrown;
    return other;
  }
};
var CONTENTS = "contents: write";
var gone = (branch) => refusal("The record", `Nothing was recorded: there is no branch ${branch}, or the token may not see it.`, { permission: CONTENTS });
var finish = async (session, { branch, proposal }, commit2) => {
  if (proposal === null || commit2 === null) return { kind: "committed", commit: commit2, url: null };
  try {
    return { kind: "committed", commit: commit2, url: await openPull(session, branch, proposal) };
  } catch (thrown) {
    if (!is(thrown, 403) || !isHttpError(thrown) || !/not permitted to create/i.test(describe(thrown))) {
      return refusedBy("The pull request", "pull-requests: write", thrown);
    }
    return refusal("The pull request", `${describe(thrown)} Allow GitHub Actions to create pull requests in the repository's settings.`, { status: 403 });
  }
};
var attempt = async (session, request) => {
  const tips = await tipsOf(session, request);
  if (tips.target === null && !request.begins) return gone(request.branch);
  const standing = {
    tip: await readTexts(session, tips.target, request.paths),
    pending: tips.proposed === null ? null : await readTexts(session, tips.proposed, request.paths)
  };
  const plan = await request.plan(standing);
  if (plan === null) return finish(session, request, null);
  const [branch, from] = request.proposal === null ? [request.branch, tips.target] : [request.proposal.branch, tips.proposed];
  const commit2 = await makeCommit(session, tips, plan);
  return await move(session, branch, { from, to: commit2 }) ? finish(session, request, commit2) : null;
};
var commit = async (session, request) => {
  for (let tried = 1; tried <= MAX_ATTEMPTS; tried++) {
    const done = await attempt(session, request);
    if (done !== null) return done;
    if (tried < MAX_ATTEMPTS) await sleep3(session.backOff * tried);
  }
  return refusal("The record", `Nothing was recorded: ${request.branch} was moved by others during each of ${MAX_ATTEMPTS} attempts.`);
};
var ORDERS = { ahead: "second", behind: "first", identical: "first" };
var later = async ({ client, owner, repo }, first, second) => {
  try {
    const { data: data2 } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${first}...${second}`, per_page: 1 });
    return ORDERS[data2.status] ?? "unknown";
  } catch (thrown) {
    if (is(thrown, 404)) return "unknown";
    throw thrown;
  }
};
var unreadable = (branch, thrown) => {
  if (!isHttpError(thrown)) throw thrown;
  return new Problem("base-unreadable", oneLine(`The branch ${branch} cannot be had from GitHub. ${describe(thrown)}`), {
    where: branch,
    hint: "Allow contents: read, or run it again."
  });
};
var openRecorder = (options) => {
  const open = sessionOpener(options);
  return {
    commit: (request) => open().then((session) => commit(session, request)).catch((thrown) => refusedBy("The record", CONTENTS, thrown)),
    later: (first, second) => open().then((session) => later(session, first, second)),
    textsAt: (branch, paths) => open().then(async (session) => readTexts(session, await tipOf(session, branch), paths)).catch((thrown) => {
      throw unreadable(branch, thrown);
    })
  };
};

// src/edge/inputs.ts
const { realpathSync, statSync } = require("node:fs");
const { resolve } = require("node:path");
var FAIL_ON = ["error", "warning", "never"];
var MODES = ["check", "record", "publish"];
var RECORD_AS = ["commit", "pull-request"];
var BOOLEANS = ["true", "false"];
var wrong = (name, message, hint) => new Problem("usage", message, { where: name, hint });
var oneOf = (read, name, values) => {
  const written = read(name);
  if (written === "") return null;
  const value = values.find((one) => one === written);
  if (value !== void 0) return value;
  throw wrong(name, `The input ${name} is \u201C${written}\u201D.`, `Write one of: ${values.join(", ")}.`);
};
var NO_BRANCH = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|\.lock(?:\/|$)|(?:^|\/)\.|^refs\/|^@$/u;
var branchName = (name, written) => {
  if (written === null || !NO_BRANCH.test(written)) return written;
  throw wrong(name, `The input ${name} is \u201C${written}\u201D, which is no name of a branch.`, "Write a name such as proofgate-data.");
};
var list = (lines) => {
  const globs = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return globs.length === 0 ? null : globs;
};
var rootOf = (workspace, written) => {
  const name = "working-directory";
  const hint = "Write a folder inside the workspace, from its top.";
  const folder = resolve(workspace, written);
  try {
    const real = realpathSync(folder);
    if (!isInside(realpathSync(workspace), real)) throw wrong(name, `The ${name} ${written} lies outside the workspace.`, hint);
    if (!statSync(real).isDirectory()) throw wrong(name, `The ${name} ${written} is no folder.`, hint);
    return folder;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw wrong(name, `The ${name} ${written} cannot be read (${reasonOf(thrown)}).`, hint);
  }
};
var partialOf = (read) => {
  const partial = oneOf((name) => read(name).toLowerCase(), "partial", BOOLEANS) === "true";
  if (partial && read("mode") === "record") throw wrong("partial", "A run that is only a part becomes no baseline.", "Record a run that reads all reports.");
  return partial;
};
var readFailOn = async () => {
  const core = await Promise.resolve().then(() => require("./chunks/core-K7ZEY5VR.js"));
  return oneOf((name) => core.getInput(name), "fail-on", FAIL_ON) ?? "error";
};
var readInputs = async (workspace) => {
  const core = await Promise.resolve().then(() => require("./chunks/core-K7ZEY5VR.js"));
  const read = (name) => core.getInput(name);
  const text = (name) => read(name) || null;
  const token = text("github-token");
  if (token !== null) core.setSecret(token);
  const recordAs = oneOf(read, "record-as", RECORD_AS) ?? "commit";
  const dataBranch = branchName("data-branch", text("data-branch"));
  if (recordAs === "pull-request" && dataBranch !== null) {
    throw wrong("record-as", "A pull request to a branch of data has nobody to read it.", "Leave record-as away, or data-branch.");
  }
  return {
    config: text("config"),
    coverage: list(core.getMultilineInput("coverage")),
    tests: list(core.getMultilineInput("tests")),
    baseline: text("baseline"),
    base: text("base"),
    root: rootOf(workspace, read("working-directory")),
    testOutcome: oneOf(read, "test-outcome", TEST_OUTCOMES),
    partial: partialOf(read),
    token,
    comment: oneOf(read, "comment", COMMENT_MODES) ?? "always",
    commentKey: text("comment-key") ?? "default",
    status: text("status"),
    annotations: oneOf((name) => read(name).toLowerCase(), "annotations", BOOLEANS) !== "false",
    mode: oneOf(read, "mode", MODES) ?? "check",
    recordAs,
    dataBranch
  };
};

// src/edge/log.ts
const randomUUID = (...given) => require("node:crypto").randomUUID(...given);
var silenced = (text) => {
  const token = `proofgate-${randomUUID()}`;
  return `::stop-commands::${token}
${text.endsWith("\n") ? text : `${text}
`}::${token}::
`;
};
var warn = (message) => `::warning title=Proofgate::${oneLine(message).replaceAll("%", "%25")}
`;

// src/edge/runner-outputs.ts
const { appendFileSync, statSync: statSync2 } = require("node:fs");
var MAX_SUMMARY_BYTES = 1024 * 1024;
var setOutputs = async (env, outputs) => {
  const path = env["GITHUB_OUTPUT"] ?? "";
  if (path === "") return null;
  try {
    statSync2(path);
    const core = await Promise.resolve().then(() => require("./chunks/core-K7ZEY5VR.js"));
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return null;
  } catch (thrown) {
    return refusal("The outputs", `The step's outputs cannot be written (${reasonOf(thrown)}).`);
  }
};
var appendSummary = (env, markdown) => {
  const path = env["GITHUB_STEP_SUMMARY"] ?? "";
  if (path === "") return null;
  try {
    const there = statSync2(path, { throwIfNoEntry: false })?.size ?? 0;
    const bytes = there + Buffer.byteLength(markdown);
    if (bytes > MAX_SUMMARY_BYTES) {
      return refusal("The summary", `The step summary would have ${bytes} bytes, and GitHub takes ${MAX_SUMMARY_BYTES}.`);
    }
    appendFileSync(path, markdown);
    return null;
  } catch (thrown) {
    return refusal("The summary", `The step summary cannot be written (${reasonOf(thrown)}).`);
  }
};

// src/edge/runner.ts
const { readFileSync, statSync: statSync3 } = require("node:fs");
var MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;
var SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var PULL_REQUEST_EVENTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"]);
var unreadable2 = (message) => new Problem("event-unreadable", message, {
  where: "GITHUB_EVENT_PATH",
  hint: "Run Proofgate as a step of a workflow, or use the command line."
});
var readPayload = (path) => {
  if (path === void 0 || path === "") return {};
  try {
    const { size } = statSync3(path);
    if (size > MAX_PAYLOAD_BYTES) throw unreadable2(`The event's payload has ${size} bytes.`);
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    if (thrown instanceof SyntaxError) throw unreadable2("The event's payload is not JSON.");
    throw unreadable2(`The event's payload cannot be read (${reasonOf(thrown)}).`);
  }
};
var at = (payload, ...keys) => keys.reduce((value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0, payload);
var shaAt = (payload, ...keys) => {
  const sha = at(payload, ...keys);
  if (typeof sha === "string" && SHA.test(sha)) return sha;
  throw unreadable2(`The event's payload has no commit at ${keys.join(".")}.`);
};
var readPullRequest = (payload) => {
  const number = at(payload, "pull_request", "number");
  if (!Number.isSafeInteger(number)) throw unreadable2("The event's payload has no number of the pull request.");
  const headRepo = at(payload, "pull_request", "head", "repo");
  return {
    number,
    headSha: shaAt(payload, "pull_request", "head", "sha"),
    baseSha: shaAt(payload, "pull_request", "base", "sha"),
    fork: at(headRepo, "id") === void 0 || at(headRepo, "id") !== at(payload, "pull_request", "base", "repo", "id")
  };
};
var TARGET_WARNING = "pull_request_target runs with a token that may write and with the secrets, and checks out the base. What it judges is not the pull request unless the workflow checks that out, which lets its author run code with them. Use pull_request.";
var orNull = (value) => value === void 0 || value === "" ? null : value;
var runUrlOf = (env) => {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server } = env;
  return repository && run ? `${server ?? "https://github.com"}/${repository}/actions/runs/${run}` : null;
};
var BRANCH_EVENTS = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch"]);
var BRANCH_REF = "refs/heads/";
var branchOf = (event, { GITHUB_REF: ref = "" }) => BRANCH_EVENTS.has(event) && ref.startsWith(BRANCH_REF) ? orNull(ref.slice(BRANCH_REF.length)) : null;
var readRunner = (env) => {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const payload = readPayload(env["GITHUB_EVENT_PATH"]);
  const pullRequest = PULL_REQUEST_EVENTS.has(event) ? readPullRequest(payload) : null;
  const defaultBranch = at(payload, "repository", "default_branch");
  return {
    event,
    repository: orNull(env["GITHUB_REPOSITORY"]),
    pullRequest,
    base: event === "merge_group" ? shaAt(payload, "merge_group", "base_sha") : pullRequest?.baseSha ?? null,
    // The commit of a workflow_run is the default branch's, which was not judged.
    sha: pullRequest?.headSha ?? (event === "workflow_run" ? null : orNull(env["GITHUB_SHA"])),
    branch: branchOf(event, env),
    defaultBranch: typeof defaultBranch === "string" ? defaultBranch : null,
    runUrl: runUrlOf(env),
    apiUrl: orNull(env["GITHUB_API_URL"]) ?? "https://api.github.com",
    workspace: orNull(env["GITHUB_WORKSPACE"]),
    temp: orNull(env["RUNNER_TEMP"]),
    warnings: event === "pull_request_target" ? [TARGET_WARNING] : []
  };
};
var changesBase = ({ pullRequest, base }, parents) => pullRequest !== null && parents.length === 2 && parents[1] === pullRequest.headSha ? parents[0] : base;
var decideActivity = ({ event, pullRequest, sha }) => {
  if (event === "workflow_run") {
    return { comment: false, status: false, annotations: false, why: "A workflow_run belongs to the default branch: there is only the step summary." };
  }
  if (pullRequest === null) {
    return { comment: false, status: sha !== null, annotations: true, why: `${event || "This event"} has no pull request: there is no comment.` };
  }
  if (pullRequest.fork && event !== "pull_request_target") {
    return { comment: false, status: false, annotations: true, why: "The pull request comes from a fork, whose token can only read: the step summary says what a comment would." };
  }
  return { comment: true, status: true, annotations: true, why: null };
};

// src/render/annotations.ts
var MOST_PER_LEVEL = 10;
var LEVEL_NAMES = { error: "error", warning: "warning", note: "notice" };
var NOWHERE = { path: null, startLine: null, endLine: null };
var UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]|##\[/u;
var spot = (path, [from, to], { prefix }) => UNSEEN.test(path) ? NOWHERE : { path: `${prefix}${path}`, startLine: from, endLine: to };
var worded = (message, hint) => clean(message) + (hint === null ? "" : `
${clean(hint)}`);
var ofFinding = ({ level, at: at2, message, hint, rule }, context) => ({
  level: LEVEL_NAMES[level],
  ...at2 === null ? NOWHERE : spot(at2.path, [at2.line, at2.line], context),
  title: `Proofgate: ${rule}`,
  message: worded(message, hint)
});
var PLACE = /^(.+?):(\d+)(?::\d+)?$/s;
var ofProblem = ({ where, message, hint, slug }, context) => {
  const [, path, line] = PLACE.exec(where ?? "") ?? [];
  return {
    level: "error",
    ...path === void 0 ? NOWHERE : spot(path, [Number(line), Number(line)], context),
    title: `Proofgate: ${slug}`,
    message: worded(path !== void 0 || where === null ? message : `${where}: ${message}`, hint)
  };
};
var ofUncovered = ({ path, lines }, context) => rangesOf(lines).map(({ from, to }) => ({
  level: "notice",
  ...spot(path, [from, to], context),
  title: "Proofgate: changed lines without a test",
  message: from === to ? "No test runs this changed line." : `No test runs these ${to - from + 1} changed lines.`
}));
var within = (annotations) => {
  if (annotations.length <= MOST_PER_LEVEL) return [...annotations];
  const { level } = annotations[0];
  const left = annotations.length - MOST_PER_LEVEL + 1;
  return [...annotations.slice(0, MOST_PER_LEVEL - 1), {
    level,
    ...NOWHERE,
    title: `Proofgate: ${many(left, `more ${level}`)}`,
    message: "The run summary lists them all."
  }];
};
var annotationsOf = (verdict, context) => {
  const at2 = (level) => {
    const made = findingsAt(verdict, level).map((finding) => ofFinding(finding, context));
    return [...made.filter(({ path }) => path !== null), ...made.filter(({ path }) => path === null)];
  };
  return [
    ...within([...verdict.problems.map((problem) => ofProblem(problem, context)), ...at2("error")]),
    ...within(at2("warning")),
    ...within([...verdict.uncovered.flatMap((uncovered) => ofUncovered(uncovered, context)), ...at2("note")])
  ];
};
var ESCAPES = { "%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C" };
var escaped = (text, signs) => text.replace(signs, (sign) => ESCAPES[sign]);
var data = (text) => escaped(text, /[%\r\n]/g);
var property = (text) => escaped(text, /[%\r\n:,]/g);
var command = ({ level, path, startLine, endLine, title, message }) => {
  const properties = [["file", path], ["line", startLine], ["endLine", endLine], ["title", title]];
  const given = properties.filter(([, value]) => value !== null).map(([name, value]) => `${name}=${property(`${value}`)}`);
  return `::${level} ${given.join(",")}::${data(message)}`;
};
var workflowCommands = (annotations) => annotations.map((annotation) => `${command(annotation)}
`).join("");

// src/render/outputs.ts
var figure = (ratio) => {
  const value = ratio ? share(ratio) : null;
  return value === null ? "" : String(percent(value));
};
var countOf = (tests, count) => tests === null ? "" : String(count(tests));
var outputsOf = (verdict) => {
  const { coverage, tests } = verdict.totals;
  return {
    verdict: verdict.verdict,
    errors: String(findingsAt(verdict, "error").length),
    warnings: String(findingsAt(verdict, "warning").length),
    lines: figure(coverage?.lines),
    branches: figure(coverage?.branches),
    "pass-rate": figure(tests && passRate(tests)),
    tests: countOf(tests, ({ total }) => total),
    failed: countOf(tests, ({ failed, errored }) => failed + errored),
    hollow: String(verdict.findings.filter(({ rule }) => rule === "tests-without-coverage").length)
  };
};
var NO_TOLERANCE = hundredths(0);
var differ = (now, before) => Boolean(now) !== Boolean(before) || !!now && !!before && (fellByMoreThan(now, before, NO_TOLERANCE) || fellByMoreThan(before, now, NO_TOLERANCE));
var saysSomethingNew = (verdict) => {
  const { totals, before } = verdict;
  if (verdict.problems.length > 0 || findingsAt(verdict, "error").length + findingsAt(verdict, "warning").length > 0) return true;
  if (before === null) return true;
  return differ(totals.coverage?.lines, before.totals.coverage?.lines) || differ(totals.coverage?.branches, before.totals.coverage?.branches) || totals.tests?.total !== before.totals.tests?.total || totals.tests?.passed !== before.totals.tests?.passed;
};

// src/commands/accept.ts
var howTo = (commit2) => `A person with write access may accept this verdict for the commit ${shortSha(commit2)}, and for no other: comment \u201C${acceptance(commit2)}\u201D, add the label \u201C${OVERRIDE_LABEL}\u201D, and run this job again.`;
async function withAcceptance({ runner, askOverride }, verdict) {
  const { pullRequest } = runner;
  if (verdict.verdict !== "failed" || pullRequest === null || askOverride === null) return { verdict, invitation: null, refusal: null };
  const { number, headSha } = pullRequest;
  const answer = await askOverride({ number, commit: headSha });
  if (answer.kind === "refused") return { verdict, invitation: null, refusal: answer };
  const { override, why } = answer;
  if (override !== null) return { verdict: { ...verdict, override }, invitation: null, refusal: null };
  return { verdict, invitation: why === null ? howTo(headSha) : `${why} ${howTo(headSha)}`, refusal: null };
}

// src/commands/kept.ts
const { isAbsolute, posix } = require("node:path");
var pathsOf = ({ inputs }) => ({ baseline: inputs.baseline ?? BASELINE_PATH, history: HISTORY_PATH });
var placeOf = (path, world) => isAbsolute(path) ? path : posix.join(world.prefix(), path);
var placesOf = (run, world) => {
  const { baseline, history } = pathsOf(run);
  return { baseline: placeOf(baseline, world), history: placeOf(history, world) };
};
var dataOf = async (world, { recorder }, branch, paths) => {
  if (recorder !== null) return recorder.textsAt(branch, Object.values(paths));
  return Object.fromEntries(await Promise.all(Object.values(paths).map(async (path) => [path, await world.textAt(`origin/${branch}`, path.slice(world.prefix().length))])));
};
async function withDataBranch(world, run) {
  const branch = run.inputs.dataBranch;
  if (branch === null) return world;
  const [paths, places] = [pathsOf(run), placesOf(run, world)];
  const texts = await dataOf(world, run, branch, places);
  const kept = /* @__PURE__ */ new Map([[paths.baseline, texts[places.baseline]], [paths.history, texts[places.history]]]);
  return {
    ...world,
    readText: (path, slug) => kept.get(path) ?? world.readText(path, slug),
    textAt: async (ref, path) => kept.get(path) ?? world.textAt(ref, path)
  };
}

// src/commands/record.ts
const { isAbsolute: isAbsolute2 } = require("node:path");

// src/steps/record.ts
var snapshotOf = (text, { baseline }) => text === null ? null : readBaseline(text, baseline);
var entriesOf = (text, { history }) => text === null ? [] : readHistory(text, history);
var both = (tip, pending, whereabouts) => tip === null || pending === null ? tip ?? pending : bothBaselines(tip, pending, whereabouts);
var knownOf = ({ tip, pending }, { whereabouts }, paths) => {
  const merged = joined(entriesOf(tip.history, paths));
  const plain = { snapshot: snapshotOf(tip.baseline, paths), entries: merged, current: tip };
  if (pending === null) return plain;
  const entries = joined(merged, entriesOf(pending.history, paths));
  if (renderHistory(entries) === renderHistory(merged)) return plain;
  return { snapshot: both(plain.snapshot, snapshotOf(pending.baseline, paths), whereabouts), entries, current: pending };
};
var untold = (kept) => bounded([...new Set(kept.filter(({ now }) => now === null).map(({ subject }) => subject))].map((subject) => `${subject} is kept: it is still there, and this run tells nothing of it.`));
var raised = async ({ snapshot, entries, current }, { entry, now, whereabouts, refusals: refusals2, renames, isLater: isLater2 }) => {
  const stays = (...why) => ({ text: current.baseline, said: why });
  const rival = newestOther(entries, entry.commit);
  if (rival !== null && await isLater2(rival)) return stays(`The baseline stays as it is: ${rival.commit} is a later commit, and was recorded already.`);
  const succession = { before: snapshot, now, whereabouts, renames: snapshot === null ? /* @__PURE__ */ new Map() : renames(rival?.commit ?? null) };
  const refused2 = refusals2(succession);
  if (refused2.length > 0) return stays("The baseline stays as it is:", ...refused2);
  const { next, kept, spared } = raiseBaseline(succession, []);
  const text = renderBaseline(next);
  const did = text === current.baseline ? "The baseline stays as it is: nothing rose." : current.baseline === null ? "The baseline was written." : "The baseline was brought up to date.";
  return { text, said: [did, ...untold(kept), ...spared] };
};
var figures = (entry) => renderHistory([{ ...entry, commit: "", time: 0 }]);
var isNoNews = (entries, entry) => {
  const rival = newestOther(entries, entry.commit);
  return rival !== null && figures(rival) === figures(entry);
};
async function recordingOf(there, run, paths) {
  const known = knownOf(there, run, paths);
  const { text: baseline, said: said2 } = await raised(known, run);
  const history = renderHistory(joined(known.entries, [run.entry]));
  const same = baseline === known.current.baseline;
  if (same && history === known.current.history) return { files: null, said: [...said2, "The history has this commit already."] };
  if (same && run.proposes && isNoNews(known.entries, run.entry)) {
    return { files: null, said: [...said2, "Nothing of it is new."] };
  }
  return { files: { baseline, history }, said: said2 };
}

// src/commands/record.ts
var PROPOSAL_BRANCH = "proofgate/record";
var PROPOSAL = {
  branch: PROPOSAL_BRANCH,
  title: "Record what the tests prove",
  body: "Proofgate raises the baseline and adds to the history. It keeps this pull request up to date until it is merged."
};
var SHORT_SHA = 7;
var short = (sha) => sha.slice(0, SHORT_SHA);
var nothing = (...said2) => ({ commit: null, said: said2, refusal: null });
var refused = (message) => ({ commit: null, said: [], refusal: refusal("The record", `Nothing was recorded: ${message}`) });
var idle = ({ runner: { event, branch, defaultBranch } }, { problems }) => {
  if (branch === null) return `Nothing is recorded: ${event || "this event"} is no run of a branch.`;
  if (defaultBranch !== null && branch !== defaultBranch) return `Nothing is recorded: ${branch} is not the default branch, which is ${defaultBranch}.`;
  return problems.length > 0 ? "Nothing is recorded: the verdict is incomplete." : null;
};
var occasionOf = (run, world, branch) => {
  const { recorder, runner: { sha } } = run;
  const [head, places] = [world.head(), placesOf(run, world)];
  if (recorder === null) return refused("there is no token. Set github-token.");
  if (head === null) return refused("the commit is not known, since there is no git. Check the project out with actions/checkout.");
  if (head.sha !== sha) return refused(`the commit that is checked out, ${short(head.sha)}, is not the run's own, ${short(sha ?? "unknown")}.`);
  if (isAbsolute2(places.baseline) || places.baseline.startsWith("../")) return refused(`the baseline ${places.baseline} lies outside of the repository.`);
  return { head, branch, recorder, places, world };
};
var keptOf = (texts, { baseline, history }) => ({ baseline: texts[baseline] ?? null, history: texts[history] ?? null });
var planOf = ({ files }, { tip }, { baseline, history }, message) => {
  if (files === null) return null;
  const wanted = [[baseline, files.baseline], [history, files.history]];
  return { message, files: Object.fromEntries(wanted.filter(([path, text]) => text !== null && text !== tip[path])) };
};
var isLater = ({ later: later2 }, { sha, time }) => async (other) => {
  const order = await later2(sha, other.commit);
  return order === "unknown" ? other.time > time : order === "second";
};
var renamesOf = (run, world) => (recorded) => new Map([...world.renamesSince(pathsOf(run).baseline), ...recorded === null ? [] : world.renamesFrom(recorded)]);
var toRecord = (run, verdict, { head, recorder, world }) => ({
  entry: entryOf(verdict, { commit: head.sha, time: head.time }),
  now: verdict.now,
  whereabouts: verdict.whereabouts,
  proposes: run.inputs.recordAs === "pull-request",
  refusals: (succession) => refusals({ ...succession, problems: [] }).map((line) => line.trim()),
  renames: renamesOf(run, world),
  isLater: isLater(recorder, head)
});
var tell = (done, { branch, head }, said2) => {
  if (done.kind === "refused") return { commit: null, said: [], refusal: done };
  const { commit: commit2, url } = done;
  const where = commit2 === null ? `There was nothing to record of ${short(head.sha)}.` : `${short(head.sha)} is recorded ${url === null ? `on ${branch}` : `in ${url}`}, by commit ${short(commit2)}.`;
  return { commit: commit2, said: [where, ...said2], refusal: null };
};
var commitAll = async (run, verdict, occasion) => {
  const { recorder, places, head } = occasion;
  const branch = run.inputs.dataBranch ?? occasion.branch;
  const made = toRecord(run, verdict, occasion);
  const message = `proofgate: record ${short(head.sha)}${made.proposes ? "" : " [skip ci]"}`;
  let said2 = [];
  const plan = async (standing) => {
    const { tip, pending } = standing;
    const recording = await recordingOf({ tip: keptOf(tip, places), pending: pending && keptOf(pending, places) }, made, places);
    ({ said: said2 } = recording);
    return planOf(recording, standing, places, message);
  };
  const done = await recorder.commit({
    branch,
    begins: branch !== occasion.branch,
    proposal: made.proposes ? PROPOSAL : null,
    paths: Object.values(places),
    plan
  });
  return tell(done, { ...occasion, branch }, said2);
};
async function record(run, world, verdict) {
  const why = idle(run, verdict);
  if (why !== null || run.runner.branch === null) return nothing(why ?? "");
  const occasion = occasionOf(run, world, run.runner.branch);
  if ("refusal" in occasion) return occasion;
  try {
    return await commitAll(run, verdict, occasion);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return refused(`${thrown.where === null ? "" : `${thrown.where}: `}${thrown.message}`);
  }
}

// src/commands/speak.ts
var STATES = { passed: "success", failed: "failure", incomplete: "error" };
var comment = async ({ github, runner, inputs }, verdict, context) => {
  const { pullRequest } = runner;
  if (github === null || pullRequest === null || inputs.comment === "never" || !decideActivity(runner).comment) return { url: null, refusals: [] };
  const answer = await github.upsertComment({
    number: pullRequest.number,
    key: inputs.commentKey,
    body: renderMarkdown(verdict, context),
    wanted: (exists) => shouldComment(inputs.comment, { verdict: verdict.verdict, changed: saysSomethingNew(verdict), exists })
  });
  return answer.kind === "refused" ? { url: null, refusals: [answer] } : { url: answer.url, refusals: [] };
};
var status = async ({ github, runner, inputs }, verdict, context, url) => {
  if (github === null || inputs.status === null || runner.sha === null || !decideActivity(runner).status) return [];
  const answer = await github.setStatus({
    sha: runner.sha,
    state: verdict.override ? STATES.passed : STATES[verdict.verdict],
    context: inputs.status,
    description: verdict.override ? `accepted by @${verdict.override.by}: ${verdict.override.reason}` : reason(verdict),
    targetUrl: url ?? context.runUrl
  });
  return answer.kind === "refused" ? [answer] : [];
};
async function speak(run, verdict, context) {
  const { url, refusals: refusals2 } = await comment(run, verdict, context);
  return { url, refusals: [...refusals2, ...await status(run, verdict, context, url)] };
}

// src/commands/act.ts
var LOG_WIDTH = 120;
var OWN_POLICY = "head";
var baseOf = ({ inputs, runner }) => inputs.base === OWN_POLICY ? null : inputs.base ?? runner.base;
var judge = (run, world) => {
  const { inputs, runner } = run;
  const base = baseOf(run);
  const ofEvent = runner.base === null ? null : changesBase(runner, world.parents());
  return gate(world, {
    config: inputs.config,
    coverage: inputs.coverage,
    tests: inputs.tests,
    baseline: inputs.baseline,
    base,
    changesFrom: inputs.base === null && base !== null ? ofEvent : base,
    // Whatever base was chosen: the choice itself may be the pull request's.
    barFrom: ofEvent,
    testOutcome: inputs.testOutcome,
    fork: runner.pullRequest?.fork ?? false,
    partial: inputs.partial
  });
};
var contextOf = ({ runner, inputs }, world) => ({
  version: VERSION,
  repository: world.repository(),
  prefix: world.prefix(),
  runUrl: runner.runUrl,
  key: inputs.commentKey,
  colour: false,
  width: LOG_WIDTH,
  files: false
});
var exitCode = ({ verdict, findings, override }, failOn) => {
  if (failOn === "never" || override) return EXIT.passed;
  if (failOn === "warning" && verdict === "passed" && findings.some(({ level }) => level === "warning")) return EXIT.failed;
  return EXIT[verdict];
};
var sayRefused = (host, refusals2) => {
  for (const refusal2 of refusals2) {
    if (refusal2 === null) continue;
    const hint = refusal2.permission === null ? "" : ` Add "${refusal2.permission}" to the job's permissions.`;
    host.out(warn(`${refusal2.message.replace(/(?<![.!?])$/, ".")}${hint}`));
  }
};
var openHub = ({ repository, apiUrl }, { token }) => {
  if (token === null || repository === null) return { askOverride: null, compare: null, github: null, recorder: null };
  const options = { repository, token, apiUrl };
  return { askOverride: openOverrides(options), compare: openCompare(options), github: openGitHub(options), recorder: openRecorder(options) };
};
var begin = async (host) => {
  const runner = readRunner(host.env);
  const inputs = await readInputs(runner.workspace ?? host.cwd);
  if (inputs.mode === "publish") {
    throw new Problem("mode-unavailable", "The mode publish is not in this version.", { where: "mode", hint: "Leave `mode` away, or set it to check or record." });
  }
  for (const warning of runner.warnings) host.out(warn(warning));
  return { host, runner, inputs, ...openHub(runner, inputs) };
};
var say = (host, verdict, context, { annotations, why }) => {
  host.out(silenced(`${renderText(verdict, context)}${why === null ? "" : `
${why}
`}`));
  if (annotations) host.out(workflowCommands(annotationsOf(verdict, context)));
};
var judgeAndSpeak = async (run) => {
  const { host, runner, inputs, github } = run;
  const world = await withDataBranch(openWorld(inputs.root, { env: host.env, sha: runner.sha, fetchText: github?.fileAt ?? null, compare: run.compare }), run);
  const { verdict, invitation, refusal: refusal2 } = await withAcceptance(run, await judge(run, world));
  const context = { ...contextOf(run, world), invitation };
  const activity = decideActivity(runner);
  say(host, verdict, context, { ...activity, annotations: activity.annotations && inputs.annotations });
  const { url, refusals: refusals2 } = await speak(run, verdict, context);
  const json = join(runner.temp ?? inputs.root, `proofgate-${inputs.commentKey.replaceAll(/[^\w.-]/g, "-")}.json`);
  world.writeText(json, renderJson(verdict, context));
  const recorded = inputs.mode === "record" ? await record(run, world, verdict) : null;
  if (recorded !== null && recorded.said.length > 0) host.out(silenced(`${recorded.said.join("\n")}
`));
  sayRefused(host, [
    refusal2,
    ...refusals2,
    recorded?.refusal ?? null,
    appendSummary(host.env, renderSummary(verdict, context)),
    await setOutputs(host.env, { ...outputsOf(verdict), json, recorded: recorded?.commit ?? "", "comment-url": url ?? "" })
  ]);
  return verdict;
};
var sayProblem = async (host, { where, message, hint, slug }) => {
  const said2 = `${where === null ? "" : `${where}: `}${message} ${hint}`;
  host.out(workflowCommands([{ level: "error", path: null, startLine: null, endLine: null, title: `Proofgate: ${slug}`, message: said2 }]));
  sayRefused(host, [await setOutputs(host.env, { verdict: "incomplete" })]);
};
async function act(host) {
  let failOn = "error";
  try {
    failOn = await readFailOn();
    return exitCode(await judgeAndSpeak(await begin(host)), failOn);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) {
      host.out(silenced(bugStory(thrown, host.version)));
      return EXIT.bug;
    }
    await sayProblem(host, thrown);
    return exitCode({ verdict: "incomplete", findings: [] }, failOn);
  }
}

// src/action.ts
async function main() {
  process.exitCode = await act({ env: process.env, cwd: process.cwd(), version: process.version, out: (text) => void process.stdout.write(text) });
}
void main();
