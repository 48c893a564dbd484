import { serialNumber } from "../../../../src/core/milestone/rules/serialNumber";
import { readBy } from "./ruleCases";

describe("serialNumber", () => {
  it.each([
    ["43190", "2018-03-31..2018-03-31"],
    ["36526", "2000-01-01..2000-01-01"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(serialNumber, text)).toBe(read);
  });

  it.each(["43190 homes", "12345", "99999", "431900", "£43190"])("refuses %j", (text) => {
    expect(readBy(serialNumber, text)).toBe("nothing");
  });
});
