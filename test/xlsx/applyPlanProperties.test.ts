import { toExcelSerial, type CellContent, type Grid, type IsoDate, type SheetPlan } from "../../src/core";
import { applyPlanToXlsx } from "../../src/xlsx/applyPlanToXlsx";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";
import { fc } from "../support/properties";
import { readGrid, valueOf } from "./support/reading";

const ROWS = 6;
const COLUMNS = 5;

const day = fc
  .tuple(fc.integer({ min: 1901, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts): CellContent => ({ date: parts.map((part) => String(part).padStart(2, "0")).join("-") as IsoDate }));
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("=1+1", "_x000D_", "_x005F_", " ", "\r\n", "&amp;", "]]>", "<!--", "\ud800", "007"),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  day,
  fc.constantFrom(null, ""),
);
const matrix = fc.array(fc.array(content, { minLength: 1, maxLength: COLUMNS }), { minLength: 1, maxLength: ROWS });
const block = fc.record({ row: fc.nat(9), column: fc.nat(9), values: matrix });

/** The contents of a sheet by place, as they are read. */
function contentsOf(grid: Grid): Map<string, unknown> {
  const contents = new Map<string, unknown>();
  grid.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell?.raw != null) contents.set(`${grid.firstRow + r}:${grid.firstColumn + c}`, cell.raw);
    }),
  );
  return contents;
}

/** What a cell given `wanted` reads as; undefined where it reads as empty. */
function readAs(wanted: CellContent): unknown {
  if (wanted === null || wanted === "") return undefined;
  if (typeof wanted === "object") return toExcelSerial(wanted.date);
  return Object.is(wanted, -0) ? 0 : wanted;
}

/** Lays one block over contents, as a plan does. */
function laidOver(contents: Map<string, unknown>, at: { row: number; column: number; values: CellContent[][] }): void {
  at.values.forEach((row, r) =>
    row.forEach((wanted, c) => {
      const place = `${at.row + r}:${at.column + c}`;
      const read = readAs(wanted);
      if (wanted === null) return;
      if (read === undefined) contents.delete(place);
      else contents.set(place, read);
    }),
  );
}

const planOf = (at: { row: number; column: number; values: CellContent[][] }): SheetPlan => ({
  changes: [{ sheet: "Plan", blocks: [at], formats: [], columnWidths: [] }],
});

describe("writing and reading back", () => {
  it("a new workbook holds what it was given", () => {
    fc.assert(
      fc.property(matrix, (values) => {
        const wanted = new Map<string, unknown>();
        laidOver(wanted, { row: 0, column: 0, values });
        expect(contentsOf(readGrid(writeNewXlsx([{ name: "Plan", values }])))).toEqual(wanted);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it("a plan's contents are there, everything else is as it was, and twice is as good as once", () => {
    fc.assert(
      fc.property(matrix, block, block, (values, first, second) => {
        const bytes = writeNewXlsx([{ name: "Plan", values }]);
        const wanted = contentsOf(readGrid(bytes));
        laidOver(wanted, first);
        const once = valueOf(applyPlanToXlsx(bytes, planOf(first)));
        expect(contentsOf(readGrid(once))).toEqual(wanted);
        laidOver(wanted, second);
        const both = valueOf(applyPlanToXlsx(once, planOf(second)));
        expect(contentsOf(readGrid(both))).toEqual(wanted);
        expect(valueOf(applyPlanToXlsx(both, planOf(second)))).toBe(both);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
