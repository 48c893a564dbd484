import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { buildReport, type CellChange, type Grid, type IsoDate } from "../../src/core";
import { readXlsx } from "../../src/xlsx/readXlsx";
import type { StandInOnPage } from "../support/excel/browserEntry";
import type { GridSpec } from "../support/gridSpec";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/action-plan.xlsx");

/** The day that is today on every page of these tests. */
export const AS_AT = "2026-03-31" as IsoDate;
export const MICROSOFT = "https://appsforoffice.microsoft.com/";

/** The sample plan's first sheet. */
export function sampleSheet(): Grid {
  const read = readXlsx(new Uint8Array(readFileSync(SAMPLE)), "Plan.xlsx");
  if (!read.ok) throw new Error("the sample is unreadable");
  return read.value.sheets[0]!;
}

/** What core alone says a refresh of a sheet writes. */
export function expectedChanges(sheet: Grid): readonly CellChange[] {
  return buildReport({ name: "Plan.xlsx", sheets: [sheet] }, { asAt: AS_AT, preset: "strict" }).changes;
}

/** A grid as a sheet of the stand-in. */
export function specOf({ rows, ...sheet }: Grid): GridSpec {
  return { ...sheet, rows: rows.map((row) => row.map((cell) => cell ?? null)) };
}

/** The values of some cells of the stand-in's first sheet; "" where blank. */
export function standInValues(page: Page, places: readonly { row: number; column: number }[]): Promise<unknown[]> {
  return page.evaluate(
    (cells) => {
      const { standInExcel } = window as unknown as { standInExcel: StandInOnPage };
      const [sheet] = standInExcel.workbook.sheets;
      return cells.map(({ row, column }) => sheet?.peek(row, column)?.value ?? "");
    },
    places.map(({ row, column }) => ({ row, column })),
  );
}

/** The names of the stand-in's visible sheets, in their order. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { standInExcel } = window as unknown as { standInExcel: StandInOnPage };
    return standInExcel.workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  });
}

/** What a person types on a sheet. */
export async function typeInCell(
  page: Page,
  edit: { sheet: string; row: number; column: number; value: string },
): Promise<void> {
  await page.evaluate((cell) => {
    const { standInExcel } = window as unknown as { standInExcel: StandInOnPage };
    standInExcel.host.type(cell);
  }, edit);
}

/** Makes the host as slow as a large workbook's: every answer comes so much later. */
export async function slowDown(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((wait) => {
    const { host } = (window as unknown as { standInExcel: StandInOnPage }).standInExcel;
    const receive = host.receive.bind(host);
    host.receive = (text) => void setTimeout(() => receive(text), wait);
  }, milliseconds);
}

/** Pastes a page's HTML into the box that has the focus or is given, as a clipboard does. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "Paste a plan" });
  await box.waitFor();
  await box.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
