import { parseProgress } from "../../../src/core/milestone/parseProgress";
import { isRight, listsNamed, readTexts } from "./texts/readTexts";

/** Texts that are still read wrongly: a reader that learns one takes it out of here. */
const KNOWN_MISSES: readonly string[] = ["Was on hold, restarted in May 2020"];

it.each(listsNamed("progress"))("the texts of %s have the state and the forecast they should have", (file) => {
  const misses = readTexts(file).filter(({ text, context, labels }) => {
    const { status, forecast } = parseProgress(text, context);
    return !isRight(status, labels[0]) || !isRight(forecast, labels[1]);
  });
  expect(misses.map(({ text }) => text).filter((text) => !KNOWN_MISSES.includes(text))).toEqual([]);
});
