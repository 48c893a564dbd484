import { inOneGo, summariseCohort, summariseCohortInSlices, textRows, type ExtractTable } from "../../src/core";
import { extractCells, extractText, PERIOD_END } from "./cohortData";
import { cellsLoop, textLoop } from "./cohortLoops";
import { measureRows, type Row } from "./measure";

/** The young people of all England. */
const ENGLAND = 1_200_000;
const INPUT = "1,200,000 rows x 15 columns";
const OPTIONS = { periodEnd: PERIOD_END, audience: "internal", threshold: 5 } as const;
const OF_LOOP = { atMost: 1.5 };
/** What is held while figures are made of an extract, as a share of what its cells take alone. */
const OF_INPUT = 1.1;
const ROUNDS = 3;

/**
 * A country's extract: its time against a loop written for it, from text and from cells, and how much more is in memory
 * while its figures are made than it takes alone: as the text of a .csv, as the strings that a reader of such a file makes
 * of it, and as the cells of a sheet, which are mostly numbers.
 */
export async function englandRows(): Promise<Row[]> {
  return [...memoryRows(), ...(await textTimes()), ...(await cellTimes())];
}

function memoryRows(): Row[] {
  return [
    memoryRow("text", () => inOneGo(textRows(extractText(ENGLAND)))),
    memoryRow("strings", () => inOneGo(textRows(extractText(ENGLAND))).slice()),
    memoryRow("cells", () => extractCells(ENGLAND)),
  ];
}

/** What is held at once while figures are made, beside what the rows take alone; megabytes. */
function memoryRow(what: string, make: () => ExtractTable["rows"]): Row {
  const before = held();
  const rows = make();
  const alone = held() - before;
  const peak = peakOf(rows) - before;
  const ratio = peak / alone;
  const figures = { oursMs: peak, rivalMs: alone, ratio, bar: OF_INPUT, holds: ratio <= OF_INPUT };
  return { measure: "england, MB", input: INPUT, rival: `${what} alone`, ...figures };
}

async function textTimes(): Promise<Row[]> {
  const text = extractText(ENGLAND);
  return measureRows({
    name: "england, text",
    input: INPUT,
    rounds: ROUNDS,
    ours: { name: "summariseCohort", run: () => summariseCohort([tableOf(inOneGo(textRows(text)))], OPTIONS) },
    rivals: [{ name: "typed loop", run: () => textLoop(text), bar: OF_LOOP }],
  });
}

async function cellTimes(): Promise<Row[]> {
  const rows = extractCells(ENGLAND);
  return measureRows({
    name: "england, cells",
    input: INPUT,
    rounds: ROUNDS,
    ours: { name: "summariseCohort", run: () => summariseCohort([tableOf(rows)], OPTIONS) },
    rivals: [{ name: "typed loop", run: () => cellsLoop(rows), bar: OF_LOOP }],
  });
}

function tableOf(rows: ExtractTable["rows"]): ExtractTable {
  return { name: "extract", rows, dateSystem: 1900 };
}

/** The most that is held at once, looked at each time another twentieth is done. */
function peakOf(rows: ExtractTable["rows"]): number {
  let [peak, next] = [0, 0];
  for (const share of summariseCohortInSlices([tableOf(rows)], OPTIONS)) {
    if (share < next) continue;
    peak = Math.max(peak, held());
    next = share + 0.05;
  }
  return peak;
}

/** Megabytes held, without what nobody asks for any more. */
function held(): number {
  if (globalThis.gc === undefined) throw new Error("the benchmark needs --expose-gc");
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
}
