import { signFound } from "../plainFound";
import type { Rule } from "../scan";
import { tokenAt } from "../tokenise";
import { beginsPiece } from "./place";

/** How many words may name what happens: "As new members of staff join". */
const LONGEST_SUBJECT = 6;

const HAPPENS: ReadonlySet<string> = new Set(
  (
    "become becomes arise arises come comes join joins leave leaves occur occurs emerge emerges change changes expire expires fall falls end ends " +
    "open opens close closes move moves are is need needs allow allows permit permits return returns arrive arrives"
  ).split(" "),
);

/** "As posts become vacant", "As children join the school": it waits for something that happens again and again. */
export const asItHappens: Rule = ({ tokens }, at) => {
  if (tokenAt(tokens, at).text !== "as" || !beginsPiece(tokens, at)) return null;
  for (let place = at + 2; place <= at + LONGEST_SUBJECT; place += 1) {
    const { kind, text } = tokenAt(tokens, place);
    if (kind !== "word") return null;
    if (HAPPENS.has(text)) return signFound({ from: at, to: at + 1 }, "event");
  }
  return null;
};
