import type { IsoDate } from "../../../src/core/dates/isoDate";
import { endOfWeek, endOfWeekCommencing } from "../../../src/core/dates/weeks";

const day = (text: string): IsoDate => text as IsoDate;

describe("endOfWeek", () => {
  it("is the Sunday", () => {
    expect(endOfWeek(day("2016-01-26"))).toBe("2016-01-31");
    expect(endOfWeek(day("2016-01-31"))).toBe("2016-01-31");
  });
});

describe("endOfWeekCommencing", () => {
  it.each([
    ["2016-02-22", "2016-02-28"],
    ["2016-06-14", "2016-06-19"],
    ["2018-03-03", "2018-03-11"],
    ["2018-03-04", "2018-03-11"],
  ])("a week commencing %s ends on %s", (from, to) => {
    expect(endOfWeekCommencing(day(from))).toBe(to);
  });
});
