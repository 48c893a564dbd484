import type { IsoDate } from "../../../src/core";
import { lastReview, nextReview } from "../../../src/core/milestone/lastReview";

const AS_AT = "2026-03-31" as IsoDate;

describe("lastReview", () => {
  it.each<[text: string, held: string]>([
    ["Reviewed 12 Jan 2026", "2026-01-12"],
    ["Last reviewed: 12/01/2026", "2026-01-12"],
    ["last review 12.01.26", "2026-01-12"],
    ["Last review was on 12th January 2026; no change.", "2026-01-12"],
    ["Review held 2026-01-12", "2026-01-12"],
    ["Quarterly review took place on 12 January 2026.", "2026-01-12"],
    ["Reviewed by the Partnership Board on 12 Jan 2026", "2026-01-12"],
    ["Reviewed at the meeting of 12 January 2026", "2026-01-12"],
    ["Reviewed in February 2026", "2026-02-28"],
    ["Reviewed in March 2026", "2026-03-31"],
    ["12/01/26: reviewed with partners", "2026-01-12"],
    ["12 Jan 2026 - Annual review completed", "2026-01-12"],
    ["Reviewed 12 Oct 2025. Reviewed 12 Jan 2026.", "2026-01-12"],
    ["Reviewed 12 Jan 2026. Previously reviewed 12 Oct 2025.", "2026-01-12"],
    ["Reviewed 31 March 2026", "2026-03-31"],
    ["Reviewed 12 Jan 2026, to be reviewed 12 March 2026", "2026-01-12"],
    ["Will be discussed in May. Reviewed 12 Jan 2026", "2026-01-12"],
  ])("%s", (text, held) => {
    expect(lastReview(text, AS_AT, {})).toBe(held);
  });

  it("takes a month that is not over up to the day", () => {
    expect(lastReview("Reviewed in March 2026", "2026-03-10" as IsoDate, {})).toBe("2026-03-10");
  });

  it("reads a year that is not written by the plan's dates", () => {
    const context = { planStart: "2025-04-01" as IsoDate, planEnd: "2026-03-31" as IsoDate };
    expect(lastReview("Reviewed 12 January", AS_AT, context)).toBe("2026-01-12");
    expect(lastReview("Reviewed 12 January", AS_AT, {})).toBeNull();
  });

  it.each([
    "",
    "Under way",
    "12 January 2026",
    "To be reviewed 12 Jan 2026",
    "Will be reviewed in January 2026",
    "Will be formally reviewed in January 2026",
    "Next review 12 Jan 2026",
    "Review due 12 Jan 2026",
    "Not reviewed 12 Jan 2026",
    "Not yet reviewed: 12 Jan 2026",
    "Should be reviewed on 12 Jan 2026",
    "Reviewed 1 April 2026",
    "Reviewed in April 2026",
    "Reviewed 31 June 2025",
    "Reviewed by 12 partners",
    "Reviewed; launch was 12 Jan 2026",
    "Reviewed after launch 12 Jan 2026",
    "Reviewed. 12 Jan 2026 launch",
    "Previewed 12 Jan 2026",
  ])("finds none in %j", (text) => {
    expect(lastReview(text, AS_AT, {})).toBeNull();
  });

  it("takes no time over long texts", () => {
    const started = performance.now();
    for (const text of ["reviewed by ".repeat(5000), "reviewed ".repeat(8000), `reviewed at ${"a ".repeat(30000)}`]) {
      expect(lastReview(text, AS_AT, {})).toBeNull();
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("nextReview", () => {
  it.each<[recurrence: string, held: string, next: string]>([
    ["P1D", "2026-01-12", "2026-01-13"],
    ["P1W", "2026-01-12", "2026-01-19"],
    ["P1M", "2026-01-12", "2026-02-12"],
    ["P1M", "2026-01-31", "2026-02-28"],
    ["P1M", "2026-01-30", "2026-02-28"],
    ["P3M", "2025-11-30", "2026-02-28"],
    ["P1Y", "2026-01-12", "2027-01-12"],
    ["03", "2026-01-12", "2026-03-31"],
    ["03", "2026-03-12", "2027-03-31"],
    ["04;10", "2026-04-30", "2026-10-31"],
    ["term", "2025-11-12", "2026-03-31"],
  ])("%s after %s is %s", (recurrence, held, next) => {
    expect(nextReview(recurrence, held as IsoDate)).toBe(next);
  });

  it("knows none where it does not know the round", () => {
    expect(nextReview("now and then", "2026-01-12" as IsoDate)).toBeNull();
  });
});
