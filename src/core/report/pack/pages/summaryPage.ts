import { describeDate } from "../../../dates/describeDate";
import { STATUS_ORDER } from "../../../rag/status";
import type { Status } from "../../../rag/types";
import type { Block } from "../../../sheet/grid";
import type { ColumnWidth, NewChart, NewName, NewSheet } from "../../../sheet/spec";
import { countColumns, countOf, groupCounts, NO_PRIORITY, type GroupCount } from "../groupCounts";
import { COLUMN_LOOKS, LINE_LOOK, statusLook } from "../layout/pageLooks";
import { onePaper } from "../layout/paper";
import { pagePrint } from "../layout/pagePrint";
import { rowPoints } from "../layout/rowPoints";
import { addCells, addHeading, addRow, headRows, type SheetRows } from "../layout/sheetRows";
import { tableCells, tableLayout, tableName, type PageColumn } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import { packFigures } from "../packFigures";
import { asAtLine, counted, keyLine, listed } from "../words/packWords";
import { shortened } from "../words/shortened";
import { summarySentences } from "../words/summarySentences";

/** As wide as a sentence likes to be read, and as the names of priorities need. */
const FIRST_CHARS = 57;
const OTHER_CHARS = 9.5;
/** The last column of the table holds words. */
const MEANING_CHARS = 15;
const OTHER_COLUMNS = 8;
const PAGE_CHARS = FIRST_CHARS + OTHER_CHARS * (OTHER_COLUMNS - 1) + MEANING_CHARS;
/** A bar with its gap, and what title, axis and legend take. */
const BAR_POINTS = 17;
const CHART_EDGE_POINTS = 85;
const LOWEST_CHART_POINTS = 155;
const HIGHEST_CHART_POINTS = 380;
const SENTENCE_FONT_POINTS = 11;
/** Names longer than this are shortened: bars need the room, and the full plan has the name whole. */
const NAME_CHARS = 60;

/** The first page of figures: in words, in a chart, by status now and last time, and by priority. */
export function summaryPage(context: PackContext): NewSheet {
  const { report, style } = context;
  const rows = headRows(context, "Summary", [asAtLine(report), keyLine(style)], PAGE_CHARS);
  const groups = chartGroups(context);
  const anchor = addSentences(rows, context, groups.length);
  addHeading(rows, context, "Actions by status");
  const top = rows.values.length;
  const statuses = statusColumns(context);
  const layout = tableLayout(context, { columns: statuses, rows: [...STATUS_ORDER, null] });
  addCells(
    rows,
    withKey(context, tableCells(context, { columns: statuses, rows: [...STATUS_ORDER, null] }, layout, top), top),
  );
  const widths = columnWidths(statuses.length);
  const figuresTop = rows.values.length;
  const charts = groups.length === 0 ? [] : [addFigures(rows, context, { groups, anchor })];
  return {
    ...{ mark: "pack:summary", name: "Summary", ...rows, charts, names: charts.map(figuresName) },
    columnWidths: widths,
    table: {
      name: tableName("Summary"),
      block: { row: top, column: 0, rowCount: STATUS_ORDER.length + 2, columnCount: statuses.length },
    },
    print: { ...pagePrint(context, "Summary"), ...onePaper(rows, widths, figuresTop) },
  };
}

function columnWidths(tableColumns: number): readonly ColumnWidth[] {
  return Array.from({ length: OTHER_COLUMNS + 1 }, (_, column) => {
    const other = column === tableColumns - 1 ? MEANING_CHARS : OTHER_CHARS;
    return { column, widthChars: column === 0 ? FIRST_CHARS : other };
  });
}

/** A bar for each priority; where the plan names none, one of all actions. */
function chartGroups({ report }: PackContext): readonly GroupCount[] {
  const groups = groupCounts(report.items, ({ priority }) => priority, NO_PRIORITY);
  const isOne = groups.length === 1 && groups[0]?.name === NO_PRIORITY;
  return isOne ? [countOf("All actions", report.items)] : groups;
}

/** The sentences at the left, their rows high enough for the chart at their right, which covers what is returned. */
function addSentences(rows: SheetRows, context: PackContext, groupCount: number): Block {
  const texts = summarySentences(packFigures(context));
  const first = rows.values.length;
  const heights = texts.map(
    (text) => rowPoints([{ text, widthChars: FIRST_CHARS, fontPoints: SENTENCE_FONT_POINTS }]) + 3,
  );
  const wanted = Math.min(
    HIGHEST_CHART_POINTS,
    Math.max(LOWEST_CHART_POINTS, groupCount * BAR_POINTS + CHART_EDGE_POINTS),
  );
  const more = Math.max(0, wanted - heights.reduce((sum, height) => sum + height, 0)) / texts.length;
  texts.forEach((text, index) => {
    addRow(rows, [text], { ...LINE_LOOK, wrap: true }, Math.ceil((heights[index] ?? 0) + more));
  });
  return { row: first, column: 1, rowCount: texts.length, columnCount: OTHER_COLUMNS };
}

type StatusColumn = PageColumn<Status | null>;

/** Columns of the counts now, and last time where it is known; `null` is the row of all actions. */
function statusColumns({ report, style, movement }: PackContext): readonly StatusColumn[] {
  const total = report.items.length;
  const before = movement?.before ?? null;
  const totalBefore = before === null ? 0 : STATUS_ORDER.reduce((sum, status) => sum + before[status], 0);
  const ofNow = (status: Status | null) => (status === null ? total : report.counts[status]);
  const ofThen = (status: Status | null) => (status === null ? totalBefore : (before?.[status] ?? 0));
  const word = (header: string, textOf: (status: Status) => string): StatusColumn => ({
    ...{ header, widthChars: OTHER_CHARS, look: "short", content: (status) => (status === null ? "" : textOf(status)) },
  });
  const figure = (
    header: string,
    look: "count" | "share" | "change",
    of: (row: Status | null) => number,
  ): StatusColumn => ({
    ...{ header, widthChars: OTHER_CHARS, look, content: of },
  });
  const { statuses } = style;
  return [
    {
      ...{ header: "Status", widthChars: FIRST_CHARS, look: "text" },
      content: (status) => (status === null ? "All actions" : statuses[status].label),
    },
    figure("Actions", "count", ofNow),
    figure("Share", "share", (status) => share(ofNow(status), total)),
    ...(movement === null
      ? []
      : [
          figure(describeDate(movement.since), "count", ofThen),
          figure("Share then", "share", (status) => share(ofThen(status), totalBefore)),
          figure("Change", "change", (status) => ofNow(status) - ofThen(status)),
        ]),
    word("Letter", (status) => statuses[status].letter),
    word("Shape", (status) => statuses[status].shape),
    {
      ...{ header: "Meaning", widthChars: MEANING_CHARS, look: "text" },
      content: (status) => (status === null ? "" : statuses[status].meaning),
    },
  ];
}

function share(count: number, total: number): number {
  return total === 0 ? 0 : count / total;
}

/** Letters and shapes stand in their status' colours. */
function withKey(
  context: PackContext,
  cells: ReturnType<typeof tableCells>,
  top: number,
): ReturnType<typeof tableCells> {
  const columns = cells.values[0]?.map((header, column) => ({ header, column })) ?? [];
  const keyed = columns.filter(({ header }) => header === "Letter" || header === "Shape").map(({ column }) => column);
  const others = cells.formats.filter(({ row, column }) => row === top || !keyed.includes(column));
  const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
  const looks = keyed.flatMap((column) => [
    ...STATUS_ORDER.map((status, index) => ({
      ...cell(top + 1 + index, column),
      format: statusLook(context.style, status),
    })),
    { ...cell(top + 1 + STATUS_ORDER.length, column), format: COLUMN_LOOKS.short },
  ]);
  return { ...cells, formats: [...others, ...looks] };
}

/** The chart's figures under the table: its text equivalent. */
function addFigures(
  rows: SheetRows,
  context: PackContext,
  { groups, anchor }: { readonly groups: readonly GroupCount[]; readonly anchor: Block },
): NewChart {
  const { statuses } = context.style;
  const columns: readonly PageColumn<GroupCount>[] = [
    { header: "Priority", widthChars: FIRST_CHARS, look: "text", content: ({ name }) => shortened(name, NAME_CHARS) },
    ...countColumns(context.style).map((column) => ({ ...column, widthChars: OTHER_CHARS })),
  ];
  addHeading(rows, context, "Actions by priority: the figures of the chart");
  const top = rows.values.length;
  addCells(
    rows,
    tableCells(context, { columns, rows: groups, isPlain: true }, tableLayout(context, { columns, rows: groups }), top),
  );
  const body = { row: top + 1, rowCount: groups.length, columnCount: 1 };
  return {
    kind: "stackedBar",
    title: "Actions by priority and status",
    altText: chartAltText(context, groups),
    categories: { ...body, column: 0 },
    series: STATUS_ORDER.map((status, index) => ({
      ...{ name: statuses[status].label, colour: statuses[status].fill },
      values: { ...body, column: index + 2 },
    })),
    anchor,
  };
}

/** A name for the figures of the chart with their headings, so that people and formulas find them. */
function figuresName({ categories, series }: NewChart): NewName {
  const { row, column, rowCount } = categories;
  return {
    name: "PackPriorityFigures",
    block: { row: row - 1, column, rowCount: rowCount + 1, columnCount: series.length + 2 },
  };
}

const MOST_GROUPS_TOLD = 6;

function chartAltText({ style }: PackContext, groups: readonly GroupCount[]): string {
  const told = groups.slice(0, MOST_GROUPS_TOLD).map(({ name, total, counts }) => {
    const parts = STATUS_ORDER.filter((status) => counts[status] > 0).map(
      (status) => `${counts[status]} ${style.statuses[status].label.toLowerCase()}`,
    );
    return `${shortened(name, NAME_CHARS)}: ${counted(total, "action")}, ${listed(parts)}.`;
  });
  const others = groups.length - told.length;
  const more = others === 0 ? "" : ` ${counted(others, "more bar")}: see the figures below.`;
  return `Stacked bars, ${groups.length === 1 ? "one" : `one for each of ${groups.length} priorities`}. ${told.join(" ")}${more}`;
}
