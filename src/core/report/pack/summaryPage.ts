import { dateInWords } from "../../dates/dateInWords";
import { describeDate } from "../../dates/describeDate";
import { PRESETS } from "../../rag/presets";
import { countStatuses, STATUS_LOOKS, STATUS_ORDER } from "../../rag/status";
import type { Status } from "../../rag/types";
import type { CellContent, CellFormat, FormatRun, NewSheet, RowHeight } from "../../sheet/spec";
import type { RefreshReport } from "../types";
import { countOf, COUNT_COLUMNS, groupCounts, type GroupCount } from "./groupCounts";
import { COLUMN_LOOKS, LINE_LOOK, TITLE_LOOK } from "./pageLooks";
import { dataQualityLine, summarySentences } from "./summarySentences";
import { tableCells, type PageColumn } from "./tablePage";
import { rowPoints } from "./wrappedLines";

/** As wide as a sentence likes to be read, and as the names of priorities need. */
const FIRST_WIDTH_CHARS = 64;
const OTHER_WIDTH_CHARS = 13;
const TITLE_POINTS = 24;

/** The rows of a sheet as they grow from the top. */
interface Sheet {
  readonly values: (readonly CellContent[])[];
  readonly formats: FormatRun[];
  readonly rowHeights: RowHeight[];
}

/** The first page: what stands where, in figures and in words, with the key. */
export function summaryPage(report: RefreshReport, previous?: RefreshReport): NewSheet {
  const sheet: Sheet = { values: [], formats: [], rowHeights: [] };
  addTitle(sheet, "Action plan: board summary", TITLE_POINTS);
  addText(sheet, `As at ${dateInWords(report.asAt)}`);
  addText(sheet, `Rules: ${PRESETS[report.preset].title}. ${PRESETS[report.preset].summary}.`);
  summarySentences(report).forEach((text) => addText(sheet, text));
  addTitle(sheet, "Actions by status");
  const top = sheet.values.length;
  addTable(sheet, statusColumns(report, previous), STATUS_ORDER);
  addTitle(sheet, "Actions by priority");
  addPriorities(sheet, report);
  addTitle(sheet, "How far the figures can be trusted");
  addText(sheet, dataQualityLine(report));
  const columnCount = Math.max(...sheet.values.map((row) => row.length));
  const others = Array.from({ length: columnCount - 1 }, (_, index) => ({
    column: index + 1,
    widthChars: OTHER_WIDTH_CHARS,
  }));
  const block = { row: top, column: 0, rowCount: STATUS_ORDER.length + 1, columnCount: previous === undefined ? 6 : 7 };
  return {
    name: "Summary",
    ...sheet,
    columnWidths: [{ column: 0, widthChars: FIRST_WIDTH_CHARS }, ...others],
    table: { name: "Summary", block },
    print: { isLandscape: true, pagesAcross: 1 },
  };
}

function statusColumns(report: RefreshReport, previous?: RefreshReport): PageColumn<Status>[] {
  const total = report.items.length;
  const before = previous === undefined ? null : countStatuses(previous.items.map(({ judgement }) => judgement.status));
  const short = (header: string, content: (status: Status) => string): PageColumn<Status> => ({
    ...{ header, widthChars: OTHER_WIDTH_CHARS, look: "short", content },
  });
  const last: PageColumn<Status>[] =
    before === null || previous === undefined
      ? []
      : [
          {
            header: `On ${describeDate(previous.asAt)}`,
            widthChars: OTHER_WIDTH_CHARS,
            look: "count",
            content: (status) => before[status],
          },
        ];
  return [
    { header: "Status", widthChars: FIRST_WIDTH_CHARS, look: "status", status: (status) => status },
    { header: "Actions", widthChars: OTHER_WIDTH_CHARS, look: "count", content: (status) => report.counts[status] },
    {
      ...{ header: "Share", widthChars: OTHER_WIDTH_CHARS, look: "share" },
      content: (status) => (total === 0 ? 0 : report.counts[status] / total),
    },
    short("Letter", (status) => STATUS_LOOKS[status].letter),
    short("Shape", (status) => STATUS_LOOKS[status].shape),
    short("Meaning", (status) => STATUS_LOOKS[status].meaning),
    ...last,
  ];
}

function addPriorities(sheet: Sheet, { items }: RefreshReport): void {
  const priorities = groupCounts(items, ({ priority }) => priority, "No priority is named");
  const columns: PageColumn<GroupCount>[] = [
    { header: "Priority", widthChars: FIRST_WIDTH_CHARS, look: "text", content: ({ name }) => name },
    ...COUNT_COLUMNS,
  ];
  if (items.length === 0) addText(sheet, "No action was found, so there is no priority to count.");
  else addTable(sheet, columns, [...priorities, countOf("All actions", items)]);
}

function addTable<Row>(sheet: Sheet, columns: readonly PageColumn<Row>[], rows: readonly Row[]): void {
  const { values, formats, rowHeights } = tableCells({ columns, rows }, sheet.values.length);
  sheet.values.push(...values);
  sheet.formats.push(...formats);
  sheet.rowHeights.push(...rowHeights);
}

function addTitle(sheet: Sheet, text: string, heightPoints = 30): void {
  addRow(sheet, text, TITLE_LOOK, heightPoints);
}

function addText(sheet: Sheet, text: string): void {
  addRow(sheet, text, { ...LINE_LOOK, ...COLUMN_LOOKS.text }, rowPoints([[text, FIRST_WIDTH_CHARS]]));
}

function addRow(sheet: Sheet, text: string, format: CellFormat, heightPoints: number): void {
  const row = sheet.values.push([text]) - 1;
  sheet.formats.push({ row, column: 0, rowCount: 1, columnCount: 1, format });
  sheet.rowHeights.push({ row, heightPoints });
}
