import { findColumnCards } from "../../../src/core/plan/findColumnCards";
import { createHeaderMatcher } from "../../../src/core/plan/matchHeader";
import { sheetRows } from "../../../src/core/plan/sheetRows";
import type { Block } from "../../../src/core/sheet/grid";
import { textGrid } from "../../../src/paste/textGrid";

const cardsOf = (rows: readonly (readonly string[])[], merges: readonly Block[] = []) => {
  const cells = rows.map((row) => row.map((text) => (text === "" ? null : { text })));
  return findColumnCards(sheetRows(textGrid("Plan", cells, merges)), createHeaderMatcher()).cards;
};

const ACTION = ["Action", "Plant an orchard", "Mend the bandstand"];
const LEAD = ["Lead", "Head of Parks", "Engineer"];
const DUE = ["Deadline", "May 2026", "June 2026"];

describe("findColumnCards", () => {
  it.each<[string, string[][]]>([
    ["labels down the first column", [ACTION, LEAD, DUE]],
    [
      "labels with colons under a title and empty rows",
      [["Parks plan"], [], ["Action:", "Plant", "Mend"], [], LEAD, DUE],
    ],
    [
      "labels that stand further in",
      [
        ["", ...ACTION],
        ["", ...LEAD],
        ["", ...DUE],
      ],
    ],
    ["an action of which not all is said", [ACTION, LEAD, ["Deadline", "", "June 2026"]]],
  ])("finds two actions beside %s", (_, rows) => expect(cardsOf(rows)).toHaveLength(2));

  it("gives a merged value to every action under it", () => {
    const merged = { row: 1, column: 1, rowCount: 1, columnCount: 2 };
    const leads = cardsOf([ACTION, ["Lead", "Head of Parks", ""], DUE], [merged]).map(({ values }) => values[1]?.text);
    expect(leads).toEqual(["Head of Parks", "Head of Parks"]);
  });

  it.each<[string, string[][]]>([
    ["two labels", [ACTION, LEAD]],
    ["one action", [ACTION, LEAD, DUE].map((row) => row.slice(0, 2))],
    ["a label that comes again, as in cards one under another", [ACTION, LEAD, DUE, ACTION]],
    ["labels beside labels, as in a row of headings", [["Action", "Lead", "Deadline"], ...[LEAD, DUE]]],
    ["labels of no action", [LEAD, DUE, ["Progress", "Begun", "Done"]]],
    ["labels without an account", [ACTION, ["Outcome", "Fruit", "Music"], ["Costs", "£5", "£6"]]],
  ])("finds nothing in %s", (_, rows) => expect(cardsOf(rows)).toEqual([]));
});
