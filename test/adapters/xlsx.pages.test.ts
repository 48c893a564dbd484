/**
 * Files are read and written in Node here, as the command line does; jsdom has no TextEncoder.
 *
 * @jest-environment node
 */
import { buildSheetsInXlsx } from "../../src/xlsx/buildSheetsInXlsx";
import { openInGrid, readFile } from "../../src/workbench/openInGrid";
import { buildInUniver } from "../../src/workbench/buildInUniver";
import { saveWorkbook } from "../../src/workbench/saveWorkbook";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";
import { emptyGrid } from "../workbench/headlessGrid";
import { PAGES } from "./pages";
import { describePagesContract } from "./pagesContract";
import { pagesInXlsx } from "./xlsxPages";

/** Large sheets take their time on a busy machine; no test is timed. */
jest.setTimeout(30_000);

const PLAN = (): Uint8Array => writeNewXlsx([{ name: "Plan", values: [["Action"]] }]);

describePagesContract("the file writer", async () => pagesInXlsx(writeNewXlsx(PAGES)));

describePagesContract("putting them into a file", async () => {
  const once = buildSheetsInXlsx(PLAN(), PAGES, { replaceEdited: false });
  const twice = once.ok ? buildSheetsInXlsx(once.value.bytes, PAGES, { replaceEdited: false }) : once;
  if (!twice.ok) throw new Error(twice.issues.map(({ code }) => code).join());
  return pagesInXlsx(twice.value.bytes).slice(1);
});

describePagesContract("the workbench, saved", async () => {
  const grid = emptyGrid();
  const bytes = PLAN();
  const read = readFile(bytes, "plan.xlsx");
  if (!read.ok) throw new Error("unreadable");
  const opened = openInGrid(grid, { ...read.value, bytes, room: 900 });
  await buildInUniver(grid.api.getActiveWorkbook()!, PAGES, { replaceEdited: false });
  const saved = saveWorkbook(grid, opened);
  if (!saved.ok) throw new Error(saved.issues.map(({ code }) => code).join());
  return pagesInXlsx(saved.value.bytes).slice(1);
});
