import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { neetSheets, NO_COMPARATORS, summariseCohort, type CohortSummary, type IsoDate } from "../../../src/core";
import { keepMonths } from "../../../src/core/cohort/months/keepMonths";
import { neetForPack } from "../../../src/taskpane/pack/neetForPack";
import { PACK_WORDS } from "../../../src/taskpane/pack/packWords";

const EXTRACT = path.resolve(__dirname, "../../../assets/samples/cohort-extract.csv");
const rows = Papa.parse<string[]>(readFileSync(EXTRACT, "utf8"), { skipEmptyLines: true }).data;

function summaryFor(audience: CohortSummary["audience"]): CohortSummary {
  const options = { periodEnd: "2026-03-31" as IsoDate, audience, threshold: 5 };
  const summary = summariseCohort([{ name: "Cohort", rows, dateSystem: 1900 }], options);
  if (!summary.ok) throw new Error("the sample is unreadable");
  return summary.value;
}

const internal = summaryFor("internal");
const forPublic = summaryFor("public");
const doubtful: CohortSummary = { ...forPublic, audit: { ...forPublic.audit!, notProved: 1 } };

describe("neetForPack", () => {
  it("offers nothing where the NEET tab holds nothing", () => {
    expect(neetForPack(null, "internal")).toBeNull();
  });

  it.each<[string, CohortSummary, CohortSummary["audience"], string | null]>([
    ["figures of our own, to officers", internal, "internal", null],
    ["figures of our own, to the public", internal, "public", PACK_WORDS.neetInternal],
    ["figures for publication, to officers", forPublic, "internal", null],
    ["figures for publication, to the public", forPublic, "public", null],
    ["figures with a count that may be worked out, to officers", doubtful, "internal", null],
    ["figures with a count that may be worked out, to the public", doubtful, "public", PACK_WORDS.neetNotProved],
    ["figures never checked, to the public", { ...forPublic, audit: null }, "public", PACK_WORDS.neetNotProved],
  ])("%s", (_, cohort, audience, missing) => {
    const offered = neetForPack({ summary: cohort, comparators: NO_COMPARATORS, stored: [] }, audience);
    expect(offered?.missing).toBe(missing);
    const names = missing === null ? neetSheets(cohort).map(({ name }) => name) : [];
    expect(offered?.sheets.map(({ name }) => name)).toEqual(names);
  });

  it("compares with the months that the workbook keeps, of the same audience alone", () => {
    const stored = (audience: CohortSummary["audience"]) => {
      const earlier = { ...summaryFor(audience), periodEnd: "2025-03-31" as IsoDate };
      return keepMonths([], earlier);
    };
    const cohort = { summary: internal, comparators: NO_COMPARATORS, stored: [] };
    const cellsOf = (months: ReturnType<typeof stored>) =>
      neetForPack(cohort, "internal", months)?.sheets.find(({ mark }) => mark === "neet:compared")?.values;
    expect(cellsOf(stored("internal"))).not.toEqual(cellsOf([]));
    expect(cellsOf(stored("public"))).toEqual(cellsOf([]));
  });

  it("gives the public no figures where the public months are others than they were counted beside", () => {
    const months = keepMonths([], forPublic);
    const edited = months.map((row) => (row.area === "" ? { ...row, cohort: (row.cohort ?? 0) + 1 } : row));
    const offer = (stored: typeof months, now: typeof months) =>
      neetForPack({ summary: forPublic, comparators: NO_COMPARATORS, stored }, "public", now)?.missing;
    expect([offer([], []), offer([], months), offer(edited, edited)]).toEqual([null, null, null]);
    expect(offer([], edited)).toBe(PACK_WORDS.neetOtherMonths);
  });
});
