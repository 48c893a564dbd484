import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MessageChannel } from "node:worker_threads";
import {
  describeDate,
  NO_HISTORY,
  recordPosition,
  REFRESH_SETTINGS_KEY,
  STATUS_LOOKS,
  type IsoDate,
  type RefreshOptions,
  type WorkbookGrids,
  WRITE_RECORD_KEY,
} from "../../src/core";
import { App } from "../../src/taskpane/App";
import { PACK_SETTINGS_KEY } from "../../src/taskpane/pack/packSettings";
import { PACK_WORDS } from "../../src/taskpane/pack/packWords";
import { LOOKS_WORDS } from "../../src/taskpane/settings/looksWords";
import { SETTINGS_WORDS } from "../../src/taskpane/settings/settingsWords";
import { WORDS } from "../../src/taskpane/words";
import { HELP_TEXTS } from "../../src/taskpane/words/helpTexts";
import { HELP_TOPICS } from "../../src/taskpane/words/helpTopics";
import { MOVEMENT_WORDS } from "../../src/taskpane/words/movementWords";
import { withNewSheet } from "../support/applyToGrids";
import { fakeDoor, type FakeDoor } from "./fakeDoor";
import type * as Sample from "./sampleReport";
import { AS_AT, LINES, sampleWorkbook, SHEET } from "./sampleReport";

// jsdom has none; work in slices breathes by it.
Object.assign(globalThis, { MessageChannel });

// The pane alone is tried here: what core makes of a sheet is made by hand, by the real rules.
const mockLines: { now: typeof LINES } = { now: LINES };
jest.mock("../../src/core/report/buildReport", () => ({
  buildReport(workbook: WorkbookGrids, options: RefreshOptions) {
    const sample = jest.requireActual<typeof Sample>("./sampleReport");
    return mockLines.now.length === 0
      ? sample.emptyReport(options)
      : sample.sampleReport(workbook, options, mockLines.now);
  },
}));

// jsdom takes milliseconds to work out the style of one element under Fluent's thousand rules, and a query by role asks
// for every element's. Nothing tried here depends on a style.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const plain = window.getComputedStyle(document.createElement("div"));
jest.spyOn(window, "getComputedStyle").mockReturnValue(plain);
const user = userEvent.setup({ pointerEventsCheck: 0 });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const press = async (name: string | RegExp): Promise<void> => user.click(await screen.findByRole("button", { name }));

async function openPane(door: FakeDoor = fakeDoor()): Promise<FakeDoor> {
  render(<App door={door} today={AS_AT} />);
  await screen.findByRole("heading", { level: 1 });
  // The counts come first, the lists a moment after them.
  if (screen.queryByRole("group", { name: WORDS.chips.label }))
    await screen.findAllByText(WORDS.lists.items(mockLines.now.length));
  return door;
}

beforeEach(() => {
  mockLines.now = LINES;
});

describe("on opening", () => {
  it("finds the plan and counts it without reading merges, which would clear the user's undo", async () => {
    const door = await openPane();
    expect(screen.getByText(`Sheet "${SHEET}", rows 5-10`)).toBeTruthy();
    for (const chip of ["1 Overdue", "1 At risk", "1 On track", "1 Complete", "1 Cannot judge"]) {
      expect(button(chip).getAttribute("aria-pressed")).toBe("false");
    }
    expect(screen.getByText(WORDS.refresh.itemsAndCells(5, 10))).toBeTruthy();
    expect(door.reads).toEqual([{ withMerges: false }]);
    expect(door.writes).toEqual([]);
  });

  it("says what it looked for where there is no plan, and looks again", async () => {
    mockLines.now = [];
    await openPane();
    expect(screen.getByRole("heading", { name: WORDS.empty.heading })).toBeTruthy();
    mockLines.now = LINES;
    await press(WORDS.empty.lookAgain);
    expect(await screen.findByRole("button", { name: WORDS.refresh.button })).toBeTruthy();
  });

  it("says in words that the sheet could not be read, and goes on when it can be", async () => {
    const door = fakeDoor();
    door.refuseNext("readActiveSheet");
    await openPane(door);
    expect(screen.getAllByRole("status")[0]!.textContent).toContain(SHEET);
    await press(WORDS.empty.lookAgain);
    expect(await screen.findByText(WORDS.refresh.itemsAndCells(5, 10))).toBeTruthy();
  });

  it("follows the user to another sheet", async () => {
    const door = await openPane();
    mockLines.now = LINES.slice(0, 2);
    door.activateSheet();
    expect(await screen.findByText(WORDS.refresh.itemsAndCells(2, 4))).toBeTruthy();
  });
});

describe("Refresh RAG", () => {
  it("reads afresh with merges, writes once, says so once and offers the way back", async () => {
    const door = await openPane();
    await press(WORDS.refresh.button);
    expect(await screen.findByText(WORDS.refresh.itemsAndCells(5, 0))).toBeTruthy();
    expect(screen.getAllByRole("status")[0]!.textContent).toContain(WORDS.outcome.written(10));
    expect(door.reads.at(-1)).toEqual({ withMerges: true });
    expect(door.writes).toHaveLength(1);
    expect(door.cells.get("5,3")).toBe("Red");
  });

  it("writes nothing the second time", async () => {
    const door = await openPane();
    await press(WORDS.refresh.button);
    await screen.findByText(WORDS.refresh.itemsAndCells(5, 0));
    await press(WORDS.refresh.button);
    await waitFor(() => expect(screen.getAllByText(WORDS.outcome.upToDate)[0]).toBeTruthy());
    expect(door.writes).toHaveLength(1);
  });

  it("says in words why the workbook refused, and keeps what was shown", async () => {
    const door = await openPane();
    door.refuseNext("applyPlan");
    await press(WORDS.refresh.button);
    await waitFor(() => expect(screen.getAllByText(/Unprotect it/)[0]).toBeTruthy());
    expect(screen.getByText(WORDS.refresh.itemsAndCells(5, 10))).toBeTruthy();
    expect(screen.queryByRole("button", { name: WORDS.refresh.restore })).toBeNull();
  });
});

describe("See changes", () => {
  it("shows each cell with what it holds and will hold, and writes only what is ticked", async () => {
    const door = await openPane();
    await press(WORDS.refresh.seeChanges);
    const heading = await screen.findByRole("heading", { name: WORDS.preview.heading });
    expect(document.activeElement).toBe(heading);
    const first = screen.getAllByRole("table")[0]!;
    expect(within(first).getByRole("rowheader", { name: "D6" })).toBeTruthy();
    expect(within(first).getAllByText(WORDS.preview.empty)).toHaveLength(2);
    await user.click(screen.getByRole("checkbox", { name: WORDS.preview.all }));
    expect(button(WORDS.preview.apply(0)).getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("checkbox", { name: /data share/ }));
    await press(WORDS.preview.apply(2));
    expect(await screen.findByText(WORDS.refresh.itemsAndCells(5, 8))).toBeTruthy();
    expect([...door.cells.keys()]).toEqual(["6,3", "6,4"]);
  });

  it("writes nothing where somebody changed the sheet meanwhile, and shows what would change now", async () => {
    const door = await openPane();
    await press(WORDS.refresh.seeChanges);
    await screen.findByRole("heading", { name: WORDS.preview.heading });
    door.cells.set("5,4", "typed by a colleague");
    await press(WORDS.preview.apply(10));
    expect(await screen.findByText("typed by a colleague")).toBeTruthy();
    expect(screen.getAllByText(WORDS.outcome.changedMeanwhile)[0]).toBeTruthy();
    expect(door.writes).toEqual([]);
  });
});

describe("Restore", () => {
  it("puts every cell back", async () => {
    const door = await openPane();
    await press(WORDS.refresh.button);
    await press(WORDS.refresh.restore);
    expect(await screen.findByText(WORDS.refresh.itemsAndCells(5, 10))).toBeTruthy();
    expect([...door.cells.values()].every((content) => content === "")).toBe(true);
    expect(screen.queryByRole("button", { name: WORDS.refresh.restore })).toBeNull();
  });

  it("is still offered when the pane is loaded again, and puts every cell back then", async () => {
    const door = await openPane();
    await press(WORDS.refresh.button);
    await screen.findByRole("button", { name: WORDS.refresh.restore });
    cleanup();
    await openPane(door);
    expect(screen.getByText(WORDS.outcome.writtenOn(10, describeDate(AS_AT)))).toBeTruthy();
    await press(WORDS.refresh.restore);
    await waitFor(() => expect([...door.cells.values()].every((content) => content === "")).toBe(true));
    expect(door.settings.get(WRITE_RECORD_KEY)).toBeNull();
  });

  it("works until the pane is loaded again where the workbook takes no settings", async () => {
    const door = fakeDoor();
    await openPane(door);
    door.refuseNext("writeSetting");
    await press(WORDS.refresh.button);
    expect(await screen.findByText(new RegExp(WORDS.outcome.notKept))).toBeTruthy();
    await press(WORDS.refresh.restore);
    await waitFor(() => expect([...door.cells.values()].every((content) => content === "")).toBe(true));
  });

  it("asks before it leaves alone what somebody changed since, then puts back the others", async () => {
    const door = await openPane();
    await press(WORDS.refresh.button);
    await screen.findByRole("button", { name: WORDS.refresh.restore });
    door.cells.set("5,3", "Amber, says the board");
    await press(WORDS.refresh.restore);
    expect((await screen.findAllByText(WORDS.outcome.conflict("D6", 1)))[0]).toBeTruthy();
    expect(door.writes).toHaveLength(1);
    await press(WORDS.refresh.restoreOthers(9));
    await waitFor(() => expect(screen.getAllByText(WORDS.outcome.restoredBut(9, 1))[0]).toBeTruthy());
    expect(door.cells.get("5,3")).toBe("Amber, says the board");
    expect(door.cells.get("5,4")).toBe("");
  });
});

describe("live", () => {
  it("is off until it is switched on, judges the edited row alone, and stops when switched off", async () => {
    const door = await openPane();
    expect(door.listening()).toBe(0);
    await user.click(screen.getByRole("switch", { name: WORDS.refresh.live }));
    expect(door.writes).toEqual([]);
    door.edit([6, 6]);
    await waitFor(() => expect(door.writes).toHaveLength(1));
    expect([...door.cells.keys()]).toEqual(["6,3", "6,4"]);
    expect(door.settings.size).toBe(0);
    door.edit([6, 6]);
    await waitFor(() => expect(door.reads).toHaveLength(3));
    expect(door.writes).toHaveLength(1);
    await user.click(screen.getByRole("switch", { name: WORDS.refresh.liveOn }));
    expect(door.listening()).toBe(0);
  });
});

describe("the list of items", () => {
  it("is filtered by the chips and by words, worst first", async () => {
    await openPane();
    const actions = (): (string | null)[] =>
      within(screen.getByRole("list", { name: WORDS.list.heading }))
        .getAllByRole("button")
        .map((row) => row.textContent);
    expect(actions()[0]).toContain("Overdue · 90 days");
    await user.click(button("1 At risk"));
    expect(actions()).toHaveLength(1);
    await user.type(screen.getByRole("searchbox"), "nothing like it");
    expect(screen.getByText(WORDS.list.none)).toBeTruthy();
    await press(WORDS.list.showAll);
    expect(actions()).toHaveLength(5);
  });

  it("opens an item by keyboard alone, moves on, goes to its row and comes back to where it was", async () => {
    const door = await openPane();
    const rows = within(screen.getByRole("list", { name: WORDS.list.heading })).getAllByRole("button");
    rows[0]!.focus();
    await user.keyboard("{ArrowDown}{Enter}");
    const heading = await screen.findByRole("heading", { name: LINES[1]!.action });
    expect(document.activeElement).toBe(heading);
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: LINES[4]!.action }));
    // The sheet's selection follows.
    await waitFor(() => expect(door.visited).toEqual([{ sheet: SHEET, row: 9, column: 2 }]));
    await press("Go to row 10");
    await waitFor(() => expect(door.visited).toHaveLength(2));
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /bursary/ }));
  });
});

describe("the lists beside it", () => {
  it.each([
    ["check", /Check \(1\)/],
    ["challenge", /Challenge \(1\)/],
  ])("%s: each problem with its row and the way there", async (_, tab) => {
    const door = await openPane();
    await user.click(screen.getByRole("tab", { name: tab }));
    const list = await screen.findByRole("list", { name: tab });
    await user.click(within(list).getByRole("button", { name: /Go to row/ }));
    await waitFor(() => expect(door.visited).toHaveLength(1));
  });
});

describe("what earlier boards recorded", () => {
  /** A workbook in which the plan's position was recorded when nothing was overdue yet. */
  function doorWithHistory(): FakeDoor {
    const door = fakeDoor();
    const then = jest.requireActual<typeof Sample>("./sampleReport").sampleReport(sampleWorkbook(), {
      asAt: "2025-12-12" as IsoDate,
      preset: "strict",
    });
    const recording = recordPosition(then, NO_HISTORY);
    if (!("newSheet" in recording)) throw new Error("not recorded");
    door.others.push(...withNewSheet({ name: "", sheets: [] }, recording.newSheet).sheets);
    return door;
  }

  it("shows what moved since, adding up, with the way to each row, and reads it only when asked", async () => {
    const door = await openPane(doorWithHistory());
    expect(door.reads).toHaveLength(1);
    await user.click(screen.getByRole("tab", { name: /^Movement/ }));
    expect(await screen.findByRole("tab", { name: /Movement since 12 Dec 2025/ })).toBeTruthy();
    expect(door.reads.every(({ withMerges }) => !withMerges)).toBe(true);
    const table = await screen.findByRole("table", { name: MOVEMENT_WORDS.table });
    const red = within(table).getByRole("row", { name: /^Red/ });
    expect(
      within(red)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["0", "+1", "0", "1"]);
    const became = screen.getByText(MOVEMENT_WORDS.kind(1, MOVEMENT_WORDS.kinds["became-overdue"]));
    await user.click(within(became.closest("details")!).getByRole("button", { name: /Go to row 6/ }));
    await waitFor(() => expect(door.visited).toEqual([{ sheet: SHEET, row: 5, column: 0 }]));
  });

  it("says on an opened item how it stood at each board", async () => {
    const door = await openPane(doorWithHistory());
    await press(/careers hub/);
    expect(await screen.findByText("12 Dec 2025: Green, due 31 Dec 2025")).toBeTruthy();
    expect(door.reads).toHaveLength(3);
  });
});

describe("by which day and rules", () => {
  it("judges anew at a day typed the UK way and keeps it only when asked", async () => {
    const door = await openPane();
    const field = screen.getByRole("textbox", { name: WORDS.choices.asAt });
    await user.clear(field);
    await user.type(field, "1/5/2026{Enter}");
    expect(await screen.findByRole("button", { name: "2 Overdue" })).toBeTruthy();
    expect(field.getAttribute("value")).toBe("1 May 2026");
    expect(door.settings.size).toBe(0);
    await press(WORDS.choices.keep);
    await waitFor(() => expect(door.settings.get(REFRESH_SETTINGS_KEY)).toMatchObject({ asAt: "2026-05-01" }));
  });

  it.each(["31/6/2026", "13/13/2026", "soon"])("refuses %s in words and judges as before", async (typed) => {
    await openPane();
    const field = screen.getByRole("textbox", { name: WORDS.choices.asAt });
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(screen.getByText(WORDS.choices.asAtWrong)).toBeTruthy();
    expect(button("1 Overdue")).toBeTruthy();
  });

  it("judges by the rules that are chosen", async () => {
    await openPane();
    await user.click(screen.getByRole("combobox", { name: /Rules/ }));
    await user.click(screen.getByRole("option", { name: /One week, one month/ }));
    expect(await screen.findByRole("button", { name: "2 On track" })).toBeTruthy();
  });
});

describe("the ? beside a part", () => {
  it("opens and closes by keyboard; Esc closes it alone, not the screen it is on", async () => {
    await openPane();
    await press(/careers hub/);
    const heading = await screen.findByRole("heading", { level: 1 });
    const help = button(WORDS.help(HELP_TOPICS.item));
    help.focus();
    await user.keyboard("{Enter}");
    expect((await screen.findByRole("note")).textContent).toBe(HELP_TEXTS.item);
    expect(help.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("note")).toBeNull();
    expect(heading.isConnected).toBe(true);
    expect(document.activeElement).toBe(help);
    await user.keyboard("{Escape}");
    expect(heading.isConnected).toBe(false);
  });

  it.each([
    ["Plan", ["found", "judging", "counts", "refresh", "lists"]],
    ["NEET", ["neetData"]],
    ["Board pack", ["pack", "packPages", "packTexts", "packPosition"]],
    ["Settings", ["settings", "rules", "trial", "period", "looks", "council", "files", "privacy"]],
  ] as const)("%s: stands beside each section", async (tab, topics) => {
    await openPane();
    await user.click(screen.getByRole("tab", { name: new RegExp(tab) }));
    for (const topic of topics) {
      expect((await screen.findAllByRole("button", { name: WORDS.help(HELP_TOPICS[topic]) })).length).toBe(1);
    }
  });
});

describe("Change", () => {
  it("shows each column with what it was taken for, and remembers what the user says it is", async () => {
    const door = await openPane();
    await press(WORDS.found.changeLabel);
    const lead = await screen.findByRole("combobox", { name: WORDS.mapping.header(1, "Lead") });
    expect(lead.textContent).toContain(WORDS.fields.lead);
    expect(screen.getByText(WORDS.mapping.sure(0.95))).toBeTruthy();
    expect(screen.getByText(`${WORDS.mapping.sample}: ${LINES[0]!.lead}`)).toBeTruthy();
    await user.click(lead);
    await user.click(screen.getByRole("option", { name: WORDS.fields.partners }));
    await press(WORDS.mapping.use);
    await waitFor(() =>
      expect(door.settings.get(REFRESH_SETTINGS_KEY)).toMatchObject({
        choices: [
          {
            sheet: SHEET,
            headerRow: 4,
            columns: expect.arrayContaining([
              expect.objectContaining({ header: "Action", field: "action" }),
              expect.objectContaining({ header: "Lead", field: "partners" }),
            ]) as unknown,
          },
        ],
      }),
    );
  });
});

describe("Board pack", () => {
  it("reads merges, which would clear the user's undo, only for what is built or recorded", async () => {
    const door = await openPane();
    await user.click(screen.getByRole("tab", { name: /Board pack/ }));
    const record = await screen.findByRole("button", { name: PACK_WORDS.record });
    const merges = (): boolean[] => door.reads.map(({ withMerges }) => withMerges);
    expect(merges()).toEqual([false, false]);
    await user.click(record);
    await waitFor(() => expect(merges()).toEqual([false, false, true, false]));
  });
});

describe("a pack as a web page", () => {
  it("is handed over as one file, and no sheet is built", async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const door = await openPane();
    await user.click(screen.getByRole("tab", { name: /Board pack/ }));
    await user.click(await screen.findByRole("button", { name: PACK_WORDS.saveAsPage }));
    await waitFor(() => expect(saved.map(({ type }) => type)).toEqual(["text/html"]));
    expect(saved[0]?.size).toBeGreaterThan(5000);
    expect(door.built).toEqual([]);
    click.mockRestore();
  });
});

describe("Settings", () => {
  it("keeps the plan's period in the workbook when the button is pressed, not before", async () => {
    const door = await openPane();
    await user.click(screen.getByRole("tab", { name: /Settings/ }));
    await user.type(await screen.findByRole("textbox", { name: SETTINGS_WORDS.planStart }), "1 Sep 2025");
    await user.type(screen.getByRole("textbox", { name: SETTINGS_WORDS.planEnd }), "31/8/2026{Enter}");
    expect(door.settings.size).toBe(0);
    await press(SETTINGS_WORDS.save);
    await waitFor(() =>
      expect(door.settings.get(REFRESH_SETTINGS_KEY)).toMatchObject({
        context: { planStart: "2025-09-01", planEnd: "2026-08-31" },
      }),
    );
  });

  it("does not keep a period that ends before it begins", async () => {
    await openPane();
    await user.click(screen.getByRole("tab", { name: /Settings/ }));
    await user.type(await screen.findByRole("textbox", { name: SETTINGS_WORDS.planStart }), "1 Sep 2026");
    await user.type(screen.getByRole("textbox", { name: SETTINGS_WORDS.planEnd }), "31/8/2026{Enter}");
    expect(screen.getByRole("alert").textContent).toContain(SETTINGS_WORDS.wrongOrder);
    expect(button(SETTINGS_WORDS.save).getAttribute("aria-disabled")).toBe("true");
  });

  it("shows a council's own word on the pane and keeps it when the button is pressed", async () => {
    const door = await openPane();
    await user.click(screen.getByRole("tab", { name: /Settings/ }));
    const red = await screen.findByRole("group", { name: STATUS_LOOKS.red.meaning });
    const word = within(red).getByRole("textbox", { name: LOOKS_WORDS.label });
    fireEvent.change(word, { target: { value: "Green" } });
    expect(button(SETTINGS_WORDS.save).getAttribute("aria-disabled")).toBe("true");
    fireEvent.change(word, { target: { value: "Off track" } });
    expect(door.settings.size).toBe(0);
    await press(SETTINGS_WORDS.save);
    await waitFor(() =>
      expect(door.settings.get(REFRESH_SETTINGS_KEY)).toMatchObject({
        looks: { now: { red: { label: "Off track" } } },
      }),
    );
    expect(await screen.findByRole("button", { name: "1 Off track" })).toBeTruthy();
  });

  it("shares the council's name with the board pack, and keeps one value", async () => {
    const door = await openPane();
    await user.click(screen.getByRole("tab", { name: /Settings/ }));
    const council = await screen.findByRole("textbox", { name: PACK_WORDS.councilName });
    fireEvent.change(council, { target: { value: "Anyshire" } });
    await press(SETTINGS_WORDS.save);
    await waitFor(() => expect(door.settings.get(PACK_SETTINGS_KEY)).toMatchObject({ councilName: "Anyshire" }));
    expect(door.settings.size).toBe(1);
    await user.click(screen.getByRole("tab", { name: /Board pack/ }));
    await screen.findByRole("button", { name: PACK_WORDS.record });
    for (const field of screen.getAllByRole("textbox", { name: PACK_WORDS.councilName })) {
      expect(field.getAttribute("value")).toBe("Anyshire");
    }
  });

  it("loads from a file what another workbook saved, but not its columns", async () => {
    const door = await openPane();
    await user.click(screen.getByRole("tab", { name: /Settings/ }));
    await screen.findByRole("button", { name: SETTINGS_WORDS.loadFile });
    const kept = {
      preset: "one-month",
      choices: [{ sheet: "x", headerRow: 1, columns: [] }],
      pack: { planTitle: "Our plan" },
    };
    const chooser = button(SETTINGS_WORDS.loadFile).nextElementSibling as HTMLInputElement;
    // jsdom's own files cannot be read.
    const file = Object.assign(new File([], "settings.json"), { text: async () => JSON.stringify(kept) });
    await user.upload(chooser, file);
    await waitFor(() => expect(screen.getByDisplayValue("Our plan")).toBeTruthy());
    await press(SETTINGS_WORDS.save);
    await waitFor(() =>
      expect(door.settings.get(REFRESH_SETTINGS_KEY)).toMatchObject({ preset: "one-month", choices: [] }),
    );
    await waitFor(() => expect(door.settings.get(PACK_SETTINGS_KEY)).toMatchObject({ planTitle: "Our plan" }));
  });

  it("is read from the workbook when the pane opens", async () => {
    const door = fakeDoor();
    door.settings.set(REFRESH_SETTINGS_KEY, { asAt: "2026-05-01", preset: "no such rules" });
    await openPane(door);
    expect(await screen.findByRole("button", { name: "2 Overdue" })).toBeTruthy();
  });
});
