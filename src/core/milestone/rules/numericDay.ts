import { dateInWords } from "../../dates/dateInWords";
import { isoDate, isRealDay } from "../../dates/isoDate";
import { dateFound, type DateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { tokenAt, type Token } from "../tokenise";
import { dayOf } from "./dayOf";
import { beginsPiece, endsPiece, leadBefore } from "./place";
import { fullYear, isYear } from "./yearAfter";

/**
 * A day in figures: 30/09/2021, 15.9.16, 1-12-18, 2019-05-04. The day stands before the month, as in the United Kingdom;
 * 4/13/2026 is therefore no date, and says so.
 */
export const numericDay: Rule = (scan, at) => {
  const figures = threeFigures(scan, at);
  if (figures === null) return null;
  const [first, middle, last] = figures;
  if (isYear(first)) return isoDay(at, figures);
  const isShort = last.digits === 2 || isYearOfOneDigit(scan, figures);
  if (first.digits > 2 || middle.digits > 2 || !(isShort || isYear(last))) return null;
  if (isShort && isReference(scan, at, figures)) return null;
  const year = isShort ? fullYear(last.value) : last.value;
  const day = { from: at, to: at + 5, year, month: middle.value, day: first.value };
  if (middle.value >= 1 && middle.value <= 12 && first.value >= 1 && first.value <= 31) {
    const century = isShort ? (["century"] as const) : [];
    const order = first.value <= 12 && first.value !== middle.value ? (["day-month-order"] as const) : [];
    return dayOf({ ...day, assumed: [...order, ...century] });
  }
  return monthFirst(at, year, figures);
};

/** "31/3/9" of a plan of 2009: nothing else can be meant where the first figure is no month and the plan holds that year. */
function isYearOfOneDigit({ years }: Scan, [first, middle, last]: Figures): boolean {
  const year = 2000 + last.value;
  const isInPlan = years !== null && year >= years.first && year <= years.last;
  return last.digits === 1 && first.value > 12 && middle.value <= 12 && isInPlan;
}

type Figures = readonly [first: Token, middle: Token, last: Token];

function threeFigures({ tokens }: Scan, at: number): Figures | null {
  const one = tokenAt(tokens, at + 1);
  const two = tokenAt(tokens, at + 3);
  if (one.text !== two.text) return null;
  const first = tokenAt(tokens, at);
  const middle = tokenAt(tokens, at + 2);
  const last = tokenAt(tokens, at + 4);
  const isBound = one.text === "/" || one.text === "-" || one.text === ".";
  if (!isBound || middle.kind !== "number" || last.kind !== "number") return null;
  const isLoose = one.gap || middle.gap || two.gap || last.gap;
  if (isLoose && !isLooseDay([first, middle, last], one.text)) return null;
  const before = tokenAt(tokens, at - 1);
  if (!first.gap && (before.text === one.text || before.kind === "number" || isCode(before))) return null;
  const after = tokenAt(tokens, at + 5);
  return after.text === one.text &&
    !after.gap &&
    tokenAt(tokens, at + 6).kind === "number" &&
    !tokenAt(tokens, at + 6).gap
    ? null
    : [first, middle, last];
}

/** "31/ 03/ 2025", "31 .03. 25", "1 - 4 - 2025": blanks that slipped in between figures that can only be a day. */
function isLooseDay([first, middle, last]: Figures, mark: string): boolean {
  if (first.value < 1 || first.value > 31 || middle.value < 1 || middle.value > 12) return false;
  return mark === "/" || isYear(last) || (mark === "." && middle.digits === 2);
}

/** The letter of A1/2/15; a longer word is a label glued to its date. */
const isCode = (before: Token): boolean => before.kind === "word" && before.text.length <= 2;

function isoDay(at: number, [first, middle, last]: Figures): DateFound | null {
  if (last.digits > 2 || middle.digits > 2 || middle.value < 1 || middle.value > 12 || last.value < 1) return null;
  if (last.value > 31) return null;
  return dayOf({ from: at, to: at + 5, year: first.value, month: middle.value, day: last.value, assumed: [] });
}

/** 1.2.14 before a word is the number of a paragraph, unless a lead-in or two-figure parts show a date. */
function isReference({ tokens }: Scan, at: number, [first, middle]: Figures): boolean {
  if (tokenAt(tokens, at + 1).text !== ".") return false;
  if (first.digits === 2 || middle.digits === 2 || leadBefore(tokens, at) !== "") return false;
  return !(beginsPiece(tokens, at) && endsPiece(tokens, at + 5));
}

/** 4/13/2026: the other order would fit, so it is offered and not taken. */
function monthFirst(at: number, year: number, [first, middle]: Figures): DateFound | null {
  if (!isRealDay(year, first.value, middle.value)) return null;
  const suggestion = dateInWords(isoDate(year, first.value, middle.value));
  return dateFound({
    from: at,
    to: at + 5,
    year,
    days: () => null,
    precision: "day",
    doubts: [{ type: "impossible", suggestion }],
  });
}
