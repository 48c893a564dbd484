import { readPlan } from "../../../src/core/plan/readPlan";
import { textGrid } from "../../../src/paste/textGrid";

const read = (rows: readonly (readonly string[])[]) =>
  readPlan({
    name: "",
    sheets: [
      textGrid(
        "Plan",
        rows.map((row) => row.map((text) => ({ text }))),
      ),
    ],
  });

const HEADINGS = ["Computed RAG", "RAG due date", "RAG days overdue", "RAG reason"];
const BARE = [
  ["Plant an orchard in each of the wards", "Head of Parks", "June 2026"],
  ["Mend the bandstand roof and its steps", "Head of Works", "July 2026"],
  ["Light the underpass beside the station", "Head of Works", "May 2026"],
];
const CARDS = [
  ["Action", "Plant an orchard"],
  ["Lead", "Head of Parks"],
  ["Action", "Mend the bandstand"],
  ["Lead", "Engineer"],
];
const rated = (row: readonly string[]): string[] => [
  ...row,
  "Green",
  "30/06/2026",
  "0",
  "Green: due 30 Jun 2026, in 9 days",
];

describe("our columns beside a plan without headings", () => {
  it.each<[string, string[][], string[][]]>([
    ["under our headings", BARE, [["", "", "", ...HEADINGS], ...BARE.map(rated)]],
    ["with no row for headings above", BARE, BARE.map(rated)],
    ["beside cards", CARDS, [["", "", ...HEADINGS], ...CARDS.map((row, at) => (at % 2 === 0 ? rated(row) : row))]],
    ["beside cards in the first row", CARDS, CARDS.map((row, at) => (at % 2 === 0 ? rated(row) : row))],
  ])("are found again %s, and are no part of the plan", (_, before, after) => {
    const [plain, refreshed] = [read(before), read(after)];
    const first = before[0]?.length ?? 0;
    expect(refreshed.items.map(({ action, lead }) => [action, lead])).toEqual(
      plain.items.map(({ action, lead }) => [action, lead]),
    );
    expect(refreshed.tables[0]?.ownColumns.map(({ role, column }) => [role, column])).toEqual([
      ["rag", first],
      ["due", first + 1],
      ["days", first + 2],
      ["reason", first + 3],
    ]);
  });
});
