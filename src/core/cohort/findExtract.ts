import type { RawValue } from "../sheet/grid";
import { readActivity } from "./activityWords";
import { STANDING_BY_CODE } from "./activityCodes";
import type { ExtractField } from "./extractFields";
import { matchExtractHeading } from "./matchExtractHeading";
import type { ExtractTable } from "./types";

/** A heading and what its column holds. */
export interface ExtractColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: ExtractField;
  /** 0-1; what the heading says, borne out by the content where the heading alone is not enough. */
  readonly confidence: number;
}

/** Where an extract stands in a table. */
export interface FoundExtract {
  readonly table: ExtractTable;
  readonly kind: "people" | "counts";
  /** 0-based row of the headings in `table.rows`. */
  readonly headingRow: number;
  readonly columns: readonly ExtractColumn[];
}

/** A heading row is looked for in so many rows from the top. */
const ROWS_SEARCHED = 40;
/** Content is looked at in so many rows below the headings. */
const ROWS_SAMPLED = 400;
/** Below this a heading must be borne out by what stands under it. */
const SURE = 0.9;
/** A column is not taken for a field below this. */
const LEAST_CONFIDENCE = 0.35;

const COUNT_FIELDS = /^(?:area|district|districtCode|periodEnd|count|mean|rate)/;
const NEET_COUNTS = /^(?:countNeet|countNotKnown|countCombined|rateNeet|rateCombined|countParticipation)$/;
const MANY_COLUMNS = /^(?:characteristic|flag|private|other)/;

/** The likeliest extract among the tables, or null where none of them holds one. */
export function findExtract(tables: readonly ExtractTable[]): FoundExtract | null {
  let best: { found: FoundExtract; score: number } | null = null;
  for (const table of tables) {
    const found = findInTable(table);
    if (found === null) continue;
    const score = found.columns.reduce((sum, { confidence }) => sum + confidence, found.kind === "people" ? 2 : 0);
    if (best === null || score > best.score) best = { found, score };
  }
  return best?.found ?? null;
}

function findInTable(table: ExtractTable): FoundExtract | null {
  const rows = table.rows.slice(0, ROWS_SEARCHED).map((row, index) => ({ index, score: headingScore(row) }));
  const candidates = rows.filter(({ score }) => score >= 1.4).sort((a, b) => b.score - a.score || a.index - b.index);
  for (const { index } of candidates.slice(0, 3)) {
    const people = mapColumns(table, index, "people");
    if (people.some(({ field }) => field === "activity" || field === "activityWords")) {
      return { table, kind: "people", headingRow: index, columns: people };
    }
    const counts = mapColumns(table, index, "counts");
    const named = counts.some(({ field }) => field === "district" || field === "area" || field === "districtCode");
    if (named && counts.some(({ field }) => NEET_COUNTS.test(field))) {
      return { table, kind: "counts", headingRow: index, columns: counts };
    }
  }
  return null;
}

function headingScore(row: readonly RawValue[]): number {
  let score = 0;
  for (const value of row) {
    if (typeof value === "string" && value.length < 80) score += matchExtractHeading(value)[0]?.weight ?? 0;
  }
  return score;
}

/** Gives each field its likeliest column and each column one field. */
function mapColumns(table: ExtractTable, headingRow: number, kind: "people" | "counts"): ExtractColumn[] {
  const headings = table.rows[headingRow] ?? [];
  const candidates: ExtractColumn[] = [];
  headings.forEach((value, column) => {
    const heading = value === null ? "" : String(value).trim();
    for (const { field, weight } of matchExtractHeading(heading)) {
      if (field !== "private" && fitsKind(field) !== kind && fitsKind(field) !== "both") continue;
      const confidence = weight >= SURE ? weight : weight * bornOut(field, sample(table, headingRow, column));
      if (confidence >= LEAST_CONFIDENCE) candidates.push({ column, heading, field, confidence });
    }
  });
  if (kind === "people") candidates.push(...codesWithoutHeading(table, headingRow, candidates));
  return assign(candidates);
}

function fitsKind(field: ExtractField): "people" | "counts" | "both" {
  if (/^(?:district|districtCode|periodEnd)$/.test(field)) return "both";
  return COUNT_FIELDS.test(field) ? "counts" : "people";
}

function assign(candidates: readonly ExtractColumn[]): ExtractColumn[] {
  const [columns, fields] = [new Set<number>(), new Set<ExtractField>()];
  const chosen = [...candidates]
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column)
    .filter(({ column, field }) => {
      if (columns.has(column) || (fields.has(field) && !MANY_COLUMNS.test(field))) return false;
      columns.add(column);
      fields.add(field);
      return true;
    });
  return chosen.sort((a, b) => a.column - b.column);
}

function sample(table: ExtractTable, headingRow: number, column: number): RawValue[] {
  const values: RawValue[] = [];
  const end = Math.min(table.rows.length, headingRow + 1 + ROWS_SAMPLED);
  for (let r = headingRow + 1; r < end; r++) {
    const value = table.rows[r]?.[column] ?? null;
    if (value !== null && value !== "") values.push(value);
  }
  return values;
}

/** What share of a column's values is what the field holds, 0-1; a half where there is nothing to see. */
function bornOut(field: ExtractField, values: readonly RawValue[]): number {
  if (values.length === 0) return 0.5;
  const share = (holds: (value: RawValue) => boolean) => values.filter(holds).length / values.length;
  switch (field) {
    case "activity":
    case "activityWords":
      return share((value) => (readActivity(value) ?? 0) > 0 && !isSmallNumber(value));
    case "cohortStatus":
      return share((value) => /^(?:[PGALTEMDX]|primary.*)$/i.test(String(value).trim()));
    case "yearGroup":
      return share((value) => /^(?:(?:nc\s*)?y(?:ea)?r?\s*)?(?:[7-9]|1\d|2[0-5])(?:\.0)?$/i.test(String(value).trim()));
    case "personId":
      return new Set(values).size / values.length > 0.3 ? 1 : 0;
    case "district":
    case "area":
      return share((value) => typeof value === "string" && /[a-z]/i.test(value));
    default:
      return 1;
  }
}

function isSmallNumber(value: RawValue): boolean {
  return /^\d{1,2}$/.test(String(value).trim());
}

/** Where no heading names the activity, a column that holds nothing but activity codes is it. */
function codesWithoutHeading(
  table: ExtractTable,
  headingRow: number,
  known: readonly ExtractColumn[],
): ExtractColumn[] {
  if (known.some(({ field }) => field === "activity" || field === "activityWords")) return [];
  const taken = new Set(known.map(({ column }) => column));
  const width = Math.max(0, ...table.rows.slice(headingRow, headingRow + 20).map((row) => row.length));
  for (let column = 0; column < width; column++) {
    if (taken.has(column)) continue;
    const codes = sample(table, headingRow, column).map((value) => readActivity(value) ?? 0);
    const activities = codes.filter((code) => STANDING_BY_CODE.has(code) && code > 200);
    if (codes.length > 0 && activities.length / codes.length >= 0.9 && activities.some((code) => code > 210)) {
      const heading = String(table.rows[headingRow]?.[column] ?? "");
      return [{ column, heading, field: "activity", confidence: 0.5 }];
    }
  }
  return [];
}
