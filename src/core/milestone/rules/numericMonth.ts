import { monthsStretch } from "../../dates/stretch";
import { dateFound, type DateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { tokenAt } from "../tokenise";
import { dayOf } from "./dayOf";
import { beginsPiece, endsPiece, leadBefore } from "./place";
import { fullYear, isBinder, isYear } from "./yearAfter";

/** A month in figures with its year: 06/2019, 6-2019, 2019/06; but 2009-12 are the years from 2009 to 2012. */
export const numericMonth: Rule = ({ tokens }, at) => {
  const first = tokenAt(tokens, at);
  const binder = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  const isBound = (isBinder(binder) || binder.text === ".") && !binder.gap && second.kind === "number" && !second.gap;
  if (!isBound || isChained(tokens, at)) return null;
  if (isYear(second) && first.digits <= 2) return monthIn(at, second.value, first.value);
  const isSeveralYears = fullYear(second.value) > first.value;
  if (isYear(first) && second.digits === 2 && !isSeveralYears) return monthIn(at, first.value, second.value);
  return null;
};

type Tokens = Parameters<Rule>[0]["tokens"];

const isChained = (tokens: Tokens, at: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 3);
  const first = tokenAt(tokens, at);
  const isBefore = !first.gap && (isBinder(before) || before.text === "." || before.kind === "word");
  return isBefore || (!after.gap && isBinder(after) && tokenAt(tokens, at + 4).kind === "number");
};

function monthIn(at: number, year: number, month: number): DateFound | null {
  if (month < 1 || month > 12) return null;
  return dateFound({
    from: at,
    to: at + 3,
    year,
    days: (inYear) => monthsStretch({ year: inYear, month }),
    precision: "month",
    assumed: ["day"],
  });
}

/**
 * Two figures without a year, only after a lead-in or alone: "by 30/9" is 30 September, "03/18" is March 2018 because
 * there is no eighteenth month. "3/4 of schools" and "1-2" are counts.
 */
export const numericPair: Rule = (scan, at) => {
  const { tokens } = scan;
  const first = tokenAt(tokens, at);
  const binder = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  if (binder.gap || second.gap || second.kind !== "number" || isChained(tokens, at)) return null;
  if (first.digits > 2 || second.digits > 2 || first.value < 1 || second.value < 1) return null;
  if (binder.text !== "/" && !(binder.text === "." && isWholeCell(scan, at) && first.value > 12)) return null;
  const isAlone = beginsPiece(tokens, at) && endsPiece(tokens, at + 3);
  const lead = leadBefore(tokens, at);
  const isLed = DAY_LEADS.has(lead) && (endsPiece(tokens, at + 3) || lead === "by");
  if (!isAlone && !isLed) return null;
  if (second.digits === 2 && second.value > 12 && second.value < 40 && first.value <= 12 && first.digits === 2) {
    const found = monthIn(at, 2000 + second.value, first.value);
    return found && { ...found, assumed: ["day", "century"] };
  }
  if (second.value > 12 || first.value > 31 || (isAlone && !isLed && first.value <= 12)) return null;
  return dayOf({
    from: at,
    to: at + 3,
    year: null,
    month: second.value,
    day: first.value,
    assumed: ["day-month-order"],
  });
};

/** "30.11" as all that a cell says is a day; with anything beside it, a paragraph or an amount. */
const isWholeCell = ({ tokens }: Scan, at: number): boolean =>
  at === 0 && tokens.length === 3 && tokenAt(tokens, 0).digits === 2 && tokenAt(tokens, 2).digits === 2;

const DAY_LEADS: ReadonlySet<string> = new Set(["by", "on", "due", "until", "till", "from", "before", "end"]);
