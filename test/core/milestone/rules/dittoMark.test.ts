import { dittoMark } from "../../../../src/core/milestone/rules/dittoMark";
import { readBy } from "./ruleCases";

describe("dittoMark", () => {
  it.each([
    ["“     “", "ditto"],
    ['"', "ditto"],
    ["〃", "ditto"],
    ['a) "', "ditto"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(dittoMark, text)).toBe(read);
  });

  it.each(["“Champions” named", 'the "lead"', "'"])("refuses %j", (text) => {
    expect(readBy(dittoMark, text)).toBe("nothing");
  });
});
