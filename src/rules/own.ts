/** Looks things up in records whose keys come from outside. Knows nothing of them. */

/** The value of a key of the record itself, never of what every object has, such as "constructor". */
export const own = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
