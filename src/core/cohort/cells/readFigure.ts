import type { RawValue } from "../../sheet/grid";

/** One cell of counts. */
export interface CountCell {
  /** Null where the cell holds no count, or a negative one. */
  readonly value: number | null;
  readonly isNegative: boolean;
  /** True where something stands there that is no count: a mark for a hidden or missing figure. */
  readonly isHidden: boolean;
}

/** Reads a count: a number, with thousands separators or as text. Marks such as `c`, `<5` and `..` are no count. */
export function readCount(value: RawValue): CountCell {
  if (value === null || value === "") return { value: null, isNegative: false, isHidden: false };
  const number = typeof value === "number" ? value : toNumber(String(value));
  if (number === null) return { value: null, isNegative: false, isHidden: true };
  return number < 0
    ? { value: null, isNegative: true, isHidden: false }
    : { value: number, isNegative: false, isHidden: false };
}

/** Marks that stand where a figure is hidden, missing or too small to show. */
const MARK =
  /^(?:\[?[cxzu]\]?|low|[-–—.:*~#]+|<\s*\d+|(?:fewer|less) than \d+|\d+ ?(?:to|-|–) ?\d+|suppressed|hidden|n\/?a|not available|#.*)$/i;

/** Whether a cell is what stands in a column of figures: a number, a rate, or a mark in place of one. */
export function isFigure(value: RawValue): boolean {
  if (typeof value === "number") return true;
  if (typeof value !== "string") return false;
  return toNumber(value.replace("%", "")) !== null || MARK.test(value.trim());
}

/**
 * Makes the reader of a column of rates, as shares 0-1. A sign says per cent; without one, text under a heading that
 * says per cent is per cent, and numbers are shares where none of them is above 1.
 *
 * @param values the column
 */
export function readRate(values: readonly RawValue[], heading: string): (value: RawValue) => number | null {
  const numbers = values.flatMap((value) => (typeof value === "number" ? [value] : []));
  const texts = values.flatMap((value) => (typeof value === "string" ? [toNumber(value) ?? 0] : []));
  const saysPercent = /%|per\s?cent|pct|prop/i.test(heading);
  const numbersAreShares = numbers.every((number) => number <= 1);
  const textsAreShares = !saysPercent && texts.every((number) => number <= 1);
  return (value) => {
    if (typeof value === "number") return value < 0 ? null : numbersAreShares ? value : value / 100;
    if (typeof value !== "string") return null;
    const number = toNumber(value.replace("%", ""));
    if (number === null || number < 0) return null;
    return textsAreShares && !value.includes("%") ? number : number / 100;
  };
}

function toNumber(text: string): number | null {
  const plain = text.replace(/[,\s£]/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
