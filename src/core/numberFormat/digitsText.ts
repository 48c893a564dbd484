import type { FormatToken } from "./formatTokens";

interface Pattern {
  whole: FormatToken[];
  decimals: FormatToken[];
  hasPoint: boolean;
  isGrouped: boolean;
  /** Commas behind the digits: each divides by a thousand. */
  thousands: number;
  percents: number;
  /** `E+` or `E-` and its digits, where the number is shown as a power of ten. */
  exponent: FormatToken | null;
  power: FormatToken[];
}

/** A number as a section of digits, points, commas, per cents and words shows it. */
export function digitsText(tokens: readonly FormatToken[], value: number): string {
  const pattern = patternOf(tokens);
  const places = pattern.decimals.filter(({ kind }) => kind === "digit").length;
  const scaled = (Math.abs(value) * 100 ** pattern.percents) / 1000 ** pattern.thousands;
  const power = pattern.exponent === null ? 0 : powerOf(scaled);
  const rounded = roundedText(scaled / 10 ** power, Math.min(places, 30));
  const [whole, decimals = ""] = rounded.split(".") as [string, string?];
  const sign = value < 0 && /[1-9]/.test(rounded) ? "-" : "";
  const tail = pattern.exponent === null ? "" : powerText(pattern, power);
  return `${sign}${wholeText(pattern, whole)}${decimalText(pattern, decimals)}${tail}`;
}

function patternOf(tokens: readonly FormatToken[]): Pattern {
  const pattern: Pattern = {
    whole: [],
    decimals: [],
    hasPoint: false,
    isGrouped: false,
    thousands: 0,
    percents: 0,
    exponent: null,
    power: [],
  };
  const isDigit = ({ kind }: FormatToken) => kind === "digit";
  const lastDigit = tokens.map(isDigit).lastIndexOf(true);
  tokens.forEach((token, index) => {
    if (token.kind === "comma") {
      const isBetween = index < lastDigit && tokens.slice(0, index).some(isDigit);
      if (isBetween && !pattern.hasPoint) pattern.isGrouped = true;
      else pattern.thousands++;
      return;
    }
    if (token.kind === "percent") pattern.percents++;
    if (token.kind === "exponent") pattern.exponent = token;
    else if (pattern.exponent !== null) pattern.power.push(token);
    else if (token.kind === "point" && !pattern.hasPoint) pattern.hasPoint = true;
    else (pattern.hasPoint ? pattern.decimals : pattern.whole).push(token);
  });
  return pattern;
}

/** Rounds the decimal that is seen, as Excel does: 1.005 to two places is 1.01. */
function roundedText(value: number, places: number): string {
  const seen = Number(value.toPrecision(15));
  if (seen >= 1e21) return BigInt(Math.round(seen)).toString();
  const [digits, power = "0"] = String(seen).split("e") as [string, string?];
  const shifted = Math.round(Number(`${digits}e${Number(power) + places}`));
  const back = Number(`${shifted}e${-places}`);
  return (Number.isFinite(back) ? back : seen).toFixed(places);
}

function wholeText(pattern: Pattern, whole: string): string {
  const places = pattern.whole.filter(({ kind }) => kind === "digit");
  const least = places.filter(({ text }) => text === "0").length;
  const digits = (whole === "0" ? "" : whole).padStart(least, "0");
  const grouped = pattern.isGrouped ? digits.replace(/\B(?=(?:\d{3})+$)/g, ",") : digits;
  if (places.length <= 1 || pattern.isGrouped) return placedOnce(pattern.whole, grouped);
  return placedOneByOne(pattern.whole, grouped, places.length);
}

/** All digits stand where the first placeholder stands. */
function placedOnce(tokens: readonly FormatToken[], digits: string): string {
  let isPlaced = false;
  const text = tokens.map((token) => {
    if (token.kind !== "digit") return token.text;
    if (isPlaced) return "";
    isPlaced = true;
    return digits;
  });
  return text.join("");
}

/** Each digit stands at its own placeholder, surplus ones at the first: `000-000` shows 12345 as 012-345. */
function placedOneByOne(tokens: readonly FormatToken[], digits: string, places: number): string {
  const surplus = Math.max(0, digits.length - places);
  const missing = Math.max(0, places - digits.length);
  let place = 0;
  const text = tokens.map((token) => {
    if (token.kind !== "digit") return token.text;
    const index = place++;
    if (index < missing) return token.text === "?" ? " " : "";
    return index === 0 ? digits.slice(0, surplus + 1) : (digits[index - missing + surplus] ?? "");
  });
  return text.join("");
}

function decimalText(pattern: Pattern, decimals: string): string {
  if (!pattern.hasPoint) return "";
  const digitTokens = pattern.decimals.filter(({ kind }) => kind === "digit");
  let shown = decimals.length;
  while (shown > 0 && decimals[shown - 1] === "0" && digitTokens[shown - 1]?.text !== "0") shown--;
  let place = 0;
  const text = pattern.decimals.map((token) => {
    if (token.kind !== "digit") return token.text;
    const index = place++;
    if (index < shown) return decimals[index] ?? "";
    return token.text === "?" ? " " : "";
  });
  return `.${text.join("")}`;
}

function powerOf(value: number): number {
  return value === 0 ? 0 : Number(value.toExponential().split("e")[1]);
}

function powerText(pattern: Pattern, power: number): string {
  const least = pattern.power.filter(({ kind }) => kind === "digit").length;
  const sign = power < 0 ? "-" : pattern.exponent?.text.endsWith("+") ? "+" : "";
  return `E${sign}${String(Math.abs(power)).padStart(least, "0")}`;
}
