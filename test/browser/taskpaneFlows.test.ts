import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { buildReport, NO_HISTORY, recordPosition, type Grid, type IsoDate } from "../../src/core";
import { gridsFromHtml } from "../../src/paste/gridsFromHtml";
import { withNewSheet } from "../support/applyToGrids";
import { openInStandInExcel } from "../support/excel/bundleForBrowser";
import { findBarriers } from "./findBarriers";
import type { PageLog } from "./openBrowser";
import { NOT_LOOKED_AT, PANE, servedPages } from "./servedPages";
import {
  AS_AT,
  expectedChanges,
  pasteHtml,
  sampleSheet,
  sheetNames,
  slowDown,
  specOf,
  standInValues,
} from "./standInPane";

/** A published plan as a web page; not part of the project, so these tests are left out where it is not beside it. */
const PUBLISHED = path.resolve(__dirname, "../../../shared/corpus/plans/leeds.html");
const withPublished = existsSync(PUBLISHED) ? it : it.skip;

jest.setTimeout(90_000);

const pages = servedPages();
let page: Page;
let log: PageLog;
let address: string;

beforeEach(async () => {
  ({ page, log, address } = await pages.open(AS_AT, PANE));
  // Colours that fade into each other have no contrast to measure yet.
  await page.emulateMedia({ reducedMotion: "reduce" });
});

async function openPane(sheets: readonly Grid[]): Promise<void> {
  await openInStandInExcel(page, sheets.map(specOf));
  await page.goto(`${address}/taskpane.html`);
}

/** The sample with its position of an earlier board beside it. */
function sampleWithHistory(): readonly Grid[] {
  const workbook = { name: "Plan.xlsx", sheets: [sampleSheet()] };
  const then = buildReport(workbook, { asAt: "2025-12-12" as IsoDate, preset: "strict" });
  const recording = recordPosition(then, NO_HISTORY);
  if (!("newSheet" in recording)) throw new Error("not recorded");
  return withNewSheet(workbook, recording.newSheet).sheets;
}

/** Presses a key until what has the focus is named so; the names of all that had it on the way. */
async function pressUntil(key: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    const now = await page.evaluate(() => {
      const { activeElement: focused } = document;
      return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
    });
    if (name.test(now)) return;
  }
  throw new Error(`no ${String(name)} was reached by ${key}`);
}

describe("the pane by keyboard alone", () => {
  it("refreshes, opens an item, moves on, explains itself and puts back", async () => {
    const sheet = sampleSheet();
    const expected = expectedChanges(sheet).filter(({ after }) => typeof after === "string");
    await openPane([sheet]);
    await page.locator("[data-item]").first().waitFor();
    await pressUntil("Tab", /^Refresh RAG$/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Restore" }).waitFor();
    expect(await standInValues(page, expected)).toEqual(expected.map(({ after }) => after));

    await pressUntil("Tab", /rows? \d/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("In our words").waitFor();
    await pressUntil("Tab", /^Help: how an item is read$/);
    await page.keyboard.press("Enter");
    await page.getByRole("note").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("note").count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    await page.getByText("3 of 19").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Restore" }).waitFor();

    await pressUntil("Shift+Tab", /^Restore$/);
    await page.keyboard.press("Space");
    await page
      .getByText(/put back/)
      .first()
      .waitFor();
    expect(await standInValues(page, expected)).toEqual(expected.map(({ before }) => before));
    expect(log.faults).toEqual([]);
  });
});

describe("preview and cancel", () => {
  it("writes what is ticked alone, and a build that is stopped leaves the workbook as it was", async () => {
    const sheet = sampleSheet();
    const [left, ...others] = expectedChanges(sheet).filter(
      ({ after, item }) => typeof after === "string" && item !== null,
    );
    await openPane([sheet]);
    await page.getByRole("button", { name: "See changes" }).click();
    await page.getByRole("button", { name: /^Write \d+ cells$/ }).waitFor();
    await page.getByRole("checkbox").nth(1).uncheck();
    await page.getByRole("button", { name: /^Write \d+ cells$/ }).click();
    await page.getByRole("button", { name: "Restore" }).waitFor();
    const written = others.filter(({ item }) => item !== left!.item);
    expect(await standInValues(page, [left!])).toEqual([left!.before]);
    expect(await standInValues(page, written)).toEqual(written.map(({ after }) => after));

    await page.getByRole("tab", { name: "Board pack" }).click();
    const build = page.getByRole("button", { name: "Build the board pack" });
    await build.waitFor();
    await slowDown(page, 100);
    await build.click();
    await page.getByRole("button", { name: "Cancel", exact: true }).click();
    await page.getByText("Stopped. Nothing was written.").last().waitFor();
    expect(await sheetNames(page)).toEqual([sheet.name]);
    expect(log.faults).toEqual([]);
  });
});

describe("a published plan pasted from a web page", () => {
  withPublished("stands rated on a sheet of its own after two clicks, with nothing left to refresh", async () => {
    const html = readFileSync(PUBLISHED, "utf8");
    const read = gridsFromHtml(html, "Pasted plan");
    if (!read.ok) throw new Error("the page is unreadable");
    const { items, counts } = buildReport(read.value, { asAt: AS_AT, preset: "strict" });
    await openInStandInExcel(page, [{ name: "Notes", rows: [["Nothing to see"]] }]);
    await page.goto(`${address}/taskpane.html`);
    await pasteHtml(page, html);
    await page.getByText(`${items.length} items read from`).waitFor();
    await page.getByRole("button", { name: "Put it on a new sheet" }).click();
    await page.getByRole("button", { name: "Show Action plan" }).click();
    await page.getByText(`${items.length} items · nothing would change`).waitFor();
    await page.getByRole("button", { name: `${counts.red} Overdue` }).waitFor();
    await page.getByRole("button", { name: "Refresh RAG" }).click();
    await page.getByText("Everything is up to date").last().waitFor();
    expect(log.faults).toEqual([]);
  });
});

describe("every screen", () => {
  it("has no barriers and is never wider than the pane", async () => {
    await openPane(sampleWithHistory());
    await page.setViewportSize({ width: 320, height: 800 });
    const look = async (screen: string): Promise<void> => {
      const overflow = await page.evaluate(() => document.querySelector("main")!.scrollWidth - window.innerWidth);
      const barriers = await findBarriers(page, NOT_LOOKED_AT);
      expect({ screen, barriers, overflow: Math.max(0, overflow) }).toEqual({ screen, barriers: [], overflow: 0 });
    };
    const back = (): Promise<void> => page.keyboard.press("Escape");
    await page.locator("#listing-movement").click();
    await page.getByRole("table", { name: "How the counts moved" }).waitFor();
    await page.getByRole("button", { name: "Help: what the counts mean" }).click();
    await look("movement and help");
    await page.locator("#listing-check").click();
    await page.getByRole("button", { name: /^See all/ }).click();
    await page.getByRole("heading", { name: "Suggested wordings" }).waitFor();
    await look("suggested wordings");
    await back();
    await page.locator("#listing-check").click();
    await page
      .getByRole("button", { name: /^Leave row/ })
      .first()
      .waitFor();
    await look("check");
    await page.locator("#listing-challenge").click();
    await page.getByRole("list", { name: /^Challenge/ }).waitFor();
    await look("challenge");
    await page.locator("#listing-items").click();
    await page.locator("[data-item]").first().click();
    await page.getByText("First recorded as due").waitFor();
    await page.getByText("Set an override").click();
    await page.emulateMedia({ colorScheme: "dark" });
    await look("item in the dark");
    await back();
    await page.getByRole("button", { name: "Change which column is what" }).click();
    await page.getByRole("button", { name: "Use these columns" }).waitFor();
    await look("columns in the dark");
    await back();
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await page.getByRole("button", { name: /not items: see why/ }).click();
    await page.getByRole("heading", { name: "Rows that are no item of their own" }).waitFor();
    await look("rows in high contrast");
    await back();
    await page.getByRole("tab", { name: "Settings" }).click();
    await page.getByText("Change words and colours").click();
    await page.getByRole("group", { name: "Overdue" }).getByRole("textbox").first().fill("Green");
    await page.getByRole("alert").first().waitFor();
    await look("colours in high contrast, with what is wrong");
    await page.emulateMedia({ forcedColors: "none" });
    await look("colours, with what is wrong");
    expect(log.faults).toEqual([]);
  });
});
