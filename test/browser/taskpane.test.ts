import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { buildReport, columnLetters, type CellChange, type CellRef, type Grid, type IsoDate } from "../../src/core";
import { readXlsx } from "../../src/xlsx/readXlsx";
import type { StandInOnPage } from "../support/excel/browserEntry";
import { openInStandInExcel } from "../support/excel/bundleForBrowser";
import type { GridSpec } from "../support/gridSpec";
import { findBarriers } from "./findBarriers";
import { openBrowser, setToday, watchPage, type PageLog, type TestBrowser } from "./openBrowser";
import { serveDist, type ServedDist } from "./serveDist";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/action-plan.xlsx");
const COHORT = path.resolve(__dirname, "../../assets/samples/cohort-extract.csv");
const PASTED = `<table><tr><th>Action</th><th>Lead</th><th>Milestone</th></tr>
  <tr><td>Open a <b>careers</b> hub</td><td>Skills lead</td><td>By December 2026</td></tr>
  <tr><td>Publish the guide<img src="https://example.org/x.png" onerror="document.title='ran'"></td><td>Travel lead</td><td>Ongoing</td></tr></table>`;
/** Each tab in a look: 320 px wide is what 640 px is at 200 %. */
const LOOKS = [
  ["Plan", { colorScheme: "light" }],
  ["NEET", { colorScheme: "dark" }],
  ["Board pack", { colorScheme: "dark", forcedColors: "active" }],
  ["Settings", { colorScheme: "light", forcedColors: "none" }],
] as const;
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

/** The names of the stand-in's sheets, in their order. */
function sheetNames(): Promise<string[]> {
  return page.evaluate(() => {
    const { standInExcel } = window as unknown as { standInExcel: StandInOnPage };
    return standInExcel.workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  });
}

/** What a person types on the sample's sheet. */
async function type(edit: { row: number; column: number; value: string }): Promise<void> {
  await page.evaluate(
    ({ sheet, ...cell }) => {
      const { standInExcel } = window as unknown as { standInExcel: StandInOnPage };
      standInExcel.host.type({ sheet, ...cell });
    },
    { sheet: sampleSheet().name, ...edit },
  );
}

/** Where an item's milestone stands, and where a refresh writes this rating for it. */
function itemWith(sheet: Grid, rating: string): { milestone: CellRef; rating: CellRef } {
  const { changes, items } = buildReport({ name: "Plan.xlsx", sheets: [sheet] }, { asAt: AS_AT, preset: "strict" });
  const change = changes.find(({ after, item }) => after === rating && items[item ?? -1]?.item.milestone.at !== null);
  return { milestone: items[change!.item!]!.item.milestone.at!, rating: change! };
}

/** Asks again until the answer is the expected one, for a second at most. */
async function expectSoon<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 1000;
  while (Date.now() < end && JSON.stringify(await ask()) !== JSON.stringify(expected)) await page.waitForTimeout(25);
  expect(await ask()).toEqual(expected);
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

  it("takes a plan from a web page where the sheet holds none, and puts it on a sheet of its own", async () => {
    await openPane([{ name: "Notes", rows: [["Nothing to see"], [columnLetters(3)]] }]);
    const box = page.getByRole("textbox", { name: "Paste a plan" });
    await box.waitFor();
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
    await box.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, PASTED);
    await page.getByText("2 items read from 1 table").waitFor();
    await page.getByRole("button", { name: "Put it on a new sheet" }).click();
    await page.getByRole("button", { name: "Show Action plan" }).waitFor();
    expect(await sheetNames()).toEqual(["Notes", "Action plan"]);
    expect(log.faults).toEqual([]);
    expect(log.outside.every((address) => address.startsWith(MICROSOFT))).toBe(true);
  });

  it("does everything on one page: by keyboard, live, with a conflict, a cohort and a pack", async () => {
    const sheet = sampleSheet();
    const [first] = expectedChanges(sheet).filter(({ after }) => after === "Red");
    await openPane([specOf(sheet)]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole("button", { name: "Refresh RAG" }).waitFor();

    // Somebody types between the preview and the write: nothing is written, and the new preview is there.
    await page.getByRole("button", { name: "See changes" }).click();
    await page.getByRole("button", { name: /^Write \d+ cells$/ }).waitFor();
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
    await type({ row: first!.row, column: first!.column, value: "Amber" });
    await page.getByRole("button", { name: /^Write \d+ cells$/ }).click();
    await page.getByText("The sheet changed while you were looking").last().waitFor();
    expect(await standInValues([first!])).toEqual(["Amber"]);
    await type({ row: first!.row, column: first!.column, value: "" });
    await page.keyboard.press("Escape");

    // By keyboard alone.
    await page.getByRole("button", { name: "See changes" }).focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Restore" }).waitFor();

    // Live: an edited milestone is judged at once.
    await page.getByRole("switch").click();
    const edited = itemWith(sheet, "Green");
    await type({ row: edited.milestone.row, column: edited.milestone.column, value: "By January 2026" });
    await expectSoon(() => standInValues([edited.rating]), ["Red"]);
    await page.getByRole("switch").click();

    await page.getByRole("tab", { name: "NEET" }).click();
    await page.getByRole("button", { name: "Choose a file" }).waitFor();
    await page.locator("input[type=file]").first().setInputFiles(COHORT);
    await page.getByRole("button", { name: "Build the NEET sheets" }).click();
    await page.getByRole("button", { name: /^Show / }).waitFor();
    await page.getByRole("tab", { name: "Board pack" }).click();
    expect(await page.getByRole("checkbox", { name: "NEET" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Build the board pack" }).click();
    await page.getByRole("button", { name: "Show Cover" }).waitFor();
    expect((await sheetNames()).length).toBeGreaterThan(12);
    expect(log.faults.filter((fault) => !fault.includes("Framing"))).toEqual([]);

    for (const [tab, look] of LOOKS) {
      await page.emulateMedia(look);
      await page.getByRole("tab", { name: tab, exact: true }).click();
      await page.locator("h1:visible").waitFor();
      expect({ tab, barriers: await findBarriers(page, NOT_LOOKED_AT) }).toEqual({ tab, barriers: [] });
      const overflow = await page.evaluate(() => document.querySelector("main")!.scrollWidth - window.innerWidth);
      expect({ tab, overflow: Math.max(0, overflow) }).toEqual({ tab, overflow: 0 });
    }
  });

  it("says where it belongs when it is opened outside Excel", async () => {
    await page.route(`${MICROSOFT}**`, (route) => route.abort());
    await page.goto(`${served.address}/taskpane.html`);
    await page.getByRole("alert").waitFor();
    expect((await page.locator("#pane").innerText()).length).toBeGreaterThan(20);
  });
});
