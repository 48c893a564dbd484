import { noiseFound } from "../plainFound";
import type { Rule } from "../scan";
import { tokenAt, type Token } from "../tokenise";
import { isBinder } from "./yearAfter";

/**
 * Figures that are no date: Phase 2, Year 11, ages 11-19, Section 47, 59 %, £2,000, 10:30, 2pm, 24/7, 16-18 year olds,
 * the 12 of A12. They are stepped over whole, so that no other reader takes a part of them for a day or a year.
 */
export const notADate: Rule = ({ tokens }, at) => {
  const figure = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const code = endOfCode(tokens, at);
  if (code !== 0) return noiseFound(at, code);
  const end = endOfChain(tokens, at);
  if (isCounted(figure, before, tokenAt(tokens, at - 2))) return noiseFound(at, end);
  const after = tokenAt(tokens, end);
  if (after.text === "%" || before.text === "£" || before.text === "$" || before.text === "#")
    return noiseFound(at, end);
  if (after.text === ":" && tokenAt(tokens, end + 1).kind === "number") return noiseFound(at, end + 2);
  if (after.kind === "word" && !figure.isOrdinal && AFTER_A_COUNT.has(after.text)) return noiseFound(at, end);
  if (isAllHours(tokens, at)) return noiseFound(at, at + 3);
  return null;
};

/** 24/7, but not the beginning of 24/7/2018. */
const isAllHours = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).value === 24 &&
  tokenAt(tokens, at + 1).text === "/" &&
  tokenAt(tokens, at + 2).value === 7 &&
  tokenAt(tokens, at + 3).text !== "/";

/** The figure after "Phase" or glued to a letter (S106), but not a full year after it ("Year 2018", "Phase 2018"). */
function isCounted(figure: Token, before: Token, beforeThat: Token): boolean {
  if (before.kind === "word" && before.meaning?.isCounting === true) return figure.digits <= 3;
  if (before.kind === "mark" && !before.gap && !figure.gap && beforeThat.meaning?.isCounting === true) {
    return (before.text === "-" || before.text === ".") && figure.digits <= 3;
  }
  return (
    before.kind === "word" &&
    !figure.gap &&
    figure.digits <= 3 &&
    before.meaning?.month === undefined &&
    before.text.length <= 2
  );
}

/** More figures than a date has, bound by one mark: 1/2/15/3, 192.168.1.10. 0 where there are no more. */
function endOfCode(tokens: readonly Token[], at: number): number {
  const mark = tokenAt(tokens, at + 1);
  if (mark.kind !== "mark" || mark.gap) return 0;
  let end = at + 1;
  while (tokenAt(tokens, end).text === mark.text && !tokenAt(tokens, end).gap) {
    const next = tokenAt(tokens, end + 1);
    if (next.kind !== "number" || next.gap) break;
    end += 2;
  }
  return end - at > MOST_TOKENS_OF_A_DATE ? end : 0;
}

/** Three figures and the marks between them. */
const MOST_TOKENS_OF_A_DATE = 5;

const AFTER_A_COUNT: ReadonlySet<string> = new Set(
  "am pm noon per percent percentage fte wte k m bn million billion thousand olds yo mins minutes places".split(" "),
);

/** The end of a chain of figures bound together, with what makes them ages: `11-19`, `16/17 year olds`. */
function endOfChain(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  const limit = at + 12;
  while (end < limit) {
    const binder = tokenAt(tokens, end);
    const next = tokenAt(tokens, end + 1);
    const isBound = isBinder(binder) || binder.text === "." || binder.text === ",";
    if (!isBound || binder.gap || next.kind !== "number" || next.gap) break;
    end += 2;
  }
  const year = tokenAt(tokens, end);
  const olds = tokenAt(tokens, end + 1);
  const isDashed = year.text === "-" && (olds.text === "year" || olds.text === "yr");
  if (isDashed) return end + 2 + (tokenAt(tokens, end + 2).text === "-" ? 1 : 0);
  const isAge =
    YEAR_WORDS.has(year.text) &&
    (OLDS.has(olds.text) || (olds.text === "-" && OLDS.has(tokenAt(tokens, end + 2).text)));
  return isAge ? end + 1 : end;
}

const YEAR_WORDS: ReadonlySet<string> = new Set(["year", "years", "yr", "yrs"]);
const OLDS: ReadonlySet<string> = new Set(["old", "olds", "s"]);
