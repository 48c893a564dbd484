import { easterSunday } from "../../dates/easter";
import { addDays, isoDate, type IsoDate } from "../../dates/isoDate";
import { termStretch } from "../../dates/schoolTerms";
import { dateFound } from "../found";
import type { Rule } from "../scan";
import { tokenAt } from "../tokenise";
import { yearAfter } from "./yearAfter";
import { leadBefore, beginsPiece, endsPiece } from "./place";

type Day = (year: number) => IsoDate;

const christmas: Day = (year) => isoDate(year, 12, 25);

/** Whitsun is when schools have their half-term at the end of May. */
const whitsun: Day = (year) => isoDate(year, 5, 31);

const DAY_OF_FEAST: ReadonlyMap<string, Day> = new Map(
  Object.entries({ easter: easterSunday, christmas, xmas: christmas, whitsun, whit: whitsun }),
);

/**
 * Easter (its Sunday of that year), Christmas (25 December), Whitsun. Without a year they need a lead-in or to stand
 * alone: "Easter activities" is no date.
 */
export const feast: Rule = (scan, at) => {
  const { tokens } = scan;
  const word = tokenAt(tokens, at).text;
  const day = DAY_OF_FEAST.get(word);
  if (day === undefined) return null;
  if (word === "easter" && tokenAt(tokens, at + 1).text === "term") return easterTerm(scan, at);
  const isHoliday = /^(?:holidays?|hols|break|vacation)$/.test(tokenAt(tokens, at + 1).text);
  const isDay = /^(?:sunday|day|week)$/.test(tokenAt(tokens, at + 1).text);
  const end = at + (isHoliday || isDay ? 2 : 1);
  const year = yearAfter(scan, end, true);
  const lead = leadBefore(tokens, at) || (tokenAt(tokens, at - 1).text === "the" ? leadBefore(tokens, at - 1) : "");
  const isTold = /^(?:this|next)$/.test(tokenAt(tokens, at - 1).text);
  const isFree = (lead !== "" && lead !== "for" && lead !== "and") || beginsPiece(tokens, at) || isTold;
  const isEnded =
    endsPiece(tokens, end) ||
    (lead !== "" && lead !== "over" && lead !== "during") ||
    tokenAt(tokens, end).text === "onwards";
  if (year === null && !(isFree && isEnded)) return null;
  return dateFound({
    from: at,
    to: year?.to ?? end,
    year: year === null ? null : year.year,
    days: (inYear) => ({
      start: day(inYear),
      due: isHoliday && !isBefore(lead) ? addDays(day(inYear), 12) : day(inYear),
    }),
    precision: isHoliday ? "week" : "day",
  });
};

/** The Easter term is the spring term. */
const easterTerm: Rule = (scan, at) => {
  const year = yearAfter(scan, at + 2, false);
  return dateFound({
    from: at,
    to: year?.to ?? at + 2,
    year: year === null ? null : year.isSplit ? year.year + 1 : year.year,
    days: (inYear) => termStretch("spring", inYear),
    precision: "term",
    assumed: ["term-dates"],
  });
};

const isBefore = (lead: string): boolean => lead === "before" || lead === "by" || lead === "to" || lead === "from";
