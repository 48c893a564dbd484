import { week, weekdayOfMonth, weekOfMonth } from "../../../../src/core/milestone/rules/week";
import { readBy } from "./ruleCases";

describe("week", () => {
  it.each([
    ["W/C 18 th Feb 2019", "2019-02-18..2019-02-24"],
    ["w/c Jan 26th 2016", "2016-01-26..2016-01-31"],
    ["week commencing 6 May 2024", "2024-05-06..2024-05-12"],
    ["week ending 5 October 2018", "2018-10-05..2018-10-05"],
    ["w/e 5/10/18", "2018-10-05..2018-10-05"],
    ["week of 14/10/19", "2019-10-14..2019-10-20"],
    ["wc 5/10/09", "2009-10-05..2009-10-11"],
    ["w.c. 5 Oct 2009", "2009-10-05..2009-10-11"],
    ["w/c 4 March 2018", "2018-03-04..2018-03-11"],
    ["w c 5 Oct 2009", "2009-10-05..2009-10-11"],
    ["wk beg 5.10.09", "2009-10-05..2009-10-11"],
    ["week of June 2018", "2018-06-01..2018-06-30"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(week, text)).toBe(read);
  });

  it.each(["weekly", "week 12", "w.e.f. 1 April 2010", "WC facilities", "we will", "w/x 3 May 2018", "w/c 45/99"])(
    "refuses %j",
    (text) => {
      expect(readBy(week, text)).toBe("nothing");
    },
  );
});

describe("weekOfMonth", () => {
  it.each([
    ["first week of May 2018", "2018-05-01..2018-05-07"],
    ["last week in June 2018", "2018-06-24..2018-06-30"],
    ["2nd week of March 2018", "2018-03-08..2018-03-14"],
    ["5th week of May 2018", "2018-05-25..2018-05-31"],
    ["third week in May", "05-15..05-21"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(weekOfMonth, text)).toBe(read);
  });

  it.each(["first week", "first week of 2018", "two weeks in May", "first month of May", "7th week of May"])(
    "refuses %j",
    (text) => {
      expect(readBy(weekOfMonth, text)).toBe("nothing");
    },
  );
});

describe("weekdayOfMonth", () => {
  it.each([
    ["first Monday in October 2021", "2021-10-04..2021-10-04"],
    ["last Friday of July 2021", "2021-07-30..2021-07-30"],
    ["2nd Tuesday in June 2018", "2018-06-12..2018-06-12"],
    ["final Sunday of February 2020", "2020-02-23..2020-02-23"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(weekdayOfMonth, text)).toBe(read);
  });

  it.each(["first Monday", "5th Monday in June", "last Friday of term", "two Mondays in June", "last week of June"])(
    "refuses %j",
    (text) => {
      expect(readBy(weekdayOfMonth, text)).toBe("nothing");
    },
  );
});
