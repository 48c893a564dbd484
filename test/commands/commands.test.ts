import { WRITE_RECORD_KEY, type Result } from "../../src/core";
import { onPartAsked } from "../../src/excel/partNews";
import { onRefreshed, type Refreshed } from "../../src/excel/refreshNews";
import { fakeDoor, type FakeDoor } from "../taskpane/fakeDoor";
import { SHEET, type Line } from "../taskpane/sampleReport";

// The workbook is in memory; what core makes of it is core's own.
let mockDoor: FakeDoor = fakeDoor();
jest.mock("../../src/excel/excelDoor", () => ({ createExcelDoor: () => mockDoor }));

type Action = (event?: { completed(): void }) => Promise<void>;

const actions = new Map<string, Action>();
const showAsTaskpane = jest.fn(async () => undefined);
Object.assign(globalThis, {
  Office: {
    actions: { associate: (id: string, action: Action) => actions.set(id, action) },
    addin: { showAsTaskpane },
  },
});

const LINES: readonly Line[] = [
  { action: "Open a careers hub in each district", lead: "Skills Manager", milestone: "By December 2025", due: null },
  { action: "Agree a data share with the colleges", lead: "Data Officer", milestone: "9 April 2026", due: null },
  { action: "Publish the travel guide", lead: "Travel Lead", milestone: "Autumn 2026", due: null },
];

let heard: Result<Refreshed>[] = [];
const completed = jest.fn();
let stop = (): void => undefined;

beforeAll(async () => {
  await import("../../src/commands/commands");
  jest.useFakeTimers({ now: new Date(2026, 2, 31, 12), doNotFake: ["setTimeout", "queueMicrotask", "nextTick"] });
});

afterAll(() => {
  jest.useRealTimers();
});

beforeEach(() => {
  mockDoor = fakeDoor(LINES);
  heard = [];
  jest.clearAllMocks();
  stop = onRefreshed((result) => heard.push(result));
});

afterEach(() => stop());

const press = async (id: string): Promise<void> => actions.get(id)?.({ completed });

describe("refreshRag", () => {
  it("reads the active sheet with merges, writes it, tells the pane and shows it", async () => {
    await press("refreshRag");
    expect(mockDoor.reads).toEqual([{ withMerges: true }]);
    expect(mockDoor.writes).toHaveLength(1);
    expect([5, 6, 7].map((row) => mockDoor.cells.get(`${row},3`))).toEqual(["Red", "Amber", "Green"]);
    expect(heard).toMatchObject([{ ok: true, value: { report: { asAt: "2026-03-31" } } }]);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("judges by what the workbook keeps", async () => {
    mockDoor.settings.set("actionPlanRag.refresh", { asAt: "2025-06-30" });
    await press("refreshRag");
    expect(mockDoor.cells.get("5,3")).toBe("Green");
  });

  it("keeps in the workbook what puts the write back", async () => {
    await press("refreshRag");
    expect(mockDoor.settings.get(WRITE_RECORD_KEY)).toMatchObject({ on: "2026-03-31", plan: mockDoor.writes[0] });
  });

  it("writes nothing the second time", async () => {
    await press("refreshRag");
    await press("refreshRag");
    expect(mockDoor.writes).toHaveLength(1);
  });

  it("writes nothing where there is no plan, and tells what was looked for", async () => {
    mockDoor.lines = [];
    await press("refreshRag");
    expect(mockDoor.writes).toEqual([]);
    expect(heard).toMatchObject([{ ok: true, value: { report: { items: [] } } }]);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });

  it.each(["readActiveSheet", "applyPlan"] as const)(
    "tells the pane why %s was refused, and completes",
    async (call) => {
      mockDoor.refuseNext(call);
      await press("refreshRag");
      expect(heard).toMatchObject([
        { ok: false, issues: [{ code: "host.sheet-protected", params: { sheet: SHEET } }] },
      ]);
      expect(showAsTaskpane).toHaveBeenCalledTimes(1);
      expect(completed).toHaveBeenCalledTimes(1);
    },
  );

  it("needs no event, as from a keyboard shortcut", async () => {
    await actions.get("refreshRag")?.();
    expect(mockDoor.writes).toHaveLength(1);
  });

  it("completes even where the pane cannot be shown", async () => {
    showAsTaskpane.mockRejectedValueOnce(new Error("no room"));
    await expect(press("refreshRag")).rejects.toThrow("no room");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe("openPane", () => {
  it("shows the pane and completes", async () => {
    await press("openPane");
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
    expect(mockDoor.reads).toEqual([]);
  });
});

describe("openPack", () => {
  it("shows the pane at the board pack, also where the pane is loaded only then", async () => {
    await press("openPack");
    const asked: string[] = [];
    const stopHearing = onPartAsked((part) => asked.push(part));
    expect(asked).toEqual(["pack"]);
    await press("openPack");
    expect(asked).toEqual(["pack", "pack"]);
    stopHearing();
    expect(showAsTaskpane).toHaveBeenCalledTimes(2);
    expect(completed).toHaveBeenCalledTimes(2);
  });
});
