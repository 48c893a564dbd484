import { toExcelSerial, type DateSystem } from "../dates/excelSerial";
import type { Block } from "./grid";
import { printOfRows } from "./pagePrint";
import type { InputBlock, NewSheet } from "./spec";

/** What one of our own sheets carries so that it is known again: names of its own that nobody sees. */
export interface OwnPage {
  /** Which page it is; see {@link NewSheet.mark}. */
  readonly mark: string;
  /** What its rows held when we wrote them; see {@link printOfRows}. */
  readonly print: string;
  /** Where people type, as it is now: these names follow the cells when rows are put in. */
  readonly inputs: readonly InputBlock[];
}

/** A hidden name of a sheet: a text or a rectangle. */
export type HiddenName =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly block: Block };

/** All our hidden names begin so. */
export const OWN_NAME = "ActionPlanRag.";
/** The names of charts and pictures that we draw begin so; others on a sheet of ours are a person's. */
export const OWN_DRAWING = "Action plan ";
const PAGE = `${OWN_NAME}page`;
const PRINT = `${OWN_NAME}print`;
const INPUT = `${OWN_NAME}input`;
/** A text in a formula has at most 255 characters; what the key columns leave is room enough for a mark. */
const LONGEST_MARK = 60;

/** The hidden names to give a new sheet; none where it has no mark. */
export function hiddenNames(sheet: NewSheet, dateSystem: DateSystem): readonly HiddenName[] {
  if (sheet.mark === undefined) return [];
  const inputs = sheet.inputs ?? [];
  const keys = inputs.map(({ column, keyColumns = [] }) => keyColumns.map((key) => key - column).join(","));
  const contentAt = (row: number, column: number) => {
    const content = sheet.values[row]?.[column] ?? null;
    return typeof content === "object" && content !== null ? toExcelSerial(content.date, dateSystem) : content;
  };
  const rows = { count: sheet.values.length, width: (row: number) => sheet.values[row]?.length ?? 0 };
  return [
    { name: PAGE, text: [lawfulMark(sheet.mark), ...keys].join(";") },
    { name: PRINT, text: printOfRows(rows, contentAt, inputs) },
    ...inputs.map(({ row, column, rowCount, columnCount }, index) => ({
      name: `${INPUT}${index + 1}`,
      block: { row, column, rowCount, columnCount },
    })),
  ];
}

/** What a sheet's hidden names say; null where it is none of ours. Names without regard to case, in any order. */
export function readOwnPage(names: readonly HiddenName[]): OwnPage | null {
  const found = (name: string) => names.find((own) => own.name.toLowerCase() === name.toLowerCase());
  const [page, print] = [found(PAGE), found(PRINT)];
  if (page === undefined || !("text" in page)) return null;
  const [mark = "", ...keys] = page.text.split(";");
  const inputs = keys.map((offsets, index): InputBlock | null => {
    const input = found(`${INPUT}${index + 1}`);
    if (input === undefined || !("block" in input)) return null;
    const { block } = input;
    const keyColumns = offsets === "" ? [] : offsets.split(",").map((offset) => block.column + Number(offset));
    return keyColumns.length === 0 ? block : { ...block, keyColumns };
  });
  return {
    mark,
    print: print !== undefined && "text" in print ? print.text : "",
    inputs: inputs.map((input) => input ?? NOWHERE),
  };
}

/** An input whose cells somebody deleted; it keeps its place in the list. */
const NOWHERE: InputBlock = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

/** A mark as it can stand in a name's text. */
export function lawfulMark(mark: string): string {
  return mark.replace(/[^\w:.-]/g, "-").slice(0, LONGEST_MARK);
}
