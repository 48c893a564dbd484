import {
  DAMAGED_ID_CODE,
  FIRST_ID_CODE,
  idCoder,
  NO_ID_CODE,
  personKey,
} from "../../../../src/core/cohort/coded/personIds";
import { personIndex } from "../../../../src/core/cohort/coded/personIndex";
import type { RawValue } from "../../../../src/core/sheet/grid";

/** The codes of identifiers that stand below one another, as cells and as parts of one text. */
function codesOf(values: readonly RawValue[]) {
  const coder = idCoder(0, values.length);
  return values.map(coder.codeOf);
}

describe("idCoder", () => {
  it.each<[RawValue, RawValue]>([
    ["007", 7],
    ["12.0", 12],
    [12.9, "12"],
    [" ab1 ", "AB1"],
    ["8860000000001", 8860000000001],
    [1234567890123456, "1234567890123456"],
    [1e21, "1E+21 "],
  ])("takes %p and %p for one person, or for none", (first, second) => {
    const [a, b] = codesOf([first, second]);
    expect(a === b || b === DAMAGED_ID_CODE).toBe(true);
  });

  it.each<[RawValue, RawValue]>([
    [7, 8],
    ["7", "70"],
    ["AB1", "AB2"],
    ["12345678901234567", "12345678901234568"],
    [8860000000001, 8860000000001 + 2 ** 32],
    [-5, 5],
  ])("takes %p and %p for two", (first, second) => {
    const [a, b] = codesOf([first, second]);
    expect(a).not.toBe(b);
    expect(Math.min(a ?? 0, b ?? 0)).toBe(FIRST_ID_CODE);
  });

  it.each<[RawValue, number]>([
    [null, NO_ID_CODE],
    ["", NO_ID_CODE],
    ["000", NO_ID_CODE],
    ["n/a", NO_ID_CODE],
    [true, NO_ID_CODE],
    [Number.NaN, NO_ID_CODE],
    ["8.86E+12", DAMAGED_ID_CODE],
  ])("%p is nobody's", (value, code) => {
    expect(codesOf([value])).toEqual([code]);
  });

  it("gives the code of a text's part that the same cell has", () => {
    const cells = ["8860000000001", "007", "7", "AB1", "", "-", "1E5", "123456789012345", "1234567890123456"];
    const text = cells.join(",");
    const [ofText, ofCells] = [idCoder(0, cells.length), idCoder(0, cells.length)];
    let from = 0;
    for (const cell of cells) {
      expect([cell, ofText.codeOfText(text, from, from + cell.length)]).toEqual([cell, ofCells.codeOf(cell)]);
      from += cell.length + 1;
    }
  });

  it("finds each of many again", () => {
    const ids = Array.from({ length: 5000 }, (_, place) => (place * 7919) % 5003 || 5003);
    const coder = idCoder(0, ids.length);
    const codes = ids.map(coder.codeOf);
    expect(new Set(codes).size).toBe(ids.length);
    expect(ids.map(coder.codeOf)).toEqual(codes);
    expect(codes.map(coder.ids().keyOf)).toEqual(ids);
  });

  it("counts empty cells", () => {
    const coder = idCoder(0, 4);
    for (const value of [null, " ", "n/a", 5]) coder.codeOf(value);
    expect(coder.ids().empty).toBe(2);
  });
});

describe("personIndex", () => {
  const coder = idCoder(0, 3);
  for (const value of ["5", "AB1", "9"]) coder.codeOf(value);
  const index = personIndex(coder.ids(), Int32Array.of(-1, -1, 0, 1, -1));

  it.each([
    ["5", 0],
    ["ab1", 1],
    ["9", undefined],
    ["6", undefined],
  ])("of %p it finds %p", (id, person) => {
    expect(index.find(personKey(id) ?? undefined)).toBe(person);
  });

  it("finds nobody without an identifier", () => {
    expect(index.find(undefined)).toBeUndefined();
  });

  it("goes over those who are somebody", () => {
    const seen: unknown[] = [];
    index.forEach((person, key) => seen.push([person, key]));
    expect(seen).toEqual([
      [0, 5],
      [1, "AB1"],
    ]);
  });
});
