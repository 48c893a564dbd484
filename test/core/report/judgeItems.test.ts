import { buildReport } from "../../../src/core";
import { gridOf } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";

/** What becomes of one action with this status cell and milestone on 31 March 2026. */
function judged(status: string, milestone: string, more: { header?: string; review?: string } = {}) {
  const rows = [
    ["Action", "Lead", "Milestone", "Review date", more.header ?? "Status"],
    ["Open a youth hub in the market hall", "Youth Manager", milestone, more.review ?? "", status],
    ["Hire two mentors for the hub", "HR Lead", "May 2027", "", "Green"],
    ["Agree the lease with the owner", "Property Lead", "June 2027", "", "Amber"],
  ];
  const report = buildReport(
    { name: "", sheets: [gridOf({ name: "Plan", rows })] },
    { asAt: day("2026-03-31"), preset: "strict" },
  );
  return report.items[0];
}

describe("judgeItems", () => {
  it.each([
    ["Complete", "December 2025", "complete", "complete"],
    ["Green", "December 2025", "red", "overdue"],
    ["Not started", "December 2027", "grey", "not-started"],
    ["Not started", "December 2025", "red", "overdue"],
    ["Delayed", "December 2027", "amber", "said-delayed"],
    ["Amber", "December 2027", "green", "on-track"],
  ])("status %j, due %s: %s by %s", (status, milestone, wanted, rule) => {
    expect(judged(status, milestone)?.judgement).toMatchObject({ status: wanted, rule });
  });

  it.each([
    ["Monthly", "grey"],
    ["30 April 2026", "green"],
    ["30 January 2026", "amber"],
  ])("ongoing with review %j is %s", (review, wanted) => {
    expect(judged("", "Ongoing", { review })?.judgement.status).toBe(wanted);
  });

  it("keeps what a person typed beside what it computes", () => {
    expect(judged("Green", "December 2025")).toMatchObject({ statedText: "Green", stated: "green" });
  });

  it.each([
    ["stays a person's where our ratings have a column of their own", "Computed RAG", "Red"],
    ["is ours where our reason on its row begins with it", null, null],
  ])("a typed Red beside our own Red %s", (_, ownHeader, statedText) => {
    const own = ownHeader === null ? [] : [ownHeader];
    const reason = "Red: due 31 Dec 2025, 60 days overdue on 1 Mar 2026; nothing in Progress says it is done";
    const rows = [
      ["Action", "Lead", "Milestone", "RAG", ...own, "RAG reason"],
      ["Open a youth hub in the market hall", "Youth Manager", "December 2025", "Red", ...own.map(() => "Red"), reason],
    ];
    const workbook = { name: "", sheets: [gridOf({ name: "Plan", rows })] };
    const report = buildReport(workbook, { asAt: day("2026-03-31"), preset: "strict" });
    expect(report.items[0]?.statedText).toBe(statedText);
  });
});
