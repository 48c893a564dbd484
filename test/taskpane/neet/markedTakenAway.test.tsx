import { configure, createEvent, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MessageChannel } from "node:worker_threads";
import type { RefreshOptions, WorkbookGrids } from "../../../src/core";
import { App } from "../../../src/taskpane/App";
import { NEET_WORDS } from "../../../src/taskpane/neet/neetWords";
import { PACK_WORDS } from "../../../src/taskpane/pack/packWords";
import { RULE_WORDS } from "../../../src/taskpane/settings/ruleWords";
import { SETTINGS_WORDS } from "../../../src/taskpane/settings/settingsWords";
import { MARKED_ROWS, OF_A_PERSON } from "../../support/markedRecords";
import { fakeDoor } from "../fakeDoor";
import type * as Sample from "../sampleReport";
import { AS_AT } from "../sampleReport";

jest.mock("../../../src/core/report/buildReport", () => ({
  buildReport: (workbook: WorkbookGrids, options: RefreshOptions) =>
    jest.requireActual<typeof Sample>("../sampleReport").sampleReport(workbook, options),
}));

configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
const plain = window.getComputedStyle(document.createElement("div"));
jest.spyOn(window, "getComputedStyle").mockReturnValue(plain);
// jsdom has none; work in slices breathes by it.
Object.assign(globalThis, { MessageChannel });

/** What the pane hands over as files: jsdom keeps none. */
function savedFiles(): string[] {
  const saved: string[] = [];
  jest.spyOn(globalThis, "Blob").mockImplementation((parts = []) => {
    saved.push([...parts].join(""));
    return {} as Blob;
  });
  Object.assign(URL, { createObjectURL: () => "blob:", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  return saved;
}

describe("records with a mark in every cell of a person, counted in the pane", () => {
  it("leave nothing in the pages, settings, rules and texts that the pane hands over", async () => {
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    const press = async (name: string): Promise<void> => user.click(await screen.findByRole("button", { name }));
    const openTab = async (name: RegExp): Promise<void> => user.click(await screen.findByRole("tab", { name }));
    const copied = jest.spyOn(navigator.clipboard, "writeText");
    const door = fakeDoor();
    render(<App door={door} today={AS_AT} />);
    await openTab(/NEET/);
    const box = await screen.findByLabelText(NEET_WORDS.paste);
    const text = MARKED_ROWS.map((row) => row.join("\t")).join("\n");
    const clipboardData = { getData: (kind: string) => (kind === "text/plain" ? text : ""), files: [] };
    fireEvent(box, createEvent.paste(box, { clipboardData }));
    await screen.findByRole("button", { name: NEET_WORDS.build });

    await openTab(/Board pack/);
    await screen.findByRole("button", { name: PACK_WORDS.saveAsPage });
    const saved = savedFiles();
    await press(PACK_WORDS.saveAsPage);
    await waitFor(() => expect(saved).toHaveLength(1));
    // The page holds the cohort's figures, or it would show nothing of them for another reason.
    expect(saved[0]).toContain("Birch");
    await press(PACK_WORDS.copyCovering);
    for (const button of screen.getAllByRole("button", { name: /^Copy the text for / })) await user.click(button);

    await openTab(/Settings/);
    await press(RULE_WORDS.save);
    await press(SETTINGS_WORDS.saveFile);
    expect(saved).toHaveLength(3);
    const texts = copied.mock.calls.map(([one]) => one);
    expect(texts.length).toBeGreaterThan(1);
    const all = [...saved, ...texts, JSON.stringify([...door.settings])];
    expect(all.map((one) => OF_A_PERSON.exec(one)?.[0] ?? null)).toEqual(all.map(() => null));
  });
});
