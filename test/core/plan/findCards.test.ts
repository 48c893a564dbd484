import { findCards } from "../../../src/core/plan/findCards";
import { createHeaderMatcher } from "../../../src/core/plan/matchHeader";
import { readPlan } from "../../../src/core/plan/readPlan";
import { sheetRows } from "../../../src/core/plan/sheetRows";
import { textGrid } from "../../../src/paste/textGrid";

const gridOf = (rows: readonly (readonly string[])[]) =>
  textGrid(
    "Plan",
    rows.map((row) => row.map((text) => ({ text }))),
  );
const cardsOf = (rows: readonly (readonly string[])[]) =>
  findCards(sheetRows(gridOf(rows)), createHeaderMatcher()).cards;

const CARD = [
  ["Action", "Plant an orchard in each ward"],
  ["Lead", "Head of Parks"],
  ["By when", "June 2026"],
];
const OTHER = [
  ["Action", "Mend the bandstand"],
  ["Lead", "Engineer"],
];

describe("findCards", () => {
  it.each<[string, string[][], number]>([
    ["two blocks of labels and values", [...CARD, [], ...OTHER], 2],
    ["blocks with no empty row between them", [...CARD, ...OTHER], 2],
    ["one block that says nearly everything", [...CARD, ["Progress", "Sites found"]], 1],
    [
      "labels in the cells of their values",
      [["Action 1: Plant trees\nLead: Parks"], ["Action 2: Mow\nLead: Parks"]],
      2,
    ],
    [
      "labels with a colon",
      [
        ["Action:", "Plant"],
        ["Owner:", "Parks"],
        ["Action:", "Mow"],
        ["Owner:", "Parks"],
      ],
      2,
    ],
  ])("finds %s", (_, rows, count) => expect(cardsOf(rows)).toHaveLength(count));

  it.each<[string, string[][]]>([
    [
      "a table",
      [
        ["Action", "Lead"],
        ["Plant an orchard", "Head of Parks"],
        ["Mend the bandstand", "Engineer"],
      ],
    ],
    [
      "a table whose heading comes again",
      [
        ["Action", "Lead"],
        ["Plant", "Parks"],
        ["Action", "Lead"],
        ["Mow", "Parks"],
      ],
    ],
    ["one short block", CARD],
    [
      "blocks that name nobody and no day",
      [
        ["Action", "Plant"],
        ["Cost", "£5"],
        ["Action", "Mow"],
        ["Cost", "£2"],
      ],
    ],
    ["what to write into a plan", [...CARD.slice(0, 2), ["Due", "The month it ends"], ["Progress", "How it goes"]]],
    [
      "a cover page",
      [
        ["Owner:", "Parks"],
        ["Version:", "3"],
        ["Review date:", "May 2026"],
      ],
    ],
  ])("refuses %s", (_, rows) => expect(cardsOf(rows)).toEqual([]));

  it("keeps more lines of a value, and the heading above a card", () => {
    const rows = [["Prevention"], ...CARD, ["", "or July"], ["Treatment"], ...OTHER];
    const { items, issues } = readPlan({ name: "", sheets: [gridOf(rows)] });
    expect(items.map(({ priority, milestone, rows: span }) => [priority, milestone.text, span])).toEqual([
      ["Prevention", "June 2026\nor July", [1, 4]],
      ["Treatment", "", [6, 7]],
    ]);
    expect(items[0]?.milestone.at).toEqual({ sheet: "Plan", row: 3, column: 1 });
    expect(issues.map(({ code }) => code)).toEqual(["plan.cards"]);
  });

  it("reads a table and cards of one sheet", () => {
    const table = [[], ["Action", "Lead", "Due"], ["Light the square", "Engineer", "May 2026"]];
    const { items } = readPlan({ name: "", sheets: [gridOf([...CARD, ...OTHER, ...table])] });
    expect(items.map(({ action }) => action)).toEqual([
      "Plant an orchard in each ward",
      "Mend the bandstand",
      "Light the square",
    ]);
  });
});
