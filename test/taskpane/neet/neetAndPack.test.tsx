import { configure, createEvent, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MessageChannel } from "node:worker_threads";
import type { IsoDate, RefreshOptions, WorkbookGrids } from "../../../src/core";
import { keepMonths } from "../../../src/core/cohort/months/keepMonths";
import { monthsSheet } from "../../../src/core/cohort/months/monthsSheet";
import { summariseCohort } from "../../../src/core/cohort/summariseCohort";
import type { Audience, CohortOptions } from "../../../src/core/cohort/types";
import { App } from "../../../src/taskpane/App";
import { NEET_WORDS } from "../../../src/taskpane/neet/neetWords";
import { PACK_WORDS } from "../../../src/taskpane/pack/packWords";
import { withNewSheet } from "../../support/applyToGrids";
import { fakeDoor, type FakeDoor } from "../fakeDoor";
import type * as Sample from "../sampleReport";
import { AS_AT } from "../sampleReport";

jest.mock("../../../src/core/report/buildReport", () => ({
  buildReport: (workbook: WorkbookGrids, options: RefreshOptions) =>
    jest.requireActual<typeof Sample>("../sampleReport").sampleReport(workbook, options),
}));

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const plain = window.getComputedStyle(document.createElement("div"));
jest.spyOn(window, "getComputedStyle").mockReturnValue(plain);
// jsdom has none; work in slices breathes by it.
Object.assign(globalThis, { MessageChannel });
const user = userEvent.setup({ pointerEventsCheck: 0 });

// A's not known are small; the year groups of B and C differ by what is hidden with which threshold.
const ROWS = [
  ["District", "Year Group", "Cohort", "NEET", "Not Known"],
  ...[
    ["A", 12, 500, 33, 2],
    ["A", 13, 500, 28, 1],
  ],
  ...[
    ["B", 12, 600, 3, 5],
    ["B", 13, 600, 4, 10],
  ],
  ...[
    ["C", 12, 700, 6, 53],
    ["C", 13, 700, 1, 61],
  ],
];
const TEXT = ROWS.map((row) => row.join("\t")).join("\n");
const END = "2026-02-28" as IsoDate;

/** The workbook keeps months of these figures, as they were published or for our own use. */
function keep(door: FakeDoor, audience: Audience, options: Partial<CohortOptions> = {}): void {
  const tables = [{ name: "t", dateSystem: 1900 as const, rows: ROWS }];
  const summary = summariseCohort(tables, { periodEnd: END, audience, threshold: 5, ...options });
  if (!summary.ok) throw new Error("no cohort");
  const sheet = monthsSheet(keepMonths([], summary.value), audience);
  const [grid] = withNewSheet({ name: "", sheets: [] }, sheet).sheets;
  if (grid !== undefined) door.others.push(grid);
}

/** The notes of the figures say it too. */
const NOT_THE_NOTES = { ignore: "dd" };

const openTab = async (name: RegExp): Promise<void> => user.click(await screen.findByRole("tab", { name }));

async function countForPublic(door: FakeDoor): Promise<void> {
  render(<App door={door} today={AS_AT} />);
  await openTab(/NEET/);
  const box = await screen.findByLabelText(NEET_WORDS.paste);
  const clipboardData = { getData: (kind: string) => (kind === "text/plain" ? TEXT : ""), files: [] };
  fireEvent(box, createEvent.paste(box, { clipboardData }));
  await user.click(await screen.findByRole("radio", { name: NEET_WORDS.public }));
  await screen.findByText(/^(?:Checked: no count under|Not for publication)/, NOT_THE_NOTES);
}

describe("figures for the public in a workbook that holds others", () => {
  it("are warned of on both tabs, with the way to each sheet that must go", async () => {
    const door = fakeDoor();
    keep(door, "internal");
    await countForPublic(door);
    expect(screen.queryByText(/not for the public as it is/)).toBeNull();
    await user.click(screen.getByRole("button", { name: NEET_WORDS.build }));
    expect(await screen.findByText(/not for the public as it is.*'NEET months'/)).toBeTruthy();
    await openTab(/Board pack/);
    const pack = within(await screen.findByRole("tabpanel", { name: /Board pack/ }));
    await user.click(await pack.findByRole("radio", { name: PACK_WORDS.public }));
    expect(pack.getByText(/^Checked: no count under/)).toBeTruthy();
    expect(pack.queryByText(/not for the public as it is/)).toBeNull();
    const before = door.built.length;
    await user.click(pack.getByRole("button", { name: PACK_WORDS.build }));
    await waitFor(() => expect(door.built.length).toBeGreaterThan(before));
    expect(await pack.findByText(/not for the public as it is.*'NEET months'/)).toBeTruthy();
    await user.click(pack.getByRole("button", { name: NEET_WORDS.goToSheet("NEET months") }));
    expect(door.visited).toContainEqual({ sheet: "NEET months", row: 0, column: 0 });
  });
});

describe("figures for the public of a month that the workbook keeps as published", () => {
  it("are not for publication where small counts were shown, and each is named", async () => {
    const door = fakeDoor();
    keep(door, "public", { threshold: 3 });
    await countForPublic(door);
    const found = screen.getByText(/^Not for publication/, NOT_THE_NOTES);
    expect(within(found).getByText(/A, Not known \(NEET county\) can be worked out exactly/)).toBeTruthy();
    await openTab(/Board pack/);
    await user.click(await screen.findByRole("radio", { name: PACK_WORDS.public }));
    expect(screen.getByText(PACK_WORDS.neetNotProved)).toBeTruthy();
  });

  it("are counted again where the months changed since, before any sheet is built", async () => {
    const door = fakeDoor();
    await countForPublic(door);
    keep(door, "public", { threshold: 3 });
    await user.click(screen.getByRole("button", { name: NEET_WORDS.build }));
    await waitFor(() => expect(door.built.length).toBeGreaterThan(0));
    const county = door.built.find(({ mark }) => mark === "neet:county");
    expect(String(county?.values[1]?.[0])).toContain("Not for publication");
  });

  it("are not called checked after sheets were built with smaller counts shown", async () => {
    const door = fakeDoor();
    await countForPublic(door);
    // What the workbook holds once the sheets stand.
    await user.click(screen.getByRole("button", { name: NEET_WORDS.build }));
    await waitFor(() => expect(door.built.length).toBeGreaterThan(0));
    keep(door, "public", { threshold: 3 });
    await user.click(screen.getByRole("radio", { name: NEET_WORDS.internal }));
    await user.click(await screen.findByRole("radio", { name: NEET_WORDS.public }));
    expect(await screen.findByText(/^Not for publication/, NOT_THE_NOTES)).toBeTruthy();
  });
});
