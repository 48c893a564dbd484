import { toExcelSerial, type IsoDate } from "../../src/core";
import type { RawValue } from "../../src/core/sheet/grid";

/** The columns of the extract, in their order. */
export const HEADINGS = [
  "YoungPersonsID",
  "CohortStatus",
  "District",
  "DOB",
  "ActivityCode",
  "StartDate",
  "NEETStartDate",
  "DueToLapseDate",
  "Gender",
  "SENDFlag",
  "SENSupportFlag",
  "CharacteristicCode",
  "LEACode",
  "LeadLEA",
  "PeriodEnd",
] as const;

export type Heading = (typeof HEADINGS)[number];

/** The day the figures are for. */
export const PERIOD_END = "2026-01-31" as IsoDate;

const CODES = ["210", "220", "230", "310", "320", "619", "640", "810", "530", "260"];
const DISTRICTS = ["Northvale", "Eastmere", "Holme & Fenland", "Ashcombe Bay", "Castlebury", "Wolds"];

/** Shares no divisor with the numbers of rows used here, so that steps of it visit each number once. */
const STEP = 17_389;

function record(place: number, rows: number): readonly string[] {
  const code = CODES[(place * 7) % 10] ?? "";
  const isNeet = code === "619" || code === "640";
  const month = String(1 + ((place * 5) % 12)).padStart(2, "0");
  const day = String(1 + ((place * 11) % 28)).padStart(2, "0");
  return [
    ...[String(8_860_000_000_000 + ((place * STEP) % rows)), "P", DISTRICTS[place % 6] ?? ""],
    ...[`${2007 + (place % 2)}-${month}-${day}`, code, "2025-09-05"],
    ...[isNeet ? `2025-${month}-${day}` : "", isNeet ? "" : place % 40 === 0 ? "2026-01-15" : "2026-08-31"],
    ...[place % 2 === 0 ? "F" : "M", place % 20 === 0 ? "Y" : "N", "N"],
    ...[place % 25 === 0 ? "110" : "", "886", "886", PERIOD_END],
  ];
}

/** An invented extract as a .csv file holds it. */
export function extractText(rows: number): string {
  const lines = Array.from({ length: rows }, (_, place) => record(place, rows).join(","));
  return [HEADINGS.join(","), ...lines].join("\n");
}

/**
 * The same extract as Excel gives the cells of a sheet that such a file was opened on: numbers, days as serials, and all
 * of it read from the JSON that the host answers with.
 */
export function extractCells(rows: number): RawValue[][] {
  const cells = Array.from({ length: rows }, (_, place) => record(place, rows).map(asOnSheet));
  return JSON.parse(JSON.stringify([HEADINGS, ...cells])) as RawValue[][];
}

function asOnSheet(text: string): RawValue {
  if (text === "") return null;
  if (/^\d{4}-/.test(text)) return toExcelSerial(text as IsoDate, 1900) ?? text;
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Activity codes by what they count as. */
export const AVAILABLE: ReadonlySet<string> = new Set(["540", "610", "615", "616", "619"]);
export const NOT_AVAILABLE: ReadonlySet<string> = new Set(["620", "630", "640", "650", "660", "670", "680"]);
export const NEET: ReadonlySet<string> = new Set([...AVAILABLE, ...NOT_AVAILABLE]);
export const NOT_KNOWN: ReadonlySet<string> = new Set(["810", "820", "830"]);
export const LEARNING: ReadonlySet<string> = new Set([
  ...["210", "220", "230", "240", "250", "270", "280", "290", "310", "320", "381", "550", "410", "430"],
]);

/** Characteristics that the scorecard counts into its vulnerable group. */
export const VULNERABLE: ReadonlySet<string> = new Set([
  ...["110", "130", "140", "150", "160", "170", "190", "200", "210"],
]);
