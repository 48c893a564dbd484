import { countsPart, isCounted, isShare } from "./countedParts";
import type { PlacedSign } from "./progressSigns";
import type { ProgressSign } from "./progressPhrases";
import { tokenAt, type Token } from "./tokenise";
import { tellsOfWork } from "./tellsOfWork";
import type { ProgressStatus } from "./types";

type Tokens = readonly Token[];

/** All that the rules look at. */
interface Facts {
  readonly tokens: Tokens;
  readonly signs: readonly PlacedSign[];
  /** What the text begins with, over "Update:", dates and the like; null where it begins with other words. */
  readonly head: PlacedSign | null;
  readonly percent: number | null;
  readonly has: (sign: ProgressSign) => boolean;
}

type Rule = (facts: Facts) => ProgressStatus | null;

/**
 * The rules, first that answers. Order: what the text begins with outranks what comes later; trouble outranks progress; and
 * complete is given last to a text that does not begin with it, only where nothing in it says otherwise.
 */
const RULES: readonly Rule[] = [
  ({ head }) => (head?.signs.includes("tbc") === true ? "unclear" : null),
  completeAtHead,
  nowComplete,
  deliveredAlone,
  (facts) => publishedAtHead(facts, tokenAt(facts.tokens, facts.head?.from ?? 0).text),
  verdictLast,
  ({ percent, has }) => (percent === null || has("delayed") || has("at-risk") ? null : byPercent(percent)),
  ({ head, tokens }) =>
    head?.signs.includes("on-track") === true && tokenAt(tokens, head.to).text !== "/" ? "in-progress" : null,
  ({ head }) => (head !== null && head.signs.includes("not-started") ? "not-started" : null),
  ({ signs }) => (isRecovered(signs) ? "in-progress" : null),
  ({ has }) => (has("delayed") ? "delayed" : null),
  ({ has }) => (has("at-risk") ? "at-risk" : null),
  ({ has, tokens, signs }) =>
    has("not-started")
      ? signs.some((sign) => isAtWork(tokens, sign)) || has("done-so-far") || has("complete") || has("partly")
        ? "in-progress"
        : "not-started"
      : null,
  completeLater,
  ({ has }) =>
    has("complete") || has("partly") || has("open") || has("doing") || has("on-track") || has("done-so-far")
      ? "in-progress"
      : null,
  ({ signs, tokens }) => (signs.some((sign) => isPromise(tokens, sign)) ? "not-started" : null),
  ({ tokens }) => (tellsOfWork(tokens) ? "in-progress" : null),
];

/**
 * What a progress text says of the work.
 *
 * "Complete" at the head stands, though later sentences speak of monitoring or reviews to come; it gives way to in progress
 * where the same text says that part is left (remaining, outstanding, further, phase 2 not started, 80 %) or that the work
 * goes on in the same breath ("complete and continuing"), and to delayed where it is paused.
 */
export function judgeProgress(tokens: Tokens, signs: readonly PlacedSign[], percent: number | null): ProgressStatus {
  const facts: Facts = {
    tokens,
    signs,
    head: headOf(tokens, signs),
    percent,
    has: (sign) => signs.some((placed) => placed.signs.includes(sign)),
  };
  for (const rule of RULES) {
    const status = rule(facts);
    if (status !== null) return status === "complete" && isAsked(tokens) ? "unclear" : status;
  }
  return "unclear";
}

/** Whether something is being done; waiting for others is not. */
const isAtWork = (tokens: Tokens, { signs, from }: PlacedSign): boolean =>
  signs.includes("doing") && !/^(?:await|awaiting|awaited|pending)$/.test(tokenAt(tokens, from).text);

/** "Complete?" asks, and hides nothing behind a yes. */
const isAsked = (tokens: Tokens): boolean => tokens.some(({ text }) => text === "?");

/** Trouble that is over: "Delayed but now back on track", "was on hold, restarted in May". */
function isRecovered(signs: readonly PlacedSign[]): boolean {
  const last = signs.filter(({ signs: told }) => told.some((sign) => TROUBLE.has(sign))).pop();
  return last?.signs.includes("recovered") === true;
}

const TROUBLE: ReadonlySet<ProgressSign> = new Set<ProgressSign>(["recovered", "delayed", "at-risk"]);

/** "Implemented", "Delivered and embedded": one word that says it all, where more words would say of what. */
function deliveredAlone({ head, signs, tokens }: Facts): ProgressStatus | null {
  if (head === null || !ALONE.has(tokenAt(tokens, head.from).text) || head.from > 1) return null;
  const isAlone = signs.slice(1).every(({ from }) => tokenAt(tokens, from).text === "embedded");
  const words = tokens.filter(({ kind, text }) => kind === "word" && text !== "and").length;
  return isAlone && words <= signs.length + head.from ? "complete" : null;
}

const ALONE: ReadonlySet<string> = new Set(
  "met implemented delivered established adopted installed embedded".split(" "),
);

/** "Published on website 12/3/19": what is published is out, where nothing else is said of it. */
function publishedAtHead({ head, signs }: Facts, text: string): ProgressStatus | null {
  return head !== null && signs.length === 1 && text === "published" ? "complete" : null;
}

function byPercent(percent: number): ProgressStatus {
  if (percent === 100) return "complete";
  return percent === 0 ? "not-started" : "in-progress";
}

const BEFORE_HEAD: ReadonlySet<string> = new Set(
  (
    "update status rag brag rating rated progress action actions this is has been now the work project task all currently are have was were it item milestone " +
    "yes stage at as fully successfully already q1 q2 q3 q4 q to date"
  ).split(" "),
);

/** The first sign, where only labels, dates and marks stand before it. */
function headOf(tokens: Tokens, signs: readonly PlacedSign[]): PlacedSign | null {
  const [first] = signs;
  if (first === undefined) return null;
  for (let at = 0; at < first.from; at += 1) {
    const token = tokenAt(tokens, at);
    const isSkipped = token.kind !== "word" || BEFORE_HEAD.has(token.text) || token.meaning?.month !== undefined;
    if (!isSkipped) return null;
  }
  const next = signs[1];
  const isSaidAfterColour = tokenAt(tokens, first.from).text === "green" && next?.signs.includes("complete") === true;
  return isSaidAfterColour && tokens.slice(first.to, next.from).every(({ kind }) => kind === "mark") ? next : first;
}

function completeAtHead({ tokens, signs, head, percent }: Facts): ProgressStatus | null {
  const isInPlace =
    head !== null && tokenAt(tokens, head.from).text === "in" && tokenAt(tokens, head.to - 1).text === "place";
  if (head === null || !(head.signs.includes("complete") || isInPlace)) return null;
  if (percent !== null && percent < 100) return null;
  if (isCounted(tokens, head.from)) return "in-progress";
  const rest = signs.filter(({ from }) => from >= head.to);
  const next = rest[0];
  const isJoined =
    next !== undefined &&
    next.signs.includes("continuing") &&
    isSameBreath(tokens, head.to, next.from) &&
    !isWatch(tokens, next.to);
  if (isJoined) return next.signs.includes("delayed") ? "delayed" : "in-progress";
  if (countsPart(tokens, head.to) || isShare(tokens, head.to)) return "in-progress";
  return rest.some((placed) => isLeft(tokens, placed)) ? "in-progress" : "complete";
}

/** "Achieved and ongoing monitoring in place": what goes on is the watch kept over it. */
function isWatch(tokens: Tokens, at: number): boolean {
  const end = [1, 2, 3].map((step) => at + step).find((place) => tokenAt(tokens, place).text === "in");
  return end !== undefined && tokenAt(tokens, end + 1).text === "place" && tokenAt(tokens, at).kind === "word";
}

/** Whether no sentence ends between two tokens: "complete and continuing", "done - ongoing", "Complete. Ongoing". */
function isSameBreath(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === "word") words += 1;
    if ((token.text === "." || token.text === ";" || token.kind === "line") && to - at > 1) return false;
  }
  return words <= 8;
}

const LEFT: ReadonlySet<string> = new Set(
  (
    "remaining remainder outstanding further still next phase second rest balance except exception excluding subject pending awaiting apart other vacant vacancy vacancies more yet " +
    "incomplete"
  ).split(" "),
);

/** Whether a sign after "complete" says that part of the work is left. */
function isLeft(tokens: Tokens, { signs, from }: PlacedSign): boolean {
  if (signs.includes("open") || signs.includes("partly") || signs.includes("not-started")) return true;
  if (signs.includes("doing") && !signs.includes("continuing") && !isState(tokens, from)) return true;
  const { text } = tokenAt(tokens, from);
  if (text === "next" && /^(?:review|meeting|update|report)$/.test(tokenAt(tokens, from + 1).text)) return false;
  return signs.includes("more") && LEFT.has(text);
}

const isState = (tokens: Tokens, at: number): boolean =>
  STATE.has(tokenAt(tokens, at).text) ||
  (tokenAt(tokens, at).text === "in" && /^(?:place|use|operation)$/.test(tokenAt(tokens, at + 1).text));

/** Words of doing that may follow "complete" without leaving work: it is live, in place, embedded, being used. */
const STATE: ReadonlySet<string> = new Set(
  "live now up running operational being business bau embedded monitored reviewing active monitoring procurement discussions continue".split(
    " ",
  ),
);

/** "Delayed by recruitment, now complete": the last word counts where it says now. */
function nowComplete({ tokens, signs }: Facts): ProgressStatus | null {
  const last = signs[signs.length - 1];
  if (last === undefined || !last.signs.includes("complete") || tokenAt(tokens, last.from - 1).text !== "now")
    return null;
  return countsPart(tokens, 0) ? "in-progress" : "complete";
}

/** A text of so few words is about one thing: "KPI achieved". */
const SHORT_TEXT = 3;

/** Words that say complete wherever they stand; "achieved", "closed" and "done" only at the head. */
const COMPLETE_ANYWHERE: ReadonlySet<string> = new Set(
  "complete completed finished fully signed all in concluded compleated completd successfully now".split(" "),
);
const AFTER_COMPLETE: ReadonlySet<string> = new Set(
  "in on by and at with as to within during ahead before since across".split(" "),
);

/** "Audit completed", "training is complete": where nothing in the text is first, left, going on or still to come. */
function completeLater({ tokens, signs, has }: Facts): ProgressStatus | null {
  const isSaid = signs.some((placed) => {
    const after = tokenAt(tokens, placed.to);
    if (isCounted(tokens, placed.from)) return false;
    const isEnded = after.kind !== "word" || AFTER_COMPLETE.has(after.text);
    const isShort = after.kind === "end" && placed.to <= SHORT_TEXT;
    const { text } = tokenAt(tokens, placed.from);
    return placed.signs.includes("complete") && (isShort || COMPLETE_ANYWHERE.has(text)) && isEnded;
  });
  if (!isSaid || countsPart(tokens, 0) || tokens.some(({ text }) => text === "%")) return null;
  const isHeldBack = (["partly", "open", "first", "more", "doing", "continuing", "not"] as const).some(has);
  const isToCome = signs.some((placed) => isPromise(tokens, placed));
  return isHeldBack || isToCome ? null : "complete";
}

/** "All staff have been briefed. CLOSED": the last sentence is the verdict, where nothing before it is left or to come. */
function verdictLast({ tokens, signs, has }: Facts): ProgressStatus | null {
  const last = signs[signs.length - 1];
  if (last === undefined || !isVerdict(tokens, last)) return null;
  const isHeldBack = (["partly", "open", "first", "not-started"] as const).some(has);
  return isHeldBack || signs.some((placed) => isPromise(tokens, placed)) ? null : "complete";
}

/** A word of completion that stands alone between the end of a sentence and the end of the text. */
function isVerdict(tokens: Tokens, { signs, from, to }: PlacedSign): boolean {
  if (!signs.includes("complete") || from === 0) return false;
  const before = tokenAt(tokens, from - 1);
  const isEnd = tokenAt(tokens, to).kind === "end" || (tokenAt(tokens, to).text === "." && to + 1 === tokens.length);
  return (
    isEnd &&
    (before.text === "." || before.text === ";" || before.text === "-") &&
    tokenAt(tokens, from - 2).kind === "word"
  );
}

const PROMISES: ReadonlySet<string> = new Set(
  "will planned plan plans scheduled proposed intend intended next shall going expected anticipated booked to".split(
    " ",
  ),
);

/** Work that is only announced: planned, scheduled, will, to be. "Due", "target" and "by" announce nothing by themselves. */
function isPromise(tokens: Tokens, { signs, from }: PlacedSign): boolean {
  return signs.includes("future") && PROMISES.has(tokenAt(tokens, from).text);
}
