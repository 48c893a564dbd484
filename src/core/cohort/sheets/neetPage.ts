import { describeDate } from "../../dates/describeDate";
import type { CellContent, CellFormat, FormatRun, PrintSetup } from "../../sheet/spec";
import { MEASURE_COLUMNS, type MeasureColumn } from "./measureColumns";
import { describeAudit } from "../suppress/auditProofs";
import type { CohortSummary, MeasureName, Measures } from "../types";

/** What stands where a figure is hidden; the notes say so. */
export const HIDDEN_MARK = "c";
/** What stands where a figure cannot be told from the extract. */
export const UNTOLD_MARK = "z";

/** Lines around cells keep rows apart on a grey print. */
export const LINE = "#BFBFBF";
const HEADING_FILL = "#1F3864";
export const TITLE_LOOK: CellFormat = { bold: true, fontSizePoints: 16, fontColour: HEADING_FILL, vertical: "center" };
export const HEADING_LOOK: CellFormat = {
  ...{ bold: true, fontSizePoints: 9, wrap: true, vertical: "center", horizontal: "center" },
  ...{ fill: HEADING_FILL, fontColour: "#FFFFFF", border: LINE },
};
export const NAME_LOOK: CellFormat = { vertical: "center", border: LINE };
export const TOTAL_LOOK: CellFormat = { bold: true, fill: "#E7E6E6" };
export const CAPTION_LOOK: CellFormat = { bold: true, fontSizePoints: 12, vertical: "center" };
/** Over months that are drawn as lines: a mark in place of a figure would be drawn as 0, an empty cell is a gap. */
export const MONTHS_CAPTION = "Month by month (empty: hidden or not known)";
/** One line of the book's letters. */
export const ROW_POINTS = 15;
export const TITLE_ROW_POINTS = 26;
/** The title, the period and the headline stay in sight; the empty row below them stands on every page with them. */
export const [HEAD_ROWS, REPEATED_ROWS] = [3, 4];

/** Colours that stay apart in grey and for the colour-blind. */
export const COLOURS = {
  ...{ neet: "#1F3864", notKnown: "#F4B183", area: "#7F7F7F" },
  /** A thin line in the colour of areas would hardly be seen on white. @source WCAG 2.2, 1.4.11: at least 3 to 1 */
  notKnownLine: "#C55A11",
} as const;

/** The look of a measure's figures. */
export function figureLook({ numberFormat }: MeasureColumn): CellFormat {
  return { numberFormat, horizontal: "right", vertical: "center", border: LINE };
}

/** The column of a measure. */
export function columnOfMeasure(measure: MeasureName): MeasureColumn {
  return (
    MEASURE_COLUMNS.find((column) => column.measure === measure) ?? { measure, heading: measure, numberFormat: "0" }
  );
}

/** A figure, or the mark that stands for it. */
export function figure(measures: Measures, measure: MeasureName): CellContent {
  if (measures.suppressed.includes(measure)) return HIDDEN_MARK;
  return measures[measure] ?? UNTOLD_MARK;
}

/** One look over so many rows and columns from a place. */
export function run(
  row: number,
  column: number,
  [rowCount, columnCount]: [number, number],
  format: CellFormat,
): FormatRun {
  return { row, column, rowCount, columnCount, format };
}

/** The title of a page and the line below it: the period, and who may see it. */
export function pageHead(summary: CohortSummary, title: string, row: Measures): CellContent[][] {
  return [[title], [`Period end ${describeDate(summary.periodEnd)}. ${audienceLine(summary)}`], [headline(row)]];
}

function audienceLine({ audience, threshold, audit }: CohortSummary): string {
  if (audience === "internal") return "OFFICIAL-SENSITIVE working copy: small numbers are shown. Do not publish.";
  if (audit !== null && audit.notProved > 0) return describeAudit(audit, threshold);
  return `For the public: counts from 1 to ${threshold - 1} are hidden (${HIDDEN_MARK}), and what they could be worked out from.`;
}

/** An area in one sentence; what is hidden or not known is left out of it. */
function headline(row: Measures): string {
  const parts = [
    row.neet === null ? "" : `${withCommas(row.neet)} NEET${percent(row.neetRate)}`,
    row.notKnown === null ? "" : `${withCommas(row.notKnown)} not known${percent(row.notKnownRate)}`,
    row.joiners === null ? "" : `${withCommas(row.joiners)} newly NEET since last month`,
    row.leavers === null ? "" : `${withCommas(row.leavers)} no longer NEET`,
  ].filter((part) => part !== "");
  const whole = row.cohort === null ? "" : `Of ${withCommas(row.cohort)} young people`;
  if (parts.length === 0) return "";
  return whole === "" ? `${parts.join(", ")}.` : `${whole}: ${parts.join(", ")}.`;
}

function percent(rate: number | null): string {
  return rate === null ? "" : ` (${(rate * 100).toFixed(1)} %)`;
}

function withCommas(count: number): string {
  return String(Math.round(count * 10) / 10).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

/** What stands at the foot of every page, and how it prints. */
export function pagePrint({ audience, audit }: CohortSummary, repeatedRows: number): PrintSetup {
  const isPublic = audience === "public" && (audit?.notProved ?? 0) === 0;
  return {
    ...{ isLandscape: true, pagesAcross: 1, repeatedRows },
    footer: {
      left: isPublic ? "For the public" : "OFFICIAL-SENSITIVE",
      centre: "Page {page} of {pages}",
      right: "NEET summary",
    },
  };
}
