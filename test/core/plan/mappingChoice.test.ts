import { choiceForTable, chosenFields } from "../../../src/core/plan/mappingChoice";
import type { MappingChoice, PlanField } from "../../../src/core/plan/types";

const headed = (...headers: string[]) => headers.map((header, column) => ({ column, header }));

function choice(fields: readonly (readonly [string, PlanField | null])[], headerRow = 3): MappingChoice {
  return { sheet: "Plan", headerRow, columns: fields.map(([header, field], column) => ({ column, header, field })) };
}

const CHOICE = choice([
  ["Action", "action"],
  ["Notes", "progress"],
  ["", "lead"],
  ["Date", "startDate"],
  ["Date", "milestone"],
]);

describe("chosenFields", () => {
  it.each<[string, string[], (PlanField | null | undefined)[]]>([
    ["as it was", ["Action", "Notes", "", "Date", "Date"], ["action", "progress", "lead", "startDate", "milestone"]],
    [
      "with a column put in at the left",
      ["Ref", "Action", "Notes", "", "Date", "Date"],
      [undefined, "action", "progress", "lead", "startDate", "milestone"],
    ],
    [
      "with a column put in between",
      ["Action", "Ward", "Notes", "", "Date", "Date"],
      ["action", undefined, "progress", "lead", "startDate", "milestone"],
    ],
    [
      "with columns in another order",
      ["Notes", "", "Action", "Date", "Date"],
      ["progress", "lead", "action", "startDate", "milestone"],
    ],
    [
      "with a heading reworded",
      ["Action", "Comments", "", "Date", "Date"],
      ["action", "progress", "lead", "startDate", "milestone"],
    ],
    [
      "with the blank column gone",
      ["Action", "Notes", "Date", "Date"],
      ["action", "progress", "startDate", "milestone"],
    ],
    ["in capitals", ["ACTION", "NOTES:", "", "DATE", "DATE"], ["action", "progress", "lead", "startDate", "milestone"]],
  ])("finds the columns of a table again %s", (_, headers, expected) => {
    const fields = chosenFields(CHOICE, headed(...headers));
    expect(headers.map((__, column) => fields.get(column))).toEqual(expected);
  });

  it("goes by place alone where there are no headings", () => {
    const bare = choice([
      ["", "action"],
      ["", null],
      ["", "lead"],
    ]);
    expect([...chosenFields(bare, headed("", "", ""))]).toEqual([
      [0, "action"],
      [1, null],
      [2, "lead"],
    ]);
  });
});

describe("choiceForTable", () => {
  const table = { sheet: "Plan", headerRow: 3, columns: headed("Action", "Notes", "", "Date", "Date") };
  const other = choice([
    ["Task", "action"],
    ["Who", "lead"],
  ]);

  it.each<[string, MappingChoice[], MappingChoice | null]>([
    ["its own", [CHOICE], CHOICE],
    ["its own after rows were put in above", [{ ...CHOICE, headerRow: 1 }], { ...CHOICE, headerRow: 1 }],
    [
      "the one with its headers, not another in its row",
      [other, { ...CHOICE, headerRow: 9 }],
      { ...CHOICE, headerRow: 9 },
    ],
    ["the nearer of two alike", [{ ...CHOICE, headerRow: 30 }, CHOICE], CHOICE],
    ["none of another sheet", [{ ...CHOICE, sheet: "Other" }], null],
    ["none of another table", [other], null],
    ["none made for a table without headings", [choice([["", "action"]], 40)], null],
  ])("takes %s", (_, choices, expected) => expect(choiceForTable(choices, table)).toEqual(expected));
});
