import { codeExtract, type CodedExtract } from "../../../../src/core/cohort/coded/codeExtract";
import { firstCells } from "../../../../src/core/cohort/coded/codedColumn";
import { textRows } from "../../../../src/core/cohort/coded/textRows";
import { findExtract } from "../../../../src/core/cohort/columns/findExtract";
import { inOneGo } from "../../../../src/core/cohort/slices";
import type { ExtractRows } from "../../../../src/core/cohort/types";

const HEADINGS = ["YoungPersonsID", "Surname", "ActivityCode", "DOB", "District"];

function coded(rows: ExtractRows): CodedExtract {
  const found = findExtract([{ name: "extract", rows, dateSystem: 1900 }]);
  if (found === null) throw new Error("no extract");
  return inOneGo(codeExtract(found));
}

/** The cells of a coded column, or undefined where it was not coded. */
function cellsOf({ columns }: CodedExtract, place: number) {
  const column = columns.get(place);
  return column && firstCells(column, Infinity);
}

/** People with so many days of birth. */
function people(count: number, days = count): string[][] {
  return Array.from({ length: count }, (_, place) => {
    const born = `2${String(place % days).padStart(3, "0")}-01-01`;
    return [String(1000 + place), "Marked", String(210 + (place % 3) * 10), born, `District ${place % 7}`];
  });
}

describe("codeExtract", () => {
  it.each([
    ["few values", people(30, 5)],
    ["more than a byte holds", people(900)],
    ["more than two bytes hold", people(66_000)],
    ["more rows than a slice", people(5000, 40)],
  ])("holds every cell, of %s", (_, body) => {
    const extract = coded([HEADINGS, ...body]);
    for (const place of [2, 3, 4]) expect(cellsOf(extract, place)).toEqual(body.map((row) => row[place]));
  });

  it("reads lines of text as it reads cells", () => {
    const body = people(3000, 700);
    const lines = [
      "Extract of a county",
      HEADINGS.join(";"),
      ...body.map((row) => row.join(";")),
      "1;;210",
      "2",
      ";;;;",
    ];
    const rows = inOneGo(textRows(lines.join("\r\n")));
    const [ofText, ofCells] = [coded(rows), coded(rows.slice())];
    expect(ofText.rows).toBe(3003);
    expect([...ofText.columns]).toEqual([...ofCells.columns]);
    const idsOf = ({ ids, rows }: CodedExtract) => Array.from({ length: rows }, (_, row) => ids?.codeOfRow(row));
    expect(idsOf(ofText)).toEqual(idsOf(ofCells));
    expect(ofText.row(3000)).toEqual(["1", "", "210"]);
    expect(cellsOf(ofText, 4)?.slice(-3)).toEqual([null, null, ""]);
  });

  it("tells texts apart that begin and end alike", () => {
    const names = Array.from(
      { length: 400 },
      (_, place) => `North ${"a".repeat(place % 20)}${place}${"z".repeat(20)} West`,
    );
    const body = names.map((name, place) => [String(place + 1), "Marked", "210", "2009-01-01", name]);
    const text = [HEADINGS, ...body].map((row) => row.join("\t")).join("\n");
    expect(cellsOf(coded(inOneGo(textRows(text))), 4)).toEqual(names);
  });

  it("tells texts apart whose characters would be packed alike", () => {
    const names = ["A", "\0A", "\u0141", "\u0101A", "AA", "abcdefghijkl", "abcdefghijklm", "\u0161bcd", "abcd"];
    const body = Array.from({ length: 36 }, (_, place) => [
      String(place + 1),
      "210",
      names[place % names.length] ?? "",
    ]);
    const text = [["YoungPersonsID", "ActivityCode", "District"], ...body].map((row) => row.join(",")).join("\n");
    expect(cellsOf(coded(inOneGo(textRows(text))), 2)).toEqual(body.map((row) => row[2]));
  });

  it("leaves private columns unread", () => {
    const extract = coded([HEADINGS, ...people(20)]);
    expect([...extract.columns.keys()]).toEqual([2, 3, 4]);
  });
});
