import { buildReport, LOOK_SCHEMES, STATUS_LOOKS, type IsoDate } from "../../../src/core";
import { PASTE_WORDS } from "../../../src/taskpane/paste/pasteWords";
import { templateSheet } from "../../../src/taskpane/paste/templateSheet";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeNewXlsx } from "../../../src/xlsx/writeNewXlsx";

const AS_AT = "2026-03-31" as IsoDate;

describe("templateSheet", () => {
  it("is read as a plan, its line as one action without a rating", () => {
    const read = readXlsx(writeNewXlsx([templateSheet(PASTE_WORDS.templateLine)]), "template.xlsx");
    const items = read.ok ? buildReport(read.value, { asAt: AS_AT, preset: "strict" }).items : [];
    expect(items.map(({ item }) => [item.ref, item.milestone.text, item.statedRag])).toEqual([
      ["1", PASTE_WORDS.templateLine[4], null],
    ]);
  });

  it("has no line where none is given", () => {
    expect(templateSheet().values).toHaveLength(1);
  });

  it("offers the statuses under RAG, as the workbook calls them", () => {
    const black = LOOK_SCHEMES.find(({ name }) => name === "black")?.looks ?? STATUS_LOOKS;
    const [usual, own] = [templateSheet(), templateSheet([], black)].map(({ values, choices = [] }) =>
      choices.map((list) => [values[0]?.[list.column], list.row, list.choices]),
    );
    expect(usual).toEqual([["RAG", 1, ["Red", "Amber", "Grey", "Green", "Complete"]]]);
    expect(own).toEqual([["RAG", 1, ["Red", "Amber", "Grey", "Green", "Black"]]]);
  });
});
