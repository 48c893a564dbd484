import type { IsoDate } from "../../../src/core/dates/isoDate";
import { nextOccurrence } from "../../../src/core/milestone/nextOccurrence";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import type { PlanContext } from "../../../src/core/milestone/types";
import { PLAN } from "./rules/ruleCases";

const day = (text: string): IsoDate => text as IsoDate;
const next = (text: string, onOrAfter: string, context: PlanContext = {}): string | null =>
  nextOccurrence(parseMilestone({ text }, context), day(onOrAfter), context);

describe("nextOccurrence", () => {
  it.each([
    ["Monthly", "2018-05-10", "2018-05-31"],
    ["Quarterly", "2018-05-10", "2018-06-30"],
    ["Bi-monthly", "2018-05-10", "2018-06-30"],
    ["Termly", "2018-05-10", "2018-07-31"],
    ["Half-termly", "2018-05-10", "2018-05-31"],
    ["Oct, Jan, March", "2018-05-10", "2018-10-31"],
    ["Oct, Jan, March", "2018-11-01", "2019-01-31"],
    ["Weekly", "2018-05-10", "2018-05-10"],
    ["6 monthly from May 2018", "2019-03-01", "2019-05-31"],
    ["6 monthly from May 2018", "2018-01-01", "2018-05-31"],
    ["19 Oct 2015 then every quarter", "2016-02-01", "2016-04-19"],
    ["Every 6 weeks from 1 June 2018", "2018-07-01", "2018-07-13"],
    ["Annually by 31 March", "2018-05-10", "2019-03-31"],
    ["Yearly refresh - September 2017", "2018-05-10", "2018-09-30"],
    ["Quarterly until March 2019", "2018-05-10", "2018-06-30"],
    ["Every June", "2018-05-10", "2018-06-30"],
    ["Annual by 29 February", "2018-05-10", "2019-02-28"],
  ])("%j on or after %s comes round on %s", (text, onOrAfter, expected) => {
    expect(next(text, onOrAfter)).toBe(expected);
  });

  it("counts from the plan's start, else from the day it was written", () => {
    expect(next("6 monthly", "2018-11-02", PLAN)).toBe("2019-04-01");
    expect(next("Annually", "2018-11-02", { planDate: day("2018-05-10") })).toBe("2019-05-10");
    expect(next("Every 2 weeks", "2018-05-12", { planDate: day("2018-05-10") })).toBe("2018-05-24");
  });

  it.each([
    ["March 2018", "2018-05-10"],
    ["Ongoing", "2018-05-10"],
    ["6 monthly", "2018-05-10"],
    ["Annually", "2018-05-10"],
    ["Quarterly until March 2018", "2018-05-10"],
    ["Within 24 hours", "2018-05-10"],
  ])("%j has none after %s", (text, onOrAfter) => {
    expect(next(text, onOrAfter)).toBeNull();
  });
});
