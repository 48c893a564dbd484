import { tokenAt, type Token } from "../tokenise";

type Tokens = readonly Token[];

/** What befalls a thing that was done, so that it is so no longer. */
const BEFALLS: ReadonlySet<string> = new Set([
  ...["withdrawn", "rescinded", "revoked", "overturned", "quashed", "reversed", "retracted", "annulled", "rejected"],
  ...["suspended", "paused", "halted", "cancelled", "canceled", "abandoned", "collapsed", "failed", "redone"],
]);
/** The same in two words or three; "further work found" opens what was closed. */
const BEFALLS_IN_WORDS =
  /^(?:called in|on hold|(?:sent|referred|handed) back|fell through|started again|needs? redoing|(?:further|more) works? (?:found|needed|required|identified))\b/;

/** Of what was done, or how it came to be taken back; any other noun is another thing, which may well be withdrawn. */
const OF_IT: ReadonlySet<string> = new Set([
  ...["it", "this", "that", "the", "decision", "approval", "work", "works", "project", "scheme", "plan", "action"],
  ...["was", "were", "is", "are", "has", "have", "had", "been", "being", "must", "to", "be", "needs", "will"],
  ...["but", "and", "then", "since", "later", "now", "however", "although", "though", "subsequently", "currently"],
  ...["unfortunately", "sadly", "after", "again", "in", "on", "by", "at", "of", "early", "mid", "late", "end"],
  ...["spring", "summer", "autumn", "winter", "q", "quarter", "week", "month", "year", "next", "same", "update"],
]);
/** What may follow a verb and not a word that describes: "withdrawn by Cabinet", but "withdrawn goods counted". */
const AFTER_VERB =
  /^(?:by|in|on|at|from|after|following|due|because|as|until|till|pending|for|when|since|to|and|but|again|inspection|inspections|audit|test|tests|testing|review|assessment|accreditation|recently|temporarily|last|this)$/;
/** So far a reader still takes it for the same thing. */
const MOST_BETWEEN = 8;
/** So many tokens hold the longest of the wordings. */
const WORDS_OF_A_PHRASE = 3;

/**
 * Whether what is said up to a token is taken back right after it: "Signed off. Decision called in", "Completed in June;
 * withdrawn in July". Anything between but the thing itself, a date and small words makes it another thing.
 */
export function isTakenBack(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.length && at - from <= MOST_BETWEEN; at++) {
    if (befalls(tokens, at)) return true;
    if (!isBetween(tokenAt(tokens, at))) return false;
  }
  return false;
}

function befalls(tokens: Tokens, at: number): boolean {
  const words = tokens.slice(at, at + WORDS_OF_A_PHRASE).map(({ text }) => text);
  if (BEFALLS_IN_WORDS.test(words.join(" "))) return true;
  if (!BEFALLS.has(words[0] ?? "")) return false;
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  return before.kind === "word" || after.kind !== "word" || AFTER_VERB.test(after.text);
}

function isBetween({ kind, text, meaning }: Token): boolean {
  if (kind === "mark" || kind === "line" || kind === "number") return true;
  return kind === "word" && (OF_IT.has(text) || meaning?.month !== undefined);
}
