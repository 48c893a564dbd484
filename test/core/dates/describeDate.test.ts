import { describeDate, describeDays } from "../../../src/core/dates/describeDate";
import type { IsoDate } from "../../../src/core/dates/isoDate";

describe("describeDate", () => {
  it("writes the day short", () => {
    expect(describeDate("2017-12-31" as IsoDate)).toBe("31 Dec 2017");
  });
});

describe("describeDays", () => {
  it.each([
    [1, "1 day"],
    [90, "90 days"],
    [1371, "1,371 days"],
  ])("%i is %s", (count, words) => {
    expect(describeDays(count)).toBe(words);
  });

  it("names the kind of days", () => {
    expect(describeDays(5, "working")).toBe("5 working days");
  });
});
