import { weekday } from "../../../../src/core/milestone/rules/weekday";
import { readBy } from "./ruleCases";

describe("weekday", () => {
  it.each([
    ["Friday 3 March 2018", "2018-03-03..2018-03-03"],
    ["Mon. 5th Nov 2018", "2018-11-05..2018-11-05"],
    ["Tuesday, 4/6/19", "2019-06-04..2019-06-04"],
    ["Weds the 7th of Oct", "10-07..10-07"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(weekday, text)).toBe(read);
  });

  it.each(["Friday", "Sat on a panel", "Monday March 2018", "Sun Lane"])("refuses %j", (text) => {
    expect(readBy(weekday, text)).toBe("nothing");
  });
});
