import { WORDS, type WordMeaning } from "./words";

/** One piece of a text: a word, a figure, a mark, the end of a line, or a web address. */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "line" | "link" | "end";
  /** Lower case; dashes of all kinds are `-`, single quotes `'`, double quotes and ditto marks `"`, bullets `•`. */
  readonly text: string;
  /** The figure's value; -1 for all else. */
  readonly value: number;
  /** How many digits a figure has; 0 for all else. */
  readonly digits: number;
  /** 1st, 22nd, 30 th. */
  readonly isOrdinal: boolean;
  /** Where it stands in the text: first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Whether blank space (or the beginning) stands before it. */
  readonly gap: boolean;
  readonly isCapital: boolean;
  /** All its letters are capitals, and there are several. */
  readonly isShouted: boolean;
  readonly meaning: WordMeaning | undefined;
}

/** What stands before the first and after the last token. */
export const NO_TOKEN: Token = token({ kind: "end", text: "", start: 0, end: 0, gap: true });

/** The token at a place; {@link NO_TOKEN} outside the text. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  // Looked up only inside the array: a place outside it would be searched for as a property's name, which is slow.
  return at >= 0 && at < tokens.length ? (tokens[at] as Token) : NO_TOKEN;
}

/** The number that a word counts or orders (two, second, twice); 0 where it does neither. */
export function countOf(token: Token): number {
  return token.meaning?.count ?? 0;
}

interface TokenParts {
  kind: Token["kind"];
  text: string;
  start: number;
  end: number;
  gap: boolean;
}

function token(parts: TokenParts): Token {
  return {
    kind: parts.kind,
    text: parts.text,
    value: -1,
    digits: 0,
    isOrdinal: false,
    start: parts.start,
    end: parts.end,
    gap: parts.gap,
    isCapital: false,
    isShouted: false,
    meaning: undefined,
  };
}

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({ "-": "‐‑‒–—―−~→➔➜⟶", "'": "’‘`´ʼ", '"': "“”„″〃«»", "•": "·▪●◦‣∙" }).flatMap(([mark, others]) =>
    [...others].map((other) => [other, mark] as const),
  ),
);

/** What a character is, by its code: the tokeniser asks for every one of them. */
const KIND = { other: 0, digit: 1, lower: 2, upper: 3, blank: 4, line: 5 } as const;

const LAST_KNOWN = 0x202f;

/** Kinds of the characters up to {@link LAST_KNOWN}; all after it are marks. */
const KINDS: Uint8Array = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(LAST_KNOWN + 1);
  const fill = (kind: number, from: number, to: number): void => {
    table.fill(kind, from, to + 1);
  };
  fill(KIND.digit, 48, 57);
  fill(KIND.upper, 65, 90);
  fill(KIND.lower, 97, 122);
  fill(KIND.upper, 192, 222);
  fill(KIND.lower, 223, 255);
  fill(KIND.other, 247, 247);
  fill(KIND.blank, 0x2000, 0x200b);
  for (const code of [32, 9, 160, LAST_KNOWN]) table[code] = KIND.blank;
  for (const code of [10, 13, 11, 0x2028]) table[code] = KIND.line;
  return table;
}

const kindOf = (code: number): number => (code <= LAST_KNOWN ? (KINDS[code] as number) : KIND.other);
const isDigit = (code: number): boolean => kindOf(code) === KIND.digit;
const isUpper = (code: number): boolean => kindOf(code) === KIND.upper;
const isLower = (code: number): boolean => kindOf(code) === KIND.lower;

/** The end of a word that begins at `from`: "reportMarch" is two words, a label glued to its date; "DfE" is one. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== KIND.lower) {
      if (kind !== KIND.upper) break;
      if (isLower(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at - 2))) break;
    }
    at += 1;
  }
  return at;
}

function endOfLink(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 160) at += 1;
  return at;
}

/** Takes a text apart in one pass from left to right; every character is looked at a fixed number of times. */
export function tokenise(text: string): Token[] {
  const lowered = text.toLowerCase();
  // A letter whose small form is longer (the Turkish İ) would move all places behind it: then only A to Z are made small.
  const lower = lowered.length === text.length ? lowered : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const tokens: Token[] = [];
  let gap = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === KIND.line) {
      tokens.push(token({ kind: "line", text: "\n", start: at, end: at + 1, gap }));
      at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      gap = true;
      continue;
    }
    if (kind === KIND.blank) {
      gap = true;
      at += 1;
      continue;
    }
    const next =
      kind === KIND.lower || kind === KIND.upper
        ? readWord(text, lower, at, gap)
        : kind === KIND.digit
          ? readNumber(text, lower, at, gap)
          : readMark(text, at, gap);
    join(tokens, next, text);
    gap = false;
    at = next.end;
  }
  return tokens;
}

function readWord(text: string, lower: string, at: number, gap: boolean): Token {
  const end = endOfWord(text, at);
  const word = lower.slice(at, end);
  if (end - at >= 3 && (word === "http" || word === "https" || word === "www") && /[:.]/.test(text.charAt(end))) {
    return token({ kind: "link", text: "", start: at, end: endOfLink(text, end), gap });
  }
  return {
    kind: "word",
    text: word,
    value: -1,
    digits: 0,
    isOrdinal: false,
    start: at,
    end,
    gap,
    isCapital: !isLower(text.charCodeAt(at)),
    isShouted: end - at > 1 && isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(end - 1)),
    meaning: WORDS.get(word),
  };
}

function readNumber(text: string, lower: string, at: number, gap: boolean): Token {
  let end = at;
  let value = 0;
  for (let code = text.charCodeAt(at); isDigit(code); code = text.charCodeAt(end)) {
    value = value * 10 + code - 48;
    end += 1;
  }
  const digits = end - at;
  const isOrdinal = digits <= 2 && isOrdinalEnding(lower, end) && !isLower(text.charCodeAt(end + 2));
  return {
    kind: "number",
    text: digits <= 9 ? text.slice(at, end) : "",
    value: digits <= 9 ? value : -1,
    digits,
    isOrdinal,
    start: at,
    end: isOrdinal ? end + 2 : end,
    gap,
    isCapital: false,
    isShouted: false,
    meaning: undefined,
  };
}

function isOrdinalEnding(lower: string, at: number): boolean {
  const first = lower.charCodeAt(at);
  const second = lower.charCodeAt(at + 1);
  if (second === LETTER.d) return first === LETTER.n || first === LETTER.r;
  return (first === LETTER.s && second === LETTER.t) || (first === LETTER.t && second === LETTER.h);
}

/** Codes of the letters that end an ordinal. */
const LETTER = { d: 100, h: 104, n: 110, r: 114, s: 115, t: 116 } as const;

function readMark(text: string, at: number, gap: boolean): Token {
  const mark = text.charAt(at);
  const code = text.charCodeAt(at);
  const plain = code < 127 && code !== 96 && code !== 126 ? mark : (MARKS.get(mark) ?? mark);
  return token({ kind: "mark", text: plain, start: at, end: at + 1, gap });
}

/**
 * Adds a token. "30 th" becomes one ordinal; a line that breaks inside a date ("31 March" / "2018", "by the end of" /
 * "May") is joined again, since cells wrap where they like.
 */
function join(tokens: Token[], next: Token, text: string): void {
  const last = tokens.length === 0 ? undefined : tokens[tokens.length - 1];
  if (last === undefined) {
    tokens.push(next);
    return;
  }
  const isLooseEnding = last.kind === "number" && last.digits <= 2 && !last.isOrdinal && next.kind === "word";
  if (isLooseEnding && next.end - next.start === 2 && isOrdinalEnding(text, next.start)) {
    tokens[tokens.length - 1] = { ...last, isOrdinal: true, end: next.end };
    return;
  }
  if (last.kind === "line" && isBrokenDate(tokenAt(tokens, tokens.length - 2), next)) tokens.pop();
  tokens.push(next);
}

function isBrokenDate(before: Token, after: Token): boolean {
  if (before.kind === "word" && before.meaning?.month !== undefined)
    return after.kind === "number" && after.digits === 4;
  if (before.kind === "number") return before.value <= 31 && after.meaning?.month !== undefined;
  return before.kind === "word" && BROKEN_AFTER.has(before.text);
}

const BROKEN_AFTER: ReadonlySet<string> = new Set("by of the in until before from to early mid late and".split(" "));
