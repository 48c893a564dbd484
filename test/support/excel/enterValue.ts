/** What became of something written through `Range.values`. */
export interface Entered {
  readonly value: string | number | boolean;
  /** Set where Excel takes the text for a formula. */
  readonly formula?: string;
  /** Set where a leading apostrophe made it text; the apostrophe is not part of the value. */
  readonly isPrefixed?: boolean;
  /** The format Excel gives a General cell in which it saw a day or a percentage. */
  readonly numberFormat?: string;
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const DATE_SHAPES: readonly RegExp[] = [
  /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?$/,
  /^\d{4}[/-]\d{1,2}[/-]\d{1,2}$/,
  new RegExp(`^\\d{1,2}[ -]${MONTH}(?:[ -]\\d{2,4})?$`, "i"),
  new RegExp(`^${MONTH}[ -]\\d{1,4}(?:, *\\d{4})?$`, "i"),
  /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i,
  /^\d{1,2} ?[ap]m?$/i,
];
const NUMBER = /^[+-]?[£$€]? ?[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const FRACTION = /^\d+ \d+\/\d+$/;

/** The serial a date-like text ends up as is of no interest, only that the text is gone; this one stands for all. */
const SOME_SERIAL = 42750;

/**
 * Reads a written value as Excel does, whose API has United States habits whatever the computer's region: `=`, `+`,
 * `-` and `@` begin a formula, numbers and days in figures lose their text, an apostrophe in front keeps it.
 */
export function enterValue(written: string | number | boolean, numberFormat: string): Entered {
  if (typeof written !== "string") return numberFormat === "@" ? { value: String(written) } : { value: written };
  if (written.startsWith("'")) return { value: written.slice(1), isPrefixed: true };
  if (numberFormat === "@" || written === "") return { value: written };
  const text = written.trim();
  const number = readNumber(text);
  if (number !== null) return number;
  if (/^[=+\-@]./.test(text)) return { value: "#NAME?", formula: text.startsWith("=") ? text : `=${text}` };
  if (DATE_SHAPES.some((shape) => shape.test(text))) return { value: SOME_SERIAL, numberFormat: "m/d/yyyy" };
  if (/^(?:true|false)$/i.test(text)) return { value: /true/i.test(text) };
  return { value: written };
}

function readNumber(text: string): Entered | null {
  const isPercent = text.endsWith("%");
  const bare = isPercent ? text.slice(0, -1) : text;
  if (FRACTION.test(bare)) return { value: parseFloat(bare), numberFormat: "# ?/?" };
  if (!/\d/.test(bare) || !NUMBER.test(bare)) return null;
  const value = Number(bare.replace(/[£$€, ]/g, ""));
  if (!Number.isFinite(value)) return null;
  return isPercent ? { value: value / 100, numberFormat: "0%" } : { value };
}
