import type { IsoDate } from "../../../src/core/dates/isoDate";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import type { Milestone, PlanContext } from "../../../src/core/milestone/types";
import { PLAN } from "./rules/ruleCases";

const day = (text: string): IsoDate => text as IsoDate;
const read = (text: string, context: PlanContext = {}): Milestone => parseMilestone({ text }, context);
const codes = (text: string, context: PlanContext = {}): string[] =>
  read(text, context).issues.map(({ code }) => code.replace("milestone.", ""));

describe("parseMilestone", () => {
  it("reads a real date by its value, whatever it shows", () => {
    expect(parseMilestone({ text: "03/04/2018", date: day("2018-03-04") }, PLAN)).toMatchObject({
      kind: "deadline",
      due: "2018-03-04",
      precision: "day",
    });
    expect(parseMilestone({ text: "", date: day("2018-03-04") }, PLAN).parts).toEqual([
      expect.objectContaining({ text: "4 March 2018" }),
    ]);
  });

  it("takes a real date that shows only its month for the month", () => {
    expect(parseMilestone({ text: "Mar-18", date: day("2018-03-01") }, PLAN)).toMatchObject({
      due: "2018-03-31",
      precision: "month",
      assumed: ["day"],
    });
    expect(parseMilestone({ text: "Mar-18", date: day("2018-03-15") }, PLAN).due).toBe("2018-03-15");
    expect(parseMilestone({ text: "01/03/2018", date: day("2018-03-01") }, PLAN).due).toBe("2018-03-01");
    expect(parseMilestone({ text: "Apr-18", date: day("2018-03-01") }, PLAN).due).toBe("2018-03-01");
  });

  it.each([
    ["", ["missing"]],
    ["-", ["missing"]],
    ["n/a", ["missing"]],
    ["Policy in place", ["not-a-date"]],
    ["https://www.example.gov.uk/2018/05", ["not-a-date"]],
    ["Ongoing", ["open-ended"]],
    ["Monthly", ["open-ended"]],
    ["Weekly for first 3 months", ["ambiguous"]],
    ["when required", ["open-ended"]],
    ["June 2018 onwards", ["open-ended"]],
    ["asap", ["vague"]],
    ["tbc", ["tbc"]],
    ["June 2018 (tbc)", ["tbc"]],
    ["April", ["no-year"]],
    ["31 June 2018", ["impossible-date"]],
    ["29 February 2015", ["impossible-date"]],
    ["4/13/2026", ["impossible-date"]],
    ["Friday 4 May 2018", []],
    ["Friday 3 May 2018", ["weekday-mismatch"]],
    ["w/c 1 May 2018", ["weekday-mismatch"]],
    ["43190", ["serial-number"]],
    ["Completed May 2018", ["not-a-date", "already-done"]],
    ["June 2018 (was March 2018)", ["re-dated"]],
    ["June 2018, subject to funding", ["conditional"]],
    ["June 2018 and May 2019", ["several-dates"]],
    ["2017 - 2021", ["ambiguous"]],
    ["June 18", ["ambiguous"]],
    ["June and May 2019", ["several-dates"]],
  ])("finds in %j: %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("suggests what may be meant", () => {
    const params = (text: string, context: PlanContext = {}): unknown => read(text, context).issues[0]?.params;
    expect(params("31 June 2018")).toEqual({ text: "31 June 2018", suggestion: "30 June 2018" });
    expect(params("31 June")).toEqual({ text: "31 June", suggestion: "30 June" });
    expect(params("4/13/2026")).toEqual({ text: "4/13/2026", suggestion: "13 April 2026" });
    expect(params("Friday 3 May 2018")).toMatchObject({
      written: "Friday",
      actual: "Thursday",
      suggestion: "4 May 2018",
    });
    expect(params("30 June", PLAN)).toEqual({ text: "30 June", chose: "30 June 2018" });
  });

  it.each([
    ["April", "--04-30"],
    ["June onwards", "--06-01"],
    ["30 Nov", "--11-30"],
    ["February", "--02-28"],
    ["before April", "--03-31"],
    ["Annually by 31 March", "--03-31"],
    ["Easter", "--04-15"],
    ["w/c 5 Nov", null],
    ["the academic year", null],
    ["April 2018", null],
  ])("keeps of %j without a year: %s", (text, partial) => {
    expect(read(text).parts[0]?.partialDate ?? null).toBe(partial);
  });

  it("reads each piece of a cell by itself", () => {
    const parts = (text: string): (string | null)[][] => read(text, PLAN).parts.map(({ text: own, due }) => [own, due]);
    expect(parts("May 18 – group set up July 18 – report agreed")).toEqual([
      ["May 18 – group set up", "2018-05-31"],
      ["July 18 – report agreed", "2018-07-31"],
    ]);
    expect(parts("Pilot run by June 2018, service open by April 2019")).toEqual([
      ["Pilot run by June 2018", "2018-06-30"],
      ["service open by April 2019", "2019-04-30"],
    ]);
    expect(parts("a) June 2018 b) July 2018")).toEqual([
      ["a) June 2018", "2018-06-30"],
      ["b) July 2018", "2018-07-31"],
    ]);
    expect(parts("Draft by May 2018. Consultation follows. Final by July 2018.")).toEqual([
      ["Draft by May 2018. Consultation follows.", "2018-05-31"],
      ["Final by July 2018.", "2018-07-31"],
    ]);
    expect(parts("(a) June 2018 (b) July 2018")).toEqual([
      ["(a) June 2018", "2018-06-30"],
      ["(b) July 2018", "2018-07-31"],
    ]);
    expect(parts("w/c 7 May w/c 14 May")).toEqual([
      ["w/c 7 May", "2018-05-13"],
      ["w/c 14 May", "2018-05-20"],
    ]);
  });

  it("repeats the line above for ditto marks", () => {
    const milestone = read('July\nJune onwards\n  "    "\nAugust', PLAN);
    expect(milestone.parts.map(({ kind, start, due }) => [kind, start, due])).toEqual([
      ["deadline", null, "2018-07-31"],
      ["start", "2018-06-01", null],
      ["start", "2018-06-01", null],
      ["deadline", null, "2018-08-31"],
    ]);
    expect(milestone.assumed).toContain("ditto");
    expect(read('"').kind).toBe("none");
  });

  it.each([
    ["June and December 2018", "2018-12-31", ["2018-06-30", "2018-12-31"]],
    ["November 2018, January, March", "2019-03-31", ["2018-11-30", "2019-01-31", "2019-03-31"]],
    ["2019 Jan, March and May", "2019-05-31", ["2019-01-31", "2019-03-31", "2019-05-31"]],
    ["Draft in November, final by May 2019", "2019-05-31", ["2018-11-30", "2019-05-31"]],
  ])("takes the missing years of %j from the others", (text, due, dues) => {
    expect(read(text).due).toBe(due);
    expect(read(text).parts.map((part) => part.due)).toEqual(dues);
  });

  it.each([
    [{ planDate: "2017-11-03" }, "2018-10-31"],
    [{ planDate: "2017-10-20" }, "2017-10-31"],
    [{ planDate: "2017-11-03", planStart: "2017-01-01", planEnd: "2021-12-31" }, "2018-10-31"],
    [{ planDate: "2017-11-03", planStart: "2017-01-01", planEnd: "2017-12-31" }, "2017-10-31"],
    [{ planDate: "2017-11-03", planStart: "2018-01-01", planEnd: "2018-06-30" }, "2018-10-31"],
    [{ planStart: "2015-09-01", planEnd: "2016-08-31" }, "2015-10-31"],
    [{ planStart: "2017-01-01", planEnd: "2018-12-31" }, "2017-10-31"],
    [{ planStart: "2017-01-01", planEnd: "2021-12-31" }, null],
    [{ planStart: "2017-11-01" }, "2018-10-31"],
    [{ planEnd: "2018-06-30" }, "2017-10-31"],
    [{}, null],
  ])("reads October in a plan of %j as %s", (context, due) => {
    expect(read("October", context as PlanContext).due).toBe(due);
  });

  it("keeps its readings apart by plan", () => {
    for (const year of [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]) {
      expect(read("October", { planDate: day(`${year}-09-01`) }).due).toBe(`${year}-10-31`);
    }
    expect(read("October", { planDate: day("2011-09-01") }).due).toBe("2011-10-31");
  });

  it("stops at more dates than a milestone can hold, and says so", () => {
    const milestone = read("May 2018; ".repeat(500));
    expect(milestone.issues.map(({ code }) => code)).toContain("milestone.too-long");
    expect(milestone.due).toBe("2018-05-31");
  });
});
