import {
  cellAddress,
  DEFAULT_LOOKS,
  type ColumnMapping,
  type Item,
  type JudgedItem,
  type OwnColumn,
  type PlanField,
  type PlanReading,
  type PlanTable,
  type Status,
} from "../../../src/core";
import { planRefresh } from "../../../src/core/report/planRefresh";
import { gridOf, type CellSpec, type GridSpec } from "../../support/gridSpec";
import { milestoneOf, progressOf } from "../../support/judgingFacts";

type Rows = GridSpec["rows"];

const NOTHING = { text: "", date: null, at: null };

function itemOn(row: number, table = 0): Item {
  return {
    sheet: "Plan",
    table,
    rows: [row, row],
    ref: null,
    priority: "",
    action: `Action of row ${row + 1}`,
    outcomes: [],
    lead: "",
    partners: "",
    costs: "",
    milestone: NOTHING,
    startDate: NOTHING,
    reviewDate: NOTHING,
    progress: NOTHING,
    percentComplete: null,
    statedRag: null,
    milestones: [],
    isStruck: false,
    isHidden: false,
  };
}

function judged(row: number, status: Status, table = 0): JudgedItem {
  const reason = `${status[0]?.toUpperCase()}${status.slice(1)}: because of row ${row + 1}`;
  return {
    item: itemOn(row, table),
    milestone: milestoneOf(),
    review: milestoneOf(),
    progress: progressOf(),
    stated: null,
    statedText: null,
    judgement: { status, rule: "overdue", reason, due: null, daysOverdue: status === "red" ? 5 : null, nextDate: null },
    override: null,
    status,
    originalDue: null,
    ifNotRedated: null,
    issues: [],
  };
}

interface Setting {
  rows: Rows;
  fields: readonly (PlanField | null)[];
  own?: readonly OwnColumn[];
  items: readonly JudgedItem[];
  more?: Partial<GridSpec>;
}

function refresh({ rows, fields, own = [], items, more = {} }: Setting) {
  const grid = gridOf({ name: "Plan", rows, ...more });
  const columns = fields.map((field, column): ColumnMapping => ({ column, header: "", field, confidence: 1 }));
  const table: PlanTable = {
    sheet: "Plan",
    firstRow: 0,
    lastRow: rows.length - 1,
    headerRows: [0],
    columns,
    ownColumns: own,
    rowNotes: [],
  };
  const reading: PlanReading = {
    tables: [table],
    items: items.map(({ item }) => item),
    surroundings: [],
    outside: [],
    issues: [],
  };
  return { grid, ...planRefresh({ name: "", sheets: [grid] }, { reading, items, looks: DEFAULT_LOOKS }) };
}

/** What would change, as `address: content`. */
function changesOf({ changes }: ReturnType<typeof refresh>): string[] {
  return changes.map(({ row, column, after }) => `${cellAddress(row, column)}: ${JSON.stringify(after)}`);
}

const HEAD = ["Action", "Milestone", "RAG"];
const FIELDS: readonly PlanField[] = ["action", "milestone", "statedRag"];
const formula = (text: string): CellSpec => ({ raw: "Green", formula: text });

describe("planRefresh", () => {
  it("fills the plan's own RAG column where it is empty, with the rest beside it", () => {
    const done = refresh({ rows: [HEAD, ["a", "b", ""]], fields: FIELDS, items: [judged(1, "red")] });
    expect(changesOf(done)).toEqual([
      'D1: "RAG due date"',
      'E1: "RAG days overdue"',
      'F1: "RAG reason"',
      'C2: "Red"',
      "E2: 5",
      'F2: "Red: because of row 2"',
    ]);
    expect(done.written.map(({ role, column }) => [role, column])).toEqual([
      ["rag", 2],
      ["due", 3],
      ["days", 4],
      ["reason", 5],
    ]);
  });

  it.each<[string, Rows]>([
    ["a typed rating", [HEAD, ["a", "b", ""], ["c", "d", "Green"]]],
    ["a formula", [HEAD, ["a", "b", formula('=IF(B2="","","Green")')], ["c", "d", ""]]],
    ["a rating by fill alone", [HEAD, ["a", "b", { raw: "", fill: "#FF0000" }], ["c", "d", ""]]],
  ])("never writes a RAG column with %s", (_, rows) => {
    const done = refresh({ rows, fields: FIELDS, items: [judged(1, "red"), judged(2, "green")] });
    expect(done.changes.filter(({ column }) => column === 2)).toEqual([]);
    expect(changesOf(done)).toContain('D1: "Computed RAG"');
    expect(changesOf(done)).toContain('D2: "Red"');
  });

  it("does not fill a RAG cell merged over several items", () => {
    const merges = [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }];
    const items = [judged(1, "red"), judged(2, "green")];
    const done = refresh({ rows: [HEAD, ["a", "b", ""], ["c", "d", ""]], fields: FIELDS, items, more: { merges } });
    expect(done.written[0]).toMatchObject({ role: "rag", column: 3 });
  });

  it("stands to the right of what is written beside the table", () => {
    const rows: Rows = [
      ["Action", "Milestone", null, "Key"],
      ["a", "b", null, "R = late"],
    ];
    const done = refresh({ rows, fields: ["action", "milestone"], items: [judged(1, "red")] });
    expect(done.written.map(({ column }) => column)).toEqual([4, 5, 6, 7]);
  });

  const ownAt = (first: number): OwnColumn[] =>
    (["rag", "due", "days", "reason"] as const).map((role, index) => ({ role, column: first + index, headerRow: 0 }));
  const OWN_HEAD = ["Action", "Milestone", "Computed RAG", "RAG due date", "RAG days overdue", "RAG reason"];

  it("writes nothing the second time", () => {
    const rows: Rows = [OWN_HEAD, ["a", "b", "Red", "", 5, "Red: because of row 2"]];
    const done = refresh({ rows, fields: ["action", "milestone"], own: ownAt(2), items: [judged(1, "red")] });
    expect(done.plan.changes).toEqual([]);
    expect(done.undo.changes).toEqual([]);
  });

  it("changes only what has changed", () => {
    const rows: Rows = [
      OWN_HEAD,
      ["a", "b", "Amber", "", "", "Amber: because of row 2"],
      ["c", "d", "Red", "", 5, "Red: because of row 3"],
    ];
    const done = refresh({
      rows,
      fields: ["action", "milestone"],
      own: ownAt(2),
      items: [judged(1, "red"), judged(2, "red")],
    });
    expect(changesOf(done)).toEqual(['C2: "Red"', "E2: 5", 'F2: "Red: because of row 2"']);
  });

  it("keeps a person's words in a column of ours", () => {
    const rows: Rows = [OWN_HEAD, ["a", "b", "see minutes", "", "about a week", "We disagree with this"]];
    const done = refresh({ rows, fields: ["action", "milestone"], own: ownAt(2), items: [judged(1, "red")] });
    expect(done.changes).toEqual([]);
  });

  it("keeps a formula that somebody put into a column of ours", () => {
    const rows: Rows = [OWN_HEAD, ["a", "b", formula("=Z1"), "", formula("=Z2"), "Amber: of old"]];
    const done = refresh({ rows, fields: ["action", "milestone"], own: ownAt(2), items: [judged(1, "red")] });
    expect(changesOf(done)).toEqual(['F2: "Red: because of row 2"']);
  });

  it("leaves a RAG column that calculates even where it holds ratings of ours", () => {
    const rows: Rows = [
      [...HEAD, "RAG due date", "RAG days overdue", "RAG reason"],
      ["a", "b", "Amber", "", "", "Amber: of old"],
      ["c", "d", formula("=Z1"), "", "", "Amber: of old"],
    ];
    const done = refresh({ rows, fields: FIELDS, own: ownAt(2).slice(1), items: [judged(1, "red"), judged(2, "red")] });
    expect(done.written[0]).toMatchObject({ role: "rag", column: 6 });
  });

  it("takes away what it left on a row that shows no item any more", () => {
    const rows: Rows = [
      OWN_HEAD,
      ["a", "b", "Red", "", 5, "Red: because of row 2"],
      ["heading", "", "Red", "", 9, "Red: of old"],
    ];
    const done = refresh({ rows, fields: ["action", "milestone"], own: ownAt(2), items: [judged(1, "red")] });
    expect(changesOf(done)).toEqual(['C3: ""', 'E3: ""', 'F3: ""']);
  });

  it("refreshes what it filled in the plan's own column and keeps what a person typed there", () => {
    const rows: Rows = [
      [...HEAD, "RAG due date", "RAG days overdue", "RAG reason"],
      ["a", "b", "Amber", "", "", "Amber: of old"],
      ["c", "d", "Green", "", "", "Amber: of old"],
    ];
    const own = ownAt(2).slice(1);
    const done = refresh({ rows, fields: FIELDS, own, items: [judged(1, "red"), judged(2, "red")] });
    expect(changesOf(done)).toEqual([
      'C2: "Red"',
      "E2: 5",
      'F2: "Red: because of row 2"',
      "E3: 5",
      'F3: "Red: because of row 3"',
    ]);
  });

  it("shows the worst of the items on a row", () => {
    const items = [judged(1, "green"), judged(1, "red"), judged(1, "grey")];
    const done = refresh({ rows: [HEAD, ["a", "b", ""]], fields: FIELDS, items });
    expect(changesOf(done)).toContain('C2: "Red"');
    expect(changesOf(done)).toContain('F2: "Red: because of row 2 (the worst of 3 items on this row)"');
  });

  it("writes nothing on a protected sheet", () => {
    const done = refresh({
      rows: [HEAD, ["a", "b", ""]],
      fields: FIELDS,
      items: [judged(1, "red")],
      more: { isProtected: true },
    });
    expect(done.plan.changes).toEqual([]);
  });

  it("plans what puts every changed cell back", () => {
    const rows: Rows = [OWN_HEAD, ["a", "b", "Amber", "", "", "Amber: because of row 2"]];
    const { plan, undo } = refresh({ rows, fields: ["action", "milestone"], own: ownAt(2), items: [judged(1, "red")] });
    expect(plan.changes[0]?.blocks.map(({ row, column }) => [row, column])).toEqual(
      undo.changes[0]?.blocks.map(({ row, column }) => [row, column]),
    );
    expect(undo.changes[0]?.blocks.flatMap(({ values }) => values.flat())).toEqual([
      "Amber",
      "",
      "Amber: because of row 2",
    ]);
    expect(undo.changes[0]?.formats[0]).toMatchObject({
      column: 2,
      format: { fill: "#FFC000", fontColour: "#000000" },
    });
  });

  it("sends one block for neighbouring columns whatever the number of items, and looks by run", () => {
    const rows: Rows = [OWN_HEAD.slice(0, 2), ...Array.from({ length: 1000 }, (_, index) => [`a${index}`, "b"])];
    const items = Array.from({ length: 1000 }, (_, index) => judged(index + 1, "red"));
    const { plan } = refresh({ rows, fields: ["action", "milestone"], items });
    expect(plan.changes[0]?.blocks).toHaveLength(1);
    expect(plan.changes[0]?.formats.length).toBeLessThan(10);
  });

  it("gives each status its own look", () => {
    const items = [judged(1, "red"), judged(2, "green"), judged(3, "green")];
    const { plan } = refresh({ rows: [HEAD, ["a"], ["b"], ["c"]], fields: FIELDS, items });
    const fills = plan.changes[0]?.formats.filter(({ column }) => column === 2);
    expect(fills?.map(({ row, rowCount, format }) => [row, rowCount, format.fill])).toEqual([
      [1, 1, "#C00000"],
      [2, 2, "#00703C"],
    ]);
  });

  it("makes its columns wide enough for their longest text", () => {
    const { plan } = refresh({ rows: [HEAD, ["a", "b", ""]], fields: FIELDS, items: [judged(1, "red")] });
    const widths = new Map(plan.changes[0]?.columnWidths.map(({ column, widthChars }) => [column, widthChars]));
    expect(widths.get(5)).toBeGreaterThanOrEqual("Red: because of row 2".length);
    expect(widths.has(2)).toBe(false);
  });
});
