import type { CellContent, NewSheet } from "../../sheet/spec";
import type { Audience } from "../types";
import { FURTHER_MONTH_COUNTS, MONTH_COUNTS, type MonthRow } from "./types";

/** Headings of the table of months, in order; by them it is found where its mark is lost. */
export const MONTH_HEADINGS = [
  ...["Period end", "Figures for", "Area", "Cohort", "NEET", "Not known", "NEET and not known", "Participating"],
] as const;

/** Headings of what is kept of public figures besides; a table may lack them. */
export const FURTHER_MONTH_HEADINGS = [
  ...["Lapsed", "NEET available", "NEET not available", "NEET 6 weeks or more", "Joiners", "Leavers"],
] as const;

/** What the whole area is called in the table. */
export const WHOLE_AREA = "Whole area";
/** What stands where a count is hidden or not told. */
export const NO_COUNT = "c";

/** The mark of the sheet of months; each audience has its own. */
export function monthsMark(audience: Audience): string {
  return audience === "public" ? "neet:months-public" : "neet:months";
}

const WIDTHS = [12, 12, 28, 12, 12, 12, 20, 14, ...FURTHER_MONTH_HEADINGS.map(() => 14)];

/** The stored months as one tidy table: a row for each area in each month. Text a reader can sort and filter. */
export function monthsSheet(months: readonly MonthRow[], audience: Audience): NewSheet {
  const isPublic = audience === "public";
  const headings = [...MONTH_HEADINGS, ...(isPublic ? FURTHER_MONTH_HEADINGS : [])];
  const counts = [...MONTH_COUNTS, ...(isPublic ? FURTHER_MONTH_COUNTS : [])];
  const rows = months.map((row): CellContent[] => [
    { date: row.periodEnd },
    row.audience,
    row.area === "" ? WHOLE_AREA : row.area,
    ...counts.map((name) => row[name] ?? NO_COUNT),
  ]);
  const block = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headings.length };
  const body = { row: 1, rowCount: rows.length };
  const heading = { bold: true, fill: "#1F3864", fontColour: "#FFFFFF", vertical: "center", wrap: true } as const;
  return {
    name: isPublic ? "NEET months (public)" : "NEET months",
    mark: monthsMark(audience),
    values: [headings, ...rows],
    formats: [
      { row: 0, column: 0, rowCount: 1, columnCount: headings.length, format: heading },
      ...(rows.length === 0
        ? []
        : [
            { ...body, column: 0, columnCount: 1, format: { numberFormat: "dd/mm/yyyy", horizontal: "left" } as const },
            {
              ...{ ...body, column: 3, columnCount: counts.length },
              format: { numberFormat: "#,##0", horizontal: "right" } as const,
            },
          ]),
    ],
    columnWidths: WIDTHS.slice(0, headings.length).map((widthChars, column) => ({ column, widthChars })),
    frozenRows: 1,
    table: { name: isPublic ? "NEET_months_public" : "NEET_months", block },
  };
}
