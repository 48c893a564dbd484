import type { IsoDate } from "../../../src/core/dates/isoDate";
import { checkMilestones } from "../../../src/core/milestone/checkMilestones";
import { milestoneFindings, type MilestoneFinding, type ReadItem } from "../../../src/core/milestone/milestoneFindings";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import type { PlanContext } from "../../../src/core/milestone/types";
import { PLAN } from "./rules/ruleCases";

interface Row {
  milestone: string;
  date?: string;
  review?: string;
}

const COLUMNS = { milestone: 4, review: 5 };

/** Rows of a plan, read and checked as a refresh does it. */
function findingsOf(rows: readonly Row[], context: PlanContext = PLAN): readonly MilestoneFinding[] {
  const read = rows.map(({ milestone, date, review = "" }, row) => {
    const cell = { text: milestone, date: (date ?? null) as IsoDate | null, at: at(row, COLUMNS.milestone) };
    const reviewCell = { text: review, date: null, at: at(row, COLUMNS.review) };
    return {
      item: { milestone: cell, reviewDate: reviewCell },
      milestone: parseMilestone(cell, context),
      review: parseMilestone(reviewCell, context),
      start: null,
    };
  });
  const checks = checkMilestones(read, context);
  const items = read.map((entry, index): ReadItem => ({
    ...entry,
    issues: [...entry.milestone.issues, ...(checks[index] ?? [])],
  }));
  return milestoneFindings(items, context);
}

const at = (row: number, column: number) => ({ sheet: "Plan", row, column });

/** `code -> suggestion`, one for each finding. */
const offered = (rows: readonly Row[], context: PlanContext = PLAN): string[] =>
  findingsOf(rows, context).map(
    ({ issue, suggestion }) => `${issue.code.replace("milestone.", "")} -> ${suggestion ?? "nothing"}`,
  );

describe("milestoneFindings", () => {
  it.each<[string, string[]]>([
    ["", ["missing -> nothing"]],
    ["asap", ["vague -> nothing"]],
    ["tbc", ["tbc -> nothing"]],
    ["See the steering group's notes", ["not-a-date -> nothing"]],
    ["30 June", ["no-year -> 30 June 2018"]],
    ["Report to board in September", ["no-year -> Report to board in September 2018"]],
    ["Q4", ["no-year -> 31 March 2019"]],
    ["31 June 2019", ["impossible-date -> 30 June 2019"]],
    ["4/13/2019", ["impossible-date -> 13 April 2019"]],
    ["Friday 2 May 2019", ["weekday-mismatch -> Friday 3 May 2019"]],
    ["2019 - 2020", ["ambiguous -> 1 April 2019 to 31 March 2020"]],
    ["43616", ["serial-number -> 31 May 2019"]],
    ["June 2018, May 2019", ["several-dates -> By 31 May 2019"]],
    ["Draft June 2018, final May 2019", ["several-dates -> nothing"]],
    ["Ongoing", ["open-ended -> Ongoing until 31 March 2021"]],
    ["Monthly", ["open-ended -> Monthly until 31 March 2021"]],
    ["June 2019 onwards", ["open-ended -> June 2019 onwards until 31 March 2021"]],
    ["June 2021 onwards", ["open-ended -> nothing"]],
    ["March 2018", ["past-when-written -> nothing", "outside-plan -> nothing"]],
    ["Completed June 2018", ["not-a-date -> nothing", "already-done -> nothing"]],
  ])("offers for %j: %j", (milestone, expected) => {
    expect(offered([{ milestone }])).toEqual(expected);
  });

  it("offers nothing that needs the plan's dates where they are not known", () => {
    expect(offered([{ milestone: "Ongoing" }, { milestone: "30 June" }], {})).toEqual([
      "open-ended -> nothing",
      "no-year -> nothing",
    ]);
  });

  it("moves a review to the month before the end, in the review's own cell", () => {
    expect(findingsOf([{ milestone: "June 2018" }, { milestone: "June 2019", review: "July 2019" }])).toEqual([
      {
        issue: expect.objectContaining({ code: "milestone.review-after-due" }) as unknown,
        item: 1,
        at: at(1, COLUMNS.review),
        written: "July 2019",
        read: "We read this as: by 31 July 2019 (month only, so its last day).",
        suggestion: "31 May 2019",
        suggestedDate: null,
      },
    ]);
  });

  it.each([
    ["March 2014", "March 2024"],
    ["By 12/03/14", "By 12/03/24"],
    ["Mar 14", "Mar 24"],
  ])("replaces the wrong year of %j: %j", (milestone, expected) => {
    const rows = ["March 2024", "June 2024", "June 2025", milestone].map((text) => ({ milestone: text }));
    const wrong = findingsOf(rows, {}).find(({ issue }) => issue.code === "milestone.wrong-year");
    expect(wrong).toMatchObject({ item: 3, suggestion: expected, suggestedDate: null });
  });

  it("offers a real date where the column holds real dates", () => {
    const real = (date: string): Row => ({ milestone: date, date });
    const rows = [real("2018-06-13"), real("2018-07-20"), real("2018-08-03"), { milestone: "30 June 2018" }];
    expect(findingsOf(rows)).toEqual([
      expect.objectContaining({ suggestion: "30 June 2018", suggestedDate: "2018-06-30" }) as unknown,
    ]);
    const swapped = ["2018-06-07", "2018-07-08", "2018-09-10"].map(real);
    const found = findingsOf([...swapped, { milestone: "13/06/2018" }, { milestone: "25/07/2018" }]);
    expect(found[0]).toMatchObject({ suggestion: "6 July 2018", suggestedDate: "2018-07-06", written: "2018-06-07" });
  });

  it("leaves issues of other kinds to others", () => {
    const item = findingsOf([{ milestone: "June 2018" }]);
    expect(item).toEqual([]);
  });
});
