import { lawfulChoices } from "../../../src/core/sheet/lawfulChoices";

const CELLS = { row: 1, column: 2, rowCount: 40, columnCount: 1 };
const LONG = "x".repeat(120);

describe("lawfulChoices", () => {
  it.each<[what: string, choices: readonly string[], kept: readonly string[]]>([
    ["words", ["Red", "Amber"], ["Red", "Amber"]],
    ["a word twice", ["Red", " Red ", "Green"], ["Red", "Green"]],
    ["what has a comma", ["Red, at risk", "Green"], ["Green"]],
    ["what begins as a formula does", ["=A1", "Green"], ["Green"]],
    ["line breaks", ["At\nrisk"], ["At risk"]],
    ["as many as 255 characters hold", [LONG, `${LONG}y`, `${LONG}z`, "Green"], [LONG, `${LONG}y`, "Green"]],
  ])("keeps of %s what a list can hold", (_, choices, kept) => {
    expect(lawfulChoices({ ...CELLS, choices })).toEqual([{ ...CELLS, choices: kept }]);
    expect(kept.join(",").length).toBeLessThanOrEqual(255);
  });

  it.each([[[]], [["", " "]], [["a,b"]], [["x".repeat(256)]]])("has no list where nothing is left: %j", (choices) => {
    expect(lawfulChoices({ ...CELLS, choices })).toEqual([]);
  });
});
