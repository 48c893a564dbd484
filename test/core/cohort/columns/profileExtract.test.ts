import { profileExtract } from "../../../../src/core/cohort/columns/profileExtract";
import { inOneGo } from "../../../../src/core/cohort/slices";
import type { IsoDate } from "../../../../src/core/dates/isoDate";
import type { RawValue } from "../../../../src/core/sheet/grid";

const END = "2026-01-31" as IsoDate;
const profile = (rows: RawValue[][]) => inOneGo(profileExtract([{ name: "x", rows, dateSystem: 1900 }], END));

const HEADINGS = ["Client ID", "Surname", "District", "DOB", "Activity Code", "Cohort Status", "Period End"];
const person = (id: string, district: string, birth: string, code: string, status = "P"): RawValue[] => [
  ...[id, "Zzyzzx", district, birth, code, status, END],
];

describe("profileExtract", () => {
  const profiled = profile([
    HEADINGS,
    person("1", "Ash", "2009-01-05", "210"),
    person("1", "Ash", "2009-01-05", "210"),
    person("2", "ASH", "2009-01-05", "999"),
    person("3", "Birch", "2015-01-05", "619"),
    person("4", "Birch", "", "619"),
    person("5", "Birch", "2009-01-05", "710"),
    person("6", "", "2009-01-05", "619", "T"),
    person("7", "Birch", "2009-01-05", "619", "M"),
  ]);

  it("says who is counted and why not the rest", () => {
    expect(profiled).toMatchObject({ kind: "people", rows: 8, people: 6, inCohort: 2, repeatedRows: 1 });
    expect(profiled?.leftOut).toEqual([
      { why: "no-age", people: 1 },
      { why: "out-of-years", people: 1 },
      { why: "custody", people: 1 },
      { why: "status", people: 1 },
      { why: "duplicate", people: 1 },
    ]);
    const left = profiled?.leftOut
      .filter(({ why }) => why !== "duplicate")
      .reduce((sum, { people }) => sum + people, 0);
    expect((profiled?.inCohort ?? 0) + (left ?? 0)).toBe(profiled?.people);
  });

  it("says what was found: columns, periods, districts, codes", () => {
    expect(profiled?.columns.find(({ as }) => as === "date of birth")).toMatchObject({ heading: "DOB", missing: 1 });
    expect(profiled?.columns.find(({ as }) => as === "district")?.missing).toBe(1);
    expect(profiled?.periods).toEqual([{ periodEnd: END, rows: 8 }]);
    expect(profiled?.districts).toEqual([
      { name: "Ash", spellings: 2, people: 2 },
      { name: "Birch", spellings: 1, people: 0 },
    ]);
    expect(profiled?.codesNotKnown).toEqual([{ code: "999", people: 1 }]);
    expect(profiled?.privateColumns).toEqual(["Surname"]);
    expect(JSON.stringify(profiled)).not.toMatch(/Zzyzzx|2009-01-05/);
  });

  it("knows a table of counts from people", () => {
    const counts = profile([
      ["District", "Cohort", "NEET"],
      ["Ash", 100, 4],
      ["Birch", 90, ""],
    ]);
    expect(counts).toMatchObject({ kind: "counts", rows: 2, people: null });
    expect(counts?.columns.find(({ as }) => as === "NEET")?.missing).toBe(1);
  });

  it("is none of a sheet without a cohort", () => {
    expect(profile([["Priority", "Action"]])).toBeNull();
  });
});
