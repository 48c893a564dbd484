import { tokenAt, type Token } from "../tokenise";

type Tokens = readonly Token[];

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/**
 * Whether a text of which nothing else is known tells of work: "Policy ratified and uploaded", "Chairs nominated", or a
 * sentence that tells what happened. It says that work goes on, never that it is complete.
 */
export function tellsOfWork(tokens: Tokens): boolean {
  return tellsOfSomethingDone(tokens) || isGoingOn(tokens) || isSentence(tokens);
}

/** "The team have interviewed 14 families and will report": what they have done outweighs what is to come. */
export function tellsOfPerfect(tokens: Tokens): boolean {
  return tokens.some(({ text }, at) => {
    if (text !== "has" && text !== "have") return false;
    const next = tokenAt(tokens, at + 1);
    const verb = /^(?:now|also|already|all|both)$/.test(next.text) ? tokenAt(tokens, at + 2) : next;
    return verb.text.length > 5 && verb.text.endsWith("ed") && !NO_WORK.has(verb.text);
  });
}

function tellsOfSomethingDone(tokens: Tokens): boolean {
  return tokens.some(({ kind, text }, at) => {
    if (kind !== "word" || text.length < 5 || !text.endsWith("ed") || NO_WORK.has(text)) return false;
    return !NOT_DONE.has(tokenAt(tokens, at - 1).text);
  });
}

/** "The team are collating the returns", "is currently mapping": somebody is at it. */
const isGoingOn = (tokens: Tokens): boolean =>
  tokens.some(({ text }, at) => {
    if (text !== "is" && text !== "are") return false;
    const next = tokenAt(tokens, at + 1);
    const verb =
      next.text === "currently" || next.text === "now" || next.text === "still" ? tokenAt(tokens, at + 2) : next;
    return verb.text.length > 5 && verb.text.endsWith("ing") && !NOT_AT_IT.has(verb.text);
  });

const NOT_AT_IT = wordSet(
  "missing lacking failing nothing outstanding existing everything something confusing challenging",
);

const NOT_DONE = wordSet("to be not no never if when once until unless is are the a");

/** Participles of what is asked, meant or merely noted. */
const NO_WORK = wordSet(
  "superseded attached linked merged noted requested replaced removed deleted duplicated combined amalgamated included related required needed expected proposed planned intended " +
    "withdrawn abandoned discontinued cancelled rejected refused dropped failed declined transferred based targeted detailed limited unified integrated dedicated experienced skilled interested " +
    "named unnamed listed numbered unchanged assessed rated evidenced covered agreed referenced left indeed speed exceed proceed succeed hundred united",
);

/** A note, a name or a heading is shorter. */
const SHORTEST_SENTENCE = 4;

/** Words of a note that tells nothing of the work itself: it sends elsewhere, asks, or gives the work up. */
const ELSEWHERE = wordSet(
  "see refer refers update updates above below attached nothing anything unsure unclear query transferred merged linked duplicate superseded priority withdrawn " +
    "responsibility lead who why what tbc na same previous report reports minutes comment comments",
);

/** Words that tell what happened or goes on; without one a sentence states what should be ("Young people are aware"). */
const TELLING = wordSet("was were has have had since");

function isSentence(tokens: Tokens): boolean {
  const words = tokens.filter(({ kind, text }) => kind === "word" && text !== "a" && text !== "the");
  if (words.length < SHORTEST_SENTENCE || words.some(({ text }) => ELSEWHERE.has(text) || NO_WORK.has(text)))
    return false;
  return words.some(({ text }, at) => TELLING.has(text) || (at === 0 && text.endsWith("ing")));
}
