/** What a renderer is, and what it may know besides the verdict: pure data, handed in by the edge. */
import type { Verdict } from "../model/verdict.ts";

/** The repository and commit that links to lines lead to. */
export interface Repository {
  readonly server: string;
  readonly owner: string;
  readonly name: string;
  readonly sha: string;
}

/** What the edge knows of the run. */
export interface RenderContext {
  readonly version: string;
  /** Null where no link to a line can be made. */
  readonly repository: Repository | null;
  /** The root's folder inside the repository: "" or "services/api/". */
  readonly prefix: string;
  readonly runUrl: string | null;
  /** Tells this comment from others of the same pull request. */
  readonly key: string;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** True where every file is asked for, not only modules. */
  readonly files: boolean;
  /** How people may accept a failed verdict; null or absent where they may not, or need not. */
  readonly invitation?: string | null;
}

/** One way to say a verdict. The same verdict gives the same text. */
export interface Renderer {
  readonly kind: string;
  readonly render: (verdict: Verdict, context: RenderContext) => string;
}
