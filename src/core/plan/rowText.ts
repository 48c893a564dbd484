import { comparable } from "./cellText";

/** "continued" in the ways people write it at the end of a repeated heading. */
const CONTINUED = /[\s([{–-]*\bcont(?:inued|'d|’d|d|in)?\b\.{0,3}\s*[)\]}]?[\s.:…]*$/i;

/** The text without a closing "cont.", "(continued)", "cont'd". */
export function withoutContinued(text: string): string {
  return text.length > 300 ? text : text.replace(CONTINUED, "").trim() || text;
}

/** Whether a text ends in "cont." or the like. */
export function isContinued(text: string): boolean {
  return text.length <= 300 && CONTINUED.test(text) && text.replace(CONTINUED, "").trim() !== "";
}

/** The same where it cannot be the last word of a sentence: in brackets, behind a dash, or cut short. */
const CONTINUED_MARK =
  /(?:\s*[([{]\s*cont(?:inued|'d|’d|d)?\b\.{0,3}\s*[)\]}]?|\s[–-]\s*cont(?:inued|'d|’d|d)?\b\.{0,3}|\scont(?:\.{1,3}|'d|’d|d)\.?)\s*$/i;

/** The text without a closing mark of continuation; a sentence that ends in "continued" keeps its word. */
export function withoutContinuedMark(text: string): string {
  const end = text.slice(-20);
  const mark = CONTINUED_MARK.exec(end);
  return mark === null ? text : text.slice(0, text.length - end.length + mark.index).trim() || text;
}

/** "(cont.)" and nothing else. */
export function isLoneContinued(text: string): boolean {
  return text.length <= 20 && /^[\s([{–-]*cont(?:inued|'d|’d|d)?\b[\s.:)\]}…]*$/i.test(text);
}

/** Only ditto marks, or the word. */
const DITTO = /^(?:["“”″〃'‘’,´`\s]{1,20}|[-–\s]*["“”″〃]+[-–\s]*|ditto|do\.|as above|same as above|\^+)$/i;

/** Whether a text only says that the value above holds again. */
export function isDitto(text: string): boolean {
  return text !== "" && text.length <= 20 && DITTO.test(text) && !/^[,'\s]$/.test(text);
}

/** Words that number a section when they stand alone in a cell: "Section 1", "Priority B:". */
const SECTION_LABEL =
  /^(?:section|priority|theme|objective|strategic objective|strand|aim|goal|outcome|part|work ?stream|domain|standard|pillar|ambition|chapter|area|appendix|recommendation|finding|requirement|commitment|key priority|priority area|programme|key line of enquiry)\s*(?:no\.?\s*)?(?:\d{1,2}|[a-z]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\s*[.:–-]?$/i;

/** The same words at the beginning of a heading, with the heading after them: "Priority 1: Getting started". */
const SECTION_START =
  /^(?:section|priority|theme|objective|strategic objective|strategic priority|strand|aim|goal|outcome|part|work ?stream|domain|standard|pillar|ambition|chapter|area|recommendation|finding|requirement|key priority|priority area|commitment|key line of enquiry)\s*(?:no\.?\s*)?(?:\d{1,2}|[a-z]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\b\s*[.:)–-]?\s*\S?/i;

/**
 * The same with a word or two before it, where a sign after the number shows it to be a heading: "Equality objective 2:
 * ...". What the words before are made of is asked by itself: every letter there is, forty times over, takes long to
 * compile.
 */
const QUALIFIED_START =
  /^(?<before>(?:\S{1,20} ){0,2}?)(?:objective|priority|theme|aim|goal|outcome|ambition|pillar|strand|workstream|commitment|standard|principle|area|strategy|initiative|programme|project|mission|challenge|driver|enabler|campaign|phase|stage|issue|question|finding|requirement|recommendation)\s(?:no\.?\s)?(?:\d{1,2}|[a-z]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\s?[:.–-]\s?\S/i;
const PLAIN_WORDS = /^[\p{L}& -]*$/u;

/** "Theme: Safer streets", "Outcome - Children are safe". */
const LABELLED_START =
  /^(?:section|(?:key |strategic )?priority|theme|(?:key |strategic )?objective|strand|aim|goal|outcome|work ?stream|domain|standard|pillar|ambition|focus area|area of focus|priority area|programme)\s?[:–-]\s?\S/i;

export function isSectionLabel(text: string): boolean {
  return text.length <= 40 && SECTION_LABEL.test(text);
}

export function startsLikeSection(text: string): boolean {
  if (text.length > 200) return false;
  return SECTION_START.test(text) || LABELLED_START.test(text) || startsQualified(text);
}

function startsQualified(text: string): boolean {
  const before = QUALIFIED_START.exec(text)?.groups?.["before"];
  return before !== undefined && PLAIN_WORDS.test(before);
}

/** Words that show a line to be the title of a document rather than of a section. */
const TITLE_WORD =
  /\b(?:action plan|improvement plan|delivery plan|business plan|implementation plan|plan|tracker|strategy|report|appendix|annex|draft|version|council|trust|partnership board|page \d|updated?|as at|as of|published|(?:19|20)\d\d)\b/i;

/** Words that make a line a page's head or foot wherever it stands. */
const PAGE_LINE =
  /^(?:page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|[-–]?\s*\d{1,3}\s*[-–]?|appendix\s*[\w]{1,2}|official|official[ -]sensitive|restricted|not protectively marked|draft)$|\b(?:action|improvement|delivery|business|implementation|recovery) plan\b.{0,60}(?:\b(?:19|20)\d\d\b|\bpage \d|\bv(?:ersion)? ?\d)|\bpage \d{1,3} of \d{1,3}$/i;

/** Whether a line alone in its row is the head or foot of a page. */
export function isPageLine(text: string): boolean {
  return text.length <= 160 && PAGE_LINE.test(text);
}

const RAG_WORD = /^(?:red|amber|green|blue|grey|gray|yellow|purple|black|white|b?rag|r|a|g|b)\b\s*[:=–-]?$/i;

/** A row of a colour key: a colour first, what it means beside it, nothing else. */
export function isKeyRow(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.length <= 3 && RAG_WORD.test(texts[0] ?? "");
}

/** Labels of the lines in which somebody puts their name to a plan. */
const SIGN_OFF =
  /^(?:(?:approved|signed|agreed|authorised|endorsed|prepared|produced|compiled|completed|submitted)(?: off)? by|signed(?: off)?|signature|print name|name|position|designation|job title|date|date (?:signed|approved|agreed|of approval))\s*:/i;
const SIGN_OFF_HEADING =
  /^(?:signed|signature|print name|name|position|designation|job title|title|role|organisation|date)$/i;

/** A line under a plan that says who approved it and when: the label first, beside it little or nothing. */
export function isSignOffRow(texts: readonly string[]): boolean {
  return texts.length <= 4 && texts.every((text) => text.length <= LONGEST_SIGN_OFF) && SIGN_OFF.test(texts[0] ?? "");
}

const LONGEST_SIGN_OFF = 80;

/** "Signed | Name | Date": the headings of a box to sign in. */
export function isSignOffHeading(texts: readonly string[]): boolean {
  return (
    texts.length > 1 && texts.every((text) => SIGN_OFF_HEADING.test(text)) && texts.some((text) => /^sign/i.test(text))
  );
}

export function looksLikeTitle(text: string): boolean {
  return TITLE_WORD.test(text);
}

/** Beginnings of lines that explain a table. */
const NOTE_START =
  /^(?:(?:lead|owner|sponsor|sro|responsible|accountable|contact|chair|partners?|budget)\b[^:]{0,30}:|notes?\b|n\.?b\.?\b|key\s*(?:$|[:=–-]|to\b|b?rag\b|red\b|green\b|blue\b)|rag key|brag key|rag rating|source\b|\*|†|please note|for (?:more|further) information|signed|approved by|last updated|updated|date of (?:next )?(?:review|meeting)|page \d|version|owner:|prepared by|author)/i;

/** Whether a line begins with a word of notes, or with the label of something that is about the whole table. */
export function startsWithNoteWord(text: string): boolean {
  return NOTE_START.test(text);
}

/** The same, or a paragraph. */
export function startsLikeNote(text: string): boolean {
  return NOTE_START.test(text) || (text.length > 160 && /[.!?]$/.test(text));
}

/** "Update January 2021: ...", "Progress - three bids received". */
const UPDATE_START =
  /^(?:(?:progress|status|latest|current)[ /]*)?(?:update|progress|position|comments?|commentary|response|status)\b(?:[ (][^:]{0,40})?\s?(?::|\s[–-])\s/i;

/** Whether a text says by its own label that it is news of the action above. */
export function isUpdate(text: string): boolean {
  return UPDATE_START.test(text);
}

const TOTAL = /^(?:grand |sub-? ?|overall )?totals?\b[^a-z]{0,4}/i;

/** A row that adds up: "Total" first, and nothing but figures beside it. */
export function isTotalRow(texts: readonly string[]): boolean {
  const [first, ...rest] = texts;
  if (first === undefined || !TOTAL.test(first) || first.length > 60) return false;
  return rest.every(
    (text) => /^[£$€\d\s.,%()-]+$/.test(text) || TOTAL.test(text) || /^\d+\s?(?:actions?|items?)$/i.test(text),
  );
}

/** Whether two texts say the same, case, spacing and punctuation aside. */
export function saysTheSame(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b);
}
