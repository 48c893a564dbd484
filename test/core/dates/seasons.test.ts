import { seasonStretch } from "../../../src/core/dates/seasons";

describe("seasonStretch", () => {
  it.each([
    ["spring", "2018-03-01", "2018-05-31"],
    ["summer", "2018-06-01", "2018-08-31"],
    ["autumn", "2018-09-01", "2018-11-30"],
    ["winter", "2018-12-01", "2019-02-28"],
  ] as const)("%s of 2018 runs from %s to %s", (season, start, due) => {
    expect(seasonStretch(season, 2018)).toEqual({ start, due });
  });
});
