import { numberedTerm } from "../../../../src/core/milestone/rules/numberedTerm";
import { readBy } from "./ruleCases";

describe("numberedTerm", () => {
  it.each([
    ["Term 1-2", "09-01..12-31"],
    ["Term 5/6", "04-01..07-31"],
    ["Terms 3 and 4 2018/19", "2019-01-01..2019-03-31"],
    ["Term 2 2018", "2018-11-01..2018-12-31"],
    ["Term 6 2019", "2019-06-01..2019-07-31"],
    ["Term 3 2018/19", "2019-01-01..2019-02-28"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(numberedTerm, text)).toBe(read);
  });

  it.each(["Term 7", "Term time", "long term 2018", "Term 12", "Term 0"])("refuses %j", (text) => {
    expect(readBy(numberedTerm, text)).toBe("nothing");
  });
});
