import type { Around } from "./around";
import type { DateFound } from "./found";
import type { PlacedDate } from "./pieces";
import type { Scan } from "./scan";
import { tokenAt } from "./tokenise";

type Tokens = Scan["tokens"];

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Documents and events that a date belongs to, rather than to the work. */
const DATED_THINGS = wordSet(
  "report reports inspection guidance framework survey audit census regulations strategy judgement findings act scr dhr spr letter circular paper " +
    "green white statement ilacs jtai peer handbook",
);

/** "Lord Laming's report (March 2009)", "the June 2009 Ofsted report", "31 March 2019 snapshot": what the work answers. */
export function namesTheWork({ tokens }: Scan, date: DateFound, { isBracketed }: Around): boolean {
  const before = tokenAt(tokens, date.from - 1);
  const after = tokenAt(tokens, date.to);
  if (MEASURES.has(after.text) || (STATES.has(before.text) && after.text === ":")) return true;
  if (before.text === ":" && FIGURES.has(tokenAt(tokens, date.from - 2).text)) return true;
  if (before.text === "of" && isDecided(tokens, date.from - 2)) return true;
  const name = before.text === "(" || before.text === "," ? date.from - 2 : date.from - 1;
  if (isPublication(tokens, name)) return true;
  if (isBracketed && before.text === "(") {
    const { text, kind } = tokenAt(tokens, name);
    const isFigure = kind === "number" && ![1, 3].some((back) => NUMBERED.has(tokenAt(tokens, name - back).text));
    return DATED_THINGS.has(text) || (date.precision === "year" && (isFigure || AMOUNTS.has(text)));
  }
  if (before.text !== "the" && before.text !== "our") return false;
  return [0, 1, 2].some((step) => DATED_THINGS.has(tokenAt(tokens, date.to + step).text));
}

/** "the Cabinet decision of 9 March 2021". */
const isDecided = (tokens: Tokens, at: number): boolean =>
  DATED_THINGS.has(tokenAt(tokens, at).text) || DECISIONS.has(tokenAt(tokens, at).text);

const DECISIONS = wordSet("decision resolution minutes minute meeting email memo visit");

/** "Latest data: Q3 2020/21". */
const FIGURES = wordSet("data figures baseline update position snapshot source");

/** "54 % (2014/15)", "£12k (2018/19)": the year of a figure. */
const AMOUNTS = wordSet("% k m percent cent");

/** "Year 1 (2016/17)", "Years 1-2 (2016-18)", "Phase 2 (2018)": the figure counts the stages of the work, and the year is when. */
const NUMBERED = wordSet("year years yr yrs y phase phases stage stages tranche round wave cycle step part");

/** What is measured or found on a day. */
const MEASURES = wordSet("snapshot baseline outturn census figures findings recommendations judgement judgements");

/** "Update May 2019: in progress": the day of a note about the work. */
const STATES = wordSet("update updated position progress status note");

/** "KCSIE Sept 2020", "DfE guidance, March 2018": a publication by its own name, or by the body that issues it. */
function isPublication(tokens: Tokens, at: number): boolean {
  const { text } = tokenAt(tokens, at);
  if (PUBLICATIONS.has(text)) return true;
  return ISSUED.has(text) && [1, 2].some((back) => BODIES.has(tokenAt(tokens, at - back).text));
}

const PUBLICATIONS = wordSet("kcsie wtsc wttsc eyfs minutes minute");
const ISSUED = wordSet("guidance framework handbook report circular regulations advice");
const BODIES = wordSet(
  "dfe dcsf dfes doh dhsc ofsted cqc nice hmi hmic esfa mhclg dluhc statutory national government defra phe cabinet committee council",
);

/** "Following Ofsted's visit in January 2018", "as per Cabinet decision 9 March": when that was, not when this is due. */
export function isOfAnEvent({ tokens }: Scan, { date, around }: PlacedDate, from: number): boolean {
  const isOn = around.lead === "in";
  if (around.lead !== null && !isOn && around.lead !== "event") return false;
  if (![from, from + 1].some((at) => AFTERWARDS.has(tokenAt(tokens, at).text))) return false;
  const { text } = tokenAt(tokens, date.from - (isOn ? 2 : 1));
  return EVENTS.has(text) || DATED_THINGS.has(text) || DECISIONS.has(text);
}

const AFTERWARDS = wordSet("following since after response per see further line");
const EVENTS = wordSet("review inspections challenge");
