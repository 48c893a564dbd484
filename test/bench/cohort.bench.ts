import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inOneGo, summariseCohort, textRows, type ExtractTable } from "../../src/core";
import { extractCells, extractText, PERIOD_END } from "./cohortData";
import { expectSame, figuresOfSummary, type Figures } from "./cohortFigures";
import {
  arqueroFiguresOfCells,
  arqueroFiguresOfText,
  duckFiguresOfChunks,
  duckFiguresOfFile,
  duckFiguresOfRows,
} from "./cohortEngines";
import { cellsLoop, textLoop } from "./cohortLoops";
import type { Measure } from "./measure";
import { loadArquero, loadDuckdb } from "./tableEngines";

/** The records of a large county. */
const COUNTY = 52_500;
const INPUT = "52,500 rows x 15 columns";
/** The bars: a loop written for this one layout, and two table engines with their loading. */
const [OF_LOOP, OF_DUCKDB, OF_ARQUERO] = [{ atMost: 1.5 }, { atMost: 1 / 8 }, { atMost: 1 / 15 }];

function figuresOf(rows: ExtractTable["rows"]) {
  const options = { periodEnd: PERIOD_END, audience: "internal", threshold: 5 } as const;
  return summariseCohort([{ name: "extract", rows, dateSystem: 1900 }], options);
}

/** The measure, once everybody is seen to make the figures that we make. */
async function checked(measure: Measure): Promise<Measure> {
  const ours = measure.ours.run() as ReturnType<typeof figuresOf>;
  if (!ours.ok) throw new Error("the benchmark's extract is refused");
  for (const { name, run } of measure.rivals) {
    expectSame(name, (await run()) as Figures, figuresOfSummary(ours.value));
  }
  return measure;
}

/** Figures of a county's extract from the cells of the sheet it lies on, as the host hands them over. */
export async function cohortCellsMeasure(): Promise<Measure> {
  const rows = extractCells(COUNTY);
  const duckdb = await loadDuckdb();
  const duck = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
  const arquero = await loadArquero();
  return checked({
    name: "cohort, cells",
    input: INPUT,
    ours: { name: "summariseCohort", run: () => figuresOf(rows) },
    rivals: [
      { name: "typed loop", run: () => cellsLoop(rows), bar: OF_LOOP },
      { name: "duckdb, chunks", run: () => duckFiguresOfChunks(duckdb, duck, rows), bar: OF_DUCKDB },
      { name: "duckdb, appender", run: () => duckFiguresOfRows(duck, rows), bar: OF_DUCKDB },
      { name: "arquero", run: () => arqueroFiguresOfCells(arquero, rows), bar: OF_ARQUERO },
    ],
  });
}

/** Figures of a county's extract from the text of a .csv file. */
export async function cohortTextMeasure(): Promise<Measure> {
  const text = extractText(COUNTY);
  const path = join(mkdtempSync(join(tmpdir(), "cohort-bench-")), "extract.csv");
  writeFileSync(path, text);
  const duck = await (await (await loadDuckdb()).DuckDBInstance.create(":memory:")).connect();
  const arquero = await loadArquero();
  return checked({
    name: "cohort, text",
    input: INPUT,
    ours: { name: "summariseCohort", run: () => figuresOf(inOneGo(textRows(text))) },
    rivals: [
      { name: "typed loop", run: () => textLoop(text), bar: OF_LOOP },
      { name: "duckdb", run: () => duckFiguresOfFile(duck, path), bar: OF_DUCKDB },
      { name: "arquero", run: () => arqueroFiguresOfText(arquero, text), bar: OF_ARQUERO },
    ],
  });
}
