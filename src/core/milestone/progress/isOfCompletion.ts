import { tokenAt, type Token } from "../tokenise";

type Tokens = readonly Token[];

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/**
 * Whether a word of completion says of the work that it is complete: not of a thing ("the complete set", "completed forms
 * are returned"), not of whom it shuts out ("closed to new applicants"), and not under a condition ("once all posts are
 * filled").
 */
export function isOfCompletion(tokens: Tokens, from: number, to: number): boolean {
  const word = tokenAt(tokens, from).text;
  if (to - from === 1 && (isAttribute(tokens, from) || (word === "closed" && isShut(tokens, to)))) return false;
  if (tokenAt(tokens, to - 1).text === "this" && isOtherThing(tokens, to)) return false;
  return !isConditional(tokens, from);
}

const ATTRIBUTES = wordSet("complete completed finished closed achieved");
/** Words that announce a thing. */
export const ARTICLES = wordSet("the a an their our your its his her each any these those");

/** "The complete set", "a completed form", "of completed audits": an article before, and the thing behind. */
function isAttribute(tokens: Tokens, at: number): boolean {
  return (
    ATTRIBUTES.has(tokenAt(tokens, at).text) &&
    isAnnounced(tokenAt(tokens, at - 1).text) &&
    isThing(tokenAt(tokens, at + 1))
  );
}

/** "we have done this" ends with a mark, "on" or the like; "this stage" names a thing. */
const isThing = ({ kind, meaning, text }: Token): boolean =>
  kind === "word" && meaning === undefined && !text.endsWith("ly") && !/^(?:and|with|as|ahead|through)$/.test(text);

/** "We have completed this phase", but "this action" is what the text is about. */
const isOtherThing = (tokens: Tokens, at: number): boolean =>
  isThing(tokenAt(tokens, at)) || tokenAt(tokens, at).meaning?.isCounting === true
    ? !ACTION.has(tokenAt(tokens, at).text) || isThing(tokenAt(tokens, at + 1))
    : false;

const ACTION = wordSet("action actions task tasks objective milestone project work recommendation");

const isAnnounced = (word: string): boolean => ARTICLES.has(word) || word === "of" || word === "with";

const SHUT_OUT = wordSet("to for session sessions circuit case cases door doors loop meeting group list");

/** "Closed to applicants", "closed for entries", "closed session"; "closed to further action" as well: it need not be read as complete. */
const isShut = (tokens: Tokens, at: number): boolean => SHUT_OUT.has(tokenAt(tokens, at).text);

const CONDITIONS = wordSet("once when whenever until till unless if whether before provided");
const LONGEST_CLAUSE = 8;

const WISHES = wordSet(
  "aim aims aiming hope hopes hoping intend intends want wants expect expects expecting must should would could may might ensure ensuring",
);
const SEEING = wordSet("have get see");

/** "We aim to have this complete by May", "should all be finished": it is wished, and not yet so. */
export function isWished(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - LONGEST_WISH; at -= 1) {
    const { kind, text } = tokenAt(tokens, at);
    if (WISHES.has(text) || (SEEING.has(text) && tokenAt(tokens, at - 1).text === "to")) return true;
    if (kind !== "word" && kind !== "number") return false;
  }
  return false;
}

const LONGEST_WISH = 6;

/** Whether the clause began with a condition: "will start when the officer is in post". */
export function isConditional(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - LONGEST_CLAUSE; at -= 1) {
    const { kind, text } = tokenAt(tokens, at);
    if (CONDITIONS.has(text)) return true;
    if (kind !== "word" && kind !== "number" && text !== "'") return false;
  }
  return false;
}
