import "./customFunctionsRuntime";
import { dueDays, ratings, reasons } from "../../src/functions/answers";

/** 31 March 2026, as Excel hands it over: plain, and with its format. */
const AS_AT = 46112;
const FORMATTED = { type: "FormattedNumber", basicValue: AS_AT, numberFormat: "dd/mm/yyyy" };

const due = (text: unknown[][], asAt?: unknown): unknown[][] => dueDays(text, asAt);
const rag = (milestone: unknown[][], progress?: unknown[][], asAt?: unknown): unknown[][] =>
  ratings({ milestone, progress, asAt });
const why = (milestone: unknown[][], progress?: unknown[][], asAt?: unknown): unknown[][] =>
  reasons({ milestone, progress, asAt });

beforeAll(() => {
  jest.useFakeTimers({ now: new Date(2026, 2, 31, 12) });
});

afterAll(() => {
  jest.useRealTimers();
});

/** The error Excel shows for a call. */
function errorOf(call: () => unknown): { code?: unknown; message?: unknown } {
  try {
    call();
  } catch (error) {
    return error as { code?: unknown; message?: unknown };
  }
  throw new Error("No error.");
}

describe("PLAN.DUE", () => {
  it.each<[unknown, number]>([
    ["By December 2025", 46022],
    ["31/3/2026", AS_AT],
    [AS_AT, AS_AT],
    [FORMATTED, AS_AT],
  ])("gives %p as the serial number of its last day", (text, serial) => {
    expect(due([[text]])).toEqual([[serial]]);
  });

  it("gives a range of the same shape, each cell on its own, empty cells empty", () => {
    const [[first, second], [third, fourth]] = due([
      ["31 March 2026", ""],
      ["Ongoing", "30 June 2026"],
    ]) as [[unknown, unknown], [unknown, unknown]];
    expect([first, second, fourth]).toEqual([AS_AT, "", 46203]);
    expect(third).toMatchObject({ code: "#N/A" });
  });

  it.each(["tbc", "Ongoing", "as appropriate", "31 June 2026", "By March"])(
    "says in words why %s has no due date",
    (text) => {
      const [[error]] = due([[text]]) as [[{ code: string; message: string }]];
      expect(error.code).toBe("#N/A");
      expect(error.message).toMatch(/[.?]$/);
    },
  );

  it("counts from the date given where the text has no year", () => {
    expect(due([["by March"]], 46113)).toEqual([[46477]]);
  });

  it.each(["soon", "2026", "March 2026", true])("refuses %p as the date to count from", (asAt) => {
    expect(errorOf(() => due([["by March"]], asAt))).toMatchObject({ code: "#VALUE!" });
  });
});

describe("PLAN.RAG", () => {
  it.each<[string, unknown, string]>([
    ["By December 2025", null, "Red"],
    ["9 April 2026", null, "Amber"],
    ["30 November 2026", null, "Green"],
    ["By December 2025", "Completed", "Complete"],
    ["Ongoing", null, "Grey"],
    ["tbc", null, "Grey"],
    ["", null, "Grey"],
    ["31 March 2026", null, "Amber"],
  ])("rates %s with progress %p as %s", (milestone, progress, status) => {
    expect(rag([[milestone]], progress === null ? undefined : [[progress]], AS_AT)).toEqual([[status]]);
  });

  it("never rates a text without a year green, whatever the day", () => {
    for (const asAt of [45000, AS_AT, 50000]) expect(rag([["by March"]], undefined, asAt)).toEqual([["Grey"]]);
  });

  it("judges as at today where no date is given, or its cell is empty", () => {
    expect(rag([["30 March 2026"]])).toEqual([["Red"]]);
    expect(rag([["1 April 2026"]], undefined, "")).toEqual([["Amber"]]);
  });

  it("reads progress beside each milestone, and one progress beside all", () => {
    const milestones = [["1 January 2026"], ["2 January 2026"]];
    expect(rag(milestones, [["Completed"], [""]], AS_AT)).toEqual([["Complete"], ["Red"]]);
    expect(rag(milestones, [["Completed"]], AS_AT)).toEqual([["Complete"], ["Complete"]]);
  });

  it("takes the date from a cell formatted as one", () => {
    expect(rag([["30 March 2026"]], undefined, FORMATTED)).toEqual([["Red"]]);
  });

  it("refuses in words what is no date to judge on", () => {
    expect(errorOf(() => rag([["30 March 2026"]], undefined, "next week"))).toMatchObject({ code: "#VALUE!" });
  });
});

describe("PLAN.WHY", () => {
  it("gives the reason for the same status", () => {
    const [[reason]] = why([["By December 2025"]], undefined, AS_AT) as [[string]];
    expect(reason).toMatch(/^Red: .*90 days overdue/);
  });
});
