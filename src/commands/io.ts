/** Where a command's words go: standard output carries what was asked for, standard error the rest. */

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True when standard output is a terminal that shows colours. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}
