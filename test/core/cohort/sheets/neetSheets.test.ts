import { neetSheets } from "../../../../src/core/cohort/sheets/neetSheets";
import { MEASURE_COLUMNS } from "../../../../src/core/cohort/sheets/measureColumns";
import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import type { Audience, CohortSummary } from "../../../../src/core/cohort/types";
import { parseIsoDate, type IsoDate } from "../../../../src/core/dates/isoDate";
import type { Block, RawValue } from "../../../../src/core/sheet/grid";
import type { NewSheet } from "../../../../src/core/sheet/spec";

const ROWS: RawValue[][] = [
  ["District", "Cohort", "NEET", "Not Known"],
  ["Ash", 1000, 40, 20],
  ["Birch & Beech", 900, 3, 30],
  ["Cedar", 800, 48, 9],
  ["Damson", 700, 21, 4],
];

const summarise = (audience: Audience): CohortSummary => {
  const periodEnd = parseIsoDate("2026-01-31") as IsoDate;
  const tables = [{ name: "extract", dateSystem: 1900 as const, rows: ROWS }];
  const result = summariseCohort(tables, { periodEnd, audience, threshold: 5 });
  if (!result.ok) throw new Error("no cohort");
  return result.value;
};
const sheetsOf = (audience: Audience) => neetSheets(summarise(audience));
const cells = ({ values }: NewSheet, { row, column, rowCount, columnCount }: Block) =>
  values.slice(row, row + rowCount).map((cell) => cell.slice(column, column + columnCount));

const AUDIT = { givenAway: 0, cells: 20, hidden: 9, small: 4, relations: 9, months: 1, narrowed: [] };

describe("neetSheets", () => {
  it("makes the county, each district and the notes, each found again by its mark", () => {
    expect(sheetsOf("internal").map(({ name, mark }) => [name, mark])).toEqual([
      ["NEET county", "neet:county"],
      ["NEET compared", "neet:compared"],
      ["NEET Ash", "neet:district:ash"],
      ["NEET Birch & Beech", "neet:district:birch-beech"],
      ["NEET Cedar", "neet:district:cedar"],
      ["NEET Damson", "neet:district:damson"],
      ["NEET months", "neet:months"],
      ["NEET notes", "neet:notes"],
    ]);
  });

  it("ranks the districts by their NEET rate in a table, with bars and charts over the same cells", () => {
    const [county] = sheetsOf("internal");
    const table = cells(county as NewSheet, county?.table?.block as Block);
    expect(table.map(([name]) => name)).toEqual(["District", "Cedar", "Ash", "Damson", "Birch & Beech"]);
    expect(table[0]?.slice(1)).toEqual(MEASURE_COLUMNS.map(({ heading }) => heading));
    for (const chart of county?.charts ?? []) {
      expect(cells(county as NewSheet, chart.categories).flat()).toEqual(table.slice(1).map(([name]) => name));
      for (const { name, values } of chart.series) {
        const column = table[0]?.indexOf(name) ?? -1;
        expect(cells(county as NewSheet, values).flat()).toEqual(table.slice(1).map((row) => row[column]));
      }
      // A chart covers cells that hold nothing.
      expect(cells(county as NewSheet, chart.anchor).flat()).toEqual([]);
    }
    expect(county?.charts).toHaveLength(2);
    for (const bars of county?.dataBars ?? []) {
      expect(
        cells(county as NewSheet, bars)
          .flat()
          .every((value) => typeof value === "number"),
      ).toBe(true);
    }
  });

  it("draws the rates that are shown, and nothing where there are none", () => {
    const [county] = sheetsOf("public");
    const [chart] = county?.charts ?? [];
    expect(
      cells(county as NewSheet, chart?.series[0]?.values as Block)
        .flat()
        .every((rate) => typeof rate === "number"),
    ).toBe(true);
    const summary = summarise("public");
    const unknown = {
      ...summary,
      districts: summary.districts.map((row) => ({ ...row, neetRate: null, notKnownRate: null, combinedRate: null })),
    };
    expect(neetSheets(unknown).flatMap(({ charts }) => charts ?? [])).toEqual([]);
  });

  it("gives all districts one layout, beside the whole area", () => {
    const districts = sheetsOf("internal").filter(({ mark }) => mark?.startsWith("neet:district:"));
    const layouts = districts.map(({ values }) => values.map(([label]) => label).slice(4));
    for (const layout of layouts) expect(layout).toEqual(layouts[0]);
    const [ash] = districts;
    expect(ash?.values).toContainEqual(["NEET %", 0.04, 112 / 3400, null]);
    const chart = ash?.charts?.[0];
    expect(cells(ash as NewSheet, chart?.categories as Block).flat()).toEqual([
      ...["NEET %", "Not known %", "NEET and not known %"],
    ]);
  });

  it("shows a mark where a figure is hidden, and where the extract does not tell it", () => {
    const summary = summarise("public");
    const [county] = neetSheets(summary);
    const table = cells(county as NewSheet, county?.table?.block as Block);
    const birch = table.find(([name]) => name === "Birch & Beech");
    expect(birch?.slice(2, 4)).toEqual(["c", "c"]);
    expect(birch?.[10]).toBe("z");
    // Hidden rates stand by name at the end: their order would tell on them.
    const hidden = table.slice(1).filter((row) => row[3] === "c");
    expect(table.slice(-hidden.length)).toEqual(hidden);
    expect(hidden.map(([name]) => name)).toEqual(hidden.map(([name]) => name).sort());
  });

  it("holds for the public no figure that is hidden, in text, chart or notes", () => {
    const summary = summarise("public");
    const internal = summarise("internal");
    const hidden = summary.districts.flatMap((row, place) =>
      row.suppressed.map((measure) => [row.name, internal.districts[place]?.[measure]] as const),
    );
    expect(hidden.length).toBeGreaterThan(3);
    for (const { name, values } of neetSheets(summary)) {
      for (const row of values) {
        for (const [district, value] of hidden) {
          if (row[0] === district) expect(row).not.toContain(value);
          if (name === `NEET ${district}`) expect(row[1]).not.toBe(value);
        }
      }
    }
    expect(JSON.stringify(neetSheets(summary))).toMatch(/\d+ of \d+ cells hidden/);
  });

  it("says on every page who may see it, and prints on A4 with page numbers", () => {
    for (const sheet of sheetsOf("internal")) {
      expect(sheet.print?.footer).toMatchObject({ left: "OFFICIAL-SENSITIVE", centre: "Page {page} of {pages}" });
    }
    for (const sheet of sheetsOf("public")) expect(sheet.print?.footer?.left).toBe("For the public");
  });

  it("is marked sensitive where the audit did not pass", () => {
    const summary = summarise("public");
    const unproved = { ...summary, audit: { ...AUDIT, checked: 4, notProved: 1 } };
    expect(neetSheets(unproved).at(-1)?.values).not.toContainEqual(["Audience", "Public"]);
    for (const { mark, values, print } of neetSheets(unproved).slice(0, -1)) {
      expect(print?.footer?.left).toBe("OFFICIAL-SENSITIVE");
      if (mark !== "neet:months-public") expect(values[1]?.[0]).toMatch(/Not for publication/);
    }
  });

  it("gives every row its height, and texts that wrap room for all their lines", () => {
    for (const { values, rowHeights } of sheetsOf("internal")) {
      expect(rowHeights?.map(({ row }) => row)).toEqual(values.map((_, row) => row));
    }
    const notes = sheetsOf("internal").at(-1);
    const cohort = notes?.values.findIndex(([label]) => label === "Cohort") ?? -1;
    expect(notes?.rowHeights?.[cohort]?.heightPoints).toBeGreaterThan(28);
  });

  it("breaks the county's page before the groups only where all of it would not fit one", () => {
    const summary = summarise("internal");
    const [row] = summary.districts.map((district) => ({ ...district, code: null }));
    const withGroups = (count: number) => ({
      ...summary,
      byGroup: Array.from({ length: count }, (_, place) => ({
        ...(row as NonNullable<typeof row>),
        name: `G${place}`,
      })),
    });
    expect(neetSheets(withGroups(2))[0]?.print?.breaksBefore).toBeUndefined();
    const [county] = neetSheets(withGroups(40));
    const [first = -1] = county?.print?.breaksBefore ?? [];
    expect(county?.values[first]).toEqual(["Groups"]);
  });
});
