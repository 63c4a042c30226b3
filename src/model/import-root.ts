/** Folders that import paths name by a prefix of their own, as Go's modules do. Knows no language. */

/** A folder of the tree, "" for its root, and what import paths of the packages in it begin with. */
export interface ImportRoot {
  readonly prefix: string;
  readonly folder: string;
}
