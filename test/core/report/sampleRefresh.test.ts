import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildReport } from "../../../src/core";
import { applyPlanToXlsx } from "../../../src/xlsx/applyPlanToXlsx";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { day } from "../../support/judgingFacts";

const SAMPLE = new Uint8Array(readFileSync(resolve(__dirname, "../../../assets/samples/action-plan.xlsx")));
const AS_AT = day("2026-03-31");

function refresh(bytes: Uint8Array) {
  const read = readXlsx(bytes, "action-plan.xlsx");
  if (!read.ok) throw new Error("the sample cannot be read");
  return buildReport(read.value, { asAt: AS_AT, preset: "strict" });
}

describe("the sample plan on 31 March 2026", () => {
  const report = refresh(SAMPLE);

  /** [sheet row from 1, milestone, due, status] */
  it.each<[number, string, string | null, string]>([
    [6, "By December 2025", "2025-12-31", "red"],
    [7, "Autumn term 2025", "2025-12-31", "complete"],
    [8, "On-going", null, "grey"],
    [9, "30/01/2026", "2026-01-30", "red"],
    [10, "Spring 2026", "2026-05-31", "green"],
    [11, "ongoing", null, "green"],
    [12, "Bid in Oct 25 – Launch March 2026", "2026-03-31", "amber"],
    [13, "January 2026", "2026-01-31", "red"],
    [17, "tbc", null, "grey"],
    [18, "Q3 2025/26", "2025-12-31", "red"],
    [19, "w/c 23 February 2026", "2026-03-01", "red"],
    [20, "31st July 2026", "2026-07-31", "green"],
    [21, "June 2026 onwards", null, "grey"],
    [22, "By 30 April 2026", "2026-04-30", "green"],
    [23, "2025 - 2027", "2027-03-31", "grey"],
    [24, "Sept 2026", "2026-09-30", "amber"],
    [25, "Annually", null, "grey"],
    [26, "", null, "grey"],
    [27, "31 September 2025", null, "grey"],
  ])("row %i, %j: due %s, %s", (row, milestone, due, status) => {
    const judged = report.items.find(({ item }) => item.rows[0] === row - 1);
    expect([judged?.item.milestone.text, judged?.judgement.due, judged?.judgement.status]).toEqual([
      milestone,
      due,
      status,
    ]);
  });

  it("finds 19 items, one of them split over a page, and no more", () => {
    expect(report.items).toHaveLength(19);
    expect(report.items.find(({ item }) => item.rows[0] === 12)?.item).toMatchObject({
      rows: [12, 15],
      action: "Review of transport help for sixth formers in rural areas",
      lead: "Transport Policy Officer",
    });
  });

  it("fills the plan's own RAG column, and nothing the second time", () => {
    expect(report.written[0]).toMatchObject({ role: "rag", column: 8, header: "RAG" });
    const applied = applyPlanToXlsx(SAMPLE, report.plan);
    if (!applied.ok) throw new Error("the sample cannot be written");
    const again = refresh(applied.value);
    expect(again.changes).toEqual([]);
    expect(again.items.map(({ judgement }) => judgement)).toEqual(report.items.map(({ judgement }) => judgement));
    expect(again.items.map(({ statedText }) => statedText)).toEqual(report.items.map(() => null));
  });
});
