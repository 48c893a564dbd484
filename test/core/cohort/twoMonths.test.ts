import { summariseCohort } from "../../../src/core/cohort/summariseCohort";
import { parseIsoDate, type IsoDate } from "../../../src/core/dates/isoDate";
import type { RawValue } from "../../../src/core/sheet/grid";

const summarise = (headings: readonly string[], ...rows: RawValue[][]) => {
  const periodEnd = parseIsoDate("2026-01-31") as IsoDate;
  const tables = [{ name: "extract", dateSystem: 1900 as const, rows: [headings, ...rows] }];
  const result = summariseCohort(tables, { periodEnd, audience: "internal", threshold: 5 });
  if (!result.ok) throw new Error("no cohort");
  const { total, issues } = result.value;
  return { total, codes: issues.map(({ code }) => code), issues };
};

const [NOW, BEFORE] = ["31/01/2026", "31/12/2025"];

describe("an extract with more than one period end", () => {
  const HEADINGS = ["Client ID", "Period End", "Year Group", "Activity Code"];

  it("counts each person once, as this month has them, and leaves out who stands in last month's rows alone", () => {
    const { total, issues } = summarise(
      HEADINGS,
      ["1", BEFORE, 12, 210],
      ["1", NOW, 12, 619],
      ["2", NOW, 12, 210],
      ["2", BEFORE, 12, 619],
      ["3", BEFORE, 13, 619],
      ["4", NOW, 12, 310],
    );
    expect(total).toMatchObject({ cohort: 3, neet: 1, participation: 2 });
    expect(issues).toContainEqual({ code: "cohort.rows-of-another-period", params: { people: 1 } });
    expect(issues).toContainEqual({ code: "cohort.period-several", params: { periods: ["2026-01-31", "2025-12-31"] } });
  });

  it("counts a person whose one row has a slip in its period", () => {
    const { total, codes } = summarise(HEADINGS, ["1", NOW, 12, 210], ["2", NOW, 12, 210], ["3", BEFORE, 12, 619]);
    expect(total).toMatchObject({ cohort: 3, neet: 1 });
    expect(codes).toContain("cohort.period-several");
    expect(codes).not.toContain("cohort.rows-of-another-period");
  });

  it("counts one of two months where nobody has an identifier", () => {
    const month = (end: string) => Array.from({ length: 4 }, (_, place) => [end, 12, place === 0 ? 619 : 210]);
    const { total } = summarise(["Period End", "Year Group", "Activity Code"], ...month(NOW), ...month(BEFORE));
    expect(total).toMatchObject({ cohort: 4, neet: 1 });
  });

  it("counts everybody where all of it is of another period, and says so", () => {
    const { total, codes } = summarise(HEADINGS, ["1", BEFORE, 12, 210], ["2", BEFORE, 12, 619]);
    expect(total).toMatchObject({ cohort: 2, neet: 1 });
    expect(codes).toContain("cohort.period-differs");
  });
});
