import { describeIssue } from "../../issues/messages";
import { missingRowHeights } from "../../report/pack/layout/rowHeights";
import type { NewSheet, RowHeight } from "../../sheet/spec";
import { neetNotes } from "./neetNotes";
import { keepMonths } from "../months/keepMonths";
import { monthsSheet } from "../months/monthsSheet";
import { comparedSheet } from "./comparedSheet";
import { countySheet } from "./countySheet";
import { districtSheet } from "./districtSheet";
import { NO_CONTEXT, type NeetContext } from "./neetContext";
import { pagePrint, ROW_POINTS, run, TITLE_LOOK, TITLE_ROW_POINTS } from "./neetPage";
import { partsSheets } from "./partsSheets";
import type { CohortSummary } from "../types";

/**
 * The sheets of a summary: the county; what it is compared with; each district on the same layout; the smaller parts,
 * wards and schools where they are told; the notes; and the table of months.
 *
 * @param context months stored before, of whatever audience, and comparators; this summary's month is added to them
 */
export function neetSheets(summary: CohortSummary, context: NeetContext = NO_CONTEXT): readonly NewSheet[] {
  const months = keepMonths(context.months, summary);
  const beside = { ...context, months };
  return [
    countySheet(summary),
    comparedSheet(summary, beside),
    ...summary.districts.map((district) => districtSheet(summary, district, beside)),
    ...partsSheets(summary),
    { ...monthsSheet(months, summary.audience), print: pagePrint(summary, 1) },
    notesSheet(summary),
  ].map((sheet) => ({ ...sheet, rowHeights: allRowHeights(sheet) }));
}

/** Every row has its height: not every program works out the lines of a text that wraps when it opens the file. */
function allRowHeights(sheet: NewSheet): readonly RowHeight[] {
  const known = [...(sheet.rowHeights ?? []), ...missingRowHeights(sheet)];
  const heights = new Map(known.map(({ row, heightPoints }) => [row, heightPoints]));
  return sheet.values.map((_, row) => ({ row, heightPoints: Math.max(ROW_POINTS, heights.get(row) ?? 0) }));
}

/** What is for those who publish, and shows others where to look. */
const OF_THE_CHECK: readonly string[] = [
  ...["cohort.not-proved", "cohort.given-away", "cohort.published-differs", "cohort.published-otherwise"],
];

function notesSheet(summary: CohortSummary): NewSheet {
  const issues = summary.issues
    .filter(({ code }) => summary.audience === "internal" || !OF_THE_CHECK.includes(code))
    .map((one) => ["To look at", describeIssue(one)]);
  const values = [["NEET summary: notes"], [], ...neetNotes(summary), ...issues];
  return {
    ...{ name: "NEET notes", mark: "neet:notes", values },
    formats: [
      run(0, 0, [1, 1], TITLE_LOOK),
      run(2, 0, [values.length - 2, 1], { bold: true, vertical: "top" }),
      run(2, 1, [values.length - 2, 1], { wrap: true, vertical: "top" }),
    ],
    rowHeights: [{ row: 0, heightPoints: TITLE_ROW_POINTS }],
    columnWidths: [
      { column: 0, widthChars: 26 },
      { column: 1, widthChars: 100 },
    ],
    print: { ...pagePrint(summary, 1), isLandscape: true },
  };
}
