import type { ExtractField } from "./extractFields";

/** A way of wording a heading, over its words in small letters with single spaces between. */
export interface HeadingWording {
  readonly field: ExtractField;
  readonly says: RegExp;
  /** Words that make it something else. */
  readonly unless?: RegExp;
}

/** Whose, when or where it is not what the figures need. */
const OF_SOMETHING_ELSE =
  /\b(?:school|college|provider|establishment|employer|educated|previous|prev|former|intended|planned|expected|next|review)\b/;
const NUMBERS = /\b(?:weeks?|days|months|percent|rate|count|total|average|mean|number of)\b/;

/** How people name their own identifiers: these words, then id, reference or number. */
const OF_A_PERSON =
  "(?:yp|young persons?|young people|client|person|people|pupil|student|learner|individual|participant|customer|case|record|cohort|system|core|c?ccis|nccis|iyss|unique|anon|anonymised|local|my|our)";

/**
 * Wordings of headings that are in no list of synonyms, the narrower above the wider: the first that fits is what the
 * heading says. What stands under it must bear it out, for these are words that other columns use too.
 */
export const HEADING_WORDINGS: readonly HeadingWording[] = [
  {
    field: "personId",
    says: new RegExp(
      `^(?:${OF_A_PERSON} )+(?:s )?(?:id|ref|reference|number|no|num|identifier|key)(?: (?:no|number))?$`,
    ),
  },
  { field: "personId", says: /^(?:id|ref|reference|unique)? ?(?:identifier|no|number|key)$/ },
  {
    field: "neetStart",
    says: /\bneet\b.*\b(?:start(?:ed)?|from|since|began|became|spell|episode|date|entered)\b|\b(?:start(?:ed)?|since|began|became|becoming|went|first|entered)\b.*\bneet\b/,
    unless: /\b(?:weeks?|days|months|review|contact|end|ended|left|leaving|status|reason|before)\b/,
  },
  { field: "flag160", says: /\bcare leavers?\b|\b(?:leaving|left) care\b/, unless: /\bdate\b/ },
  { field: "flag110", says: /\b(?:looked after|in care|lac|cla|cic)\b/, unless: /\bdate\b/ },
  { field: "flag190", says: /\bparents?\b.*\bnot caring\b|^(?:is )?(?:a )?parent(?: flag)?$/ },
  { field: "flag120", says: /\bteen(?:age)? (?:parent|mother|mum|father)|\bown child\b/, unless: /\bnot own\b/ },
  { field: "flag130", says: /\b(?:refugee|asylum|uasc)\b/ },
  { field: "flag140", says: /\b(?:young )?carers?\b/, unless: /\bname|phone|contact|parent\b/ },
  { field: "flag150", says: /\b(?:substance|drug|alcohol)\b/ },
  { field: "flag170", says: /\b(?:yots?|yjs|yos|youth (?:offending|justice))\b/ },
  { field: "flag180", says: /\bpregnan\w*/ },
  { field: "flag200", says: /\balternative provision\b|\b(?:in|attends) ap\b/ },
  { field: "flag210", says: /\bmental health\b/ },
  { field: "senSupport", says: /\bsend? support\b|\bsen k\b/ },
  { field: "send", says: /\behcp?s?\b|\behc plan\b|\beducation health (?:and )?care\b/, unless: /\b(?:date|review)\b/ },
  { field: "send", says: /^(?:has |with )?send(?: (?:flag|indicator|y n))?$/ },
  {
    field: "birth",
    says: /\b(?:dob|d o b|birth|birthdate|birthday|born|yob|mob)\b/,
    unless: /\b(?:place|country|town|mother|parent|child)\b/,
  },
  {
    field: "leadLea",
    says: /\b(?:lead|responsible)\b.*\b(?:lea|la|authority)\b|\b(?:lea|la|authority)\b.*\blead\b/,
  },
  {
    field: "cohortStatus",
    says: /\bcohort\b.*\b(?:status|type|indicator)\b|\bstatus\b.*\bcohort\b/,
  },
  {
    field: "lapseDate",
    says: /\blaps\w*|\bexpir\w*|\bvalid (?:until|to)\b|\bcurren(?:t|cy)\b.*\b(?:until|ends?|to)\b/,
    unless: /\bcount\b/,
  },
  {
    field: "lapsedFlag",
    says: /\blapsed\b|\bexpired\b|\bcurrency\b/,
    unless: /\bcount\b/,
  },
  {
    field: "verified",
    says: /\bconfirm(?:ed|ation)?\b|\bverif(?:ied|ication)\b|\blast (?:checked|contact)|\bcontact(?:ed)?\b.*\blast\b/,
    unless: /\bby\b/,
  },
  { field: "ascertained", says: /\bdate\b.*\b(?:recorded|ascertained|entered|logged)\b/ },
  {
    field: "start",
    says: /\b(?:activity|situation|destination|status|placement)\b.*\b(?:start(?:ed|s)?|began|from|since)\b|\b(?:start(?:ed|s)?|began|commenced)\b.*\b(?:activity|situation|destination|status)\b|^(?:date )?(?:started|began|commenced)(?: on| date)?$/,
    unless: OF_SOMETHING_ELSE,
  },
  {
    field: "end",
    says: /\b(?:activity|situation|destination|placement)\b.*\b(?:end(?:ed|s)?|finish(?:ed)?|to|until)\b|^(?:date )?(?:ended|finished)(?: on| date)?$/,
    unless: OF_SOMETHING_ELSE,
  },
  {
    field: "periodEnd",
    says: /^(?:data )?(?:as )?at(?: date)?$|\b(?:period|month) end(?:ing|s)?\b|\breporting (?:period|month|date)\b|^(?:period|snapshot|month|cohort)(?: date)?$/,
  },
  {
    field: "yearGroup",
    says: /^(?:(?:nc|national curriculum|school|academic|current|cohort|pupil) )*(?:year|yr|y) ?(?:group|grp|gp)?(?: (?:academic|nc|now|current))?$|^cohort year group$/,
  },
  {
    field: "activity",
    says: /\b(?:activity|situation|destination|dest|status|eet|mi|nccis|ccis|iyss)\b.*\bcode\b|\bcode\b.*\b(?:activity|situation|destination)\b/,
    unless:
      /\b(?:cohort|guarantee|characteristic|send?|la|lea|authority|district|ward|previous|prev|last|intended|next|yr ?11|year 11|need)\b/,
  },
  {
    field: "activityWords",
    says: /\b(?:activity|situation|destination|eet|neet|nccis|ccis|participation)\b.*\b(?:description|desc|name|label|status|text|detail|group|type)\b|\bwhat\b.*\bdoing\b/,
    unless: /\b(?:cohort|guarantee|previous|prev|last|intended|next|yr ?11|year 11|date)\b/,
  },
  {
    field: "districtCode",
    says: /\b(?:district|borough|lad|ltla)\b.*\bcode\b|^lad ?\d\d ?cd$/,
    unless: OF_SOMETHING_ELSE,
  },
  {
    field: "district",
    says: /\b(?:districts?|borough|ltla|locality|lower tier|sub area|lad)\b/,
    unless: new RegExp(`${OF_SOMETHING_ELSE.source}|${NUMBERS.source}|\\bcode\\b`),
  },
  { field: "characteristic", says: /\bcharacteristics?\b|\bvulnerab\w*/, unless: NUMBERS },
  { field: "sex", says: /\b(?:sex|gender)\b/, unless: /\bparent|partner|carer\b/ },
];

/** A heading's words: in small letters, run-together ones taken apart, `'s` and punctuation gone. */
export function wordsOfHeading(heading: string): string {
  return heading
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .normalize("NFD")
    .replace(/['’]s\b/g, "")
    .replace(/%/g, " percent ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(?:y n|yes no|m f|flag y n)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
