import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { buildReport, cellAt } from "../../src/core";
import { gridsFromHtml } from "../../src/paste/gridsFromHtml";
import type { PageLog } from "./openBrowser";
import { servedPages } from "./servedPages";
import { AS_AT, expectedChanges, pasteHtml, sampleSheet } from "./standInPane";
import { openWorkbench, saveFromWorkbench, sheetsOf, typeInGrid } from "./workbenchPage";

/** A published plan as a web page; not part of the project, so this test is left out where it is not beside it. */
const PUBLISHED = path.resolve(__dirname, "../../../shared/corpus/plans/leeds.html");
const withPublished = existsSync(PUBLISHED) ? it : it.skip;

jest.setTimeout(90_000);

const pages = servedPages();
let page: Page;
let log: PageLog;

beforeEach(async () => {
  ({ page, log } = await openWorkbench(pages));
});

describe("the pane beside the workbench's grid", () => {
  it("shows what somebody typed between preview and apply, and writes nothing until it is looked at", async () => {
    const [first] = expectedChanges(sampleSheet()).filter(({ after, item }) => after === "Red" && item !== null);
    await page.getByRole("button", { name: "See changes" }).click();
    const write = page.getByRole("button", { name: /^Write \d+ cells$/ });
    await write.waitFor();
    await typeInGrid(page, first!, "Amber");
    await write.click();
    await page.getByText("The sheet changed while you were looking").last().waitFor();
    const [plan] = sheetsOf(await saveFromWorkbench(page));
    expect(cellAt(plan!, first!.row, first!.column)?.text).toBe("Amber");
    expect(cellAt(plan!, first!.row, first!.column + 1)?.text ?? "").toBe(
      cellAt(sampleSheet(), first!.row, first!.column + 1)?.text ?? "",
    );
    expect(log.faults).toEqual([]);
  });

  it("leaves the workbook as it was where a board pack is stopped, and builds it when asked again", async () => {
    const before = sheetsOf(await saveFromWorkbench(page)).map(({ name }) => name);
    await page.getByRole("tab", { name: "Board pack" }).click();
    const build = page.getByRole("button", { name: "Build the board pack" });
    await build.waitFor();
    // Work that is over within a moment shows no way to stop it, and here a pack is, on a fast computer.
    const devTools = await page.context().newCDPSession(page);
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: 10 });
    await clickOnceShown(page, "Cancel");
    await build.click();
    await page.getByText("Stopped. Nothing was written.").last().waitFor();
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    expect(sheetsOf(await saveFromWorkbench(page)).map(({ name }) => name)).toEqual(before);
    await build.click();
    await page
      .getByText(/ sheets built/)
      .last()
      .waitFor();
    expect(sheetsOf(await saveFromWorkbench(page)).length).toBeGreaterThan(before.length + 5);
    expect(log.faults).toEqual([]);
  });

  withPublished("takes a plan pasted from a web page into a new workbook, rated after two clicks", async () => {
    const html = readFileSync(PUBLISHED, "utf8");
    const read = gridsFromHtml(html, "Pasted plan");
    if (!read.ok) throw new Error("the page is unreadable");
    const { items, counts } = buildReport(read.value, { asAt: AS_AT, preset: "strict" });
    await page.getByRole("button", { name: "New", exact: true }).click();
    await page.getByText("New action plan.xlsx").waitFor();
    await pasteHtml(page, html);
    await page.getByText(`${items.length} items read from`).waitFor();
    await page.getByRole("button", { name: "Put it on a new sheet" }).click();
    await page.getByRole("button", { name: "Show Action plan" }).click();
    await page.getByText(`${items.length} items · nothing would change`).waitFor();
    await page.getByRole("button", { name: `${counts.red} Overdue` }).waitFor();
    const names = sheetsOf(await saveFromWorkbench(page)).map(({ name }) => name);
    expect(names).toContain("Action plan");
    expect(log.faults).toEqual([]);
  });
});

/** Clicks a button the moment it stands there; a click from outside takes several frames to find its place. */
async function clickOnceShown(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    new MutationObserver((_, observer) => {
      const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === wanted);
      if (found === undefined) return;
      observer.disconnect();
      found.click();
    }).observe(document.body, { childList: true, subtree: true });
  }, name);
}
