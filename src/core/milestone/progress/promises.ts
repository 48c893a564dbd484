import { tokenAt, type Token } from "../tokenise";
import type { PlacedSign } from "./progressSigns";

const PROMISES: ReadonlySet<string> = new Set(
  "will planned plan plans scheduled proposed intend intended next shall going expected anticipated booked programmed timetabled earmarked slated pencilled forward to".split(
    " ",
  ),
);

/** Work that is only announced: planned, scheduled, will, to be. "Due", "target" and "by" announce nothing by themselves. */
export function isPromise(tokens: readonly Token[], { signs, from }: PlacedSign): boolean {
  return signs.includes("future") && PROMISES.has(tokenAt(tokens, from).text);
}
