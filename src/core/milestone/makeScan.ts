import { dayParts, type IsoDate } from "../dates/isoDate";
import { readDate } from "./readDate";
import type { Scan } from "./scan";
import { styleOfPeriod } from "./styleOfPeriod";
import { tokenise, type Token } from "./tokenise";
import type { PlanContext } from "./types";

/**
 * Years that a plan may name around its own dates: two before them (what was already done), seven after the day it was
 * written or began, two after its end. Outside them, "March 12" is a day and not March 2012.
 */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 7;
const YEARS_AFTER_END = 2;

/** Makes a text ready for the readers. */
export function makeScan(text: string, context: PlanContext): Scan {
  const tokens = tokenise(text);
  const style = context.yearStyle ?? styleOfPeriod(context);
  let isAcademic: boolean | null = null;
  const scan: Scan = {
    text,
    tokens,
    context,
    style,
    years: plausibleYears(context),
    splitStyle: () => {
      if (style === "academic" || style === "financial") return style;
      isAcademic ??= tokens.some(speaksOfSchool);
      return isAcademic ? "academic" : "financial";
    },
    readDate: (at) => readDate(scan, at),
  };
  return scan;
}

const speaksOfSchool = (token: Token): boolean => token.meaning?.isAcademic === true;

function plausibleYears({ planDate, planStart, planEnd }: PlanContext): Scan["years"] {
  const known = [planDate, planStart, planEnd].filter((day): day is IsoDate => day !== undefined);
  if (known.length === 0) return null;
  const years = known.map((day) => dayParts(day).year);
  const first = Math.min(...years) - YEARS_BEFORE;
  const last = planEnd === undefined ? Math.max(...years) + YEARS_AFTER : dayParts(planEnd).year + YEARS_AFTER_END;
  return { first, last: Math.max(last, ...years) };
}
