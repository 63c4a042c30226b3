/** Knows the attributes that elements had before, so that what comes again costs no new string. Knows no format. */
import { detached, SHORTEST_VIEW } from "./detached.ts";

/** What stood last in one place among the attributes of an element. */
interface Last {
  name: string;
  /** The name, and what stands between it and the value. */
  opening: string;
  value: string;
}

/** Elements of one name. */
interface Kind {
  readonly last: Last[];
  /** So many of the places, from the first on, have names that are known to differ. */
  different: number;
}

/**
 * Attributes by their places: elements of one kind look alike, so that what stood in the same place before is most often
 * the same again, and the string from then serves again. A name is then found at once as a key.
 */
export interface Places {
  /** Of the present element's kind. */
  kind: Kind;
  /** Attributes of the present element so far. */
  at: number;
  /** Their names, where they are too many to look through; null before that is asked. */
  names: Set<string> | null;
  /** By the names of elements. */
  readonly kinds: Map<string, Kind>;
}

/** More kinds of elements than reports have; others are read as if each were new. */
const MAX_KINDS = 32;

/** So many names are looked through sooner than they are gathered. */
const FEW = 16;

const newKind = (): Kind => ({ last: [], different: 0 });

/** No attributes yet. */
export const noPlaces = (): Places => ({ kind: newKind(), at: 0, names: null, kinds: new Map() });

/** Begins an element. */
export const beginPlaces = (places: Places, element: string): void => {
  places.at = 0;
  places.names = null;
  const known = places.kinds.get(element);
  places.kind = known ?? newKind();
  if (known === undefined && places.kinds.size < MAX_KINDS) places.kinds.set(detached(element), places.kind);
};

/** Longer names and values are read, and bounded, letter by letter; and not kept for comparing. */
export const MAX_PLAIN = 1_000;

/** What stood last in the present place. */
export const lastIn = ({ kind, at }: Places): Last => (kind.last[at] ??= { name: "", opening: "=", value: "" });

/** The name in the present place, as the string that it was before, if it is the same. */
export const sameName = (places: Places, name: string): string => {
  const last = lastIn(places);
  if (name !== last.name) {
    last.name = detached(name);
    last.opening = `${last.name}="`;
    places.kind.different = Math.min(places.kind.different, places.at);
  }
  return last.name;
};

const isAmongFew = ({ last }: Kind, at: number, name: string): boolean => {
  for (let before = 0; before < at; before++) if (last[before]!.name === name) return true;
  return false;
};

const isAmongMany = (places: Places, at: number, name: string): boolean => {
  places.names ??= new Set(places.kind.last.slice(0, at).map((last) => last.name));
  const isTwice = places.names.has(name);
  places.names.add(name);
  return isTwice;
};

/** Goes on to the next place; true where the element has an attribute of this name already. */
export const isTwice = (places: Places, name: string): boolean => {
  const { kind, at } = places;
  places.at++;
  if (at < kind.different) return false;
  if (at >= FEW ? isAmongMany(places, at, name) : isAmongFew(kind, at, name)) return true;
  if (at === kind.different) kind.different++;
  return false;
};

/** A value that keeps no chunk alive, as the string that it was before, if it is the same. */
export const sameValue = (last: Last, value: string): string => {
  if (value.length < SHORTEST_VIEW) return value;
  if (value === last.value) return last.value;
  const kept = detached(value);
  if (kept.length <= MAX_PLAIN) last.value = kept;
  return kept;
};
