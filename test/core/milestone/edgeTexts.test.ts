import { describeReading } from "../../../src/core/milestone/describeReading";
import { inferPlanContext } from "../../../src/core/milestone/inferPlanContext";
import { nextOccurrence } from "../../../src/core/milestone/nextOccurrence";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import { parseProgress } from "../../../src/core/milestone/parseProgress";
import { suggestWording } from "../../../src/core/milestone/suggestWording";
import { issue } from "../../../src/core/issues/issue";
import type { IsoDate } from "../../../src/core/dates/isoDate";
import type { PlanContext } from "../../../src/core/milestone/types";
import { PLAN } from "./rules/ruleCases";

const ACADEMIC: PlanContext = { yearStyle: "academic" };

/** `kind due`, with a start where there is one. */
function read(text: string, context: PlanContext = PLAN): string {
  const { kind, due, start } = parseMilestone({ text }, context);
  return `${kind} ${due ?? "-"}${start === null ? "" : ` from ${start}`}`;
}

describe("texts at the edges of the readers", () => {
  it.each([
    ["June 2018 ,,,,,,,,, onwards", "deadline 2018-06-30"],
    ["Start June 2019, complete by March 2019", "multiple 2019-03-31"],
    ["Ongoing\nMonthly", "recurring -"],
    ["Phase 2\nPhase 3", "none -"],
    ["June 2018 through to August 2018", "window 2018-08-31 from 2018-06-01"],
    ["April 2018 - May board agrees the plan", "multiple 2018-05-31"],
    ["29 February - 3 March 2019", "window -"],
    ["29 February - 3 March", "window 2020-03-03 from 2020-02-29"],
    ["June 2018 - March 2018", "multiple 2018-06-30"],
    ["for 2018/19 - 2020/21", "window 2021-03-31 from 2018-04-01"],
    ["November - February 2019", "window 2019-02-28 from 2018-11-01"],
    ["Spring 2018 - June 2018", "window 2018-06-30 from 2018-03-01"],
    ["2018 - June 2019", "deadline 2019-06-30"],
    ["Agreed 3 May 2018, report June 2018, launch July 2018", "multiple 2018-07-31"],
    ["Phase 2 as appropriate", "vague -"],
    ["when required, as appropriate", "event -"],
    ["Completed - to be audited 3 May 2019", "deadline 2019-05-03"],
    ["June, 31 September 2018", "multiple 2018-06-30"],
    ["To start tender - report in June 2018", "deadline 2018-06-30"],
    ["within 10 days of 1 June 2018", "deadline 2018-06-11"],
    ["within 2 weeks of 1 June 2018", "deadline 2018-06-15"],
    ["for 6 months from April 2018", "window 2018-09-30 from 2018-04-01"],
    ["From April 2018 for two years", "window 2020-03-31 from 2018-04-01"],
    ["From April 2018 for 30 schools", "start - from 2018-04-01"],
    ["two years from April 2018", "window 2020-04-30 from 2018-04-01"],
    ["Within 6 months from April 2018", "deadline 2018-10-31"],
    ["İlk June 2018", "deadline 2018-06-30"],
    ["By June 2018\r\nBy July 2018", "multiple 2018-07-31"],
    ["By June 2018\rBy July 2018", "multiple 2018-07-31"],
    ["late to June 2018", "deadline 2018-06-30"],
    ["March_final.docx", "none -"],
    ["see march3", "deadline 2019-03-31"],
    ["team/spring", "deadline 2018-05-31"],
    ["MTFS 2018/19 - review", "none -"],
    ["Next 29 February", "deadline 2020-02-29"],
    ["2018/19 financial", "window 2019-03-31 from 2018-04-01"],
    ["once in each term", "recurring -"],
    ["twice per academic year cycle", "recurring -"],
    ["first six months of Year 1", "window 2018-09-30 from 2018-04-01"],
    ["April 2018 – leads identified in districts May 2018 – first exchange of data", "multiple 2018-05-31"],
    ["Model developed in the north to roll out to all by summer during 2017/18", "window 2018-03-31 from 2017-04-01"],
    ["from 2018/19", "start - from 2018-04-01"],
    ["March each year, launch June 2018", "multiple 2018-06-30"],
    ["about June 2018 ongoing", "start - from 2018-06-01"],
    ["next February 29th", "deadline 2020-02-29"],
  ])("reads %j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["first half of next month", "window -"],
    ["first six months of Year 1", "window -"],
    ["first Monday of next month", "deadline -"],
    ["first week of next month", "deadline -"],
    ["next February 29th", "deadline -"],
  ])("sets no day for %j where the plan is not known", (text, expected) => {
    expect(read(text, {})).toBe(expected);
    expect(
      read(
        text,
        text.includes("Year") ? { planDate: PLAN.planDate as IsoDate } : { planStart: PLAN.planStart as IsoDate },
      ),
    ).toMatch(/^(?:window|deadline) /);
  });

  it.each([
    ["2018 - 2020", ACADEMIC, "window 2020-12-31 from 2018-01-01"],
    ["2018 - 2020", { ...ACADEMIC, planStart: "2018-09-01" as IsoDate }, "window 2020-08-31 from 2018-09-01"],
    ["March 2018/19", ACADEMIC, "deadline 2019-03-31"],
    ["Month 3 (June 2018)", PLAN, "deadline 2018-06-30"],
    ["Month 3 (June 2018)", {}, "deadline 2018-06-30"],
    ["By Month 3 (June 2018)", {}, "deadline 2018-06-30"],
    ["By Month 3 (June)", PLAN, "deadline 2018-06-30"],
    ["By Month 3 (August)", PLAN, "multiple 2018-08-31"],
  ])("reads %j by how the plan counts its years", (text, context, expected) => {
    expect(read(text, context)).toBe(expected);
  });
});

describe("progress at the edges of its readers", () => {
  it.each([
    ["Implemented in two schools", "in-progress"],
    ["Staff will be trained in May. Complete.", "in-progress"],
    ["3 of the schools are complete", "in-progress"],
    ["Phase 9 of the works complete", "complete"],
    ["8 of 9 schools are complete", "in-progress"],
    ["Ramp installed; photos on file", "in-progress"],
    ["Ramp installed at 3 schools", "in-progress"],
    ["Ramp installed by the contractor, 3 May 2019", "complete"],
    ["All 12 actions have been implemented", "complete"],
    ["All but two actions have been implemented", "in-progress"],
    ["Moved to 30 June", "delayed"],
    ["Moved to business as usual", "in-progress"],
    ["✓", "complete"],
    ["Outstanding", "not-started"],
    ["Outstanding practice shared with partners", "in-progress"],
    ["Was due in May", "delayed"],
    ["Was due in May, held in June", "in-progress"],
    ["Agreed not to proceed", "unclear"],
    ["Delayed but expected to be back on track by May", "delayed"],
    ["To be actioned", "not-started"],
    ["Has been fully implemented and is subject to annual review", "complete"],
    ["We have completed this action", "complete"],
    ["We have completed the interviews", "in-progress"],
    ["Happening in two schools only", "in-progress"],
    ["Completed. The work with partners is ongoing", "complete"],
    ["Complete; drafting report", "in-progress"],
    ["3 of 5 now complete", "in-progress"],
    ["Q2: complete. Q1: not started", "complete"],
  ])("reads %j as %s", (text, status) => {
    expect(parseProgress(text, PLAN).status).toBe(status);
  });
});

describe("describeReading", () => {
  it("names one of a unit, and a round that is not told", () => {
    expect(describeReading(parseMilestone({ text: "within 1 hour" }, {}))).toContain("1 hour,");
    const round = { ...parseMilestone({ text: "Monthly" }, {}), recurrence: null };
    expect(describeReading(round)).toContain("again and again");
  });
});

describe("nextOccurrence", () => {
  it("steps by days", () => {
    const daily = { recurrence: "P1D", start: "2018-06-01" as IsoDate, due: null, precision: null };
    expect(nextOccurrence(daily, "2018-06-05" as IsoDate, {})).toBe("2018-06-05");
  });
});

describe("inferPlanContext", () => {
  it("takes the day that is said to be the plan's over one that only stands there", () => {
    const lines = ["Board 3 May 2018", "Plan approved: 10 June 2018", "No date here"];
    expect(inferPlanContext(lines, [], {}).context.planDate).toBeDefined();
  });
});

describe("suggestWording", () => {
  const text = (milestone: string, found: Parameters<typeof suggestWording>[0], context: PlanContext = {}) =>
    suggestWording(found, parseMilestone({ text: milestone }, context), context);
  const nothing = { text: null, date: null };

  it("offers nothing where there is nothing to offer", () => {
    expect(
      text("31 June 2018", issue("milestone.impossible-date", { text: "31 June 2018", suggestion: null })),
    ).toEqual(nothing);
    expect(text("2017 - 2021", issue("milestone.ambiguous", { text: "elsewhere", chose: "x" }))).toEqual(nothing);
    expect(text("June 2014", issue("milestone.wrong-year", { text: "x", year: 2014, suggestion: "soon" }))).toEqual(
      nothing,
    );
    expect(text("43616", issue("milestone.serial-number", { text: "43616", suggestion: "31 Smarch 2019" }))).toEqual(
      nothing,
    );
  });

  it.each([
    ["Q2 2018", "30 June 2018"],
    ["Q2 2018 onwards", "1 April 2018 onwards"],
    ["Terms 1-2", null],
    ["April 11", "April 2011"],
  ])("writes out %j as %j", (milestone, expected) => {
    const found = parseMilestone({ text: milestone }, {}).issues.find(({ code }) => code === "milestone.ambiguous");
    expect(found).toBeDefined();
    expect(found && text(milestone, found).text).toBe(expected);
  });
});
