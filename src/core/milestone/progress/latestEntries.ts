import { beginsPiece } from "../rules/place";
import { tokenAt, type Token } from "../tokenise";

type Tokens = readonly Token[];

/** One entry of a log kept in a cell: where it begins, and its day or quarter as a number that grows with time. */
interface Entry {
  readonly at: number;
  /** 0 where the entry names no year. */
  readonly year: number;
  readonly within: number;
}

/**
 * The entries of a log in one progress cell, latest first: "Q1: not started. Q2: in progress.", "12/3: drafted. 20/4:
 * signed off.", "Mar 2014 - group set up". The whole text where it has fewer than two.
 */
export function latestEntries(tokens: Tokens): readonly Tokens[] {
  const entries: Entry[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entry = entryAt(tokens, at);
    if (entry !== null) entries.push(entry);
  }
  if (entries.length < 2) return [tokens];
  const texts = entries.map(({ at }, index) => tokens.slice(at, entries[index + 1]?.at ?? tokens.length));
  const order = entries.map((_, index) => index).sort((a, b) => later(entries, a, b));
  return order.map((index) => texts[index] as Tokens);
}

/** The later of two entries first; where one names no year, as the log runs. */
function later(entries: readonly Entry[], a: number, b: number): number {
  const [one, other] = [entries[a] as Entry, entries[b] as Entry];
  if (entries.every(({ year }) => year > 0))
    return other.year * 400 + other.within - one.year * 400 - one.within || b - a;
  return runsBackwards(entries) ? a - b : b - a;
}

/** Whether the newest entry stands first: the first two or more go back in time without a year to say otherwise. */
function runsBackwards(entries: readonly Entry[]): boolean {
  return entries.every(({ within }, index) => index === 0 || within < (entries[index - 1] as Entry).within);
}

/** An entry's date, at the beginning of a line or sentence, with a mark and words behind it. */
function entryAt(tokens: Tokens, at: number): Entry | null {
  const { kind, meaning } = tokenAt(tokens, at);
  const mayBegin = kind === "number" || meaning?.month !== undefined || meaning?.begins === "quarter";
  if (!mayBegin || !beginsPiece(tokens, at)) return null;
  const before = tokenAt(tokens, at - 1).text;
  if (before === "," || before === "-" || before === ":" || before === "(") return null;
  const date = quarterAt(tokens, at) ?? numericAt(tokens, at) ?? monthAt(tokens, at);
  if (date === null) return null;
  const mark = tokenAt(tokens, date.to);
  const isMarked = mark.text === ":" || mark.text === "-" || mark.text === "]";
  return isMarked && tokenAt(tokens, date.to + 1).kind === "word" ? { at, year: date.year, within: date.within } : null;
}

interface WrittenDate {
  readonly to: number;
  readonly year: number;
  readonly within: number;
}

const dayOf = (month: number, day: number): number => month * 31 + day;

function yearAt(tokens: Tokens, at: number): number {
  const { kind, digits, value } = tokenAt(tokens, at);
  if (kind !== "number") return 0;
  return digits === 4 ? value : digits === 2 ? 2000 + value : 0;
}

/** "Q3", "Q3 2018/19": quarters of different years go by the order of the log. */
function quarterAt(tokens: Tokens, at: number): WrittenDate | null {
  const figure = tokenAt(tokens, at + 1);
  if (tokenAt(tokens, at).text !== "q" || figure.digits !== 1 || figure.gap) return null;
  return { to: at + 2, year: 1, within: figure.value };
}

/** 12/3, 12.03.19 */
function numericAt(tokens: Tokens, at: number): WrittenDate | null {
  const [day, mark, month, second] = [0, 1, 2, 3].map((step) => tokenAt(tokens, at + step)) as [
    Token,
    Token,
    Token,
    Token,
  ];
  if (!/^[/.]$/.test(mark.text) || mark.gap || day.value > 31 || month.value > 12 || month.value < 1) return null;
  const year = second.text === mark.text && !second.gap ? yearAt(tokens, at + 4) : 0;
  return { to: year > 0 ? at + 5 : at + 3, year, within: dayOf(month.value, day.value) };
}

/** March, Mar 2014, 12 March 2014, 12th Mar */
function monthAt(tokens: Tokens, at: number): WrittenDate | null {
  const hasDay = tokenAt(tokens, at).kind === "number";
  const place = hasDay ? at + 1 : at;
  const month = tokenAt(tokens, place).meaning?.month;
  if (month === undefined) return null;
  const day = hasDay ? tokenAt(tokens, at).value : 0;
  const isQuoted = tokenAt(tokens, place + 1).text === "'" || tokenAt(tokens, place + 1).text === "-";
  const yearPlace = isQuoted && !tokenAt(tokens, place + 1).gap ? place + 2 : place + 1;
  const year = yearAt(tokens, yearPlace);
  return { to: year > 0 ? yearPlace + 1 : place + 1, year, within: dayOf(month, day) };
}
