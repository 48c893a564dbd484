import type { IsoDate } from "../../../src/core/dates/isoDate";
import { describeReading, roundInWords } from "../../../src/core/milestone/describeReading";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import { PLAN } from "./rules/ruleCases";

const texts = [
  "December",
  "31 December 2018",
  "30 June",
  "3/4/19",
  "June onwards",
  "Q2",
  "Q2 2018/19",
  "2018/19",
  "Spring 2019",
  "Autumn term 2018",
  "w/c 17 September 2018",
  "Monthly",
  "Monthly from July 2018",
  "Yearly refresh - September 2018",
  "Oct, Jan, March",
  "3 times a year",
  "every 6 weeks",
  "Termly",
  "Ongoing",
  "Ongoing until March 2019",
  "within 6 months of approval",
  "when required",
  "June 2018 and March 2019",
  "as soon as possible",
  "tbc",
  "",
  "Policy in place",
  "Year 1",
  'June 2018\n"',
];

describe("describeReading", () => {
  // The one place where the sentences themselves are held.
  it("says how each kind was read", () => {
    expect(
      texts.map((text) => `${JSON.stringify(text)}: ${describeReading(parseMilestone({ text }, PLAN))}`),
    ).toMatchSnapshot();
  });

  it("says what is missing where no year is known", () => {
    const of = (text: string): string => describeReading(parseMilestone({ text }, {}));
    expect([of("April"), of("June onwards"), of("Year 1"), of("April and June")]).toMatchSnapshot();
  });

  it("says that a real date is one", () => {
    expect(describeReading(parseMilestone({ text: "31/12/2018", date: "2018-12-31" as IsoDate }, PLAN))).toContain(
      "31 December 2018",
    );
  });
});

describe("roundInWords", () => {
  it.each([
    ["P1M", "every month"],
    ["P4M", "every 4 months"],
    ["10;01", "every October and January"],
    ["06", "every June"],
    ["half-term", "every half-term"],
    ["?", "again and again"],
  ])("%s is %s", (recurrence, words) => {
    expect(roundInWords(recurrence)).toBe(words);
  });
});
