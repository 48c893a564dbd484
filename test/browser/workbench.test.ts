import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { buildReport, cellAt, toExcelSerial, type CellContent, type CellRef, type Grid } from "../../src/core";
import { findBarriers } from "./findBarriers";
import type { PageLog } from "./openBrowser";
import { NOT_LOOKED_AT, servedPages } from "./servedPages";
import { AS_AT, expectedChanges, sampleSheet } from "./standInPane";
import { openWorkbench, saveFromWorkbench, sheetsOf, typeInGrid } from "./workbenchPage";

const PICTURES = mkdtempSync(path.join(tmpdir(), "action-plan-rag-pictures-"));

jest.setTimeout(90_000);

const pages = servedPages();
let page: Page;
let log: PageLog;

beforeEach(async () => {
  ({ page, log } = await openWorkbench(pages));
});

const refreshButton = () => page.getByRole("button", { name: "Refresh RAG" });
/** The plan of a saved workbook. */
const savedPlan = async (): Promise<Grid> => sheetsOf(await saveFromWorkbench(page))[0]!;

/** What a cell holds once a content is written there. */
function rawOf(content: CellContent) {
  if (content === "") return null;
  return typeof content === "object" && content !== null ? toExcelSerial(content.date) : content;
}

/** Where the milestone of an item that is on track stands, and its rating. */
function greenItem(): { milestone: CellRef; rating: CellRef } {
  const { changes, items } = buildReport(
    { name: "action-plan.xlsx", sheets: [sampleSheet()] },
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
    const expected = expectedChanges(sampleSheet());
    expect(expected.length).toBeGreaterThan(20);
    await refreshButton().click();
    await page.getByRole("button", { name: "Restore" }).waitFor();
    await page.screenshot({ path: path.join(PICTURES, "refreshed.png") });
    const written = await savedPlan();
    for (const { row, column, after } of expected) {
      expect(cellAt(written, row, column)?.raw ?? null).toEqual(rawOf(after));
    }
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);
    await page.getByRole("button", { name: "Restore" }).click();
    await page
      .getByText(/put back/)
      .first()
      .waitFor();
    const restored = await savedPlan();
    for (const { row, column, before } of expected) expect(cellAt(restored, row, column)?.text ?? "").toBe(before);
    expect(log).toEqual({ outside: [], faults: [] });
  });

  it("previews, applies, judges live and puts back, by keyboard alone", async () => {
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
    const { milestone, rating } = greenItem();
    await typeInGrid(page, milestone, "By January 2026");
    await page
      .getByText(/^2 cells written|^[34] cells written/)
      .last()
      .waitFor();
    expect(cellAt(await savedPlan(), rating.row, rating.column)?.text).toBe("Red");

    await press("Restore");
    await page
      .getByText(/put back/)
      .first()
      .waitFor();
    expect(cellAt(await savedPlan(), rating.row, rating.column)?.text).toBe("Green");
    expect(log.faults).toEqual([]);
  });

  it("opens what it saved, with nothing left to write", async () => {
    await refreshButton().click();
    await page.getByRole("button", { name: "Restore" }).waitFor();
    const buffer = Buffer.from(await saveFromWorkbench(page));
    await page.getByLabel("Workbook to open").setInputFiles({ name: "saved.xlsx", mimeType: "", buffer });
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
    expect((await savedPlan()).rows[0]?.map((cell) => cell?.raw)).toEqual([
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
