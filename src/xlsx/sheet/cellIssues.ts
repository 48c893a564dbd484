import { cellAddress, issue, type CellContent, type CellRef, type Issue } from "../../core";
import { isCovered, isInBlock } from "./blockRef";
import type { CellContext } from "./cellValue";
import { holdsAlready } from "./holdsAlready";
import type { SheetTable } from "./readTables";
import type { SheetLayout } from "./sheetLayout";
import { SHEET_LIMITS } from "./sheetLimits";
import type { WantedCells } from "./wantedCells";

/** The sheet that is to be written. */
export interface IssueContext extends CellContext {
  readonly xml: string;
  /** Its name. */
  readonly sheet: string;
  readonly layout: SheetLayout;
  readonly tables: readonly SheetTable[];
}

/**
 * Why a change must not be written, cell by cell.
 *
 * @issues host.sheet-protected; host.formula-in-the-way; host.merged-cell - the cell is covered by a merge;
 *   host.table-heading - a heading or total of an Excel table would change; host.text-too-long
 */
export function cellIssues(wanted: WantedCells, context: IssueContext): readonly Issue[] {
  const { layout, sheet } = context;
  if (layout.isProtected && wanted.size > 0) return [issue("host.sheet-protected", { sheet })];
  const issues: Issue[] = [];
  for (const [row, cells] of wanted) {
    for (const [column, { content }] of cells) {
      const why = content === null ? null : cellIssue(content, row, column, context);
      if (why !== null) issues.push(why({ sheet, cell: cellAddress(row, column) }, { sheet, row, column }));
    }
  }
  return issues;
}

type ToIssue = (facts: { sheet: string; cell: string }, at: CellRef) => Issue;

/** Makes the issue only where there is one: a plan may hold a hundred thousand cells. */
function cellIssue(content: CellContent, row: number, column: number, context: IssueContext): ToIssue | null {
  const { xml, layout, tables } = context;
  const place = layout.rows.get(row)?.cells.get(column);
  if (place?.hasFormula === true || layout.formulaBlocks.some((block) => isInBlock(block, row, column))) {
    return (facts, at) => issue("host.formula-in-the-way", facts, at);
  }
  if (layout.merges.some((merge) => isCovered(merge, row, column))) {
    return content === "" ? null : (facts, at) => issue("host.merged-cell", facts, at);
  }
  if (tables.some((table) => isHeading(table, row, column))) {
    const isSame = place === undefined ? content === "" : holdsAlready(xml, place, content, context);
    if (!isSame) return (facts, at) => issue("host.table-heading", facts, at);
  }
  const limit = SHEET_LIMITS.cellText;
  if (typeof content !== "string" || content.length <= limit) return null;
  return (facts, at) => issue("host.text-too-long", { ...facts, limit }, at);
}

/** Excel repairs a file whose table part names its columns otherwise than the sheet does. */
function isHeading({ block, headerRowCount, totalsRowCount }: SheetTable, row: number, column: number): boolean {
  if (!isInBlock(block, row, column)) return false;
  const fromTop = row - block.row;
  return fromTop < headerRowCount || fromTop >= block.rowCount - totalsRowCount;
}
