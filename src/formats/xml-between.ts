/** Reads what stands between tags in one go where it is nothing but space, which saxes does letter by letter. Knows no format. */

const TAB = 0x09;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;

/** What saxes says of text that ends in no `]`, of which three more characters could make `]]>`. */
const NO_BRACKET = 0;

/** What saxes 6.0.0 keeps to itself, and names as here; its exact version is pinned. */
export interface Between {
  readonly chunk: string;
  i: number;
  line: number;
  column: number;
  state: number;
  readonly forbiddenState: number;
  readonly textHandler: unknown;
  readonly tags: readonly unknown[];
}

/** The states around text: a text itself, and the name of a tag that opens or closes. */
export interface TextStates<Parser> {
  readonly text: (this: Parser) => void;
  readonly open: number;
  readonly close: number;
  readonly readOpen: (this: Parser) => void;
  readonly readClose: (this: Parser) => void;
  readonly beginsName: (code: number) => boolean;
}

/** Moves a parser on behind space; gives the place where it ends. */
const skipSpace = (parser: Between): number => {
  const { chunk, i: from } = parser;
  let [at, line] = [from, from];
  let isOver = false;
  for (; !isOver; at++) {
    const code = chunk.charCodeAt(at);
    if (code === NEWLINE) {
      parser.line++;
      parser.column = 0;
      line = at + 1;
    } else if (code !== SPACE && code !== TAB) isOver = true;
  }
  parser.column += at - 1 - line;
  parser.i = at - 1;
  return parser.i;
};

/**
 * Reads text that nobody wants and that is nothing but space, and the tag behind it. At anything else, and at the end of a
 * chunk, saxes reads on from there.
 */
export const readBetween = <Parser extends Between>(states: TextStates<Parser>) => function (this: Parser): void {
  if (this.tags.length === 0 || this.textHandler !== undefined || this.forbiddenState !== NO_BRACKET) {
    states.text.call(this);
    return;
  }
  const { chunk } = this;
  const at = skipSpace(this);
  const next = chunk.charCodeAt(at + 1);
  const isClosing = next === SLASH;
  const name = isClosing ? at + 2 : at + 1;
  if (chunk.charCodeAt(at) !== LESS_THAN || name >= chunk.length || !(isClosing || states.beginsName(next))) {
    if (at < chunk.length) states.text.call(this);
    return;
  }
  this.column += name - at;
  this.i = name;
  this.state = isClosing ? states.close : states.open;
  (isClosing ? states.readClose : states.readOpen).call(this);
};
