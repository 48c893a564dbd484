import { tokenAt, type Token } from "../tokenise";
import type { ProgressStatus } from "../types";
import type { ProgressFacts } from "./facts";
import { countsPart } from "./countedParts";
import { isPromise } from "./promises";
import { endOfSentence, endsSentence } from "./sentences";

/** "Delivered. The centre has a new roof.", "Rec 4 - implemented": a first sentence of one word, and nothing left behind it. */
export function deliveredFirst(facts: ProgressFacts): ProgressStatus | null {
  const { head, tokens } = facts;
  if (head === null || !ALONE.has(tokenAt(tokens, head.from).text) || isHeldBack(facts)) return null;
  const isEnded =
    head.to === tokens.length ||
    endsSentence(tokens, head.to) ||
    isAsMeant(tokens, head.to) ||
    isWitnessed(tokens, head.to);
  return isEnded && !facts.has("doing") ? "complete" : null;
}

/** "Implemented", "Delivered and embedded": one word that says it all, where more words would say of what. */
export function deliveredAlone({ head, signs, tokens }: ProgressFacts): ProgressStatus | null {
  if (head === null || !ALONE.has(tokenAt(tokens, head.from).text) || head.from > 1) return null;
  const isAlone = signs.slice(1).every(({ from }) => tokenAt(tokens, from).text === "embedded");
  const words = tokens.filter(({ kind, text }) => kind === "word" && text !== "and").length;
  return isAlone && words <= signs.length + head.from ? "complete" : null;
}

/** "Implemented - evidence: revised procedure", "Delivered (see minutes)". */
const isWitnessed = (tokens: ProgressFacts["tokens"], at: number): boolean =>
  tokenAt(tokens, at).kind === "mark" &&
  /^(?:evidence|evidenced|see|ref|minutes|confirmed)$/.test(tokenAt(tokens, at + 1).text);

/** What follows and takes nothing from it: "delivered by March", "met on time", "implemented as planned". */
function isAsMeant(tokens: ProgressFacts["tokens"], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  const isWhen = after.meaning?.month !== undefined || after.meaning?.season !== undefined || after.digits === 4;
  const { text } = tokenAt(tokens, at);
  if (text === "as") return /^(?:planned|promised|agreed|required|scheduled)$/.test(after.text);
  return (
    (text === "by" || text === "in" || text === "on") &&
    (isWhen || /^(?:time|schedule|target|plan|programme|budget)$/.test(after.text))
  );
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

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Signs beside which one thing that was done says nothing of the rest. */
const HELD_BACK = ["partly", "open", "first", "more", "not", "not-started"] as const;

const isHeldBack = ({ tokens, signs, has }: ProgressFacts): boolean =>
  HELD_BACK.some(has) || countsPart(tokens, 0) || signs.some((placed) => isPromise(tokens, placed));

const ITSELF = wordSet(
  "action actions recommendation recommendations objective objectives milestone milestones commitment requirement requirements task tasks",
);
const CARRIED_OUT = wordSet(
  "implemented delivered addressed discharged actioned met achieved completed complete embedded closed",
);
const AUXILIARY = wordSet(
  "the this these all audit key agreed has have been was were is are now since fully successfully both and",
);

/** "The audit recommendation has been implemented and evidence supplied": what was done is the action itself. */
export function actionDone(facts: ProgressFacts): ProgressStatus | null {
  const { tokens } = facts;
  const at = tokens.findIndex(({ kind, text }) => kind === "word" && !AUXILIARY.has(text) && !ITSELF.has(text));
  const isItself = tokens.slice(0, at).some(({ text }) => ITSELF.has(text));
  const isDone = isItself && CARRIED_OUT.has(tokenAt(tokens, at).text);
  return isDone && !facts.has("doing") && !facts.has("continuing") && !isHeldBack(facts) ? "complete" : null;
}

/** Things that are finished when they are out; a tender, an advert or a consultation that is out has only begun. */
const PAPERS = wordSet(
  "policy strategy plan report guide guidance protocol framework charter statement toolkit directory handbook leaflet prospectus procedure procedures code policies guidelines brochure",
);
const OUT = wordSet("published adopted ratified");
/** By whose approval a paper stands, where it is in use as well. */
const APPROVED = wordSet("approved agreed endorsed adopted");

/** What may follow "published": to whom, where and when. "For consultation", "in principle", "actions underway" take from it. */
const WHERE = wordSet(
  "and circulated shared distributed disseminated posted sent uploaded emailed issued launched published adopted ratified online on in to by at with across the our all both " +
    "council councils cabinet board boards governors trustees full committee executive website websites site web intranet internet page " +
    "partners staff members schools headteachers residents public team teams departments services stakeholders tenants customers parents carers families pupils employees councillors last this year month week term",
);

const isWhereAndWhen = ({ kind, text, meaning }: Token): boolean =>
  kind !== "word" || WHERE.has(text) || meaning?.month !== undefined || meaning?.season !== undefined;

/** "Strategy adopted", "Report published and circulated", "Policy approved by Full Council; now live": one paper, and it is out. */
export function outForAll(facts: ProgressFacts): ProgressStatus | null {
  const { tokens } = facts;
  const words = tokens.slice(0, endOfSentence(tokens, 0));
  const paper = words.findIndex(({ text }) => PAPERS.has(text));
  if (paper === -1 || paper > 3 || isHeldBack(facts)) return null;
  const said = words
    .slice(paper + 1)
    .find(
      ({ text }) =>
        !/^(?:has|have|was|is|been|now|and|finalised|completed|updated|written|produced|formally)$/.test(text),
    );
  if (said === undefined) return null;
  if (OUT.has(said.text)) {
    const isAll = words.length === tokens.length || words.length + 1 === tokens.length;
    return isAll && words.slice(words.indexOf(said) + 1).every(isWhereAndWhen) ? "complete" : null;
  }
  return APPROVED.has(said.text) && isLive(tokens) ? "complete" : null;
}

/** "now live on the website", "now in use", "published". */
const isLive = (tokens: ProgressFacts["tokens"]): boolean =>
  tokens.some(
    ({ text }, at) =>
      text === "published" || (text === "now" && /^(?:live|in|available)$/.test(tokenAt(tokens, at + 1).text)),
  );
