import type { Precision } from "../types";
import type { SpanRelation } from "../found";
import { noiseFound, spanFound } from "../plainFound";
import type { Rule } from "../scan";
import { countOf, tokenAt } from "../tokenise";
import { beginsPiece, endsPiece } from "./place";
import { durationOf } from "./repeat";

const PRECISION_OF_UNIT: Readonly<Record<string, Precision | null>> = { H: "day", D: "day", W: "week", T: "term" };

/**
 * A length of time: within 6 months of, six weeks from, 24 hours, 3-6 months, after 12 months, next 2 weeks. Of two
 * figures the longer counts, as the last day it allows.
 */
export const duration: Rule = ({ tokens }, at) => {
  let place = at;
  let count = 0;
  for (let figures = 0; figures < 2; figures += 1) {
    const token = tokenAt(tokens, place);
    if (token.isOrdinal) return null;
    const value = token.kind === "number" ? (token.digits <= 3 ? token.value : 0) : countOf(token);
    if (value < 1) return null;
    count = Math.max(count, value);
    place += 1;
    if (!/^(?:-|\/|to|or)$/.test(tokenAt(tokens, place).text)) break;
    if (tokenAt(tokens, place + 1).meaning?.unit !== undefined) break;
    place += 1;
  }
  if (/^(?:-|working|calendar|clear|school|business|full)$/.test(tokenAt(tokens, place).text)) place += 1;
  const unitToken = tokenAt(tokens, place);
  const unit = unitToken.meaning?.unit;
  if (unit === undefined || /ly$/.test(unitToken.text) || unitToken.text === "annum") return null;
  const isA = tokenAt(tokens, at).text === "a";
  const end = tokenAt(tokens, place + 1).text === "'" ? place + 2 : place + 1;
  const relation = relationAt(tokens, { from: at, to: end });
  if (isA && relation !== "within") return null;
  const isFree = beginsPiece(tokens, at) && endsPiece(tokens, end);
  if (relation === "none" && !isFree) return noiseFound(at, end);
  const precision = PRECISION_OF_UNIT[unit] ?? null;
  return spanFound({ from: at, to: end }, { period: durationOf(count, unit), precision, relation });
};

type Tokens = Parameters<Rule>[0]["tokens"];

function relationAt(tokens: Tokens, { from, to }: { from: number; to: number }): SpanRelation {
  const before = tokenAt(tokens, from - 1).text;
  const after = tokenAt(tokens, to).text;
  if (before === "within" || before === "in") return /^(?:of|from|after)$/.test(after) ? "from" : "within";
  if (before === "for") return "for";
  if (AHEAD.has(before)) return /^(?:of|from|after|following)$/.test(after) ? "from" : "within";
  if (after === "from") return "lasting";
  return /^(?:of|after|following|post|prior|before)$/.test(after) ? "from" : "none";
}

/** Words before a length of time that make it a time to wait: next 2 weeks, over 6 months, up to a year. */
const AHEAD: ReadonlySet<string> = new Set(
  "after next over first about approximately approx around to than least every following c circa minimum maximum coming".split(
    " ",
  ),
);
