import {
  cellAt,
  type Cell,
  type CellContent,
  type CellFormat,
  type CellRef,
  type MilestoneFinding,
  type SheetPlan,
  type WorkbookGrids,
} from "../core";
import type { PlannedWrite } from "./planSession";

/** One suggested wording that can be put in its cell as it is. */
export interface Fix {
  readonly finding: MilestoneFinding;
  readonly at: CellRef;
  /** The same for the same finding in the same words, whatever else changes: what the user left stays left. */
  readonly key: string;
  readonly before: string;
  readonly after: CellContent;
}

/**
 * What can be put right with one click, by finding. Left out is a cell whose text is only a part of what was read (cut
 * by a page break) or calculated: those are put right on the sheet.
 */
export function findFixes(
  findings: readonly MilestoneFinding[],
  workbook: WorkbookGrids,
): ReadonlyMap<MilestoneFinding, Fix> {
  return new Map(findings.flatMap((finding) => [...fixOf(finding, workbook)].map((fix) => [finding, fix] as const)));
}

function fixOf(finding: MilestoneFinding, workbook: WorkbookGrids): readonly Fix[] {
  const { at, suggestion, suggestedDate, written, issue } = finding;
  const cell = at === null ? null : cellOf(workbook, at);
  if (at === null || cell === null || cell.formula !== undefined) return [];
  if (suggestion === null && suggestedDate === null) return [];
  if (typeof cell.raw === "string" && bare(cell.raw) !== bare(written)) return [];
  const after = suggestedDate === null ? (suggestion ?? "") : { date: suggestedDate };
  return [{ finding, at, key: [at.sheet, issue.code, written].join("\n"), before: cell.text, after }];
}

function bare(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function cellOf({ sheets }: WorkbookGrids, at: CellRef): Cell | null {
  const grid = sheets.find(({ name }) => name === at.sheet);
  return grid === undefined ? null : cellAt(grid, at.row, at.column);
}

/** The write that puts these wordings in their cells; where two concern one cell, the first of them. */
export function planFixes(fixes: readonly Fix[], workbook: WorkbookGrids): PlannedWrite {
  const byCell = new Map<string, Fix>();
  for (const fix of fixes) {
    const place = `${fix.at.sheet}\n${fix.at.row}\n${fix.at.column}`;
    if (!byCell.has(place)) byCell.set(place, fix);
  }
  const chosen = [...byCell.values()];
  const before = (fix: Fix): CellContent => cellOf(workbook, fix.at)?.raw ?? "";
  const formatBefore = (fix: Fix): string => cellOf(workbook, fix.at)?.numberFormat ?? "General";
  return {
    plan: writeCells(
      chosen,
      ({ after }) => after,
      ({ after }) => (typeof after === "object" ? DAY_FORMAT : null),
    ),
    undo: writeCells(chosen, before, (fix) => (typeof fix.after === "object" ? formatBefore(fix) : null)),
    cells: chosen.length,
  };
}

const DAY_FORMAT = "dd/mm/yyyy";

function writeCells(
  fixes: readonly Fix[],
  content: (fix: Fix) => CellContent,
  numberFormat: (fix: Fix) => string | null,
): SheetPlan {
  const sheets = [...new Set(fixes.map(({ at }) => at.sheet))];
  return {
    changes: sheets.map((sheet) => {
      const here = fixes.filter(({ at }) => at.sheet === sheet);
      return {
        sheet,
        blocks: here.map((fix) => ({ row: fix.at.row, column: fix.at.column, values: [[content(fix)]] })),
        formats: here.flatMap((fix) => {
          const code = numberFormat(fix);
          const format: CellFormat | null = code === null ? null : { numberFormat: code };
          return format === null
            ? []
            : [{ row: fix.at.row, column: fix.at.column, rowCount: 1, columnCount: 1, format }];
        }),
        columnWidths: [],
      };
    }),
  };
}
