import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { cellAddress, type CellRef, type Grid } from "../../src/core";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { AS_AT } from "./standInPane";
import type { ServedPage, ServedPages } from "./servedPages";

const GRID = "[id^=univer-sheet-main-canvas]";

/** The workbench with the sample open, grid and pane drawn to the last part. */
export async function openWorkbench(pages: ServedPages): Promise<ServedPage> {
  const opened = await pages.open(AS_AT, { width: 1280, height: 800 });
  const { page, address } = opened;
  await page.goto(`${address}/workbench.html`);
  await page.waitForSelector(GRID);
  await page.getByRole("button", { name: "Refresh RAG" }).waitFor();
  // The grid adds its formula bar and sheet tabs last.
  await page.getByText("Board contacts").waitFor();
  await page.getByLabel("Cell address or name").waitFor();
  return opened;
}

/** What a person types into a cell of the sheet that is shown, by keyboard; Delete empties it. */
export async function typeInGrid(page: Page, { row, column }: CellRef, text: string): Promise<void> {
  await page.getByLabel("Cell address or name").fill(cellAddress(row, column));
  await page.keyboard.press("Enter");
  if (text === "") return page.keyboard.press("Delete");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The bytes that Save downloads. */
export async function saveFromWorkbench(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** The sheets of a workbook's bytes. */
export function sheetsOf(bytes: Uint8Array): readonly Grid[] {
  const result = readXlsx(bytes, "action-plan.xlsx");
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value.sheets;
}
