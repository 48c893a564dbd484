import { tokenAt, type Token } from "../tokenise";
import { ARTICLES, isConditional, isOfCompletion } from "./isOfCompletion";
import { wordBefore } from "./percentOf";
import type { PlacedSign } from "./progressSigns";

type Tokens = readonly Token[];

const COLOURS: ReadonlySet<string> = new Set(["red", "amber", "green", "blue"]);
const BEFORE_COLOUR: ReadonlySet<string> = new Set(
  "rag brag rated rating status remains now is as to currently from".split(" "),
);
const CARE: ReadonlySet<string> = new Set(
  "discharge discharges transfer transfers diagnosis care speech development language".split(" "),
);

/** Leaves out words that speak of the topic (green spaces, delayed discharges, pupils at risk of exclusion), of what is yet to be ("to be
 * arranged"), and what is denied (no delays). */
export function isMeant(tokens: Tokens, { from, to, signs }: PlacedSign): boolean {
  const word = tokenAt(tokens, from).text;
  const before = tokenAt(tokens, from - 1).text;
  const after = tokenAt(tokens, to);
  if (COLOURS.has(word) && to - from === 1) {
    const isFree = after.kind !== "word" || /^(?:rag|rating|rated|status|due|as|because|for)$/.test(after.text);
    return isFree && (from === 0 || BEFORE_COLOUR.has(before) || tokenAt(tokens, from - 1).kind === "mark");
  }
  if (LETTERS.has(word)) return isRating(tokens, from, to);
  if (MOVED.has(word) && TO.has(tokenAt(tokens, to - 1).text) && signs.includes("delayed") && !isWhenAt(tokens, to))
    return false;
  if (
    (word === "delayed" || word === "delay" || word === "delays") &&
    (CARE.has(after.text) || (after.text === "in" && CARE.has(tokenAt(tokens, to + 1).text)))
  )
    return false;
  if (signs.includes("at-risk") && word === "at" && to - from === 2) return from === 0 && after.text !== "of";
  if (signs.includes("at-risk") && after.text === "of" && /^(?:is|now|remains|currently)$/.test(word)) {
    return /^(?:not|slipping|slippage|missing|delay|delays|non|failing|being)$/.test(tokenAt(tokens, to + 1).text);
  }
  if (word === "complete" && from === 0 && to === 1 && isImperative(after)) return false;
  if (signs.includes("complete") && !isOfCompletion(tokens, from, to)) return false;
  if (signs.includes("done-so-far") && isConditional(tokens, from)) return false;
  if (before === "be" && (signs.includes("done-so-far") || signs.includes("complete"))) return false;
  if ((word === "started" || word === "commenced") && hasJoined(tokens, from)) return false;
  if (tokenAt(tokens, to - 1).text === "behind" && isInPlaceBehind(tokens, to)) return false;
  if (word === "missed" && to - from === 1 && after.kind === "word") return false;
  if (word === "none" && after.kind === "word") return false;
  if (before === "as" && word === "part") return false;
  if (signs.includes("recovered") && isHoped(tokens, from)) return false;
  if ((word === "late" || word === "behind") && to - from === 1) {
    const isEnded = after.kind !== "word" || /^(?:on|because|due|owing|as|with|by)$/.test(after.text);
    return isEnded && (from === 0 || /^(?:is|are|now|running|remains)$/.test(before));
  }
  if (before === "of" && RISK.has(tokenAt(tokens, from - 2).text) && signs.includes("delayed")) return false;
  const isTurned =
    NOT.has(before) || (NOT.has(tokenAt(tokens, from - 2).text) && tokenAt(tokens, from - 1).kind === "word");
  return !(
    isTurned &&
    (signs.includes("delayed") ||
      signs.includes("at-risk") ||
      signs.includes("complete") ||
      signs.includes("recovered"))
  );
}

/** "The hall is behind the school": a place, where "behind the target" is late. */
const isInPlaceBehind = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).text === "the" &&
  !/^(?:target|schedule|plan|programme|profile|timetable|curve|trajectory|original|planned)$/.test(
    tokenAt(tokens, at + 1).text,
  );

/** "The new officer started in May", "4 social workers commenced": they are in post, which is no work that goes on. */
const hasJoined = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some((back) => JOINERS.has(tokenAt(tokens, at - back).text)) &&
  !/^(?:to|on|work)$/.test(tokenAt(tokens, at + 1).text);

const JOINERS: ReadonlySet<string> = new Set(
  "holder officer officers worker workers manager managers coordinator coordinators advisor advisors adviser advisers apprentice apprentices nurse nurses teacher teachers fte postholder".split(
    " ",
  ),
);

const RISK: ReadonlySet<string> = new Set(["risk", "danger", "chance", "possibility", "threat"]);

/** "expected to be back on track", "until resolved": not yet so. */
const isHoped = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some((back) => HOPES.has(tokenAt(tokens, at - back).text));

const HOPES: ReadonlySet<string> = new Set(
  "to be will should could may might until once if when hope hoped aim".split(" "),
);

/** Ratings written as one letter. B is left out: it says complete in one plan and blocked in the next. */
const LETTERS: ReadonlySet<string> = new Set(["r", "a", "g"]);
const BEFORE_LETTER: ReadonlySet<string> = new Set("rag brag rating rated status r a g".split(" "));
const MARKS_OF_LETTER: ReadonlySet<string> = new Set(["-", ":", "/", "(", "="]);

/** "G", "R - no applicants", "RAG: A", "A/G": a letter that is a rating, not an article or an initial. */
function isRating(tokens: Tokens, from: number, to: number): boolean {
  const after = tokenAt(tokens, to);
  const isEnded = after.kind === "end" || after.kind === "line" || MARKS_OF_LETTER.has(after.text);
  if (!isEnded) return false;
  if (from === 0) return after.kind === "end" || tokenAt(tokens, from).isCapital;
  const { kind, text } = tokenAt(tokens, from - 1);
  return kind === "word"
    ? BEFORE_LETTER.has(text)
    : MARKS_OF_LETTER.has(text) && BEFORE_LETTER.has(wordBefore(tokens, from));
}

/** Words that put a date off only where a date follows: "moved to spring", but not "moved to business as usual". */
const MOVED: ReadonlySet<string> = new Set(["moved", "amended", "changed", "rolled", "extended"]);

const TO: ReadonlySet<string> = new Set(["to", "from"]);

/** "to March", "to the end of May", "to early 2019". */
function isWhenAt(tokens: Tokens, at: number): boolean {
  const place = tokenAt(tokens, at).text === "the" ? at + 1 : at;
  return isWhen(tokenAt(tokens, place)) || EDGES.has(tokenAt(tokens, place).text);
}

const EDGES: ReadonlySet<string> = new Set(["end", "mid", "early", "late", "new"]);

const isWhen = ({ kind, digits, meaning, text }: Token): boolean =>
  meaning?.month !== undefined ||
  meaning?.season !== undefined ||
  (kind === "number" && digits !== 1) ||
  text === "next" ||
  text === "q";

/** "Complete review of all cases" tells what to do: a thing follows, not a mark or a word that goes on about its state. */
const isImperative = (after: Token): boolean =>
  ARTICLES.has(after.text) ||
  (after.kind === "word" && !after.isCapital && after.meaning === undefined && !AFTER_STATE.has(after.text));

const AFTER_STATE: ReadonlySet<string> = new Set(
  "x and but as with apart other bar except although though awaiting pending subject within all since so which via from ahead across".split(
    " ",
  ),
);

const NOT: ReadonlySet<string> = new Set(["no", "not", "without", "never", "longer", "cannot", "nor", "nothing"]);
