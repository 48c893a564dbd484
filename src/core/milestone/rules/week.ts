import { addDays, endOfMonth, dayParts, isoDate, weekday as weekdayOn } from "../../dates/isoDate";
import { endOfWeekCommencing } from "../../dates/weeks";
import type { DateFound } from "../found";
import type { Rule, Scan } from "../scan";
import { countOf, tokenAt } from "../tokenise";
import { dayOf } from "./dayOf";

/** The token after "w/c", "week commencing", "w/e", "week ending", "week of", and which end it names. */
function weekLead({ tokens }: Scan, at: number): { to: number; isEnd: boolean } | null {
  const word = tokenAt(tokens, at).text;
  if (word === "wc" || word === "wb") return { to: at + 1, isEnd: false };
  if (word === "we") return null;
  const next = tokenAt(tokens, at + 1);
  if (word === "w") {
    if (tokenAt(tokens, at + 4).text === "f") return null;
    const letter = tokenAt(tokens, next.text === "/" || next.text === "." ? at + 2 : at + 1).text;
    const to = at + (next.text === "/" || next.text === "." ? 3 : 2);
    if (letter !== "c" && letter !== "b" && letter !== "e" && letter !== "k") return null;
    return { to: tokenAt(tokens, to).text === "." ? to + 1 : to, isEnd: letter === "e" };
  }
  if (/^(?:commencing|beginning|starting|of|beg|comm|begining|comencing)$/.test(next.text))
    return { to: at + 2, isEnd: false };
  if (/^(?:ending|end)$/.test(next.text)) return { to: at + 2, isEnd: true };
  return null;
}

/**
 * A week by its first or last day: w/c 22 nd Feb 2016, week ending 5 October. It ends on Sunday, or on the day written
 * after "week ending".
 */
export const week: Rule = (scan, at) => {
  const lead = weekLead(scan, at);
  if (lead === null) return null;
  let place = lead.to;
  while (place < lead.to + 4 && /^(?:the|of|on|:|-)$/.test(tokenAt(scan.tokens, place).text)) place += 1;
  const day = scan.readDate(place) ?? bareFigures(scan, place);
  if (day === null || day.precision !== "day") return day === null ? null : { ...day, from: at };
  return lead.isEnd ? { ...day, from: at, precision: "week" } : commencing(day, at);
};

function commencing(day: DateFound, from: number): DateFound {
  return {
    ...day,
    from,
    precision: "week",
    weekday: day.weekday ?? 1,
    days: (year) => {
      const first = day.days(year);
      return first && { start: first.start, due: endOfWeekCommencing(first.due) };
    },
  };
}

/** "w/c 5/10": here the two figures are a day and a month. */
function bareFigures({ tokens }: Scan, at: number): DateFound | null {
  const day = tokenAt(tokens, at);
  const binder = tokenAt(tokens, at + 1);
  const month = tokenAt(tokens, at + 2);
  if (!/^[/.]$/.test(binder.text) || day.digits === 0 || day.digits > 2 || month.digits === 0 || month.digits > 2)
    return null;
  if (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31) return null;
  return dayOf({ from: at, to: at + 3, year: null, month: month.value, day: day.value, assumed: ["day-month-order"] });
}

/** A weekday of a month by its number: first Monday in October 2021, last Friday of July. */
export const weekdayOfMonth: Rule = (scan, at) => {
  const { tokens } = scan;
  const word = tokenAt(tokens, at);
  const isLast = word.text === "last" || word.text === "final";
  const number = word.kind === "number" ? word.value : countOf(word);
  const isOrdinal = word.isOrdinal || word.meaning?.isOrdinal === true;
  const named = tokenAt(tokens, at + 1).meaning?.weekday;
  if ((!isLast && !isOrdinal) || named === undefined || (!isLast && number > 4)) return null;
  if (!/^(?:of|in)$/.test(tokenAt(tokens, at + 2).text)) return null;
  const month = scan.readDate(at + 3);
  if (month === null || month.precision !== "month") return null;
  return {
    ...month,
    from: at,
    precision: "day",
    month: null,
    days: (year) => {
      const whole = month.days(year);
      if (whole === null) return null;
      const last = addDays(whole.due, -((weekdayOn(whole.due) - named + 7) % 7));
      const first = addDays(whole.start, (named - weekdayOn(whole.start) + 7) % 7);
      const day = isLast ? last : addDays(first, (number - 1) * 7);
      return { start: day, due: day };
    },
  };
};

/** A week of a month by its number: first week of May, last week in June 2018, 2nd week of March. */
export const weekOfMonth: Rule = (scan, at) => {
  const { tokens } = scan;
  const word = tokenAt(tokens, at);
  const isLast = word.text === "last" || word.text === "final";
  const isOrdinal = word.isOrdinal || word.meaning?.isOrdinal === true;
  if (!isLast && !isOrdinal) return null;
  const number = word.kind === "number" ? word.value : countOf(word);
  if (!/^(?:week|wk|fortnight)$/.test(tokenAt(tokens, at + 1).text) || number > 5) return null;
  let place = at + 2;
  while (place < at + 5 && /^(?:of|in|the)$/.test(tokenAt(tokens, place).text)) place += 1;
  const month = scan.readDate(place);
  if (month === null || month.precision !== "month") return null;
  return {
    ...month,
    from: at,
    precision: "week",
    month: null,
    days: (year) => {
      const whole = month.days(year);
      if (whole === null) return null;
      const parts = dayParts(whole.start);
      const last = endOfMonth(parts.year, parts.month);
      if (isLast) return { start: addDays(last, -6), due: last };
      const due = number === 5 ? last : isoDate(parts.year, parts.month, number * 7);
      return { start: addDays(due, -6), due };
    },
  };
};
