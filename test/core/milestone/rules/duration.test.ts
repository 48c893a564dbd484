import { duration } from "../../../../src/core/milestone/rules/duration";
import { readBy } from "./ruleCases";

describe("duration", () => {
  it.each([
    ["within 6 months of approval", "P6M"],
    ["six weeks from referral", "P6W"],
    ["within 24 hours", "PT24H"],
    ["3-6 months", "P6M"],
    ["after 12 months", "P12M"],
    ["in next 2 weeks", "P2W"],
    ["within a year", "P1Y"],
    ["5 working days", "P5D"],
    ["2 to 3 years", "P3Y"],
    ["over 2 terms", "P8M"],
    ["18 months", "P18M"],
    ["for 6 months from April", "P6M"],
    ["5 year plan", "noise"],
    ["12 month pilot from April", "noise"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(duration, text)).toBe(read);
  });

  it.each(["a year", "6 monthly", "1st month", "5 schools", "per annum", "2000 days", "once yearly"])(
    "refuses %j",
    (text) => {
      expect(readBy(duration, text)).toBe("nothing");
    },
  );
});
