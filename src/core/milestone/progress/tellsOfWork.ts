import { tokenAt, type Token } from "../tokenise";

/**
 * Whether a text of which nothing else is known tells of something done: "Policy ratified and uploaded", "Chairs nominated".
 * It says that work goes on, never that it is complete; participles of what is asked, meant or merely noted tell nothing.
 */
export function tellsOfWork(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }, at) => {
    if (kind !== "word" || text.length < 5 || !text.endsWith("ed") || NO_WORK.has(text)) return false;
    return !NOT_DONE.has(tokenAt(tokens, at - 1).text);
  });
}

const NOT_DONE: ReadonlySet<string> = new Set("to be not no never if when once until unless is are the a".split(" "));

const NO_WORK: ReadonlySet<string> = new Set(
  (
    "superseded attached linked merged noted requested replaced removed deleted duplicated combined amalgamated included related required needed expected proposed planned intended " +
    "withdrawn abandoned discontinued cancelled rejected dropped failed declined transferred based targeted detailed limited unified integrated dedicated experienced skilled interested " +
    "named unnamed listed numbered unchanged assessed rated evidenced covered agreed referenced left indeed speed exceed proceed succeed hundred united"
  ).split(" "),
);
