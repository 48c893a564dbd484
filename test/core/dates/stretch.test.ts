import { monthsStretch } from "../../../src/core/dates/stretch";

describe("monthsStretch", () => {
  it("runs from the first of the first month to the last of the last", () => {
    expect(monthsStretch({ year: 2015, month: 12 }, { year: 2016, month: 2 })).toEqual({
      start: "2015-12-01",
      due: "2016-02-29",
    });
    expect(monthsStretch({ year: 2015, month: 6 })).toEqual({ start: "2015-06-01", due: "2015-06-30" });
  });
});
