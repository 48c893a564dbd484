import {
  buildReport,
  cellAt,
  DEFAULT_REFRESH_SETTINGS,
  LOOK_SCHEMES,
  planOverride,
  planTableSheet,
  STATUS_LOOKS,
  toRefreshOptions,
  withLooks,
  type RefreshReport,
  type RefreshSettings,
  type StatusLooks,
  type WorkbookGrids,
} from "../../../src/core";
import { applyToGrids } from "../../support/applyToGrids";
import { gridOf, type GridSpec } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";

const AS_AT = day("2026-03-31");

/** Labels of an invented council. */
const OURS: StatusLooks = {
  ...STATUS_LOOKS,
  red: { ...STATUS_LOOKS.red, label: "Off course", letter: "X", fill: "#9C0006" },
  green: { ...STATUS_LOOKS.green, label: "On course", letter: "O" },
};

const LATE = ["Open a youth hub in the market hall", "December 2025", "Lease being agreed"];
const AHEAD = ["Hire two mentors for the hub", "May 2027", "Advert written"];
const HEADS = ["Action", "Milestone", "Progress"];

function workbookOf(rows: GridSpec["rows"]): WorkbookGrids {
  return { name: "", sheets: [gridOf({ name: "Plan", rows })] };
}

function reportOf(workbook: WorkbookGrids, settings: RefreshSettings = DEFAULT_REFRESH_SETTINGS): RefreshReport {
  return buildReport(workbook, toRefreshOptions(settings, AS_AT));
}

function refreshed(workbook: WorkbookGrids, settings?: RefreshSettings): WorkbookGrids {
  return applyToGrids(workbook, reportOf(workbook, settings).plan);
}

/** The rating and the start of the reason on each of the plan's rows, with the rating's fill. */
function ratings(workbook: WorkbookGrids, report = reportOf(workbook)) {
  const [grid] = workbook.sheets;
  const column = (role: string) => report.written.find((written) => written.role === role)?.column ?? -1;
  return [1, 2].map((row) => {
    const rating = grid === undefined ? null : cellAt(grid, row, column("rag"));
    const reason = grid === undefined ? null : cellAt(grid, row, column("reason"));
    return [rating?.raw, rating?.fill, String(reason?.raw).split(":")[0]];
  });
}

const PLAIN = workbookOf([HEADS, LATE, AHEAD]);
const OWN_COLUMN = workbookOf([
  [...HEADS, "RAG"],
  [...LATE, ""],
  [...AHEAD, ""],
]);
const settings = withLooks(DEFAULT_REFRESH_SETTINGS, OURS);

const RATED_OURS = [
  ["Off course", "#9C0006", "Off course"],
  ["On course", STATUS_LOOKS.green.fill, "On course"],
];
const RATED_DEFAULT = [
  ["Red", STATUS_LOOKS.red.fill, "Red"],
  ["Green", STATUS_LOOKS.green.fill, "Green"],
];

describe.each([
  ["columns of ours", PLAIN],
  ["the plan's own column", OWN_COLUMN],
])("own labels and colours in %s", (_, plan) => {
  it("are written, and written once", () => {
    const done = refreshed(plan, settings);
    expect(ratings(done, reportOf(done, settings))).toEqual(RATED_OURS);
    expect(reportOf(done, settings).changes).toEqual([]);
  });

  it("take the place of those that an earlier refresh wrote", () => {
    const done = refreshed(refreshed(plan), settings);
    expect(ratings(done, reportOf(done, settings))).toEqual(RATED_OURS);
    expect(reportOf(done, settings).changes).toEqual([]);
    expect(reportOf(done, settings).items.map(({ statedText }) => statedText)).toEqual([null, null]);
  });

  it("go again when labels are changed back, since the former ones are remembered", () => {
    const back = withLooks(settings, STATUS_LOOKS);
    const done = refreshed(refreshed(plan, settings), back);
    expect(ratings(done, reportOf(done, back))).toEqual(RATED_DEFAULT);
  });

  it("come back with their colours on undo", () => {
    const before = refreshed(plan);
    const report = reportOf(before, settings);
    const undone = applyToGrids(applyToGrids(before, report.plan), report.undo);
    expect(ratings(undone, reportOf(undone, settings))).toEqual(RATED_DEFAULT);
  });
});

describe("labels that nobody remembers", () => {
  it("are known in columns of ours where rating and reason go together", () => {
    const done = refreshed(refreshed(PLAIN, settings));
    expect(ratings(done)).toEqual(RATED_DEFAULT);
  });

  it("are a person's in the plan's own column", () => {
    const report = reportOf(refreshed(OWN_COLUMN, settings));
    expect(report.items.map(({ statedText }) => statedText)).toEqual(["Off course", "On course"]);
    expect(report.written.find(({ role }) => role === "rag")?.header).toBe("Computed RAG");
  });

  it("are a person's words where the reason does not begin with them", () => {
    const done = refreshed(PLAIN);
    const [grid] = done.sheets;
    const rows = (grid?.rows ?? []).map((line) =>
      line.map((cell) => (cell?.raw === "Red" ? "See Ann" : (cell?.raw ?? ""))),
    );
    expect(reportOf(workbookOf(rows)).changes.map(({ after }) => after)).not.toContain("Red");
  });

  it("of a ready scheme are known everywhere", () => {
    const black = withLooks(DEFAULT_REFRESH_SETTINGS, LOOK_SCHEMES[1]?.looks ?? STATUS_LOOKS);
    const plan = workbookOf([
      [...HEADS, "RAG"],
      [...LATE.slice(0, 2), "Complete", ""],
      [...AHEAD, ""],
    ]);
    const done = refreshed(plan, black);
    expect(ratings(done, reportOf(done, black))[0]).toEqual(["Black", "#000000", "Black"]);
    expect(ratings(refreshed(done))[0]).toEqual(["Complete", STATUS_LOOKS.complete.fill, "Complete"]);
  });
});

describe("colours alone", () => {
  const paler = withLooks(DEFAULT_REFRESH_SETTINGS, {
    ...STATUS_LOOKS,
    red: { ...STATUS_LOOKS.red, fill: "#E00000" },
  });

  it("are written anew where ours from before still stand", () => {
    const before = refreshed(PLAIN);
    const report = reportOf(before, paler);
    expect(report.changes.map(({ before: was, after }) => [was, after])).toEqual([["Red", "Red"]]);
    const after = applyToGrids(before, report.plan);
    expect(ratings(after)[0]).toEqual(["Red", "#E00000", "Red"]);
    expect(reportOf(after, paler).changes).toEqual([]);
    expect(report.undo.changes[0]?.formats[0]?.format).toMatchObject({ fill: STATUS_LOOKS.red.fill });
  });

  it("stay where a person recoloured the cell", () => {
    const [grid] = refreshed(PLAIN).sheets;
    const rows = (grid?.rows ?? []).map((line) =>
      line.map((cell) => (cell?.raw === "Red" ? { ...cell, fill: "#FFC7CE" } : cell)),
    );
    const recoloured = { name: "", sheets: [{ ...(grid ?? gridOf({ name: "Plan", rows: [] })), rows }] };
    expect(reportOf(recoloured, paler).changes).toEqual([]);
  });

  it("that a person gave a cell come back on undo", () => {
    const [grid] = refreshed(PLAIN).sheets;
    const rows = (grid?.rows ?? []).map((line) =>
      line.map((cell) => (cell?.raw === "Red" ? { ...cell, fill: "#FFC7CE" } : cell)),
    );
    const recoloured = { name: "", sheets: [{ ...(grid ?? gridOf({ name: "Plan", rows: [] })), rows }] };
    const formats = reportOf(recoloured, settings).undo.changes.flatMap((change) => change.formats);
    expect(formats.map(({ format }) => format.fill)).toContain("#FFC7CE");
  });
});

describe("ratings that people type in their council's words", () => {
  const typed = (rating: string) =>
    workbookOf([
      [...HEADS, "RAG"],
      [...LATE, rating],
      [...AHEAD, "On course"],
    ]);

  it.each(["Off course", "off course", "X", "Off course - lease not signed"])("%s is understood", (rating) => {
    expect(reportOf(typed(rating), settings).items[0]?.stated).toBe("red");
  });

  it("is not understood where the council has no such word", () => {
    expect(reportOf(typed("Off course")).items[0]?.stated).toBeNull();
  });

  it("is understood when the word is a former one", () => {
    expect(reportOf(typed("Off course"), withLooks(settings, STATUS_LOOKS)).items[0]?.stated).toBe("red");
  });
});

describe("an override in the council's words", () => {
  const override = { status: "green", reason: "Landlord moved it", by: "Chair", until: day("2026-06-30") } as const;

  it("is written with its label, counts, and can be taken away", () => {
    const set = applyToGrids(PLAIN, planOverride(PLAIN, reportOf(PLAIN, settings), 0, override).plan);
    const report = reportOf(set, settings);
    expect(report.items[0]).toMatchObject({ status: "green", override: { text: "On course", state: "in-force" } });
    const gone = applyToGrids(set, planOverride(set, report, 0, null).plan);
    expect(reportOf(gone, settings).items[0]?.override).toBeNull();
  });

  it("still counts when the labels have changed", () => {
    const set = applyToGrids(PLAIN, planOverride(PLAIN, reportOf(PLAIN, settings), 0, override).plan);
    expect(reportOf(set, withLooks(settings, STATUS_LOOKS)).items[0]?.status).toBe("green");
    expect(reportOf(set).items[0]?.override?.state).toBe("unreadable");
  });
});

describe("the plan as a table", () => {
  it("shows ratings and reasons in the council's labels and colours", () => {
    const { values, formats = [] } = planTableSheet(reportOf(PLAIN, settings));
    expect(values.flat()).toContain("Off course");
    expect(values.flat()).toContainEqual(expect.stringMatching(/^Off course: due/));
    expect(formats.map(({ format }) => format.fill)).toContain("#9C0006");
  });
});
