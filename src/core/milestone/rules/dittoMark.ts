import { signFound } from "../plainFound";
import type { Rule } from "../scan";
import { tokenAt } from "../tokenise";

const LONGEST_MARK = 12;

/** A line of nothing but ditto marks: it repeats the line above. */
export const dittoMark: Rule = ({ tokens }, at) => {
  if (tokenAt(tokens, at).text !== '"') return null;
  const before = tokenAt(tokens, at - 1);
  if (before.kind !== "line" && before.kind !== "end" && before.text !== ")") return null;
  let to = at;
  while (to < at + LONGEST_MARK && /^["',]$/.test(tokenAt(tokens, to).text)) to += 1;
  const after = tokenAt(tokens, to);
  return after.kind === "line" || after.kind === "end" ? signFound({ from: at, to }, "ditto") : null;
};
