import { findAll } from "../../../src/core/milestone/findAll";
import { makeScan } from "../../../src/core/milestone/makeScan";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import { parseProgress } from "../../../src/core/milestone/parseProgress";
import { piecesOfSegment } from "../../../src/core/milestone/pieces";
import { segmentsOf } from "../../../src/core/milestone/segments";
import { PLAN } from "./rules/ruleCases";

const PIECES = [
  "May ",
  "early ",
  "1/2/",
  "2018 - ",
  "by the end of ",
  '"',
  "(",
  "A",
  "9",
  "\n",
  "every ",
  "within 6 months of ",
  "Jan, ",
  "1 Jan 2018 ",
  "May. X ",
  "w/c ",
  "10/11 ",
  "complete ",
  "- ",
  "a) ",
  "the ",
  "Q1-",
  "Year 1, ",
  "once a ",
  "aA",
  "1st ",
  "'",
  ";",
  "ongoing ",
  "not ",
  "agreed at ",
  "last ",
  "2018 - 19 ",
  "first half term ",
  "31/ 03/ ",
  "2018/19 ",
  "every sub-group ",
  "next ",
];

/** How often the readers may look at a token, on the mean; a reader that goes back over its text looks thousands of times. */
const MOST_LOOKS = 80;

/** A list that counts how often its elements are looked up. */
function counted<T>(list: readonly T[], count: { looks: number }): readonly T[] {
  return new Proxy(list, {
    get: (target, key): unknown => {
      if (typeof key === "string" && key >= "0" && key < ":") count.looks += 1;
      return Reflect.get(target, key);
    },
  });
}

/** Looks at tokens and finds that reading a text takes, and how many tokens it has. */
function workOf(text: string): { looks: number; tokens: number } {
  const count = { looks: 0 };
  const plain = makeScan(text, PLAN);
  const scan = Object.create(plain, { tokens: { value: counted(plain.tokens, count) } }) as typeof plain;
  const { founds, dateCount } = findAll(scan);
  for (const segment of segmentsOf(scan, counted(founds, count))) {
    piecesOfSegment(scan, { ...segment, founds: counted(segment.founds, count) }, { dateCount, isDone: true });
  }
  return { looks: count.looks, tokens: plain.tokens.length };
}

const LONGEST_CELL = 32_767;

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe("hostile text", () => {
  it.each(PIECES)("of %j again and again takes work in proportion to its length", (piece) => {
    const { looks, tokens } = workOf(repeated(piece, 3000));
    expect(looks / tokens).toBeLessThan(MOST_LOOKS);
  });

  it("is read to the end, as a milestone and as progress", () => {
    for (const piece of PIECES.filter((_, index) => index % 5 === 0)) {
      const text = repeated(piece, LONGEST_CELL);
      expect(parseMilestone({ text }, PLAN).parts.length).toBeLessThan(200);
      expect(parseProgress(text, PLAN).text).toBe(text.trim());
    }
  });
});
