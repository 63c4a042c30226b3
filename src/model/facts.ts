/** What one source file says about itself, as its syntax tells: a pure function of its text. Knows no grammar. */

/** A line that shows something, with its text, trimmed and bounded. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
}

/** Something in a source that names another file, in the language's own words: `./billing.js`, `app.billing`, `com.acme.Billing`. */
export interface Import extends Excerpt {
  readonly specifier: string;
  /** What is taken from there; `*` for all of it, and nothing where the module is only loaded. */
  readonly names: readonly string[];
  /** Of a re-export, the names under which these are handed on, in their order; absent where they keep them. */
  readonly handed?: readonly string[];
  /** `type`: gone at run time. `reexport`: handed on to whoever imports this file. `implicit`: named without an import, as in one package. */
  readonly how: "static" | "dynamic" | "type" | "reexport" | "implicit";
  /** True where its failure would be caught or skip the test. */
  readonly swallowed: boolean;
}

/** A stand-in that a test puts in the place of something else. */
export interface Replacement extends Excerpt {
  /** What is replaced, as written: a module, or a member by its whole path (`app.billing.Billing`). */
  readonly target: string;
  /** The member, where it is written apart (`spyOn(billing, "charge")`). */
  readonly member: string | null;
  /**
   * `module`: all of the module by something else; `automock`: every member of it by a stub; `member`: one member;
   * `double`: an object made to look like an instance of it.
   */
  readonly how: "module" | "automock" | "member" | "double";
  /** True where the real thing is still called (`importActual`, `wraps=`, a spy without an implementation). */
  readonly partial: boolean;
}

/** A function or method with a body; lines `from` to `to`, both counted, signature included. */
export interface Body {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The body's first line: what is hit when it runs, and not when it is only defined. */
  readonly first: number;
}

/** A part of a module that is used or not when it is loaded: a branch of a condition, a handler; lines `from` to `to`, both counted. */
export interface Branch {
  readonly from: number;
  readonly to: number;
  /** The line on which that is decided: it runs in any case. */
  readonly decided: number;
}

/** A test as its source declares it. */
export interface TestTitle {
  readonly title: string;
  /** Titles or classes that it stands in, outermost first. */
  readonly within: readonly string[];
  readonly line: number;
  /** True for what is only announced, or always skipped: it passes without running. */
  readonly todo: boolean;
  /** Calls that look like an assertion. */
  readonly assertions: number;
}

/** A remark in a source that is meant for us, or for the runner: what a test covers, or why it is accepted. */
export interface Mark extends Excerpt {
  /** `covers`: the subject that the test names, in `target`. `nothing`: it says that it covers nothing. `accepted`: `proofgate-ok`. */
  readonly kind: "covers" | "nothing" | "accepted";
  /** The subject, or the reason; empty where none is given. */
  readonly target: string;
}

/** What one source file says. Lists are in the order of the file. */
export interface Facts {
  readonly imports: readonly Import[];
  readonly replaced: readonly Replacement[];
  readonly bodies: readonly Body[];
  /** Branches outside of functions, in languages that define functions when a file is loaded. */
  readonly branches?: readonly Branch[];
  readonly tests: readonly TestTitle[];
  /** Names that the file calls, constructs, or takes members of: `Billing`, `billing.charge`, `charge`. Bounded. */
  readonly used: readonly string[];
  /** Types, classes and functions that it declares, by their plain names. */
  readonly declares: readonly string[];
  /** Constants and variables that it declares, where their use is seen in no member or call (Go). */
  readonly values?: readonly string[];
  /** Where code runs that coverage tools do not see, in tests or sources: under a class loader or compiler of its own. */
  readonly unseen?: readonly Excerpt[];
  /** Types that its own extend or implement, as written. */
  readonly extends: readonly string[];
  /** Assertions that accept failure as success, or nothing at all. */
  readonly lenient: readonly Excerpt[];
  /** Where it starts other processes or speaks to a server. */
  readonly spawns: readonly Excerpt[];
  /** Where it reads files as text. */
  readonly reads: readonly Excerpt[];
  readonly marks: readonly Mark[];
  /** Where the tests say themselves that they have no single subject (`@Tag("integration")`, `pytestmark = pytest.mark.e2e`). */
  readonly wide?: readonly Excerpt[];
  /** Comments that take code out of measuring (`pragma: no cover`, `istanbul ignore file`). */
  readonly excluded: readonly Excerpt[];
  /** True where nothing in it could run: types, interfaces, re-exports. */
  readonly inert: boolean;
  /** True where the file says that a tool wrote it. */
  readonly generated: boolean;
  /** True where the syntax could not be understood in full. */
  readonly damaged: boolean;
}
