import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import { isRight, listsNamed, readTexts } from "./texts/readTexts";

/** Texts that are still read wrongly: a reader that learns one takes it out of here. */
const KNOWN_MISSES: ReadonlySet<string> = new Set([
  "20210512",
  "Planning application Nov 2021, decision expected Feb 2022, start on site Summer 2022",
  "Overview & Scrutiny 12/10, Cabinet 9/11",
  "New post appointed Jan 2019",
  "March on Poverty",
  "Laming (2003; 2009)",
  "Keeping Children Safe in Education, September 2020",
  "Local Plan Review 2019-2036",
  "March 2021 Cabinet report refers",
  "SCR: Child L, 2014",
  "Raising of the Participation Age 2013/2015",
  "Annual report to be presented to Health & Wellbeing Board in Sept",
  "Sites identified 11/04, consultation 02/05, decision 06/05",
]);

/** Kinds are judged more loosely than days: at least so many must be right. */
const FEWEST_RIGHT_KINDS = 0.97;

const FILES = [...listsNamed("dated"), ...listsNamed("undated")];

const LISTS = FILES.map((file) => {
  const read = readTexts(file).map(({ text, context, labels }) => {
    const { kind, due } = parseMilestone({ text }, context);
    return { text, isKind: isRight(kind, labels[0]), isDue: isRight(due, labels[1]) };
  });
  return { file, read };
});

describe.each(LISTS)("the texts of $file", ({ read }) => {
  it("have the due day they should have", () => {
    const misses = read.filter(({ isDue }) => !isDue).map(({ text }) => text);
    expect(misses).toEqual(misses.filter((text) => KNOWN_MISSES.has(text)));
  });

  it("are of the kind they should be", () => {
    const misses = read.filter(({ isKind }) => !isKind).map(({ text }) => text);
    expect(misses.length / read.length).toBeLessThanOrEqual(1 - FEWEST_RIGHT_KINDS);
  });
});

it("leaves no text among the misses that is read rightly", () => {
  const missed = LISTS.flatMap(({ read }) => read.filter(({ isDue }) => !isDue).map(({ text }) => text));
  expect(new Set(missed)).toEqual(KNOWN_MISSES);
});
