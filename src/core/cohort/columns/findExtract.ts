import type { RawValue } from "../../sheet/grid";
import { readActivity } from "../cells/activityWords";
import { STANDING_BY_CODE } from "../cells/activityCodes";
import type { ExtractField } from "./extractFields";
import { matchExtractHeading, type HeadingMeaning } from "./matchExtractHeading";
import { isFigureField, isFlagField, shareBornOut } from "./columnContent";
import type { ExtractTable } from "../types";
import { unpivotYears } from "./unpivotYears";

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
  /** The table as it was given: one with a column for each year is turned for reading. */
  readonly given: ExtractTable;
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
/** A row with fewer cells is a footer, unless the table is as narrow. */
const CELLS_OF_A_ROW = 3;
/** Of a column whose heading is sure less than this share holds what it should: the content speaks against it. */
const SPEAKS_AGAINST = 0.2;
const DOUBTED = 0.4;
/** A column is not taken for a field below this. */
const LEAST_CONFIDENCE = 0.35;

const COUNT_FIELDS = /^(?:area|district|districtCode|periodEnd|count|mean|rate)/;
const NEET_COUNTS = /^(?:countNeet|countNotKnown|countCombined|rateNeet|rateCombined|countParticipation)$/;
const NAMES_ITS_ROWS = /^(?:district|area|districtCode|yearGroup|academicAge|age|characteristic|sex)$/;
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

function findInTable(given: ExtractTable): FoundExtract | null {
  const table = unpivotYears(given);
  const headingScore = headingScores();
  const rows = table.rows.slice(0, ROWS_SEARCHED).map((row, index) => ({ index, score: headingScore(row) }));
  const candidates = rows.filter(({ score }) => score >= 1.4).sort((a, b) => b.score - a.score || a.index - b.index);
  for (const { index } of candidates.slice(0, 3)) {
    const people = mapColumns(table, index, "people");
    if (isOfPeople(people)) {
      return { table, given, kind: "people", headingRow: index, columns: people };
    }
    const counts = mapColumns(table, index, "counts");
    if (counts.some(({ field }) => NAMES_ITS_ROWS.test(field)) && counts.some(({ field }) => NEET_COUNTS.test(field))) {
      return { table, given, kind: "counts", headingRow: index, columns: counts };
    }
  }
  return null;
}

const OF_A_PERSON = /^(?:personId|birth|yearGroup|academicAge|age)$/;

/** Activities alone make no people: an action plan has them too. Codes under a heading that is sure of them do. */
function isOfPeople(columns: readonly ExtractColumn[]): boolean {
  const activities = columns.filter(({ field }) => field === "activity" || field === "activityWords");
  const isSureOfCodes = activities.some(({ field, confidence }) => field === "activity" && confidence >= SURE);
  return activities.length > 0 && (isSureOfCodes || columns.some(({ field }) => OF_A_PERSON.test(field)));
}

/** How much a row looks like headings; what stands in many rows is looked at once. */
function headingScores(): (row: readonly RawValue[]) => number {
  const known = new Map<RawValue, number>();
  return (row) =>
    row.reduce<number>((score, value) => {
      const weight = known.get(value) ?? headingWeight(value);
      known.set(value, weight);
      return score + weight;
    }, 0);
}

function headingWeight(value: RawValue): number {
  return typeof value === "string" && value.length < 80 ? (matchExtractHeading(value)[0]?.weight ?? 0) : 0;
}

/** Gives each field its likeliest column and each column one field. */
function mapColumns(table: ExtractTable, headingRow: number, kind: "people" | "counts"): ExtractColumn[] {
  const headings = table.rows.slice(headingRow, headingRow + 1)[0] ?? [];
  const candidates: ExtractColumn[] = [];
  const rows = sampleRows(table, headingRow);
  headings.forEach((value, column) => {
    const heading = value === null ? "" : String(value).trim();
    const values = sample(rows, column);
    for (const meaning of matchExtractHeading(heading)) {
      const { field } = meaning;
      if (field !== "private" && fitsKind(field) !== kind && fitsKind(field) !== "both") continue;
      const confidence = confidenceOf(meaning, values);
      if (confidence >= LEAST_CONFIDENCE) candidates.push({ column, heading, field, confidence });
    }
  });
  if (kind === "people") candidates.push(...codesWithoutHeading(headings, rows, candidates));
  return assign(candidates);
}

function fitsKind(field: ExtractField): "people" | "counts" | "both" {
  if (/^(?:district|districtCode|periodEnd|yearGroup|academicAge|age|characteristic|sex)$/.test(field)) return "both";
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

/** The first rows below the headings that are rows of the table: a footer holds a word and a number. */
function sampleRows({ rows }: ExtractTable, headingRow: number): readonly (readonly RawValue[])[] {
  const isFilled = (value: RawValue) => value !== null && value !== "";
  const [headings = [], ...below] = rows.slice(headingRow, headingRow + 1 + ROWS_SAMPLED);
  const filled = headings.filter(isFilled).length;
  return below.filter((row) => row.filter(isFilled).length >= Math.min(CELLS_OF_A_ROW, filled));
}

function sample(rows: readonly (readonly RawValue[])[], column: number): RawValue[] {
  const values: RawValue[] = [];
  for (const row of rows) {
    const value = row[column] ?? null;
    if (value !== null && value !== "") values.push(value);
  }
  return values;
}

/**
 * How surely a column holds a field: as its heading says, less so where the heading leaves a doubt that the content does
 * not dispel, and hardly where the content speaks against it.
 */
function confidenceOf({ field, weight }: HeadingMeaning, values: readonly RawValue[]): number {
  const share = shareBornOut(field, values);
  if (weight < SURE) return weight * share;
  if (share >= SPEAKS_AGAINST) return weight;
  return isFlagField(field) || isFigureField(field) || field === "senProvision" ? 0 : weight * DOUBTED;
}

/** Where no heading names the activity, a column that holds nothing but activity codes is it. */
function codesWithoutHeading(
  headings: readonly RawValue[],
  rows: readonly (readonly RawValue[])[],
  known: readonly ExtractColumn[],
): ExtractColumn[] {
  if (known.some(({ field }) => field === "activity" || field === "activityWords")) return [];
  const taken = new Set(known.map(({ column }) => column));
  const width = Math.max(0, headings.length, ...rows.slice(0, 20).map((row) => row.length));
  for (let column = 0; column < width; column++) {
    if (taken.has(column)) continue;
    const codes = sample(rows, column).map((value) => readActivity(value) ?? 0);
    const activities = codes.filter((code) => STANDING_BY_CODE.has(code) && code > 200);
    if (codes.length > 0 && activities.length / codes.length >= 0.9 && activities.some((code) => code > 210)) {
      const heading = String(headings[column] ?? "");
      return [{ column, heading, field: "activity", confidence: 0.5 }];
    }
  }
  return [];
}
