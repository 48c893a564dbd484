import { every, everyMeeting, everyNamed, everyUnits, timesPer } from "../../../../src/core/milestone/rules/repeat";
import { readBy } from "./ruleCases";

describe("timesPer", () => {
  it.each([
    ["4 times a year", "P3M"],
    ["3 x a year", "P4M"],
    ["twice per academic year", "P6M"],
    ["once every term", "term"],
    ["4 meetings per year", "P3M"],
    ["twice yearly", "P6M"],
    ["2-3 times a year", "P6M"],
    ["twice per academic cycle", "P6M"],
    ["once a month", "P1M"],
    ["twice a month", "P2W"],
    ["twice a week", "P1D"],
    ["six times a year", "P2M"],
    ["once per half term", "half-term"],
    ["twice a term", "half-term"],
    ["once a quarter", "P3M"],
    ["24 times a year", "P1W"],
    ["8 times a year", "P1M"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(timesPer, text)).toBe(read);
  });

  it.each(["4 schools", "twice", "2018 a year", "3rd time a year", "a year", "9 times out of ten"])(
    "refuses %j",
    (text) => {
      expect(readBy(timesPer, text)).toBe("nothing");
    },
  );
});

describe("everyUnits", () => {
  it.each([
    ["6 monthly", "P6M"],
    ["6-monthly", "P6M"],
    ["six-monthly", "P6M"],
    ["6 mthly from May", "P6M"],
    ["3-yearly", "P3Y"],
    ["2 weekly", "P2W"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(everyUnits, text)).toBe(read);
  });

  it.each(["6 months", "monthly", "6 daily", "1st monthly"])("refuses %j", (text) => {
    expect(readBy(everyUnits, text)).toBe("nothing");
  });
});

describe("every", () => {
  it.each([
    ["every 6 weeks", "P6W"],
    ["every two months", "P2M"],
    ["every 2-3 years", "P3Y"],
    ["every third week", "P3W"],
    ["each 3 months", "P3M"],
    ["every 2 terms", "P8M"],
    ["every 2 quarters", "P6M"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(every, text)).toBe(read);
  });

  it.each(["every school", "every 100 days", "every month", "per 3 weeks"])("refuses %j", (text) => {
    expect(readBy(every, text)).toBe("nothing");
  });
});

describe("everyNamed", () => {
  it.each([
    ["every June", "P1Y"],
    ["each spring", "P1Y"],
    ["every Monday", "P1W"],
    ["every Easter", "P1Y"],
    ["every 31 March", "P1Y"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(everyNamed, text)).toBe(read);
  });

  it.each(["every child", "per June", "every 5 children"])("refuses %j", (text) => {
    expect(readBy(everyNamed, text)).toBe("nothing");
  });
});

describe("everyMeeting", () => {
  it.each([
    ["every meeting", "event"],
    ["At every Board meeting", "event"],
    ["each Governing Body meeting", "event"],
    ["at every contract review session", "event"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(everyMeeting, text)).toBe(read);
  });

  it.each(["every school", "each (meeting)", "a meeting", "every one of our many young people's meeting"])(
    "refuses %j",
    (text) => {
      expect(readBy(everyMeeting, text)).toBe("nothing");
    },
  );
});

describe("rarer rounds", () => {
  it.each([
    ["3 times a month", "P1W"],
    ["1 termly", "term"],
    ["2 termly", "P8M"],
    ["once in each term", "term"],
    ["twice in the year", "P6M"],
  ])("reads %j as %s", (text, read) => {
    expect([readBy(timesPer, text), readBy(everyUnits, text)]).toContain(read);
  });
});
