/** Where things can be opened: places as text, and as addresses at the commit that was judged. */
import type { Place } from "../model/path.ts";
import { wellFormed } from "./clean.ts";
import type { RenderContext } from "./renderer.ts";

/** "src/billing.ts:12", or the path alone. */
export const placeText = ({ path, line }: Place): string => (line === null ? path : `${path}:${line}`);

const encoded = (path: string): string => wellFormed(path).split("/").map(encodeURIComponent).join("/");

/** The address of a place at the head commit; null where the repository is not known. */
export const placeUrl = ({ repository, prefix }: RenderContext, { path, line }: Place): string | null => {
  if (repository === null) return null;
  const { server, owner, name, sha } = repository;
  return `${server}/${encoded(`${owner}/${name}/blob/${sha}/${prefix}${path}`)}${line === null ? "" : `#L${line}`}`;
};
