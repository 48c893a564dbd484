import { dayParts, isoDate, type IsoDate } from "../dates/isoDate";
import type { YearStyle } from "../dates/yearStyles";
import { styleOfPeriod } from "./styleOfPeriod";
import type { PlanContext } from "./types";

/** What follows from a plan's dates for every text in it. */
export interface PlanFacts {
  /** How the plan counts its years, where that is known. */
  readonly style: YearStyle | null;
  /** Years the plan can speak of when it writes two figures; null where nothing is known of its dates. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** First and last year to look for a missing year in. */
  readonly candidates: { readonly first: number; readonly last: number } | null;
  /** The day from which a milestone is still to come: the first of the month the plan was written in, else its start. */
  readonly ahead: IsoDate | null;
}

/**
 * Years that a plan may name around its own dates: two before them (what was already done), seven after the day it was
 * written or began, two after its end. Outside them, "March 12" is a day and not March 2012.
 */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 7;
const YEARS_AFTER_END = 2;

/** One plan's facts serve all its texts. */
const KNOWN = new WeakMap<PlanContext, PlanFacts>();

/** The facts of a plan, worked out once for each context. */
export function planFacts(context: PlanContext): PlanFacts {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const facts = workOut(context);
  KNOWN.set(context, facts);
  return facts;
}

function workOut(context: PlanContext): PlanFacts {
  const { planDate, planStart, planEnd } = context;
  const style = context.yearStyle ?? styleOfPeriod(context);
  const days = [planDate, planStart, planEnd].filter((day): day is IsoDate => day !== undefined);
  if (days.length === 0) return { style, years: null, candidates: null, ahead: null };
  const known = days.map((day) => dayParts(day).year);
  const first = Math.min(...known);
  const last = Math.max(...known);
  const lastNamed = planEnd === undefined ? last + YEARS_AFTER : dayParts(planEnd).year + YEARS_AFTER_END;
  return {
    style,
    years: { first: first - YEARS_BEFORE, last: Math.max(lastNamed, last) },
    candidates: { first: first - 1, last: last + 1 },
    ahead: planDate === undefined ? (planStart ?? null) : monthOf(planDate),
  };
}

const monthOf = (day: IsoDate): IsoDate => isoDate(dayParts(day).year, dayParts(day).month, 1);
