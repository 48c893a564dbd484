import type { RawValue } from "../../sheet/grid";
import { countWording } from "../counts/countWordings";
import type { AggregateField } from "./extractFields";
import { wordsOfHeading } from "./headingWordings";
import { isFigure } from "../cells/readFigure";
import type { ExtractTable } from "../types";
import { COHORT_YEAR_GROUPS, yearGroupFromAge } from "../cells/yearGroup";

/** A column of one year group's figures: "Year 12 NEET". */
interface YearColumn {
  readonly column: number;
  readonly year: number;
  readonly field: AggregateField;
  /** The heading without its year. */
  readonly heading: string;
}

/** Headings are looked for in so many rows from the top. */
const ROWS_SEARCHED = 40;
/** So many measures of each year make a table that has its years side by side. */
const FEWEST_MEASURES = 2;

const YEAR =
  /\b(?:year|yr|y) ?(?<group>1\d)\b|\b(?:age|aged)? ?(?<age>1[67])(?:s|(?: year)? olds?)?\b(?! (?:to |and )?1\d)/;

/**
 * A table of counts with its year groups side by side ("Year 12 cohort", "Year 12 NEET", "Year 13 cohort", ...) as one
 * with a row for each year group, beside the rows as they were; any other table as it is.
 */
export function unpivotYears(table: ExtractTable): ExtractTable {
  const headingRow = table.rows.slice(0, ROWS_SEARCHED).findIndex((row) => hasYears(yearColumns(row)));
  const headings = headingRow < 0 ? undefined : table.rows.slice(headingRow, headingRow + 1)[0];
  if (headings === undefined) return table;
  const columns = yearColumns(headings);
  const taken = new Set(columns.map(({ column }) => column));
  const own = ownMeasures(headings, taken);
  const added = [...new Map(columns.map(({ field, heading }) => [field, heading]))].filter(
    ([field]) => !own.has(field),
  );
  const width = table.rows.slice().reduce((widest, row) => Math.max(widest, row.length), 0);
  const placeOf = new Map([...own, ...added.map(([field], place) => [field, width + 1 + place] as const)]);
  const withoutYears = (row: readonly RawValue[]): RawValue[] => [
    ...Array.from({ length: width }, (_, column) => (taken.has(column) ? null : (row[column] ?? null))),
    ...Array.from({ length: 1 + added.length }, () => null),
  ];
  const ofYear = (row: readonly RawValue[], year: number): RawValue[] => {
    // A row of one year keeps its names; the figures beside them are of both.
    const figures = withoutYears(row).map((value) => (isFigure(value) ? null : value));
    figures[width] = `Year ${year}`;
    for (const one of columns)
      if (one.year === year) figures[placeOf.get(one.field) as number] = row[one.column] ?? null;
    return figures;
  };
  const made = [...withoutYears(headings).slice(0, width), "Year group", ...added.map(([, heading]) => heading)];
  const body = table.rows
    .slice(headingRow + 1)
    .flatMap((row) => [withoutYears(row), ...COHORT_YEAR_GROUPS.map((year) => ofYear(row, year))]);
  return { ...table, rows: [...table.rows.slice(0, headingRow), made, ...body] };
}

/** Columns of the measures of everybody, by measure. */
function ownMeasures(headings: readonly RawValue[], taken: ReadonlySet<number>): Map<AggregateField, number> {
  const own = new Map<AggregateField, number>();
  headings.forEach((heading, column) => {
    const field = taken.has(column) ? null : countWording(wordsOfHeading(String(heading ?? "")));
    if (field !== null && !own.has(field)) own.set(field, column);
  });
  return own;
}

function yearColumns(row: readonly RawValue[]): readonly YearColumn[] {
  return row.flatMap((value, column) => {
    const words = typeof value === "string" && value.length < 80 ? wordsOfHeading(value) : "";
    const found = YEAR.exec(words);
    if (found === null) return [];
    const { group, age } = found.groups ?? {};
    const year = group === undefined ? yearGroupFromAge(Number(age)) : Number(group);
    const heading = words.replace(found[0], " ").replace(/\s+/g, " ").trim();
    const field = COHORT_YEAR_GROUPS.includes(year) ? countWording(heading) : null;
    return field === null ? [] : [{ column, year, field, heading }];
  });
}

function hasYears(columns: readonly YearColumn[]): boolean {
  return COHORT_YEAR_GROUPS.every((year) => columns.filter((column) => column.year === year).length >= FEWEST_MEASURES);
}
