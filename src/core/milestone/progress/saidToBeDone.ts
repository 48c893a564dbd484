import { tokenAt } from "../tokenise";
import type { ProgressStatus } from "../types";
import type { ProgressFacts } from "./facts";

/** "Implemented", "Delivered and embedded": one word that says it all, where more words would say of what. */
export function deliveredAlone({ head, signs, tokens }: ProgressFacts): ProgressStatus | null {
  if (head === null || !ALONE.has(tokenAt(tokens, head.from).text) || head.from > 1) return null;
  const isAlone = signs.slice(1).every(({ from }) => tokenAt(tokens, from).text === "embedded");
  const words = tokens.filter(({ kind, text }) => kind === "word" && text !== "and").length;
  return isAlone && words <= signs.length + head.from ? "complete" : null;
}

const ALONE: ReadonlySet<string> = new Set(
  "met implemented delivered established adopted installed embedded".split(" "),
);

/** "Published on website 12/3/19": what is published is out, where nothing else is said of it. */
export function publishedAtHead({ head, signs, tokens }: ProgressFacts): ProgressStatus | null {
  return head !== null && signs.length === 1 && tokenAt(tokens, head.from).text === "published" ? "complete" : null;
}

/** "Outstanding" and nothing else: it was not done. In a sentence it may be a grade, or what is left. */
export function outstandingAlone({ head, tokens }: ProgressFacts): ProgressStatus | null {
  const isAlone = head !== null && head.from === 0 && tokenAt(tokens, head.to).kind === "end";
  return isAlone && tokenAt(tokens, 0).text === "outstanding" ? "not-started" : null;
}
