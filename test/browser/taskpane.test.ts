import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { buildReport, columnLetters, type CellChange, type Grid, type IsoDate } from "../../src/core";
import { readXlsx } from "../../src/xlsx/readXlsx";
import type { StandInOnPage } from "../support/excel/browserEntry";
import { openInStandInExcel } from "../support/excel/bundleForBrowser";
import type { GridSpec } from "../support/gridSpec";
import { findBarriers } from "./findBarriers";
import { openBrowser, setToday, watchPage, type PageLog, type TestBrowser } from "./openBrowser";
import { serveDist, type ServedDist } from "./serveDist";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/action-plan.xlsx");
const AS_AT = "2026-03-31" as IsoDate;
const MICROSOFT = "https://appsforoffice.microsoft.com/";

/** Fluent's focus catchers are aria-hidden and focusable on purpose, for a moment each: axe's known false positive. */
const NOT_LOOKED_AT = ["[data-tabster-dummy]"];

jest.setTimeout(90_000);

let served: ServedDist;
let browser: TestBrowser;
let page: Page;
let log: PageLog;

beforeAll(async () => {
  served = await serveDist();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  log = watchPage(page, served.address);
  await page.setViewportSize({ width: 350, height: 800 });
  await setToday(page, AS_AT);
});
afterEach(async () => {
  await page.close();
});

function sampleSheet(): Grid {
  const read = readXlsx(new Uint8Array(readFileSync(SAMPLE)), "Plan.xlsx");
  if (!read.ok) throw new Error("the sample is unreadable");
  return read.value.sheets[0]!;
}

/** What core alone says a refresh of the sample writes. */
function expectedChanges(sheet: Grid): readonly CellChange[] {
  return buildReport({ name: "Plan.xlsx", sheets: [sheet] }, { asAt: AS_AT, preset: "strict" }).changes;
}

async function openPane(sheets: readonly GridSpec[]): Promise<void> {
  await openInStandInExcel(page, sheets);
  await page.goto(`${served.address}/taskpane.html`);
}

/** A grid as a sheet of the stand-in. */
function specOf({ rows, ...sheet }: Grid): GridSpec {
  return { ...sheet, rows: rows.map((row) => row.map((cell) => cell ?? null)) };
}

/** The values of some cells of the stand-in's first sheet; "" where blank. */
function standInValues(places: readonly { row: number; column: number }[]): Promise<unknown[]> {
  return page.evaluate(
    (cells) => {
      const { standInExcel } = window as unknown as { standInExcel: StandInOnPage };
      const [sheet] = standInExcel.workbook.sheets;
      return cells.map(({ row, column }) => sheet?.peek(row, column)?.value ?? "");
    },
    places as { row: number; column: number }[],
  );
}

describe("the production pane in the stand-in Excel", () => {
  it("finds the plan, writes what core says, and has no barriers", async () => {
    const sheet = sampleSheet();
    const expected = expectedChanges(sheet);
    await openPane([specOf(sheet)]);
    const refresh = page.getByRole("button", { name: "Refresh RAG" });
    await refresh.waitFor();
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
    await refresh.click();
    await page.getByRole("button", { name: "Restore" }).waitFor();
    const words = expected.filter(({ after }) => typeof after === "string");
    expect(words.length).toBeGreaterThan(20);
    expect(await standInValues(words)).toEqual(words.map(({ after }) => after));
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
    await page.getByRole("button", { name: "Restore" }).click();
    await page
      .getByText(/put back/)
      .first()
      .waitFor();
    expect(await standInValues(words)).toEqual(words.map(({ before }) => before));
    expect(log.outside.every((address) => address.startsWith(MICROSOFT))).toBe(true);
    expect(log.faults).toEqual([]);
  });

  it("says so where the sheet holds no plan", async () => {
    await openPane([{ name: "Notes", rows: [["Nothing to see"], [columnLetters(3)]] }]);
    await page
      .getByText(/No action plan/)
      .first()
      .waitFor();
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
  });

  it("says where it belongs when it is opened outside Excel", async () => {
    await page.route(`${MICROSOFT}**`, (route) => route.abort());
    await page.goto(`${served.address}/taskpane.html`);
    await page.getByRole("alert").waitFor();
    expect((await page.locator("#pane").innerText()).length).toBeGreaterThan(20);
  });
});
