import { phrase } from "../../../../src/core/milestone/rules/phrase";
import { readBy } from "./ruleCases";

describe("phrase", () => {
  it.each([
    ["On-going", "ongoing"],
    ["on going", "ongoing"],
    ["tbc", "tbc"],
    ["T.B.C.", "tbc"],
    ["asap", "vague"],
    ["a.s.a.p", "vague"],
    ["As approp", "vague"],
    ["when required", "event"],
    ["n/a", "blank"],
    ["Quarterly", "P3M"],
    ["termly", "term"],
    ["half-termly", "half-term"],
    ["w.e.f. ", "from"],
    ["bi-monthly", "P2M"],
    ["no later than", "by"],
    ["with immediate effect", "vague"],
    ["onwards", "onwards"],
    ["originally", "was"],
    ["baseline", "subject"],
    ["each academic year", "P1Y"],
  ])("reads %j as %s", (text, read) => {
    expect(readBy(phrase, text)).toBe(read);
  });

  it.each(["schools", "going", "effect"])("refuses %j", (text) => {
    expect(readBy(phrase, text)).toBe("nothing");
  });
});
