import { cellAddress, issue, type CellRef, type Issue } from "../../core";
import { isInBlock } from "./blockRef";
import type { CellContext } from "./cellValue";
import { holdsAlready } from "./holdsAlready";
import type { SheetTable } from "./readTables";
import type { CellPlace, SheetLayout } from "./sheetLayout";
import { SHEET_LIMITS } from "./sheetLimits";
import type { WantedCell, WantedCells } from "./wantedCells";

interface IssueContext extends CellContext {
  readonly layout: SheetLayout;
  readonly tables: readonly SheetTable[];
}

/**
 * Why a change must not be written, cell by cell.
 *
 * @issues host.sheet-protected; host.formula-in-the-way; host.merged-cell - the cell is covered by a merge;
 *   host.table-heading - a heading or total of an Excel table would change; host.text-too-long
 */
export function cellIssues(xml: string, sheet: string, wanted: WantedCells, context: IssueContext): readonly Issue[] {
  const { layout } = context;
  if (layout.isProtected && wanted.size > 0) return [issue("host.sheet-protected", { sheet })];
  const issues: Issue[] = [];
  for (const [row, cells] of wanted) {
    const places = layout.rows.get(row)?.cells;
    for (const [column, cell] of cells) {
      const found = cellIssue(xml, { sheet, row, column }, cell, { ...context, place: places?.get(column) });
      if (found !== null) issues.push(found);
    }
  }
  return issues;
}

function cellIssue(
  xml: string,
  at: CellRef,
  { content }: WantedCell,
  context: IssueContext & { readonly place: CellPlace | undefined },
): Issue | null {
  if (content === null) return null;
  const { layout, place, tables } = context;
  const { sheet, row, column } = at;
  const facts = { sheet, cell: cellAddress(row, column) };
  if (place?.hasFormula === true || layout.formulaBlocks.some((block) => isInBlock(block, row, column))) {
    return issue("host.formula-in-the-way", facts, at);
  }
  const isUnderMerge = layout.merges.some(
    (merge) => isInBlock(merge, row, column) && (merge.row !== row || merge.column !== column),
  );
  if (isUnderMerge) return content === "" ? null : issue("host.merged-cell", facts, at);
  const isSame = place === undefined ? content === "" : holdsAlready(xml, place, content, context);
  if (!isSame && tables.some((table) => isHeading(table, row, column))) return issue("host.table-heading", facts, at);
  if (typeof content === "string" && content.length > SHEET_LIMITS.cellText) {
    return issue("host.text-too-long", { ...facts, limit: SHEET_LIMITS.cellText }, at);
  }
  return null;
}

/** Excel repairs a file whose table part names its columns otherwise than the sheet does. */
function isHeading({ block, headerRowCount, totalsRowCount }: SheetTable, row: number, column: number): boolean {
  if (!isInBlock(block, row, column)) return false;
  const fromTop = row - block.row;
  return fromTop < headerRowCount || fromTop >= block.rowCount - totalsRowCount;
}
