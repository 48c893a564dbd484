import { applyPlanToXlsx } from "../../src/xlsx/applyPlanToXlsx";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";
import type { CellContent, SheetPlan } from "../../src/core";
import type { Measure } from "./measure";

const ITEMS = 1000;
const COLUMNS = ["Ref", "Priority", "Action", "Outcome", "Lead", "Milestone", "Progress", "Computed RAG", "RAG reason"];

/** Four columns of ours written into a plan's workbook, against exceljs loading, writing and saving the same. */
export async function refreshFileMeasure(): Promise<Measure> {
  const bytes = writeNewXlsx([{ name: "Plan", values: planRows() }]);
  const plan = refreshOf(ITEMS);
  const exceljs = await loadExceljs();
  return {
    name: "refresh-file",
    input: `${ITEMS} items, 4 columns written`,
    ours: { name: "applyPlanToXlsx", run: () => applyPlanToXlsx(bytes, plan) },
    rivals: [
      {
        name: "exceljs load, write, save",
        bar: { atMost: 0.4 },
        run: async () => {
          const workbook = new exceljs.Workbook();
          await workbook.xlsx.load(bytes);
          const sheet = workbook.getWorksheet("Plan");
          plan.changes[0]?.blocks[0]?.values.forEach((line, row) =>
            line.forEach((content, column) => {
              if (sheet !== undefined) sheet.getCell(row + 1, column + COLUMNS.length + 1).value = content;
            }),
          );
          return workbook.xlsx.writeBuffer();
        },
      },
    ],
  };
}

/** A plan written as a new workbook, against exceljs. */
export async function newFileMeasure(): Promise<Measure> {
  const values = planRows();
  const exceljs = await loadExceljs();
  return {
    name: "new-file",
    input: `${ITEMS} rows x ${COLUMNS.length} columns`,
    ours: { name: "writeNewXlsx", run: () => writeNewXlsx([{ name: "Plan", values }]) },
    rivals: [
      {
        name: "exceljs",
        bar: { atMost: 0.4 },
        run: async () => {
          const workbook = new exceljs.Workbook();
          const sheet = workbook.addWorksheet("Plan");
          for (const row of values) sheet.addRow([...row]);
          return workbook.xlsx.writeBuffer();
        },
      },
    ],
  };
}

/** As much of exceljs as is used here; its own types come with the bench's packages, which the type check lacks. */
interface Exceljs {
  Workbook: new () => {
    xlsx: { load(bytes: Uint8Array): Promise<unknown>; writeBuffer(): Promise<unknown> };
    getWorksheet(name: string): { getCell(row: number, column: number): { value: unknown } } | undefined;
    addWorksheet(name: string): { addRow(values: unknown[]): unknown };
  };
}

async function loadExceljs(): Promise<Exceljs> {
  const loaded = await import("exceljs" as string);
  return loaded.default ?? loaded;
}

function planRows(): CellContent[][] {
  const rows = Array.from({ length: ITEMS }, (_, index): CellContent[] => [
    `${index + 1}`,
    `Priority ${Math.floor(index / 10)}`,
    `Set up the panel of area ${index + 1} and agree its terms with partners`,
    "Every young person has a named worker",
    "Participation Manager",
    "By December 2025",
    "Panels are meeting",
    "Red",
    "Red: due 31 Dec 2025, 90 days overdue on 31 Mar 2026; nothing in Progress says it is done",
  ]);
  return [COLUMNS, ...rows];
}

function refreshOf(items: number): SheetPlan {
  const values = Array.from({ length: items }, (_, index): CellContent[] => [
    "Red",
    "31/12/2025",
    index % 90,
    "Red: due 31 Dec 2025, 90 days overdue on 31 Mar 2026; nothing in Progress says it is done",
  ]);
  return {
    changes: [{ sheet: "Plan", blocks: [{ row: 0, column: COLUMNS.length, values }], formats: [], columnWidths: [] }],
  };
}
