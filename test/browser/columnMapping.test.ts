import type { Page } from "playwright-core";
import type { StandInOnPage } from "../support/excel/browserEntry";
import { openInStandInExcel } from "../support/excel/bundleForBrowser";
import { findBarriers } from "./findBarriers";
import type { PageLog } from "./openBrowser";
import { NOT_LOOKED_AT, PANE, servedPages } from "./servedPages";

const TWO_LEADS = [
  ["Actions", "Lead", "Second lead", "Deadline", "Notes"],
  ["Plant an orchard", "Head of Parks", "Tree Warden", "June 2026", "Sites found"],
  ["Mend the bandstand", "Engineer", "Head of Parks", "March 2025", "Started"],
];

/** More presses of Tab than the pane has places to stop at. */
const MOST_PRESSES = 30;

jest.setTimeout(90_000);

const pages = servedPages();
let page: Page;
let log: PageLog;
let address: string;

beforeEach(async () => {
  ({ page, log, address } = await pages.open("2026-03-31", PANE));
});

type Role = "button" | "combobox";

const isFocused = (role: Role, name: string): Promise<boolean> =>
  page.getByRole(role, { name }).evaluate((element) => element === document.activeElement);

/** Goes on by Tab until it is there. */
async function tabTo(role: Role, name: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES && !(await isFocused(role, name)); presses++)
    await page.keyboard.press("Tab");
  expect({ name, isFocused: await isFocused(role, name) }).toEqual({ name, isFocused: true });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The fields of the columns as the workbook remembers them. */
async function rememberedFields(): Promise<readonly (string | undefined)[]> {
  const stored = await page.evaluate(() => {
    const { standInExcel } = window as unknown as { standInExcel: StandInOnPage };
    return [...standInExcel.workbook.settings.values()].map(String).join();
  });
  return [...stored.matchAll(/"field":"?(?<field>\w+)/g)].map(({ groups }) => groups?.["field"]);
}

describe("the columns of a plan, by keyboard alone", () => {
  it("are told what they are, and the workbook remembers", async () => {
    await openInStandInExcel(page, [{ name: "Plan", rows: TWO_LEADS }]);
    await page.goto(`${address}/taskpane.html`);
    await page.getByRole("button", { name: "Refresh RAG" }).waitFor();

    await tabTo("button", "Change which column is what");
    await press("Enter");
    await page.getByRole("heading", { name: "Which column is what" }).waitFor();
    expect(await findBarriers(page, NOT_LOOKED_AT)).toEqual([]);

    // Escape closes the list and leaves the screen; letters find an option.
    await tabTo("combobox", "Column C: Second lead");
    await press("Enter", "Escape", "Enter");
    await page.keyboard.type("Part");
    await press("Enter");
    await tabTo("combobox", "Column E: Notes");
    await press("Space", "Home", "Enter");
    await tabTo("button", "Use these columns");
    await press("Enter");

    await page.getByRole("button", { name: "Refresh RAG" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-opens") === "mapping");
    expect(await rememberedFields()).toEqual(["action", "lead", "partners", "milestone", "null"]);
    expect(log.faults).toEqual([]);
  });
});
