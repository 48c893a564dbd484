import type { RepeatFound } from "../found";
import { repeatFound, signFound } from "../plainFound";
import type { Rule, Scan } from "../scan";
import { countOf, tokenAt } from "../tokenise";

/** How often so many times a unit is, as ISO 8601. Twice a term is each half-term. */
function periodOf(times: number, unit: string): string | null {
  if (unit === "Y") return YEARLY[times] ?? (times > 12 ? "P1W" : "P1M");
  if (unit === "T") return times === 1 ? "term" : times === 2 ? "half-term" : "P1M";
  if (unit === "Q") return times === 1 ? "P3M" : "P1M";
  if (unit === "M") return times === 1 ? "P1M" : times === 2 ? "P2W" : "P1W";
  return unit === "W" ? (times === 1 ? "P1W" : "P1D") : null;
}

const YEARLY: Readonly<Record<number, string>> = {
  1: "P1Y",
  2: "P6M",
  3: "P4M",
  4: "P3M",
  5: "P2M",
  6: "P2M",
  10: "P1M",
  11: "P1M",
  12: "P1M",
};

function countAt({ tokens }: Scan, at: number): number {
  const token = tokenAt(tokens, at);
  if (token.text === "a") return 0;
  return token.kind === "number" ? (token.digits <= 2 && !token.isOrdinal ? token.value : 0) : countOf(token);
}

/**
 * So many times in a unit: 4 times a year, 3 x a year, twice per academic year, once every term, 4 meetings per year,
 * twice yearly, 2-3 times a year (the rarer).
 */
export const timesPer: Rule = (scan, at) => {
  const { tokens } = scan;
  const times = countAt(scan, at);
  if (times < 1) return null;
  let place = at + 1;
  if (/^(?:-|\/|to|or)$/.test(tokenAt(tokens, place).text) && countAt(scan, place + 1) > 0) place += 2;
  if (tokenAt(tokens, place).text === "x" || tokenAt(tokens, place).text === "×") place += 1;
  const isNoun = tokenAt(tokens, place).kind === "word" && PER.has(tokenAt(tokens, place + 1).text);
  if (tokenAt(tokens, place).text === "times" || tokenAt(tokens, place).text === "time" || isNoun) place += 1;
  const isPer = PER.has(tokenAt(tokens, place).text);
  if (isPer) place += 1;
  else if (!/(?:ly)$/.test(tokenAt(tokens, place).text)) return null;
  if (/^(?:each|every|the)$/.test(tokenAt(tokens, place).text)) place += 1;
  return perUnit(scan, { from: at, place, times });
};

const PER: ReadonlySet<string> = new Set(["a", "per", "each", "every", "in"]);

function perUnit(
  scan: Scan,
  { from, place, times }: { from: number; place: number; times: number },
): RepeatFound | null {
  const { tokens } = scan;
  let at = place;
  if (/^(?:academic|financial|school|calendar|plan|municipal)$/.test(tokenAt(tokens, at).text)) at += 1;
  const token = tokenAt(tokens, at);
  const isCycle = token.text === "cycle";
  const unit = isCycle ? "Y" : token.text === "half" ? "half" : token.meaning?.unit;
  if (unit === "half") return repeatFound({ from, to: at + 2 }, "half-term", "term");
  const period = unit === undefined ? null : periodOf(times, unit);
  if (period === null) return null;
  if (tokenAt(tokens, at + 1).text === "cycle") at += 1;
  return repeatFound({ from, to: at + 1 }, period, unit === "T" ? "term" : null);
}

/** Every so many units: 6 monthly, 6-monthly, six-monthly, 6 mthly, 3-yearly. */
export const everyUnits: Rule = (scan, at) => {
  const { tokens } = scan;
  const count = countAt(scan, at);
  const place = tokenAt(tokens, at + 1).text === "-" ? at + 2 : at + 1;
  const word = tokenAt(tokens, place);
  if (count < 1 || !EVERY.has(word.text)) return null;
  const unit = word.meaning?.unit as string;
  return repeatFound({ from: at, to: place + 1 }, durationOf(count, unit));
};

const EVERY: ReadonlySet<string> = new Set(["monthly", "mthly", "mnthly", "weekly", "yearly", "termly"]);

/** A length of time as ISO 8601; quarters are three months, terms stay a count of terms. */
export function durationOf(count: number, unit: string): string {
  if (unit === "H") return `PT${count}H`;
  if (unit === "Q") return `P${count * 3}M`;
  if (unit === "F") return `P${count * 2}W`;
  if (unit === "T") return count === 1 ? "term" : `P${count * 4}M`;
  return `P${count}${unit}`;
}

/** every 6 weeks, every two months, each 3 months, every 2nd month, every third week, every 2-3 years (the rarer). */
export const every: Rule = (scan, at) => {
  const { tokens } = scan;
  if (!/^(?:every|each)$/.test(tokenAt(tokens, at).text)) return null;
  const token = tokenAt(tokens, at + 1);
  let place = at + 2;
  let count = token.kind === "number" ? token.value : countOf(token);
  if (/^(?:-|\/|to)$/.test(tokenAt(tokens, place).text) && countAt(scan, place + 1) > count) {
    count = countAt(scan, place + 1);
    place += 2;
  }
  const unit = tokenAt(tokens, place).meaning?.unit;
  if (count < 1 || count > 60 || unit === undefined) return null;
  return repeatFound({ from: at, to: place + 1 }, durationOf(count, unit));
};

/** every meeting, each Governing Body meeting, at every contract review meeting: it waits for them. */
export const everyMeeting: Rule = ({ tokens }, at) => {
  if (!/^(?:every|each)$/.test(tokenAt(tokens, at).text)) return null;
  for (let place = at + 1; place <= at + MOST_WORDS_OF_A_MEETING; place += 1) {
    const token = tokenAt(tokens, place);
    if (token.text !== "-" && token.kind !== "word") return null;
    if (OCCASIONS.has(token.text)) return signFound({ from: at, to: place + 1 }, "event");
  }
  return null;
};

const MOST_WORDS_OF_A_MEETING = 5;
const OCCASIONS: ReadonlySet<string> = new Set(
  "meeting session visit conference board committee supervision inspection event cycle occasion".split(" "),
);

/** every June, each September, every spring, every Monday, each autumn term: once in their round. */
export const everyNamed: Rule = ({ tokens }, at) => {
  if (!/^(?:every|each)$/.test(tokenAt(tokens, at).text)) return null;
  const next = tokenAt(tokens, at + 1);
  const meaning = next.kind === "number" && next.digits <= 2 ? tokenAt(tokens, at + 2).meaning : next.meaning;
  if (meaning?.weekday !== undefined) return repeatFound({ from: at, to: at + 2 }, "P1W");
  const isYearly = meaning?.month !== undefined || meaning?.season !== undefined || meaning?.begins === "feast";
  return isYearly ? repeatFound({ from: at, to: at + 1 }, "P1Y") : null;
};
