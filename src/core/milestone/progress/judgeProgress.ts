import { tokenAt, type Token } from "../tokenise";
import type { ProgressStatus } from "../types";
import { countsPart, noneYet } from "./countedParts";
import { completeAtHead } from "./completeAtHead";
import { completeLater, nowComplete } from "./completeLater";
import type { ProgressFacts, ProgressRule } from "./facts";
import { headOf } from "./headOf";
import { lastStep } from "./lastStep";
import type { ProgressSign } from "./progressPhrases";
import type { PlacedSign } from "./progressSigns";
import { isPromise } from "./promises";
import {
  actionDone,
  deliveredAlone,
  deliveredFirst,
  outstandingAlone,
  outForAll,
  publishedAtHead,
} from "./saidToBeDone";
import { tellsOfPerfect, tellsOfWork } from "./tellsOfWork";
import { undone } from "./undone";
import { verdictLast } from "./verdictLast";

type Tokens = readonly Token[];

/**
 * The rules, first that answers. Order: what the text begins with outranks what comes later; trouble outranks progress; and
 * complete is given last to a text that does not begin with it, only where nothing in it says otherwise.
 */
const RULES: readonly ProgressRule[] = [
  ({ head }) => (head?.signs.includes("tbc") === true ? "unclear" : null),
  outstandingAlone,
  noneYet,
  undone,
  completeAtHead,
  ({ has }) => (has("dropped") ? "unclear" : null),
  nowComplete,
  deliveredAlone,
  deliveredFirst,
  publishedAtHead,
  verdictLast,
  ({ percent, has }) => (percent === null || has("delayed") || has("at-risk") ? null : byPercent(percent)),
  ({ head, tokens }) =>
    head?.signs.includes("on-track") === true && tokenAt(tokens, head.to).text !== "/" ? "in-progress" : null,
  ({ head }) => (head !== null && head.signs.includes("not-started") ? "not-started" : null),
  ({ signs }) => (isRecovered(signs) ? "in-progress" : null),
  ({ has }) => (has("delayed") ? "delayed" : null),
  ({ has }) => (has("was-due") && !has("complete") && !has("done-so-far") && !has("on-track") ? "delayed" : null),
  ({ has }) => (has("at-risk") ? "at-risk" : null),
  ({ has, tokens, signs }) =>
    has("not-started")
      ? signs.some((sign) => isAtWork(tokens, sign)) || has("done-so-far") || has("complete") || has("partly")
        ? "in-progress"
        : "not-started"
      : null,
  completeLater,
  actionDone,
  outForAll,
  lastStep,
  ({ has }) =>
    has("complete") || has("partly") || has("open") || has("doing") || has("on-track") || has("done-so-far")
      ? "in-progress"
      : null,
  ({ tokens }) => (tellsOfPerfect(tokens) ? "in-progress" : null),
  ({ signs, tokens }) => (signs.some((sign) => isPromise(tokens, sign)) ? "not-started" : null),
  ({ tokens, signs }) =>
    countsPart(tokens, 0) || tellsOfWork(tokens) || asksForMore(tokens, signs) ? "in-progress" : null,
];

/**
 * What a progress text says of the work.
 *
 * "Complete" at the head stands, though later sentences speak of monitoring or reviews to come; it gives way to in progress
 * where the same text says that part is left (remaining, outstanding, further, phase 2 not started, 80 %) or that the work
 * goes on in the same breath ("complete and continuing"), and to delayed where it is paused.
 */
export function judgeProgress(tokens: Tokens, signs: readonly PlacedSign[], percent: number | null): ProgressStatus {
  const facts: ProgressFacts = {
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

/** "Needs further discussion", "Roll-out to remaining practices": what is left of a work that was begun. */
const asksForMore = (tokens: Tokens, signs: readonly PlacedSign[]): boolean =>
  signs.some(
    ({ signs: told, from }) =>
      told.includes("more") && /^(?:further|remaining|remainder|rest)$/.test(tokenAt(tokens, from).text),
  );

/** "Complete?" asks, and hides nothing behind a yes. */
const isAsked = (tokens: Tokens): boolean => tokens.some(({ text }) => text === "?");

/** Trouble that is over: "Delayed but now back on track", "was on hold, restarted in May". */
function isRecovered(signs: readonly PlacedSign[]): boolean {
  const last = signs.filter(({ signs: told }) => told.some((sign) => TROUBLE.has(sign))).pop();
  return last?.signs.includes("recovered") === true;
}

const TROUBLE: ReadonlySet<ProgressSign> = new Set<ProgressSign>(["recovered", "delayed", "at-risk"]);

function byPercent(percent: number): ProgressStatus {
  if (percent === 100) return "complete";
  return percent === 0 ? "not-started" : "in-progress";
}
