import { dateInWords } from "../../../dates/dateInWords";
import type { CellFormat, NewSheet } from "../../../sheet/spec";
import { PAGE_CHARS } from "../layout/fitColumns";
import { LINE_LOOK } from "../layout/pageLooks";
import { pagePrint } from "../layout/pagePrint";
import { onePaper } from "../layout/paper";
import { logoPicture } from "../logo/logoPicture";
import { addCells, addHeading, addRow, type SheetRows } from "../layout/sheetRows";
import { tableCells, tableLayout, tableName, type PageColumn } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import { dataQualityLine } from "../words/dataQualityLine";
import { ruleSummary } from "../words/ruleSummary";

/** One line of the contents: a sheet and what it holds. */
export interface ContentsLine {
  readonly sheet: string;
  readonly holds: string;
}

const TITLE_ROW_POINTS = 44;
/** Under the logo, which stands in the title's own cell: the first cell is what is read first. */
const LOGO_GAP_POINTS = 6;
const COUNCIL_POINTS = 14;
const COVER_TITLE_POINTS = 26;
const FONT_POINTS = 12;

/** The cover: what this is, as at which day, by which rules, how far it can be trusted, and what is in it. */
export function coverPage(context: PackContext, contents: readonly ContentsLine[]): NewSheet {
  const { style } = context;
  const rows: SheetRows = { values: [], formats: [], rowHeights: [] };
  const council = [style.logoText, style.councilName].filter((text) => text !== "").join(" · ");
  const title = `${style.planTitle}: board pack`;
  const pictures = style.logo === null ? [] : [logoPicture(style.logo, style)];
  const logoRoom = pictures.reduce((sum, { heightPoints }) => sum + heightPoints + LOGO_GAP_POINTS, 0);
  const titleLook = { ...titleOf(context), ...(logoRoom > 0 ? { vertical: "bottom" as const } : {}) };
  addRow(rows, [title], { ...titleLook, fontSizePoints: COVER_TITLE_POINTS }, TITLE_ROW_POINTS + logoRoom);
  if (council !== "") addRow(rows, [council], { ...titleOf(context), fontSizePoints: COUNCIL_POINTS }, 24);
  for (const line of coverLines(context)) addRow(rows, [line], { ...LINE_LOOK, fontSizePoints: FONT_POINTS }, 19);
  addHeading(rows, context, "Contents");
  const top = rows.values.length;
  const columns: readonly PageColumn<ContentsLine>[] = [
    { header: "Page", widthChars: 34, look: "text", content: ({ sheet }) => sheet },
    { header: "What it holds", widthChars: PAGE_CHARS - 34, look: "text", content: ({ holds }) => holds },
  ];
  const tabled = { columns, rows: contents };
  addCells(rows, tableCells(context, tabled, tableLayout(context, tabled), top));
  const columnWidths = columns.map(({ widthChars }, column) => ({ column, widthChars }));
  return {
    ...{ mark: "pack:cover", name: "Cover", ...rows, columnWidths },
    ...(pictures.length === 0 ? {} : { pictures }),
    print: { ...pagePrint(context, "Cover"), ...onePaper(rows, columnWidths) },
    table: {
      name: tableName("Contents"),
      block: { row: top, column: 0, rowCount: contents.length + 1, columnCount: 2 },
    },
    links: contents.map(({ sheet }, index) => ({ row: top + 1 + index, column: 0, sheet })),
    tabColour: style.headingFill,
  };
}

function titleOf({ style }: PackContext): CellFormat {
  return { bold: true, fontColour: style.headingFill, vertical: "center" };
}

function coverLines({ report, style, options, movement }: PackContext): readonly string[] {
  const { title } = report.ruleSet;
  const summary = ruleSummary(report.ruleSet, style.statuses);
  return [
    `As at ${dateInWords(report.asAt)}${movement === null ? "" : `, beside ${dateInWords(movement.since)}`}`,
    `Rules: ${title}.${summary === "" ? "" : ` ${summary}.`}`,
    ...(options.preparedBy === undefined || options.preparedBy === "" ? [] : [`Prepared by ${options.preparedBy}`]),
    `Classification: ${style.classification}${options.audience === "public" ? ". For the public." : ""}`,
    dataQualityLine(report, options.audience),
  ];
}
