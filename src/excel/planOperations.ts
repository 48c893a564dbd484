import type { CellContent, DateSystem, FormatRun, SheetPlan, ValueBlock } from "../core";
import { toCellInput, type CellInput } from "./cellInput";
import { resizeStep } from "./resizeStep";
import { lookOperations, numberFormatOperations } from "./formatOperations";
import type { Operation } from "./operation";
import { matrixBytes, MAX_REQUEST_BYTES, OPERATION_BYTES } from "./requestSize";

/** Days without a format of their own would show as numbers, or as the computer's region likes. */
const DAY_FORMAT = "dd/mm/yyyy";

/**
 * Everything a plan asks for, number formats first: what is written into a cell that was text (`@`) would stay text.
 *
 * @param isJoined whether rectangles of the same look go as one operation
 */
export function planOperations(plan: SheetPlan, dateSystem: DateSystem, isJoined = true): Operation[] {
  return plan.changes.flatMap((change) => {
    const formatAt = numberFormats(change.formats);
    return [
      ...numberFormatOperations(change.sheet, [
        ...change.blocks.flatMap((block) => dayFormats(block, formatAt)),
        ...change.formats,
      ]),
      ...numberFormatOperations(
        change.sheet,
        change.blocks.flatMap((block) => quotedFormats(block, formatAt)),
      ),
      ...lookOperations(change, isJoined),
      ...change.blocks.flatMap((block) => valueOperations(change.sheet, block, { formatAt, dateSystem })),
      ...(change.tables ?? []).map((table): Operation => {
        return { kind: "page", sheet: change.sheet, step: resizeStep(table), bytes: OPERATION_BYTES };
      }),
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
      const runsThere = ofColumn.get(column);
      if (runsThere === undefined) ofColumn.set(column, [run]);
      else runsThere.push(run);
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

/**
 * Under the text format `@` Excel keeps every text as it is, so an apostrophe put in front could show there. A text that
 * itself begins with one is written under `General` ({@link quotedFormats}), where the first is surely taken away.
 */
function toInput(content: CellContent, at: Place, { formatAt, dateSystem }: Writing): CellInput {
  const input = toCellInput(content, dateSystem);
  const isPrefixed = typeof input === "string" && input.startsWith("'") && !isQuoted(content);
  return isPrefixed && formatAt(at) === "@" ? input.slice(1) : input;
}

function isQuoted(content: CellContent): boolean {
  return typeof content === "string" && content.startsWith("'");
}

/** Cells that were to be `@` and hold a text that begins with an apostrophe: the prefix keeps it text as well. */
function quotedFormats({ row, column, values }: ValueBlock, formatAt: FormatAt): FormatRun[] {
  return values.flatMap((line, r) =>
    line.flatMap((content, c): FormatRun[] => {
      const at = { row: row + r, column: column + c };
      if (!isQuoted(content) || formatAt(at) !== "@") return [];
      return [{ ...at, rowCount: 1, columnCount: 1, format: { numberFormat: "General" } }];
    }),
  );
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

/** The matrix whole, or in pieces of rows where it would pass the limit by itself. */
function splitValues(sheet: string, { row, column }: Place, values: readonly (readonly CellInput[])[]): Operation[] {
  const columnCount = values[0]?.length ?? 0;
  const bytes = matrixBytes(values);
  if (bytes > MAX_REQUEST_BYTES && values.length > 1) {
    const half = Math.ceil(values.length / 2);
    return [
      ...splitValues(sheet, { row, column }, values.slice(0, half)),
      ...splitValues(sheet, { row: row + half, column }, values.slice(half)),
    ];
  }
  return [{ kind: "values", sheet, block: { row, column, rowCount: values.length, columnCount }, values, bytes }];
}
