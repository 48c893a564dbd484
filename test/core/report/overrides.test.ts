import {
  buildReport,
  planOverride,
  type NewOverride,
  type RefreshReport,
  type SheetPlan,
  type WorkbookGrids,
} from "../../../src/core";
import { applyToGrids } from "../../support/applyToGrids";
import { gridOf, type GridSpec } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";
import { fc } from "../../support/properties";

const AS_AT = day("2026-03-31");

const HEADS = ["Action", "Lead", "Milestone", "Progress"];
const LATE = ["Open a youth hub in the market hall", "Youth Manager", "December 2025", "Lease being agreed"];
const AHEAD = ["Hire two mentors for the hub", "HR Lead", "May 2027", "Advert written"];
const OVERRIDE_HEADS = ["RAG override", "Override reason", "Override by", "Override until"];

function workbookOf(rows: GridSpec["rows"]): WorkbookGrids {
  return { name: "", sheets: [gridOf({ name: "Plan", rows })] };
}

function reportOf(workbook: WorkbookGrids, asAt = AS_AT): RefreshReport {
  return buildReport(workbook, { asAt, preset: "strict" });
}

function codes(report: RefreshReport, index = 0): readonly string[] {
  return (report.items[index]?.issues ?? []).map(({ code }) => code).filter((code) => code.startsWith("override"));
}

describe("an override beside an item", () => {
  const green = ["Green", "Opening moved by the landlord", "Chair", "30/06/2026"];
  const overridden = workbookOf([
    [...HEADS, ...OVERRIDE_HEADS],
    [...LATE, ...green],
    [...AHEAD, "", "", "", ""],
  ]);

  it("counts while it lasts, and what is computed stays beside it", () => {
    const report = reportOf(overridden);
    expect(report.items[0]).toMatchObject({ status: "green", judgement: { status: "red", rule: "overdue" } });
    expect(report.counts).toMatchObject({ red: 0, green: 2 });
    expect(codes(report)).toEqual(["override.hides-overdue"]);
  });

  it("writes the computed rating and its reason all the same", () => {
    const after = reportOf(overridden).changes.map((change) => change.after);
    expect(after).toContain("Red");
    expect(after).toContainEqual(expect.stringMatching(/^Red: /));
  });

  it("lapses the day after its last", () => {
    expect(reportOf(overridden, day("2026-06-30")).items[0]?.status).toBe("green");
    const lapsed = reportOf(overridden, day("2026-07-01"));
    expect(lapsed.items[0]?.status).toBe("red");
    expect(lapsed.challenges.map(({ issue }) => issue.code)).toContain("override.lapsed");
  });

  it("is found by its headings, wherever they stand and however they are written", () => {
    const report = reportOf(
      workbookOf([
        ["override until", ...HEADS, "Rag  Override", "OVERRIDE REASON"],
        ["30/06/2026", ...LATE, "A", "Waiting for the landlord"],
      ]),
    );
    expect(report.items[0]).toMatchObject({ status: "amber", override: { by: "", state: "in-force" } });
    expect(report.reading.tables[0]?.columns.map(({ field }) => field)).not.toContain("statedRag");
  });

  it("moves with its item", () => {
    const report = reportOf(workbookOf([[...HEADS, ...OVERRIDE_HEADS], AHEAD, [...LATE, ...green]]));
    expect(report.items.map(({ status }) => status)).toEqual(["green", "green"]);
    expect(report.items[0]?.override).toBeNull();
  });

  it("says where it stands when it is odd", () => {
    const report = reportOf(
      workbookOf([
        [...HEADS, ...OVERRIDE_HEADS],
        [...LATE, "Purple", "", "", ""],
      ]),
    );
    expect(report.items[0]?.issues).toContainEqual(
      expect.objectContaining({ code: "override.unreadable", at: { sheet: "Plan", row: 1, column: 4 } }),
    );
  });

  it("is asked about where it stands beside no item", () => {
    const report = reportOf(workbookOf([[...HEADS, ...OVERRIDE_HEADS], LATE, ["", "", "", "", ...green], AHEAD]));
    const stray = report.issues.filter(({ code }) => code === "override.no-item");
    const counted = report.items.filter(({ override }) => override !== null);
    expect(stray.length + counted.length).toBe(1);
  });

  it("reads a real date as its last day", () => {
    const rows = [
      [...HEADS, ...OVERRIDE_HEADS],
      [...LATE, ...green.slice(0, 3), { raw: 46203, numberFormat: "dd/mm/yyyy" }],
    ];
    expect(reportOf(workbookOf(rows)).items[0]?.override?.until).toBe("2026-06-30");
  });
});

describe("whatever people type as an override", () => {
  const cell = fc.constantFrom("", "Green", "Red", "C", "Purple", "tbc", "31/03/2026", "30/03/2026", "Agreed", "#REF!");

  it("never changes what is computed, and nothing else of the item", () => {
    const [plain] = reportOf(workbookOf([HEADS, LATE])).items;
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), (typed) => {
        const [item] = reportOf(
          workbookOf([
            [...HEADS, ...OVERRIDE_HEADS],
            [...LATE, ...typed],
          ]),
        ).items;
        expect(item?.judgement).toEqual(plain?.judgement);
        const isInForce = item?.override?.state === "in-force";
        expect(item?.status).toBe(isInForce ? item.override?.status : "red");
      }),
      { numRuns: 60 },
    );
  });
});

describe("planOverride", () => {
  const plain = workbookOf([HEADS, LATE, AHEAD]);
  const set: NewOverride = { status: "amber", reason: "Opening moved", by: "Chair", until: day("2026-06-30") };

  function write(workbook: WorkbookGrids, index: number, override: NewOverride | null) {
    const planned = planOverride(workbook, reportOf(workbook), index, override);
    return { ...planned, after: applyToGrids(workbook, planned.plan) };
  }

  it("makes the columns and sets the override", () => {
    const { after, changes } = write(plain, 0, set);
    expect(changes).toHaveLength(8);
    expect(reportOf(after).items[0]).toMatchObject({
      status: "amber",
      override: { ...set, text: "Amber", state: "in-force" },
    });
    expect(reportOf(after).items[1]?.override).toBeNull();
  });

  it("is put back whole", () => {
    const { after, undo } = write(plain, 0, set);
    const back = applyToGrids(after, undo);
    expect(reportOf(back).items).toEqual(reportOf(plain).items);
    expect(back.sheets[0]?.rows.flat().filter((cell) => cell?.text.startsWith("Override"))).toEqual([]);
  });

  it("uses the columns that are there, and changes what differs alone", () => {
    const first = write(plain, 0, set).after;
    const { changes, after } = write(first, 0, { ...set, status: "green" });
    expect(changes).toMatchObject([{ row: 1, before: "Amber", after: "Green" }]);
    expect(reportOf(after).items[0]?.status).toBe("green");
  });

  it("takes an override away and leaves the columns", () => {
    const first = write(plain, 0, set).after;
    const { changes, after } = write(first, 0, null);
    expect(changes).toHaveLength(4);
    expect(reportOf(after).items[0]).toMatchObject({ override: null, status: "red" });
  });

  it.each<[what: string, index: number, override: NewOverride | null]>([
    ["there is none to take away", 0, null],
    ["there is no such item", 9, set],
  ])("writes nothing where %s", (_, index, override) => {
    const nothing: SheetPlan = { changes: [] };
    expect(write(plain, index, override)).toMatchObject({ plan: nothing, undo: nothing, changes: [] });
  });

  it("writes nothing where it is set already", () => {
    expect(write(write(plain, 0, set).after, 0, set).changes).toEqual([]);
  });

  it("stands beside the columns of Refresh, which stay as they are", () => {
    const refreshed = applyToGrids(plain, reportOf(plain).plan);
    const { after } = write(refreshed, 0, set);
    const report = reportOf(after);
    expect(report.changes).toEqual([]);
    expect(report.items[0]?.status).toBe("amber");
  });
});
