import { ordinalTerm } from "../../../../src/core/milestone/rules/ordinalTerm";
import { readBy } from "./ruleCases";

describe("ordinalTerm", () => {
  it.each([
    ["first half term of 2019/20", "2019-09-01..2019-10-31"],
    ["By the second half-term of 2019/20", "2019-11-01..2019-12-31"],
    ["3rd half term 2020", "2020-01-01..2020-02-29"],
    ["fourth half term of the academic year 2019/20", "2020-03-01..2020-03-31"],
    ["first term of the school year 2019-20", "2019-09-01..2019-12-31"],
    ["2nd school term of 2019/20", "2020-01-01..2020-03-31"],
    ["final term 2020", "2020-04-01..2020-07-31"],
    ["first half term", "09-01..10-31"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(ordinalTerm, text)).toBe(read);
  });

  it.each(["last term", "seventh half term", "first half of the term", "fourth term", "three terms", "half term"])(
    "refuses %j",
    (text) => {
      expect(readBy(ordinalTerm, text)).toBe("nothing");
    },
  );
});
