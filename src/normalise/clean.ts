/** Makes the spellings that tools give to a path one: POSIX, resolved, without URL or bundler prefix. Knows no tree. */
import { folderOf } from "../model/path.ts";

/** An absolute path's beginning: the root, or a Windows drive with its root. */
const ABSOLUTE = /^(?:[A-Za-z]:)?\//;

/** True for POSIX and Windows absolute paths, cleaned. */
export const isAbsolute = (path: string): boolean => ABSOLUTE.test(path);

const UNRESOLVED = /(?:^|\/)\.{1,2}(?:\/|$)|\/\/|.\/$/;

/** Resolves `.` and `..`, and drops what doubles or ends in a slash; `..` above a relative path's start stay. */
const squash = (path: string): string => {
  if (!UNRESOLVED.test(path)) return path;
  const start = ABSOLUTE.exec(path)?.[0] ?? "";
  const kept: string[] = [];
  for (const segment of path.slice(start.length).split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") kept.push(segment);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (start === "") kept.push(segment);
  }
  return start + kept.join("/");
};

/** The path as seen from a folder; an absolute path stays what it is. */
export const join = (folder: string, path: string): string =>
  folder === "" || isAbsolute(path) ? path : squash(`${folder}/${path}`);

/** The path without the `..` that lead out of a folder that nobody knows. */
export const withoutAscent = (path: string): string => path.replace(/^(?:\.\.\/)+/, "");

/** The path seen from a folder that holds it, "" for the folder itself; null where it lies elsewhere. */
export const within = (folder: string, path: string): string | null => {
  if (folder === "") return path;
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path === folder ? "" : null;
};

/** The folders from the one that holds the path up to "", the nearest first. */
export const foldersAbove = (path: string): string[] => {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ""];
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const WEBPACK = /^(?:.*\/)?webpack(?:-internal)?:\/+/;
const SCHEME = /^([A-Za-z][\w+.-]+):(?:\/\/([^/]*))?\//;
const VITE_OUTSIDE = /^\/?@fs\/+/;
/** What a bundler puts before the path: `name/./src/a.ts`, `(rsc)/./src/a.ts`. */
const BUNDLER_CONTEXT = /^.*?\/\.\//;

/** An absolute path without its leading slash, as URLs of local files hold it. */
const fromLocalUrl = (rest: string): string => (/^[A-Za-z]:\//.test(rest) ? rest : `/${rest}`);

/** The path that a URL is about: dev servers and bundlers name files relative to their own root. */
const fromUrl = (text: string): string | null => {
  const webpack = WEBPACK.exec(text);
  if (webpack) return decoded(text.slice(webpack[0].length).replace(BUNDLER_CONTEXT, ""));
  const scheme = SCHEME.exec(text);
  const [name, host, rest] = scheme ? [scheme[1], scheme[2] ?? "", text.slice(scheme[0].length)] : [null, "", text];
  if (name === "file") return host === "" || host === "localhost" ? fromLocalUrl(decoded(rest)) : decoded(`/${host}/${rest}`);
  if (VITE_OUTSIDE.test(rest)) return fromLocalUrl(decoded(rest.replace(VITE_OUTSIDE, "")));
  if (name === null) return null;
  const served = name === "http" || name === "https" ? rest : `${host}/${rest}`.replace(BUNDLER_CONTEXT, "");
  return decoded(withoutRoot(served));
};

const withoutRoot = (path: string): string => path.replace(/^\/+/, "");

const withoutQuery = (path: string): string => {
  const at = path.indexOf("?");
  return at > 0 ? path.slice(0, at) : path;
};

/** A path as we spell paths: NFC, `/`, no URL, no query, `.` and `..` resolved, drive letters in capitals. */
export const clean = (text: string): string => {
  const slashed = text.trim().normalize("NFC").replaceAll("\\", "/").replace(/^\/\/\?\//, "");
  const plain = withoutQuery(slashed);
  return squash((/:\/|@fs\//.test(plain) ? fromUrl(plain) : null) ?? plain).replace(/^[a-z]:\//, (drive) => drive.toUpperCase());
};
