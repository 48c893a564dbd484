import { tokenAt, type Token } from "../tokenise";
import type { Scan } from "../scan";

/** A year written after a day, month, quarter or season. */
export interface WrittenYear {
  /** The year, or the first of 2018/19. */
  readonly year: number;
  readonly isSplit: boolean;
  /** Two digits: the century is ours. */
  readonly isShort: boolean;
  /** The token after it. */
  readonly to: number;
}

/** Years a plan of today may hold: four digits outside them are a count or a code. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2069;

/** Whether a token is a year in four digits. */
export function isYear(token: Token): boolean {
  return token.digits === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR;
}

/** A year of two digits in full: 00-69 are of this century. */
export function fullYear(short: number): number {
  return short >= 70 ? 1900 + short : 2000 + short;
}

/** Whether a figure is the second half of a split year: the 19, 9 or 2019 of 2018/19. */
export function isNextYear(token: Token, year: number): boolean {
  if (token.digits === 1) return token.value === (year + 1) % 10;
  if (token.digits === 2) return token.value === (year + 1) % 100;
  return token.digits === 4 && token.value === year + 1;
}

/** Whether a mark binds two figures: `-` or `/`. */
export function isBinder(token: Token): boolean {
  return token.text === "-" || token.text === "/";
}

/**
 * The year after a day, month, quarter or season: `2018`, `, 2018`, `of 2018`, `-18`, `'18`, `(2018)`, `2018/19`.
 *
 * @param looseShort whether two digits after a blank are a year ("24 May 19"); the caller decides
 */
export function yearAfter({ tokens }: Scan, at: number, looseShort: boolean): WrittenYear | null {
  let place = at;
  const stop = tokenAt(tokens, place);
  if (stop.text === "." && !stop.gap) place += 1;
  const lead = tokenAt(tokens, place);
  const isGlue = (isBinder(lead) || lead.text === ".") && !lead.gap && !tokenAt(tokens, place + 1).gap;
  if (isGlue) return yearAt(tokens, place + 1, true);
  if (lead.text === "'") return yearAt(tokens, place + 1, true);
  if (lead.text === ",") return yearAt(tokens, place + 1, false);
  if (lead.text === "of" || lead.text === "in") return yearAt(tokens, place + 1, false);
  if (lead.text === "-" || lead.text === "/") return loneYear(tokens, place + 1);
  if (lead.text === "(" && tokenAt(tokens, place + 2).text === ")") {
    const inside = yearAt(tokens, place + 1, false);
    return inside && { ...inside, to: inside.to + 1 };
  }
  return yearAt(tokens, place, looseShort || !lead.gap);
}

/** "March - 2018": a year after a loose dash only where nothing follows that would make it the start of a piece. */
function loneYear(tokens: readonly Token[], at: number): WrittenYear | null {
  const after = tokenAt(tokens, at + 1);
  return isYear(tokenAt(tokens, at)) && after.kind !== "word" && after.text !== "-" ? yearAt(tokens, at, false) : null;
}

function yearAt(tokens: readonly Token[], at: number, mayBeShort: boolean): WrittenYear | null {
  const token = tokenAt(tokens, at);
  if (token.kind !== "number" || token.isOrdinal) return null;
  const isShort = token.digits === 2;
  if (!(isShort && mayBeShort) && !isYear(token)) return null;
  const year = isShort ? fullYear(token.value) : token.value;
  const binder = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  if (isBinder(binder) && !binder.gap && !second.gap && isNextYear(second, year) && !second.isOrdinal) {
    return { year, isSplit: true, isShort, to: at + 3 };
  }
  return isShort && isCount(tokens, at) ? null : { year, isSplit: false, isShort, to: at + 1 };
}

/** Two digits that count something (`15%`, `15 places`, `10:30`) are no year. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  if (after.text === "%" || after.text === ":" || after.text === "+") return true;
  return after.kind === "word" && COUNTED.has(after.text);
}

const COUNTED: ReadonlySet<string> = new Set(
  (
    "per percent places people staff pupils schools children families hours days weeks months am pm new additional more year years yrs yr " +
    "young learners students homes units members sites practices wards beds patients"
  ).split(" "),
);
