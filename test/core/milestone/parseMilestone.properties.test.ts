import fc from "fast-check";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../../src/core/dates/dateInWords";
import { daysInMonth, isoDate, weekday, type IsoDate } from "../../../src/core/dates/isoDate";
import { toExcelSerial } from "../../../src/core/dates/excelSerial";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import { parseProgress } from "../../../src/core/milestone/parseProgress";
import type { PlanContext } from "../../../src/core/milestone/types";

interface Written {
  year: number;
  month: number;
  day: number;
}

const days = fc
  .record({
    year: fc.integer({ min: 2001, max: 2039 }),
    month: fc.integer({ min: 1, max: 12 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ year, month, part }): Written => ({
    year,
    month,
    day: 1 + Math.floor(part * (daysInMonth(year, month) - 1)),
  }));

const two = (value: number): string => String(value).padStart(2, "0");
const name = ({ month }: Written): string => MONTH_NAMES[month - 1] as string;
const iso = ({ year, month, day }: Written): IsoDate => isoDate(year, month, day);
const ordinal = (day: number): string => {
  const ending =
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  return `${day}${ending}`;
};

/** The ways of writing one day that must read back as that day. */
const DAY_FORMS: Readonly<Record<string, (day: Written) => string>> = {
  "3 March 2018": (day) => `${day.day} ${name(day)} ${day.year}`,
  "3rd March 2018": (day) => `${ordinal(day.day)} ${name(day)} ${day.year}`,
  "3 rd March, 2018": (day) => `${day.day} ${ordinal(day.day).slice(-2)} ${name(day)}, ${day.year}`,
  "the 3rd of March 2018": (day) => `the ${ordinal(day.day)} of ${name(day)} ${day.year}`,
  "3 Mar 18": (day) => `${day.day} ${name(day).slice(0, 3)} ${two(day.year % 100)}`,
  "3-Mar-18": (day) => `${day.day}-${name(day).slice(0, 3)}-${two(day.year % 100)}`,
  "03/03/2018": (day) => `${two(day.day)}/${two(day.month)}/${day.year}`,
  "3/3/18": (day) => `${day.day}/${day.month}/${two(day.year % 100)}`,
  "03.03.18": (day) => `${two(day.day)}.${two(day.month)}.${two(day.year % 100)}`,
  "2018-03-03": iso,
  "March 3, 2018": (day) => `${name(day)} ${day.day}, ${day.year}`,
  "March 3rd 2018": (day) => `${name(day)} ${ordinal(day.day)} ${day.year}`,
  "Saturday 3 March 2018": (day) =>
    `${WEEKDAY_NAMES[weekday(iso(day)) - 1] as string} ${day.day} ${name(day)} ${day.year}`,
  "by 3 March 2018": (day) => `by ${day.day} ${name(day)} ${day.year}`,
  "BY 3 MARCH 2018": (day) => `BY ${day.day} ${name(day).toUpperCase()} ${day.year}`,
  "serial number": (day) => String(toExcelSerial(iso(day))),
};

const MONTH_FORMS: Readonly<Record<string, (day: Written) => string>> = {
  "March 2018": (day) => `${name(day)} ${day.year}`,
  "Mar 18": (day) => `${name(day).slice(0, 3)} ${two(day.year % 100)}`,
  "Mar-18": (day) => `${name(day).slice(0, 3)}-${two(day.year % 100)}`,
  "Mar '18": (day) => `${name(day).slice(0, 3)} ’${two(day.year % 100)}`,
  "by the end of March 2018": (day) => `by the end of ${name(day)} ${day.year}`,
  "03/2018": (day) => `${two(day.month)}/${day.year}`,
};

// The two figures of "Mar 12" are a year where the plan can speak of it.
const context: PlanContext = { planStart: "2001-01-01" as IsoDate, planEnd: "2039-12-31" as IsoDate };

describe("every way of writing", () => {
  it.each(Object.entries(DAY_FORMS))("a day as %s reads back as that day", (_, write) => {
    fc.assert(fc.property(days, (day) => parseMilestone({ text: write(day) }, context).due === iso(day)));
  });

  it.each(Object.entries(MONTH_FORMS))("a month as %s reads back as its last day", (_, write) => {
    fc.assert(
      fc.property(
        days,
        (day) =>
          parseMilestone({ text: write(day) }, context).due ===
          isoDate(day.year, day.month, daysInMonth(day.year, day.month)),
      ),
    );
  });
});

/** Words and figures of plans that are no dates and lead to none. */
const PLAIN_WORDS = (
  "policy training staff schools agreed partners board new service pathway review team district Phase 2|Year 11|11-19|Post 16|59 %|£2,000|" +
  "s.139a|24/7|Section 47|150 places|KS4|1:1|housing care model report directory offer lead officer"
)
  .split(/[ |]/)
  .filter((word) => word !== "" && !/^(?:2|11|16|47|150)$/.test(word));

const plain = fc.array(
  fc.constantFrom(
    ...PLAIN_WORDS.filter((word) => !/^(?:Phase|Year|Post|Section|places|lead|new|review|report)$/.test(word)),
  ),
  { minLength: 1, maxLength: 6 },
);

describe("words that are not dates", () => {
  it("never move a date", () => {
    fc.assert(
      fc.property(days, plain, plain, (day, before, after) => {
        const text = `${before.join(" ")} by ${day.day} ${name(day)} ${day.year} ${after.join(" ")}`;
        return parseMilestone({ text }, context).due === iso(day);
      }),
    );
  });

  it("never make one", () => {
    fc.assert(fc.property(plain, (words) => parseMilestone({ text: words.join(" ") }, context).due === null));
  });
});

describe("any text at all", () => {
  it("is read without failing, the same each time, with its due day the latest of its parts'", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const milestone = parseMilestone({ text }, { ...context });
        const latest = milestone.parts.reduce<string | null>(
          (last, { due }) => (due !== null && due > (last ?? "") ? due : last),
          null,
        );
        expect(milestone).toEqual(parseMilestone({ text }, { ...context }));
        expect(milestone.due).toBe(latest);
        parseProgress(text, context);
      }),
    );
  });

  it("made of dates and lead-ins is read without failing", () => {
    const word = fc.constantFrom(
      ..."by from until May 2018 2018/19 Q2 3rd end of - / and , . ( ) w/c term Autumn monthly ongoing tbc 31 10/11 Year 1 every 6 weeks Easter \n".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }),
        (words) => parseMilestone({ text: words.join(" ") }, { ...context }).parts.length <= 15,
      ),
    );
  });
});

describe("the time zone", () => {
  it.each(["Pacific/Auckland", "America/Los_Angeles", "UTC"])("%s changes nothing", (zone) => {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      expect(parseMilestone({ text: "Sunday 25 March 2018" }, {})).toMatchObject({ due: "2018-03-25", issues: [] });
    } finally {
      process.env["TZ"] = before;
    }
  });
});
