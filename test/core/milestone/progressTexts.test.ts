import { parseProgress } from "../../../src/core/milestone/parseProgress";
import { isRight, listsNamed, readTexts } from "./texts/readTexts";

/** Texts that are still read wrongly: a reader that learns one takes it out of here. */
const KNOWN_MISSES: ReadonlySet<string> = new Set([
  "Audit complete - 94% compliance",
  "All 9 courses run",
  "Course run in May; next one in September 2009",
  "Opening now Nov 09",
  "New library open",
  "Data drop 1 complete, data drop 2 January 2024",
  "Multi-agency audit completed; action plan to Board 14 December 2023",
  "Completed late (due July, done September)",
  "SENCo has completed NASENCo award",
  "Referral rates up 14% on last year",
  "Target of 150 homes met a year early",
]);

const LISTS = listsNamed("progress").map((file) => {
  const misses = readTexts(file).filter(({ text, context, labels }) => {
    const { status, forecast } = parseProgress(text, context);
    return !isRight(status, labels[0]) || !isRight(forecast, labels[1]);
  });
  return { file, misses: misses.map(({ text }) => text) };
});

it.each(LISTS)("the texts of $file have the state and the forecast they should have", ({ misses }) => {
  expect(misses.filter((text) => !KNOWN_MISSES.has(text))).toEqual([]);
});

it("leaves no text among the misses that is read rightly", () => {
  expect(new Set(LISTS.flatMap(({ misses }) => misses))).toEqual(KNOWN_MISSES);
});

it("never takes a text for complete that is not", () => {
  const wrong = listsNamed("progress").flatMap((file) =>
    readTexts(file).filter(
      ({ text, context, labels }) =>
        parseProgress(text, context).status === "complete" && !isRight("complete", labels[0]),
    ),
  );
  expect(wrong).toEqual([]);
});
