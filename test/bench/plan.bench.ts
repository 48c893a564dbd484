import { readPlan, type Cell, type Grid, type WorkbookGrids } from "../../src/core";
import type { Measure } from "./measure";

const HEADERS = ["Priority", "Ref", "Action", "Outcome", "Lead", "Milestone", "Progress", "RAG"];

/** Reading a plan of 1,000 rows, against a bare pass over its cells. */
export async function planMeasure(): Promise<Measure> {
  const workbook = planOf(1000);
  return {
    name: "plan",
    input: "1,000 rows x 8 columns",
    ours: { name: "readPlan", run: () => readPlan(workbook) },
    rivals: [{ name: "bare pass over the cells", run: () => barePass(workbook), bar: { atMost: 150 } }],
  };
}

/** Whether time grows with the rows: 20,000 of them against twenty plans of 1,000. */
export async function planScalingMeasure(): Promise<Measure> {
  const workbook = planOf(1000);
  const large = planOf(20_000);
  return {
    name: "plan-scaling",
    input: "20,000 rows x 8 columns",
    ours: { name: "readPlan", run: () => readPlan(large) },
    rivals: [
      {
        name: "20 plans of 1,000 rows",
        run: () => Array.from({ length: 20 }, () => readPlan(workbook)),
        bar: { atMost: 1.3 },
      },
    ],
  };
}

function planOf(rows: number): WorkbookGrids {
  const body = Array.from({ length: rows }, (_, index) => [
    index % 10 === 0 ? `Priority ${index / 10 + 1}` : "",
    `${index + 1}`,
    `Set up the panel of area ${index + 1} and agree its terms with partners`,
    "Every young person has a named worker",
    "Participation Manager",
    "By December 2025",
    "Panels are meeting",
    "",
  ]);
  const cells = [HEADERS, ...body].map((texts) =>
    texts.map((text): Cell | null => (text === "" ? null : { raw: text, text })),
  );
  const grid: Grid = {
    name: "Plan",
    firstRow: 0,
    firstColumn: 0,
    rows: cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isHidden: false,
    tables: [],
    dateSystem: 1900,
  };
  return { name: "", sheets: [grid] };
}

function barePass({ sheets }: WorkbookGrids): number {
  let length = 0;
  for (const row of sheets[0]?.rows ?? [])
    for (const cell of row) length += cell === null ? 0 : cell.text.trim().length;
  return length;
}
