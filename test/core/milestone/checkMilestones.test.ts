import type { IsoDate } from "../../../src/core/dates/isoDate";
import { checkMilestones, type CheckedItem } from "../../../src/core/milestone/checkMilestones";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import type { PlanContext } from "../../../src/core/milestone/types";
import { PLAN } from "./rules/ruleCases";

interface Row {
  milestone: string;
  review?: string;
  start?: string;
  date?: string;
}

const day = (text: string): IsoDate => text as IsoDate;

function itemOf({ milestone, review = "", start, date }: Row, context: PlanContext): CheckedItem {
  const entry = { text: milestone, date: date === undefined ? null : day(date) };
  return {
    milestone: parseMilestone(entry, context),
    review: parseMilestone({ text: review }, context),
    start: start === undefined ? null : day(start),
    item: { milestone: entry },
  };
}

const codes = (rows: readonly Row[], context: PlanContext = PLAN): string[][] =>
  checkMilestones(
    rows.map((row) => itemOf(row, context)),
    context,
  ).map((issues) => issues.map(({ code }) => code.replace("milestone.", "")));

describe("checkMilestones", () => {
  it.each([
    [{ milestone: "June 2018" }, []],
    [{ milestone: "April 2018" }, ["past-when-written"]],
    [{ milestone: "March 2018" }, ["past-when-written", "outside-plan"]],
    [{ milestone: "June 2021" }, ["outside-plan"]],
    [{ milestone: "Ongoing" }, []],
    [{ milestone: "Yearly refresh - March 2018" }, []],
    [{ milestone: "June 2018", review: "July 2018" }, ["review-after-due"]],
    [{ milestone: "June 2018", review: "June 2018" }, []],
    [{ milestone: "June 2018", review: "Monthly" }, []],
    [{ milestone: "Ongoing until June 2018", review: "July 2018" }, []],
    [{ milestone: "June 2018", start: "2018-07-01" }, ["start-after-due"]],
    [{ milestone: "June 2018", start: "2018-06-01" }, []],
  ])("finds in %j: %j", (row, expected) => {
    expect(codes([row])).toEqual([expected]);
  });

  it("needs the plan's dates to say what is outside it", () => {
    expect(codes([{ milestone: "March 1999" }], {})).toEqual([[]]);
    expect(codes([{ milestone: "March 1999" }], { planStart: day("2018-04-01") })).toEqual([["outside-plan"]]);
    expect(codes([{ milestone: "March 2030" }], { planEnd: day("2021-03-31") })).toEqual([["outside-plan"]]);
  });

  it("suggests a review a month before the end", () => {
    const suggested = (milestone: string): unknown =>
      checkMilestones([itemOf({ milestone, review: "July 2019" }, PLAN)], PLAN)[0]?.[0]?.params;
    expect(suggested("June 2018")).toMatchObject({ suggestion: "31 May 2018" });
    expect(suggested("15 June 2018")).toMatchObject({ suggestion: "15 May 2018" });
  });

  it("finds a lone year among others, and offers the likely one", () => {
    const rows = ["March 2024", "June 2024", "June 2025", "June 2014", "May 2025"].map((milestone) => ({ milestone }));
    const found = checkMilestones(
      rows.map((row) => itemOf(row, {})),
      {},
    );
    expect(found[3]).toEqual([
      { code: "milestone.wrong-year", params: { text: "30 June 2014", year: 2014, suggestion: "30 June 2024" } },
    ]);
    expect(found.filter((issues) => issues.length > 0)).toHaveLength(1);
  });

  it("offers the nearest year where none has the same last figure", () => {
    const rows = ["March 2024", "June 2024", "29 February 2016", "May 2025"].map((milestone) => ({ milestone }));
    const found = checkMilestones(
      rows.map((row) => itemOf(row, {})),
      {},
    );
    expect(found[2]?.[0]?.params).toMatchObject({ suggestion: "29 February 2024" });
  });

  it.each([
    ["a year beside the others", ["March 2024", "June 2024", "June 2025", "June 2023"]],
    ["a late end", ["March 2024", "June 2024", "June 2025", "June 2030"]],
    ["two of one year", ["March 2024", "June 2024", "June 2014", "May 2014"]],
    ["few dates", ["March 2024", "June 2014"]],
  ])("leaves alone %s", (_, milestones) => {
    const found = codes(
      milestones.map((milestone) => ({ milestone })),
      {},
    );
    expect(found.flat()).not.toContain("wrong-year");
  });

  it("finds text among real dates", () => {
    const real = (date: string): Row => ({ milestone: date, date });
    const rows = [
      real("2018-06-13"),
      real("2018-07-20"),
      real("2018-08-03"),
      { milestone: "30 June 2018" },
      { milestone: "June 2018" },
    ];
    expect(codes(rows)).toEqual([[], [], [], ["text-date"], []]);
    expect(codes([real("2018-06-13"), { milestone: "30 June 2018" }])).toEqual([[], []]);
  });

  it("finds a column whose days and months were swapped on the way in", () => {
    const real = (date: string): Row => ({ milestone: date, date });
    const rows = [
      real("2018-06-07"),
      real("2018-07-08"),
      real("2018-09-09"),
      { milestone: "13/06/2018" },
      { milestone: "25/07/2018" },
    ];
    expect(codes(rows)).toEqual([["swapped-day-month"], ["swapped-day-month"], [], ["text-date"], ["text-date"]]);
  });

  it("leaves the columns alone where it is not told which cells are real dates", () => {
    const item = itemOf({ milestone: "30 June 2018" }, PLAN);
    const bare: CheckedItem = { milestone: item.milestone, review: item.review, start: null };
    expect(checkMilestones([bare, bare, bare], PLAN)).toEqual([[], [], []]);
  });
});
