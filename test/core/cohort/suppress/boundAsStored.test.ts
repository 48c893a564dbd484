import { keepMonths } from "../../../../src/core/cohort/months/keepMonths";
import type { MonthRow } from "../../../../src/core/cohort/months/types";
import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import { boundAsStored } from "../../../../src/core/cohort/suppress/boundAsStored";
import type { CohortSummary } from "../../../../src/core/cohort/types";
import type { IsoDate } from "../../../../src/core/dates/isoDate";

const summarise = (audience: CohortSummary["audience"]): CohortSummary => {
  const rows = [
    ["District", "Cohort", "NEET"],
    ["Ash", 1000, 3],
    ["Birch", 900, 30],
    ["Cedar", 800, 48],
  ];
  const tables = [{ name: "t", dateSystem: 1900 as const, rows }];
  const options = { periodEnd: "2026-01-31" as IsoDate, audience, threshold: 5 };
  const summary = summariseCohort(tables, options, tables);
  if (!summary.ok) throw new Error("no cohort");
  return summary.value;
};

const published = summarise("public");
const OWN = keepMonths([], published);
const edited = (periodEnd: string) =>
  OWN.map((row) => (row.area === "Cedar" && row.periodEnd === periodEnd ? { ...row, neet: 49 } : row));
const older: MonthRow = { ...(OWN[0] as MonthRow), periodEnd: "2025-01-31" as IsoDate };

describe("boundAsStored", () => {
  it.each<[string, readonly MonthRow[], readonly MonthRow[], boolean]>([
    ["nothing was stored and is", [], [], true],
    ["what was stored is", edited("2025-12-31"), edited("2025-12-31"), true],
    ["the figures themselves are stored since", [], OWN, true],
    ["a month of another time is stored since", [], [older], true],
    ["last month was edited since", OWN, edited("2025-12-31"), false],
    ["this month was published otherwise since", [], edited("2026-01-31"), false],
    ["what was stored was taken away", edited("2025-12-31"), [], true],
  ])("%s", (_, used, stored, isBound) => {
    expect(boundAsStored(published, used, stored)).toBe(isBound);
  });

  it("binds no figures for our own use", () => {
    expect(boundAsStored(summarise("internal"), [], edited("2026-01-31"))).toBe(true);
  });
});
