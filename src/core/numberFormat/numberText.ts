import type { DateSystem } from "../dates/excelSerial";
import { dateText } from "./dateText";
import { formatSections, type FormatSection } from "./formatTokens";
import { digitsText } from "./digitsText";

/** Shows numbers as one number format shows them. */
export type NumberToText = (value: number) => string;

/**
 * Prepares a number format: what it gives shows a number as the sheet does, in a column wide enough for it. Colours,
 * fill characters and fractions (`# ?/?`, shown as decimals) are left aside.
 *
 * @param code Excel's number format code, US spelling, as the file holds it
 */
export function numberToText(code: string, dateSystem: DateSystem): NumberToText {
  const sections = formatSections(code);
  const isConditional = sections.some(({ condition }) => condition !== null);
  return (value) => {
    const section = isConditional ? byCondition(sections, value) : bySign(sections, value);
    // Only a section of its own for negative numbers takes over their sign.
    const isSigned = isConditional || section === sections[0];
    return sectionText(section, isSigned ? value : Math.abs(value), dateSystem);
  };
}

function byCondition(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  const numeric = sections.slice(0, 3);
  return numeric.find(({ condition }) => condition === null || condition(value));
}

function bySign(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

function sectionText(section: FormatSection | undefined, value: number, dateSystem: DateSystem): string {
  if (section === undefined) return generalText(value);
  const has = (...kinds: string[]) => section.tokens.some(({ kind }) => kinds.includes(kind));
  if (has("general")) return generalText(value);
  if (has("date", "elapsed")) return dateText(section.tokens, value, dateSystem) ?? generalText(value);
  if (!has("digit") && has("text")) return generalText(value);
  if (section.tokens.some(({ kind, text }) => kind === "literal" && text === "/") && has("digit")) {
    return generalText(value);
  }
  return digitsText(section.tokens, value);
}

/** Significant digits a cell shows under General before it rounds. */
const GENERAL_DIGITS = 10;
const GENERAL_LARGEST = 1e11;
const GENERAL_SMALLEST = 1e-9;

/** A number under `General`: up to about eleven characters, then powers of ten. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (size >= GENERAL_LARGEST || size < GENERAL_SMALLEST) {
    const [mantissa, power] = value.toExponential(5).split("e") as [string, string];
    return `${Number(mantissa)}E${power[0]}${power.slice(1).padStart(2, "0")}`;
  }
  if (Number.isInteger(value)) return String(value);
  const decimals = Math.max(0, GENERAL_DIGITS - Math.max(1, Math.floor(Math.log10(size)) + 1));
  const text = value.toFixed(Math.min(decimals, 9));
  return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}
