import type { Rule } from "../scan";
import { tokenAt } from "../tokenise";

/** A weekday before its date: Friday 3 March 2018, Mon. 5th Nov, Tuesday, 4/6/19. The date as written counts. */
export const weekday: Rule = (scan, at) => {
  const number = tokenAt(scan.tokens, at).meaning?.weekday;
  if (number === undefined) return null;
  let place = at + 1;
  while (place < at + 4 && /^(?:the|,|\.|-|of)$/.test(tokenAt(scan.tokens, place).text)) place += 1;
  const day = scan.readDate(place);
  return day !== null && day.precision === "day" ? { ...day, from: at, weekday: number } : null;
};
