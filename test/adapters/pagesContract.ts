import { toExcelSerial, type CellContent, type CellFormat, type NewSheet } from "../../src/core";
import { DOTS, placesOf, WANTED, type BuiltPage } from "./pages";

const EDGES: readonly string[][] = [
  ["Plan && more", "", "OFFICIAL", "As at 31 March 2026", "Page &P of &N", ""],
  ["", "", "", "", "", ""],
];

function storedValue(content: CellContent): string | number | boolean | null {
  if (content === null || content === "") return null;
  return typeof content === "object" ? toExcelSerial(content.date) : content;
}

function wantedLook({ formats = [] }: NewSheet, row: number, column: number): CellFormat {
  const run = formats.find(
    (format) =>
      row >= format.row &&
      row < format.row + format.rowCount &&
      column >= format.column &&
      column < format.column + format.columnCount,
  );
  return run?.format ?? {};
}

/**
 * Holds every way of making sheets to the same: cells, looks, tables, charts, links, names and print set-up.
 *
 * @param build makes {@link PAGES} in a new workbook and says what stands there
 */
export function describePagesContract(way: string, build: () => Promise<readonly BuiltPage[]>): void {
  describe(`pages made by ${way}`, () => {
    let pages: readonly BuiltPage[] = [];
    beforeAll(async () => {
      pages = await build();
    });

    it("have safe names and their marks", () => {
      expect(pages.map(({ name, mark }) => [name, mark])).toEqual(WANTED.map(({ name, mark }) => [name, mark]));
    });

    describe.each(WANTED.map((wanted, index) => [wanted.name, wanted, index] as const))("%s", (_, wanted, index) => {
      const page = (): BuiltPage => pages[index] as BuiltPage;

      it("holds its contents, text as text", () => {
        for (const { row, column } of placesOf(wanted)) {
          expect([row, column, page().raw(row, column)]).toEqual([
            ...[row, column, storedValue(wanted.values[row]?.[column] ?? null)],
          ]);
        }
      });

      it("has its looks", () => {
        for (const { row, column } of placesOf(wanted)) {
          const { numberFormat, ...look } = wantedLook(wanted, row, column);
          expect(page().look(row, column)).toMatchObject(look);
          const isKept = numberFormat !== undefined && numberFormat !== "@";
          if (isKept) expect(page().look(row, column).numberFormat).toBe(numberFormat);
        }
        expect(page().heights).toEqual(new Map(wanted.rowHeights?.map(({ row, heightPoints }) => [row, heightPoints])));
        expect(page().tabColour).toBe(wanted.tabColour ?? null);
      });

      it("has its table, names, links and bars", () => {
        expect(page().tables).toEqual(
          wanted.table === undefined ? [] : [{ name: wanted.table.name, block: wanted.table.block }],
        );
        expect(page().names).toEqual(wanted.names?.map(({ name }) => name) ?? []);
        expect(page().links).toEqual(wanted.links === undefined ? [] : [["A7", "'Details 2'!A3"]]);
        expect(page().dataBars).toEqual(
          wanted.dataBars?.map(({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount })) ??
            [],
        );
      });

      it("has its lists and its pictures", () => {
        const hasThem = wanted.choices !== undefined;
        const cells = { row: 3, column: 3, rowCount: 2, columnCount: 1 };
        expect(page().choices).toEqual(hasThem ? [[cells, 'Red,Amber "so far",Grey & bare']] : []);
        expect(page().pictures).toEqual(
          hasThem ? [{ base64: DOTS, altText: "Logo of <Fenmoorshire>", points: [90, 30], at: [3, 1] }] : [],
        );
      });

      it("has its charts over its cells", () => {
        expect(page().charts).toEqual(
          (wanted.charts ?? []).map(({ kind, title, anchor, series, categories, hasLabels = true }) => ({
            ...{ kind, title, anchor, hasLabels, isTopDown: kind === "stackedBar" || kind === "bar" },
            series: series.map(({ name, values }) => ({ name, values, categories })),
            colours: series.map(({ colour }) => colour),
          })),
        );
      });

      it("prints as asked", () => {
        const { isLandscape = false, pagesAcross = null, pagesDown = null } = wanted.print ?? {};
        const { repeatedRows = 0, breaksBefore = [] } = wanted.print ?? {};
        const edges = EDGES[index];
        expect(page().print).toEqual({ isLandscape, pagesAcross, pagesDown, repeatedRows, breaksBefore, edges });
        expect(page().frozenRows).toBe(wanted.frozenRows ?? 0);
      });
    });
  });
}
