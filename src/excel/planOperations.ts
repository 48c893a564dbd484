import {
  type Block,
  type CellContent,
  type CellFormat,
  type ColumnWidth,
  type DateSystem,
  type FormatRun,
  type SheetPlan,
  type ValueBlock,
} from "../core";
import { toCellInput, type CellInput } from "./cellInput";

/** One thing to ask of Excel, with what it will weigh in the request. */
export type Operation = { readonly sheet: string; readonly bytes: number } & (
  | { readonly kind: "values"; readonly block: Block; readonly values: readonly (readonly CellInput[])[] }
  | { readonly kind: "format"; readonly block: Block; readonly format: CellFormat }
  | { readonly kind: "width"; readonly width: ColumnWidth }
);

/**
 * The most one request may weigh. Excel on the web refuses 5 MB; the rest is room for what the client adds.
 *
 * @source Office Add-ins, resource limits (Excel on the web: 5 MB a request)
 */
export const MAX_REQUEST_BYTES = 4 * 1024 * 1024;

/** What the client's own wrapping of one operation was measured to weigh at most (a format with every member set). */
const OPERATION_BYTES = 2500;
/** The client splits a matrix every 1,500 cells, and each part is wrapped again. */
const CELLS_PER_PART = 1500;
const PART_BYTES = 1200;

/** Days without a format of their own would show as numbers, or as the computer's region likes. */
const DAY_FORMAT = "dd/mm/yyyy";

/** Everything a plan asks for, number formats first: text in a cell that becomes a day must not be read under `@`. */
export function planOperations(plan: SheetPlan, dateSystem: DateSystem): Operation[] {
  return plan.changes.flatMap((change) => {
    const formatAt = numberFormats(change.formats);
    return [
      ...change.blocks.flatMap((block) => dayFormats(block, formatAt)).map((run) => formatOperation(change.sheet, run)),
      ...change.formats.map((run) => formatOperation(change.sheet, run)),
      ...change.blocks.flatMap((block) => valueOperations(change.sheet, block, { formatAt, dateSystem })),
      ...change.columnWidths.map((width): Operation => {
        return { kind: "width", sheet: change.sheet, width, bytes: OPERATION_BYTES };
      }),
    ];
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The number format that a plan states for a cell; undefined where it states none. */
type FormatAt = (at: Place) => string | undefined;

function numberFormats(runs: readonly FormatRun[]): FormatAt {
  const ofColumn = new Map<number, FormatRun[]>();
  for (const run of runs) {
    if (run.format.numberFormat === undefined) continue;
    for (let column = run.column; column < run.column + run.columnCount; column += 1) {
      ofColumn.set(column, [...(ofColumn.get(column) ?? []), run]);
    }
  }
  return ({ row, column }) =>
    ofColumn.get(column)?.find((run) => row >= run.row && row < run.row + run.rowCount)?.format.numberFormat;
}

interface Writing {
  readonly formatAt: FormatAt;
  readonly dateSystem: DateSystem;
}

function valueOperations(sheet: string, { row, column, values }: ValueBlock, writing: Writing): Operation[] {
  if ((values[0]?.length ?? 0) === 0) return [];
  const matrix = values.map((line, r) =>
    line.map((content, c) => toInput(content, { row: row + r, column: column + c }, writing)),
  );
  return splitValues(sheet, { row, column }, matrix);
}

/** Under the text format `@` Excel keeps every text as it is, so an apostrophe there could only show. */
function toInput(content: CellContent, at: Place, { formatAt, dateSystem }: Writing): CellInput {
  const input = toCellInput(content, dateSystem);
  const isPrefixed = typeof input === "string" && input.startsWith("'");
  return isPrefixed && formatAt(at) === "@" ? input.slice(1) : input;
}

/** Runs down the columns for days that the plan gives no number format. */
function dayFormats({ row, column, values }: ValueBlock, formatAt: FormatAt): FormatRun[] {
  const isBareDay = (r: number, c: number): boolean => {
    const content = values[r]?.[c] ?? null;
    const isDay = typeof content === "object" && content !== null;
    return isDay && formatAt({ row: row + r, column: column + c }) === undefined;
  };
  const runs: FormatRun[] = [];
  for (let c = 0; c < (values[0]?.length ?? 0); c += 1) {
    for (let first = 0; first < values.length; first += 1) {
      let end = first;
      while (isBareDay(end, c)) end += 1;
      if (end === first) continue;
      const block = { row: row + first, column: column + c, rowCount: end - first, columnCount: 1 };
      runs.push({ ...block, format: { numberFormat: DAY_FORMAT } });
      first = end;
    }
  }
  return runs;
}

function formatOperation(sheet: string, run: FormatRun): Operation {
  const { row, column, rowCount, columnCount, format } = run;
  return { kind: "format", sheet, block: { row, column, rowCount, columnCount }, format, bytes: OPERATION_BYTES };
}

/** The matrix whole, or in pieces of rows where it would pass the limit by itself. */
function splitValues(sheet: string, { row, column }: Place, values: readonly (readonly CellInput[])[]): Operation[] {
  const columnCount = values[0]?.length ?? 0;
  const parts = Math.ceil((values.length * columnCount) / CELLS_PER_PART);
  const bytes = OPERATION_BYTES + parts * PART_BYTES + jsonBytes(JSON.stringify(values));
  if (bytes > MAX_REQUEST_BYTES && values.length > 1) {
    const half = Math.ceil(values.length / 2);
    return [
      ...splitValues(sheet, { row, column }, values.slice(0, half)),
      ...splitValues(sheet, { row: row + half, column }, values.slice(half)),
    ];
  }
  return [{ kind: "values", sheet, block: { row, column, rowCount: values.length, columnCount }, values, bytes }];
}

/** Bytes of a JSON text in UTF-8, quoted once more as Excel on the web sends it (each quote and backslash doubled). */
function jsonBytes(json: string): number {
  let bytes = json.length;
  for (let i = 0; i < json.length; i += 1) {
    const unit = json.charCodeAt(i);
    if (unit === 0x22 || unit === 0x5c) bytes += 1;
    else if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** The operations in requests, in order, none above {@link MAX_REQUEST_BYTES} (but a single line may be). */
export function packRequests(operations: readonly Operation[]): Operation[][] {
  const requests: Operation[][] = [];
  let room = 0;
  for (const operation of operations) {
    if (operation.bytes > room) {
      requests.push([]);
      room = MAX_REQUEST_BYTES;
    }
    requests.at(-1)?.push(operation);
    room -= operation.bytes;
  }
  return requests;
}
