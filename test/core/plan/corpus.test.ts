import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPlan } from "../../../src/core/plan/readPlan";
import type { Item, PlanTable } from "../../../src/core/plan/types";
import { cellAt, type Block, type Grid, type WorkbookGrids } from "../../../src/core/sheet/grid";
import { gridsFromDelimited } from "../../../src/paste/gridsFromDelimited";
import { gridsFromHtml } from "../../../src/paste/gridsFromHtml";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { gridsAsXlsx } from "../../support/gridsAsXlsx";

const folder = path.resolve(__dirname, "../../../../shared/corpus/plans");
const corpus = existsSync(folder);
const whenCorpus = corpus ? describe : describe.skip;

interface Expected {
  readonly priority: string;
  readonly ref?: string;
  readonly action: string;
  readonly outcomes: readonly string[];
  readonly lead: string;
  readonly milestone: string;
  readonly partners?: string;
  readonly reviewDate?: string;
  readonly progress?: string;
  readonly milestones?: readonly { label: string; outcome: string; milestone: string }[];
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

function gridsOf(file: string): WorkbookGrids {
  const bytes = readFileSync(path.join(folder, file));
  const grids = file.endsWith(".html")
    ? gridsFromHtml(bytes.toString(), file)
    : gridsFromDelimited(new Uint8Array(bytes), file);
  if (!grids.ok) throw new Error(`${file} did not decode`);
  return grids.value;
}

const read = (file: string): readonly Item[] => readPlan(gridsOf(file)).items;

/** The same sheet as people keep such plans in Excel: priorities merged downwards, section headings across. */
function withMerges(workbook: WorkbookGrids): WorkbookGrids {
  const { tables } = readPlan(workbook);
  const sheets = workbook.sheets.map((grid) => {
    const merges = [
      ...grid.merges,
      ...tables.flatMap((table) => [...priorityMerges(grid, table), ...sectionMerges(grid, table)]),
    ];
    return {
      ...grid,
      merges,
      rows: grid.rows.map((row, at) => row.map((cell, c) => (isCovered(merges, at, c) ? null : cell))),
    };
  });
  return { ...workbook, sheets };
}

const isCovered = (merges: readonly Block[], row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      (row !== merge.row || column !== merge.column) &&
      row >= merge.row &&
      row < merge.row + merge.rowCount &&
      column >= merge.column &&
      column < merge.column + merge.columnCount,
  );

/** Runs of rows with the same priority, or none, under one. */
function priorityMerges(grid: Grid, table: PlanTable): Block[] {
  const column = table.columns.find(({ field }) => field === "priority")?.column;
  if (column === undefined || grid.merges.some((merge) => merge.column === column)) return [];
  const breaks = new Set([...table.headerRows, ...table.rowNotes.map(({ row }) => row)]);
  const merges: Block[] = [];
  let first: number | null = null;
  const textAt = (row: number): string => cellAt(grid, row, column)?.text ?? "";
  for (let row = table.firstRow; row <= table.lastRow + 1; row++) {
    const isSame = first !== null && (textAt(row) === "" || textAt(row) === textAt(first));
    if (row <= table.lastRow && !breaks.has(row) && isSame) continue;
    if (first !== null && row - first > 1) merges.push({ row: first, column, rowCount: row - first, columnCount: 1 });
    first = breaks.has(row) || textAt(row) === "" ? null : row;
  }
  return merges;
}

/** Headings that are all their row holds; Excel's own way to set them over the table. */
function sectionMerges(grid: Grid, { columns, rowNotes }: PlanTable): Block[] {
  const places = columns.map(({ column }) => column);
  const [column, columnCount] = [Math.min(...places), Math.max(...places) - Math.min(...places) + 1];
  const holdsOne = (row: number): boolean =>
    cellAt(grid, row, column) !== null && places.every((one) => one === column || cellAt(grid, row, one) === null);
  return rowNotes
    .filter(({ kind, row }) => kind === "section" && holdsOne(row))
    .map(({ row }) => ({ row, column, rowCount: 1, columnCount }));
}

/** The plan as it is read from an .xlsx file. */
function readSaved(file: string): readonly Item[] {
  const saved = readXlsx(gridsAsXlsx(withMerges(gridsOf(file))), file);
  if (!saved.ok) throw new Error(`${file} was not read`);
  return readPlan(saved.value).items;
}

function expected(name: string): readonly Expected[] {
  return JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), "utf8")) as readonly Expected[];
}

/** The fields of an item as the expected files write them. */
function fieldsOf(item: Item): Record<string, string> {
  return {
    priority: item.priority,
    action: item.action,
    lead: item.lead,
    milestone: squeeze(item.milestone.text),
    partners: item.partners,
    reviewDate: squeeze(item.reviewDate.text),
    progress: squeeze(item.progress.text),
    outcomes: item.outcomes.join(" / "),
    ref: item.ref ?? "",
  };
}

function fieldsOfExpected(want: Expected): Record<string, string> {
  return {
    priority: want.priority,
    action: want.action,
    lead: want.lead,
    milestone: squeeze(want.milestone),
    partners: want.partners ?? "",
    reviewDate: want.reviewDate ?? "",
    progress: want.progress ?? "",
    outcomes: want.outcomes.join(" / "),
    ref: want.ref ?? "",
  };
}

whenCorpus(`published plans (${corpus ? "corpus found" : "no corpus beside the checkout"})`, () => {
  it.each(["worcestershire.tsv", "kent.tsv", "leeds.tsv", "leeds.html", "wolverhampton.tsv"])(
    "reads %s field by field",
    (file) => {
      const want = expected(file.replace(/\.\w+$/, ""));
      const got = read(file);
      expect(got.map(fieldsOf)).toEqual(want.map(fieldsOfExpected));
      expect(got.map((item) => item.milestones)).toEqual(
        want.map((one) =>
          (one.milestones ?? []).map(({ label, outcome, milestone }) => ({ label, outcome, milestone })),
        ),
      );
    },
  );

  it.each(["worcestershire.tsv", "kent.tsv", "leeds.tsv", "leeds.html", "wolverhampton.tsv"])(
    "reads %s saved as .xlsx with merges field by field",
    (file) => {
      const want = expected(file.replace(/\.\w+$/, ""));
      expect(readSaved(file).map(fieldsOf)).toEqual(want.map(fieldsOfExpected));
    },
  );

  it.each(["worcestershire.tsv", "kent.tsv"])("has cells to merge in %s", (file) =>
    expect(withMerges(gridsOf(file)).sheets[0]?.merges.length).toBeGreaterThan(3),
  );

  it.each(["worcestershire", "kent", "leeds"])("reads %s with its markup still in the cells", (name) => {
    const judged = (fields: Record<string, string>) => [
      fields["priority"],
      fields["action"],
      fields["lead"],
      fields["milestone"],
    ];
    expect(read(`${name}.raw.tsv`).map((item) => judged(fieldsOf(item)))).toEqual(
      expected(name).map((one) => judged(fieldsOfExpected(one))),
    );
  });

  it.each(["derby.tsv", "kent.nonplan.tsv", "worcestershire.nonplan.tsv"])("finds no action in %s", (file) => {
    expect(read(file)).toEqual([]);
  });
});
