import { dateInWords, weekdayInWords } from "../../../src/core/dates/dateInWords";
import type { IsoDate } from "../../../src/core/dates/isoDate";

describe("dateInWords", () => {
  it("writes the day as people do", () => {
    expect(dateInWords("2018-03-01" as IsoDate)).toBe("1 March 2018");
    expect(weekdayInWords("2018-05-10" as IsoDate)).toBe("Thursday");
  });
});
