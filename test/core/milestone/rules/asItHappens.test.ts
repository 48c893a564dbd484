import { asItHappens } from "../../../../src/core/milestone/rules/asItHappens";
import { readBy } from "./ruleCases";

describe("asItHappens", () => {
  it.each([
    "As posts become vacant",
    "As children join the school",
    "as new members of staff arrive",
    "Review - as contracts end",
  ])("reads %j as an event", (text) => {
    expect(readBy(asItHappens, text)).toBe("event");
  });

  it.each([
    "As required",
    "As part of the review",
    "as in 2018 plans",
    "same as those that join",
    "As above, all join",
  ])("refuses %j", (text) => {
    expect(readBy(asItHappens, text)).toBe("nothing");
  });
});
