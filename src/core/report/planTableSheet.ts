import { OWN_HEADERS } from "../plan/ownHeaders";
import type { Entry, Item, OverrideRole } from "../plan/types";
import type { Override } from "../rag/override";
import { shownReason } from "../rag/shownReason";
import type { StatusLooks } from "../rag/status";
import type { CellContent, CellFormat, ColumnWidth, FormatRun, NewSheet } from "../sheet/spec";
import type { JudgedItem, RefreshReport } from "./types";

/** One column of the clean table. */
interface TableColumn {
  readonly header: string;
  readonly widthChars: number;
  readonly content: (judged: JudgedItem, looks: StatusLooks) => CellContent;
  readonly format: CellFormat;
  /** Left out where no item has anything in it. */
  readonly isOptional: boolean;
}

const TEXT: CellFormat = { wrap: true, vertical: "top" };
const SHORT: CellFormat = { wrap: false, vertical: "top", horizontal: "center" };
const DAY: CellFormat = { ...SHORT, numberFormat: "dd/mm/yyyy" };

function textColumn(header: string, widthChars: number, text: (item: Item) => string, isOptional = true): TableColumn {
  return { header, widthChars, content: ({ item }) => text(item), format: TEXT, isOptional };
}

function entryColumn(header: string, widthChars: number, entry: (item: Item) => Entry, isOptional = true): TableColumn {
  const content = ({ item }: JudgedItem): CellContent => {
    const { date, text } = entry(item);
    return date === null ? text : { date };
  };
  return {
    header,
    widthChars,
    content,
    format: { ...TEXT, horizontal: "left", numberFormat: "dd/mm/yyyy" },
    isOptional,
  };
}

function overrideColumn(role: OverrideRole, widthChars: number, content: (set: Override) => CellContent): TableColumn {
  return {
    header: OWN_HEADERS[role],
    widthChars,
    content: ({ override }) => (override === null ? "" : content(override)),
    format: { ...TEXT, horizontal: "left", numberFormat: "dd/mm/yyyy" },
    isOptional: true,
  };
}

const NO_ENTRY: Entry = { text: "", date: null, at: null };
const MILESTONE = entryColumn("Milestone", 26, ({ milestone }) => milestone, false);

/** Where a plan keeps the day that was there first: both in columns of their own, so that they are read back as such. */
const WITH_ORIGINAL: readonly TableColumn[] = [
  entryColumn("Original milestone", 26, ({ originalMilestone, milestone }) => originalMilestone ?? milestone, false),
  entryColumn(
    "Revised milestone",
    26,
    ({ originalMilestone, milestone }) => (originalMilestone === undefined ? NO_ENTRY : milestone),
    false,
  ),
];

const COLUMNS: readonly TableColumn[] = [
  textColumn("Ref", 8, ({ ref }) => ref ?? ""),
  textColumn("Priority", 24, ({ priority }) => priority),
  textColumn("Action", 44, ({ action }) => action, false),
  textColumn("Outcome", 40, ({ outcomes }) => outcomes.join("\n")),
  textColumn("Lead", 24, ({ lead }) => lead),
  textColumn("Partners", 24, ({ partners }) => partners),
  textColumn("Costs", 16, ({ costs }) => costs),
  entryColumn("Start date", 14, ({ startDate }) => startDate),
  MILESTONE,
  entryColumn("Review date", 18, ({ reviewDate }) => reviewDate),
  entryColumn("Progress", 40, ({ progress }) => progress),
  {
    header: "% complete",
    widthChars: 12,
    content: ({ item }) => (item.percentComplete === null ? "" : item.percentComplete / 100),
    format: { ...SHORT, numberFormat: "0%" },
    isOptional: true,
  },
  { header: "RAG", widthChars: 10, content: ({ statedText }) => statedText ?? "", format: SHORT, isOptional: true },
  {
    header: OWN_HEADERS.rag,
    widthChars: 16,
    content: ({ judgement }, looks) => looks[judgement.status].label,
    format: SHORT,
    isOptional: false,
  },
  {
    header: OWN_HEADERS.due,
    widthChars: 16,
    content: ({ judgement }) => (judgement.due === null ? "" : { date: judgement.due }),
    format: DAY,
    isOptional: false,
  },
  {
    header: OWN_HEADERS.days,
    widthChars: 19,
    content: ({ judgement }) => judgement.daysOverdue ?? "",
    format: { ...SHORT, numberFormat: "0" },
    isOptional: false,
  },
  overrideColumn("override", 14, ({ text }) => text),
  overrideColumn("overrideReason", 40, ({ reason }) => reason),
  overrideColumn("overrideBy", 18, ({ by }) => by),
  overrideColumn("overrideUntil", 16, ({ until }) => (until === null ? "" : { date: until })),
  {
    header: OWN_HEADERS.reason,
    widthChars: 60,
    content: ({ judgement }, looks) => shownReason(judgement, looks),
    format: { ...TEXT, horizontal: "left" },
    isOptional: false,
  },
];

/**
 * The plan as one clean Excel table, an item a row, with our columns at its right: what a plan from a text file becomes
 * when it is refreshed into a workbook. Columns in which no item has anything are left out.
 */
export function planTableSheet({ items, looks: { now: looks } }: RefreshReport): NewSheet {
  const isRevised = items.some(({ item }) => item.originalMilestone !== undefined);
  const columns = COLUMNS.flatMap((column) => (column === MILESTONE && isRevised ? WITH_ORIGINAL : [column])).filter(
    (column) => !column.isOptional || items.some((item) => column.content(item, looks) !== ""),
  );
  const rows = items.map((item) => columns.map((column) => column.content(item, looks)));
  return {
    name: "Action plan",
    values: [columns.map(({ header }) => header), ...rows],
    formats: [
      ...headerFormats(columns),
      ...bodyFormats(columns, items.length),
      ...ratingFormats(columns, items, looks),
    ],
    rowHeights: items.map((item, index) => ({ row: index + 1, heightPoints: heightOf(item, columns, looks) })),
    columnWidths: columns.map(({ widthChars }, column): ColumnWidth => ({ column, widthChars })),
    frozenRows: 1,
    ...(items.length === 0
      ? {}
      : {
          table: {
            name: "ActionPlan",
            block: { row: 0, column: 0, rowCount: items.length + 1, columnCount: columns.length },
          },
        }),
    print: { isLandscape: true, pagesAcross: 1, repeatedRows: 1 },
  };
}

const LINE_POINTS = 14;
/** Excel's tallest row. */
const TALLEST_POINTS = 409;
/** Wrapped words do not fill their line. */
const WRAP_SLACK = 1.02;

/** High enough for the longest of its wrapped texts: not every program works it out when it opens the file. */
function heightOf(item: JudgedItem, columns: readonly TableColumn[], looks: StatusLooks): number {
  const lines = columns.map(({ content, widthChars }) => {
    const text = content(item, looks);
    return typeof text === "string" ? linesOf(text, widthChars) : 1;
  });
  return Math.min(TALLEST_POINTS, Math.max(...lines) * LINE_POINTS + 2);
}

function linesOf(text: string, widthChars: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * WRAP_SLACK) / widthChars)), 0);
}

const HEADER_FILL = "#1F3A5F";
const HEADER_FONT_COLOUR = "#FFFFFF";

function headerFormats(columns: readonly TableColumn[]): FormatRun[] {
  const format: CellFormat = {
    bold: true,
    fill: HEADER_FILL,
    fontColour: HEADER_FONT_COLOUR,
    wrap: true,
    vertical: "center",
  };
  return [{ row: 0, column: 0, rowCount: 1, columnCount: columns.length, format }];
}

function bodyFormats(columns: readonly TableColumn[], count: number): FormatRun[] {
  if (count === 0) return [];
  return columns
    .map(({ format }, column): FormatRun => ({ row: 1, column, rowCount: count, columnCount: 1, format }))
    .filter(({ column }) => columns[column]?.header !== OWN_HEADERS.rag);
}

function ratingFormats(columns: readonly TableColumn[], items: readonly JudgedItem[], looks: StatusLooks): FormatRun[] {
  const column = columns.findIndex(({ header }) => header === OWN_HEADERS.rag);
  return items.map(({ judgement }, index): FormatRun => {
    const { fill, fontColour } = looks[judgement.status];
    return { row: index + 1, column, rowCount: 1, columnCount: 1, format: { ...SHORT, fill, fontColour } };
  });
}
