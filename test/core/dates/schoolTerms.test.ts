import { halfTermStretch, shortTermStretch, termStretch } from "../../../src/core/dates/schoolTerms";

describe("termStretch", () => {
  it.each([
    ["autumn", "2018-09-01", "2018-12-31"],
    ["spring", "2018-01-01", "2018-03-31"],
    ["summer", "2018-04-01", "2018-07-31"],
  ] as const)("the %s term of 2018 runs from %s to %s", (term, start, due) => {
    expect(termStretch(term, 2018)).toEqual({ start, due });
  });
});

describe("halfTermStretch", () => {
  it("parts a term at its half-term", () => {
    expect(halfTermStretch("autumn", 1, 2018)).toEqual({ start: "2018-09-01", due: "2018-10-31" });
    expect(halfTermStretch("summer", 2, 2018)).toEqual({ start: "2018-06-01", due: "2018-07-31" });
  });
});

describe("shortTermStretch", () => {
  it.each([
    [2, "2015-11-01", "2015-12-31"],
    [3, "2016-01-01", "2016-02-29"],
    [6, "2016-06-01", "2016-07-31"],
  ])("term %i of 2015/16 runs from %s to %s", (number, start, due) => {
    expect(shortTermStretch(number, 2015)).toEqual({ start, due });
  });
});
