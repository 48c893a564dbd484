import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import {
  buildReport,
  cellAddress,
  cellAt,
  toExcelSerial,
  type CellContent,
  type CellRef,
  type Grid,
  type IsoDate,
} from "../../src/core";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { findBarriers } from "./findBarriers";
import { openBrowser, setToday, watchPage, type PageLog, type TestBrowser } from "./openBrowser";
import { serveDist, type ServedDist } from "./serveDist";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/action-plan.xlsx");
const AS_AT = "2026-03-31" as IsoDate;
const GRID = "[id^=univer-sheet-main-canvas]";
const PICTURES = mkdtempSync(path.join(tmpdir(), "action-plan-rag-pictures-"));

/**
 * What axe is not to look at:
 * - Fluent's focus catchers are aria-hidden and focusable on purpose, for a moment each (axe's known false positive).
 */
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
  await setToday(page, AS_AT);
  await page.goto(`${served.address}/workbench.html`);
  await page.waitForSelector(GRID);
  await refreshButton().waitFor();
  // The grid adds its formula bar and sheet tabs last.
  await page.getByText("Board contacts").waitFor();
  await page.getByLabel("Cell address or name").waitFor();
});
afterEach(async () => {
  await page.close();
});

const refreshButton = () => page.getByRole("button", { name: "Refresh RAG" });

function read(bytes: Uint8Array): Grid {
  const result = readXlsx(bytes, "action-plan.xlsx");
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value.sheets[0]!;
}

async function save(): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** What a cell holds once a content is written there. */
function rawOf(content: CellContent) {
  if (content === "") return null;
  return typeof content === "object" && content !== null ? toExcelSerial(content.date) : content;
}

/** What core alone says a refresh of a file writes. */
function expectedCells(bytes: Uint8Array) {
  const result = readXlsx(bytes, "action-plan.xlsx");
  if (!result.ok) throw new Error("the sample is unreadable");
  const [first] = result.value.sheets;
  const workbook = { ...result.value, sheets: first === undefined ? [] : [first] };
  return buildReport(workbook, { asAt: AS_AT, preset: "strict" }).changes;
}

/** Where the milestone of an item that is on track stands, and its rating. */
function greenItem(bytes: Uint8Array): { milestone: CellRef; rating: CellRef } {
  const result = readXlsx(bytes, "action-plan.xlsx");
  if (!result.ok) throw new Error("the sample is unreadable");
  const { changes, items } = buildReport(
    { ...result.value, sheets: result.value.sheets.slice(0, 1) },
    { asAt: AS_AT, preset: "strict" },
  );
  const rating = changes.find(({ after, item }) => after === "Green" && items[item ?? -1]?.item.milestone.at !== null);
  return { milestone: items[rating!.item!]!.item.milestone.at!, rating: rating! };
}

describe("the workbench", () => {
  it("opens with the sample plan, calls nobody, and has no barriers", async () => {
    expect(await page.title()).toBe("Action Plan RAG workbench");
    expect(await page.getByText("action-plan.xlsx").isVisible()).toBe(true);
    expect(log).toEqual({ outside: [], faults: [] });
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
    await page.screenshot({ path: path.join(PICTURES, "opened.png") });
  });

  it("fills the RAG column with the words that core gives, and puts it back", async () => {
    const sample = new Uint8Array(readFileSync(SAMPLE));
    const expected = expectedCells(sample);
    expect(expected.length).toBeGreaterThan(20);
    await refreshButton().click();
    await page.getByRole("button", { name: "Restore" }).waitFor();
    await page.screenshot({ path: path.join(PICTURES, "refreshed.png") });
    const written = read(await save());
    for (const { row, column, after } of expected) {
      expect(cellAt(written, row, column)?.raw ?? null).toEqual(rawOf(after));
    }
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
    await page.getByRole("button", { name: "Restore" }).click();
    await page
      .getByText(/put back/)
      .first()
      .waitFor();
    const restored = read(await save());
    for (const { row, column, before } of expected) expect(cellAt(restored, row, column)?.text ?? "").toBe(before);
    expect(log).toEqual({ outside: [], faults: [] });
  });

  it("previews, applies, judges live and puts back, by keyboard alone", async () => {
    const sample = new Uint8Array(readFileSync(SAMPLE));
    const press = async (name: RegExp | string): Promise<void> => {
      await page.getByRole("button", { name }).focus();
      await page.keyboard.press("Enter");
    };
    await press("See changes");
    await page.getByRole("heading", { name: "What would change" }).waitFor();
    await press(/^Write \d+ cells$/);
    await page.getByRole("button", { name: "Restore" }).waitFor();

    await page.getByRole("switch").focus();
    await page.keyboard.press("Space");
    const { milestone, rating } = greenItem(sample);
    await page.getByLabel("Cell address or name").fill(cellAddress(milestone.row, milestone.column));
    await page.keyboard.press("Enter");
    await page.keyboard.type("By January 2026");
    await page.keyboard.press("Enter");
    await page
      .getByText(/^2 cells written|^[34] cells written/)
      .last()
      .waitFor();
    expect(cellAt(read(await save()), rating.row, rating.column)?.text).toBe("Red");

    await press("Restore");
    await page
      .getByText(/put back/)
      .first()
      .waitFor();
    expect(cellAt(read(await save()), rating.row, rating.column)?.text).toBe("Green");
    expect(log.faults).toEqual([]);
  });

  it("opens what it saved, with nothing left to write", async () => {
    await refreshButton().click();
    await page.getByRole("button", { name: "Restore" }).waitFor();
    const saved = path.join(PICTURES, "saved.xlsx");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save", exact: true }).click(),
    ]);
    await download.saveAs(saved);
    await page.getByLabel("Workbook to open").setInputFiles(saved);
    await page.getByText("saved.xlsx", { exact: true }).waitFor();
    await page.getByText(/nothing would change/).waitFor();
    expect(log.faults).toEqual([]);
  });

  it("says what is wrong with a file that is no workbook, and keeps the one that is open", async () => {
    await page
      .getByLabel("Workbook to open")
      .setInputFiles({ name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("Just text") });
    await page
      .getByText(/notes\.xlsx/)
      .first()
      .waitFor();
    expect(await page.getByText("action-plan.xlsx").isVisible()).toBe(true);
  });

  it("starts a new plan that can be saved", async () => {
    await page.getByRole("button", { name: "New", exact: true }).click();
    await page.getByText("New action plan.xlsx").waitFor();
    expect(read(await save()).rows[0]?.map((cell) => cell?.raw)).toEqual([
      "Ref",
      "Priority",
      "Action",
      "Lead",
      "Milestone",
      "Progress",
      "RAG",
    ]);
  });
});
