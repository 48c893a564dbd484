import { yearStretch, type YearStyle } from "../../dates/yearStyles";
import type { Assumption } from "../types";
import { dateFound, type DateFound } from "../found";
import { noiseFound } from "../plainFound";
import type { Rule, Scan } from "../scan";
import { tokenAt, type Token } from "../tokenise";
import { beginsPiece, endsPiece, leadBefore } from "./place";
import { fullYear, isBinder, isNextYear, isYear } from "./yearAfter";
import { isAboutTheWork } from "./year";

/** A split year in figures: 2015/16, 2015-16, 10/11, 2011/2012. */
export interface SplitYear {
  readonly first: number;
  readonly isShort: boolean;
  readonly to: number;
}

/** The figures of a split year at a token, or null. Two digits twice ("10/11") are left to the caller to believe. */
export function splitYearAt({ tokens }: Pick<Scan, "tokens">, at: number): SplitYear | null {
  const first = tokenAt(tokens, at);
  const binder = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  if (!isBinder(binder) || second.kind !== "number" || second.isOrdinal || first.isOrdinal) return null;
  const isTight = !binder.gap && !second.gap;
  if (!isTight && (!isYear(first) || (binder.text === "-" && !isLooseYear(tokens, at)))) return null;
  const before = tokenAt(tokens, at - 1);
  if (!first.gap && isBinder(before) && !before.gap && isCode(tokenAt(tokens, at - 2))) return null;
  if (isYear(first) && isNextYear(second, first.value)) return { first: first.value, isShort: false, to: at + 3 };
  if (first.digits !== 2 || second.digits !== 2 || !isNextYear(second, first.value)) return null;
  return { first: fullYear(first.value), isShort: true, to: at + 3 };
}

/** "2024 - 25" with nothing behind it that two figures could count. */
function isLooseYear(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at + 2).digits === 2 && endsPiece(tokens, at + 3) && tokenAt(tokens, at + 3).text !== "-";
}

/** What may stand before a bound figure in a code (ABC/2009/10), but not the month of "Sept/2009". */
const isCode = (token: Token): boolean =>
  token.kind === "number" || (token.kind === "word" && token.meaning?.month === undefined);

/** The date expression of a year of a style, of `count` years where a plan of several is named. */
export function wholeYear(
  {
    from,
    to,
    first,
    isShort,
    isWeak,
  }: { from: number; to: number; first: number | null; isShort: boolean; isWeak: boolean },
  style: YearStyle,
): DateFound {
  const assumed: Assumption[] = [];
  if (style !== "calendar") assumed.push(style === "academic" ? "academic-year" : "financial-year");
  if (isShort) assumed.push("century");
  return dateFound({
    from,
    to,
    year: first,
    days: (year) => yearStretch(style, year),
    precision: "year",
    assumed,
    isWindow: true,
    isWeak,
    doubts: [],
  });
}

/** A split year: "during 10/11", "2015/16", "for 2011/12", "the 2017-18 academic year". */
export const splitYear: Rule = (scan, at) => {
  const { tokens } = scan;
  const split = splitYearAt(scan, at);
  if (split === null) return null;
  const named = styleNamedAfter(scan, split.to);
  const lead = leadBefore(tokens, at);
  const isAlone = beginsPiece(tokens, at) && endsPiece(tokens, split.to);
  if (split.isShort && isBinder(tokenAt(tokens, split.to)) && tokenAt(tokens, split.to + 1).kind === "number")
    return null;
  if (split.isShort && named === null && !isBelieved(scan, at, split.to)) return noiseFound(at, split.to);
  const isWeak = named === null && !isAlone && (lead === "" || lead === "for" || isAboutTheWork(tokens, at, split.to));
  const isInPassing = lead === "" && !beginsPiece(tokens, at) && !endsPiece(tokens, split.to);
  if (isWeak && lead !== "for" && (isInPassing || isAboutTheWork(tokens, at, split.to)))
    return noiseFound(at, endOfYears(scan, split.to));
  return wholeYear(
    { from: at, to: named?.to ?? split.to, first: split.first, isShort: split.isShort, isWeak },
    named?.style ?? scan.splitStyle(),
  );
};

/** "MTFS 2021/22 - 2024/25": the years of a name are passed over together. */
function endOfYears(scan: Scan, at: number): number {
  const binder = tokenAt(scan.tokens, at);
  return isBinder(binder) || binder.text === "to" ? (splitYearAt(scan, at + 1)?.to ?? at) : at;
}

/** 10/11 is a split year after a lead-in or alone; "12/13 pupils" and "aged 16/17" are not. A hyphen needs to stand alone. */
function isBelieved({ tokens }: Scan, at: number, to: number): boolean {
  const lead = leadBefore(tokens, at);
  const isAlone = beginsPiece(tokens, at) && endsPiece(tokens, to);
  if (tokenAt(tokens, at + 1).text === "-") return isAlone || lead === "fy" || lead === "ay";
  if (lead === "and" || lead === "or" || lead === "&") return false;
  return isAlone || lead !== "" || tokenAt(tokens, at - 1).text === "/";
}

/** "2017/18 academic year", "2018/19 school year", "2018/19 financial year". */
export function styleNamedAfter({ tokens }: Scan, at: number): { style: YearStyle; to: number } | null {
  const style = styleWord(tokenAt(tokens, at).text);
  if (style === null) return null;
  return { style, to: tokenAt(tokens, at + 1).text === "year" ? at + 2 : at + 1 };
}

const SHORT_FORMS: ReadonlySet<string> = new Set(["fy", "ay", "fye", "cy"]);
const FINANCIAL: ReadonlySet<string> = new Set(["financial", "fiscal", "municipal", "fy", "fye", "council"]);

/** The style a word names: school and academic years begin in September, financial and council years in April. */
export function styleWord(word: string): YearStyle | null {
  if (word === "academic" || word === "school" || word === "ay") return "academic";
  if (FINANCIAL.has(word)) return "financial";
  return word === "calendar" || word === "cy" ? "calendar" : null;
}

/**
 * A year with its style before it: FY 2018/19, AY 10/11, academic year 2017-18, financial year 2018, and with no figure
 * at all: "the academic year", whose own year comes from the plan.
 */
export const fiscalYear: Rule = (scan, at) => {
  const { tokens } = scan;
  const word = tokenAt(tokens, at).text;
  const style = styleWord(word);
  if (style === null) return null;
  const isShortForm = SHORT_FORMS.has(word);
  const hasYear = /^(?:year|yr|cycle)s?$/.test(tokenAt(tokens, at + 1).text);
  if (!isShortForm && !hasYear) return null;
  const afterYear = at + (hasYear ? 2 : 1);
  const endAt = tokenAt(tokens, afterYear).text === "-" ? afterYear + 1 : afterYear;
  const isEnd = word === "fye" || (hasYear && /^(?:end|ending)$/.test(tokenAt(tokens, endAt).text));
  let place = isEnd && word !== "fye" ? endAt + 1 : afterYear;
  if (tokenAt(tokens, place).text === "(" || tokenAt(tokens, place).text === "of") place += 1;
  const split = splitYearAt(scan, place);
  if (split !== null)
    return wholeYear({ from: at, to: split.to, first: split.first, isShort: split.isShort, isWeak: false }, style);
  const figure = tokenAt(tokens, place);
  const isShort = isShortForm && figure.digits === 2;
  if (isYear(figure) || isShort) {
    const written = isShort ? fullYear(figure.value) : figure.value;
    const first = isEnd && style !== "calendar" ? written - 1 : written;
    return wholeYear({ from: at, to: place + 1, first, isShort, isWeak: false }, style);
  }
  if (isShortForm || (isEnd && tokenAt(tokens, place).meaning?.month !== undefined)) return null;
  return wholeYear({ from: at, to: isEnd ? endAt + 1 : afterYear, first: null, isShort: false, isWeak: false }, style);
};

/** A year before its style: 2024 calendar year, the 2019 academic year (which begins in it). */
export const namedYear: Rule = (scan, at) => {
  const { tokens } = scan;
  const figure = tokenAt(tokens, at);
  const style = styleWord(tokenAt(tokens, at + 1).text);
  if (!isYear(figure) || style === null || tokenAt(tokens, at + 2).text !== "year") return null;
  return wholeYear({ from: at, to: at + 3, first: figure.value, isShort: false, isWeak: false }, style);
};
