import path from "node:path";
import type { Page } from "playwright-core";
import { buildReport, columnLetters, type CellRef, type Grid } from "../../src/core";
import { openInStandInExcel } from "../support/excel/bundleForBrowser";
import type { GridSpec } from "../support/gridSpec";
import { findBarriers } from "./findBarriers";
import type { PageLog } from "./openBrowser";
import { NOT_LOOKED_AT, PANE, servedPages } from "./servedPages";
import {
  AS_AT,
  expectedChanges,
  MICROSOFT,
  pasteHtml,
  sampleSheet,
  sheetNames,
  specOf,
  standInValues,
  typeInCell,
} from "./standInPane";

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

jest.setTimeout(90_000);

const pages = servedPages();
let page: Page;
let log: PageLog;
let address: string;

beforeEach(async () => {
  ({ page, log, address } = await pages.open(AS_AT, PANE));
  // The network is cut: whatever is neither the site nor Microsoft's office.js would fail, and is on the record.
  await page.route(
    ({ href }) => !href.startsWith(address) && !href.startsWith(MICROSOFT),
    (route) => route.abort(),
  );
});

async function openPane(sheets: readonly GridSpec[]): Promise<void> {
  await openInStandInExcel(page, sheets);
  await page.goto(`${address}/taskpane.html`);
}

/** What a person types on the sample's sheet. */
async function type(edit: { row: number; column: number; value: string }): Promise<void> {
  await typeInCell(page, { sheet: sampleSheet().name, ...edit });
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
    expect(await standInValues(page, words)).toEqual(words.map(({ after }) => after));
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
    await page.getByRole("button", { name: "Restore" }).click();
    await page
      .getByText(/put back/)
      .first()
      .waitFor();
    expect(await standInValues(page, words)).toEqual(words.map(({ before }) => before));
    expect(log.outside.every((address) => address.startsWith(MICROSOFT))).toBe(true);
    expect(log.faults).toEqual([]);
  });

  it("takes a plan from a web page where the sheet holds none, and puts it on a sheet of its own", async () => {
    await openPane([{ name: "Notes", rows: [["Nothing to see"], [columnLetters(3)]] }]);
    await page.getByRole("textbox", { name: "Paste a plan" }).waitFor();
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
    await pasteHtml(page, PASTED);
    await page.getByText("2 items read from 1 table").waitFor();
    await page.getByRole("button", { name: "Put it on a new sheet" }).click();
    await page.getByRole("button", { name: "Show Action plan" }).waitFor();
    expect(await sheetNames(page)).toEqual(["Notes", "Action plan"]);
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
    expect(await standInValues(page, [first!])).toEqual(["Amber"]);
    await type({ row: first!.row, column: first!.column, value: "" });
    await page.keyboard.press("Escape");

    // By keyboard alone.
    await page.getByRole("button", { name: "See changes" }).focus();
    for (let back = 0; back < 2; back += 1) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Restore" }).waitFor();

    // Live: an edited milestone is judged at once.
    await page.getByRole("switch").click();
    const edited = itemWith(sheet, "Green");
    await type({ row: edited.milestone.row, column: edited.milestone.column, value: "By January 2026" });
    await expectSoon(() => standInValues(page, [edited.rating]), ["Red"]);
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
    expect((await sheetNames(page)).length).toBeGreaterThan(12);
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
    await page.goto(`${address}/taskpane.html`);
    await page.getByRole("alert").waitFor();
    expect((await page.locator("#pane").innerText()).length).toBeGreaterThan(20);
  });
});
