import { dateInWords, MONTH_NAMES, WEEKDAY_NAMES } from "../../../src/core/dates/dateInWords";
import { addDays, daysInMonth, isoDate, weekday, type IsoDate } from "../../../src/core/dates/isoDate";
import { toExcelSerial } from "../../../src/core/dates/excelSerial";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import { parseProgress } from "../../../src/core/milestone/parseProgress";
import type { Milestone, PlanContext } from "../../../src/core/milestone/types";
import { fc } from "../../support/properties";
import { readTexts } from "./texts/readTexts";

interface Written {
  year: number;
  month: number;
  day: number;
}

const days = fc
  .record({
    year: fc.integer({ min: 2001, max: 2039 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }): Written => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));

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

/** The ways of writing a longer stretch, with the last day it allows. */
const PERIOD_FORMS: Readonly<Record<string, (day: Written) => readonly [text: string, due: string]>> = {
  "Q3 2018/19": ({ year, day }) => {
    const quarter = (day % 4) + 1;
    const end = ["06-30", "09-30", "12-31", "03-31"][quarter - 1] as string;
    return [`Q${quarter} ${year}/${two((year + 1) % 100)}`, `${quarter === 4 ? year + 1 : year}-${end}`];
  },
  "during 2018/19": ({ year }) => [`during ${year}/${two((year + 1) % 100)}`, `${year + 1}-03-31`],
  "by the end of 2018": ({ year }) => [`by the end of ${year}`, `${year}-12-31`],
  "Spring 2018": ({ year }) => [`Spring ${year}`, `${year}-05-31`],
  "Autumn 2018": ({ year }) => [`in Autumn ${year}`, `${year}-11-30`],
  "Autumn term 2018": ({ year }) => [`Autumn term ${year}`, `${year}-12-31`],
  "first half term of 2018/19": ({ year }) => [`first half term of ${year}/${two((year + 1) % 100)}`, `${year}-10-31`],
  "w/c 5 March 2018": (day) => {
    const monday = addDays(iso(day), 1 - weekday(iso(day)));
    return [`w/c ${dateInWords(monday)}`, addDays(monday, 6)];
  },
  "June - July 2018": ({ year }) => [`June - July ${year}`, `${year}-07-31`],
  "March, June and December 2018": ({ year }) => [`March, June and December ${year}`, `${year}-12-31`],
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

describe("every way of writing a stretch", () => {
  it.each(Object.entries(PERIOD_FORMS))("as %s reads back as its last day", (_, write) => {
    fc.assert(
      fc.property(days, (day) => {
        const [text, due] = write(day);
        return parseMilestone({ text }, context).due === due;
      }),
    );
  });
});

/** Words and figures of plans that are no dates and lead to none. */
const PLAIN_WORDS = (
  "policy|training|staff|schools|partners|board|service|pathway|team|district|Phase 2|Year 11|ages 11-19|Post 16|59 %|£2,000|" +
  "s.139a|24/7|Section 47|150 places|KS4|1:1|housing|care|model|directory|lead officer|(Tier 3)|Level 2/3|Ref 4.2.1|Band 6|ISO 9001:2015"
).split("|");

const plain = fc.array(fc.constantFrom(...PLAIN_WORDS), { minLength: 1, maxLength: 6 });

/** One day or stretch, in any of the ways above. */
const anyForm = fc
  .tuple(days, fc.constantFrom(...Object.values(DAY_FORMS).slice(0, 12), ...Object.values(MONTH_FORMS)))
  .map(([day, write]) => write(day));

describe("words that are not dates", () => {
  it("never move a date", () => {
    fc.assert(
      fc.property(anyForm, plain, plain, (written, before, after) => {
        const alone = parseMilestone({ text: `by ${written}` }, context).due;
        const text = `${before.join(", ")} by ${written}, ${after.join(", ")}`;
        return alone !== null && parseMilestone({ text }, context).due === alone;
      }),
    );
  });

  it("never make one", () => {
    fc.assert(fc.property(plain, (words) => parseMilestone({ text: words.join(" ") }, context).due === null));
  });
});

const latestOf = ({ parts }: Milestone): string | null =>
  parts.reduce<string | null>((last, { due }) => (due !== null && due > (last ?? "") ? due : last), null);

describe("any text at all", () => {
  it("is read without failing, the same each time, with its due day the latest of its parts'", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const milestone = parseMilestone({ text }, context);
        expect(milestone).toEqual(parseMilestone({ text }, { ...context }));
        expect(milestone.due).toBe(latestOf(milestone));
        parseProgress(text, context);
      }),
    );
  });

  it("made of dates and lead-ins is read without failing, with its due day the latest of its parts'", () => {
    const word = fc.constantFrom(
      ..."by from until May 2018 2018/19 Q2 3rd end of - / and , . ( ) w/c term Autumn monthly ongoing tbc 31 10/11 Year 1 every 6 weeks Easter \n".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const milestone = parseMilestone({ text: words.join(" ") }, context);
        return milestone.parts.length <= 15 && milestone.due === latestOf(milestone);
      }),
    );
  });
});

/** What the machine knows of today, of its user's country and of its time zone. */
const OUTSIDE = ["Date", "Intl"] as const;

describe("today, the locale and the time zone", () => {
  const saved = OUTSIDE.map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)] as const);
  const restore = (): void => {
    for (const [key, descriptor] of saved) if (descriptor) Object.defineProperty(globalThis, key, descriptor);
  };

  afterEach(restore);

  it("are never asked for", () => {
    const texts = ["dated-d.txt", "dated-g.txt", "undated-g.txt", "progress-g.txt"].flatMap(readTexts);
    const readAll = () =>
      texts.map(({ text, context: plan }) =>
        JSON.stringify([parseMilestone({ text }, { ...plan }), parseProgress(text, plan)]),
      );
    const readings = readAll();
    for (const key of OUTSIDE) {
      Object.defineProperty(globalThis, key, {
        configurable: true,
        get: () => {
          throw new Error(`${key} was asked for`);
        },
      });
    }
    const again = readAll();
    restore();
    expect(again).toEqual(readings);
  });
});
