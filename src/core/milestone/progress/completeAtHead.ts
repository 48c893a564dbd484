import { tokenAt, type Token } from "../tokenise";
import type { ProgressStatus } from "../types";
import { countsPart, isCounted, isShare } from "./countedParts";
import type { ProgressFacts } from "./facts";
import type { PlacedSign } from "./progressSigns";

type Tokens = readonly Token[];

/**
 * "Complete" at the head stands, though later sentences speak of monitoring or reviews to come; it gives way to in progress
 * where the same text says that part is left, or that the work goes on in the same breath, and to delayed where it is paused.
 */
export function completeAtHead({ tokens, signs, head, percent }: ProgressFacts): ProgressStatus | null {
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
function isLeft(tokens: Tokens, { signs, from, to }: PlacedSign): boolean {
  if (tokenAt(tokens, from - 1).text === "no" || tokenAt(tokens, from).text === "up") return false;
  if (signs.includes("open") || signs.includes("partly") || signs.includes("not-started")) return true;
  if (signs.includes("doing") && !signs.includes("continuing") && !isState(tokens, from)) return true;
  const { text } = tokenAt(tokens, from);
  if (text === "next" && !OF_THE_WORK.test(tokenAt(tokens, from + 1).text)) return false;
  if (text === "subject" && isKept(tokens, to)) return false;
  return signs.includes("more") && LEFT.has(text);
}

/** What of the work comes next; "next year" and "next review" are no part of it. */
const OF_THE_WORK = /^(?:phases?|stages?|steps?|parts?|tranche|cohort|wave|round|sites?|areas?|groups?)$/;

/** "subject to annual review": it is kept up, and nothing is left. */
const isKept = (tokens: Tokens, at: number): boolean =>
  [0, 1, 2].some((step) => /^(?:reviews?|monitoring|audits?|updates?|checks?)$/.test(tokenAt(tokens, at + step).text));

const isState = (tokens: Tokens, at: number): boolean =>
  STATE.has(tokenAt(tokens, at).text) ||
  (tokenAt(tokens, at).text === "in" && /^(?:place|use|operation)$/.test(tokenAt(tokens, at + 1).text));

/** Words of doing that may follow "complete" without leaving work: it is live, in place, embedded, being used. */
const STATE: ReadonlySet<string> = new Set(
  "against live now up running operational being business bau embedded monitored reviewing active monitoring procurement discussions continue".split(
    " ",
  ),
);
