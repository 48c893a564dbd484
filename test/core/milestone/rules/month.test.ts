import { month } from "../../../../src/core/milestone/rules/month";
import { readBy } from "./ruleCases";

describe("month", () => {
  it.each([
    ["Dec 2017", "2017-12-01..2017-12-31"],
    ["April 11", "2011-04-01..2011-04-30"],
    ["Feb. 04", "2004-02-01..2004-02-29"],
    ["Oct-15", "2015-10-01..2015-10-31"],
    ["Sept/2015", "2015-09-01..2015-09-30"],
    ["Jul '07", "2007-07-01..2007-07-31"],
    ["March 2018/19", "2019-03-01..2019-03-31"],
    ["October 2018/19", "2018-10-01..2018-10-31"],
    ["October of 2018", "2018-10-01..2018-10-31"],
    ["Sept.2018", "2018-09-01..2018-09-30"],
    ["June", "06-01..06-30"],
    ["by may", "05-01..05-31"],
    ["may", "05-01..05-31"],
    ["may/june", "05-01..05-31"],
    ["Febuary 2018", "2018-02-01..2018-02-28"],
    ["March (2018)", "2018-03-01..2018-03-31"],
    ["March - 2018", "2018-03-01..2018-03-31"],
    ["May Board", "05-01..05-31"],
    ["June LSCB", "06-01..06-30"],
    ["reportMarch 2018", "2018-03-01..2018-03-31"],
    ["march onwards", "03-01..03-31"],
    ["sep/oct", "09-01..09-30"],
    ["October 12/13", "2012-10-01..2012-10-31"],
    ["in May be ready", "05-01..05-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(month, text)).toBe(read);
  });

  it.each([
    "May need more staff",
    "this may change",
    "they march on",
    "Staff may be trained",
    "an august body",
    "Dr April Example",
    "June Example",
    "June Example to lead",
    "March through the process",
    "Marched",
    "Decide",
    "it may",
  ])("refuses %j", (text) => {
    expect(readBy(month, text)).toBe("nothing");
  });
});
