import { countWording } from "../counts/countWordings";
import type { ExtractField } from "./extractFields";
import { FIELD_SYNONYMS } from "./fieldSynonyms";
import { HEADING_WORDINGS, wordsOfHeading } from "./headingWordings";

/** What a heading may mean, and how surely, 0-1. */
export interface HeadingMeaning {
  readonly field: ExtractField;
  readonly weight: number;
}

const MEANINGS: ReadonlyMap<string, readonly HeadingMeaning[]> = collectMeanings();

/** Headings worded in ways of their own are as sure as this, if what stands under them bears it out. */
const WORDED = 0.85;
/** A sentence is no heading: action plans speak of districts and NEET too. */
const LONGEST_HEADING = 48;
/** Two fields may share a wording: whether lapsed, and when. */
const MOST_WORDINGS = 3;

/** Headings that hold one of ours as a part are as sure as this. */
const PART_OF_HEADING = 0.7;

/** Words that turn a heading into something else: last month's activity, the school's district, an adjusted rate. */
const TURNS_AWAY =
  /^(?:prev|previous|last|old|former|first|next|intended|expected|predicted|school|educat|provider|parent|carer|adjusted|transferred|target|change|annual)/;

/** Parts of headings that show something private wherever they stand. */
const PRIVATE_PARTS =
  /surname|forename|firstname|lastname|givenname|middlename|familyname|knownas|address|postcode|telephone|mobile|phone|email|ninumber|nationalinsurance|uniquepupil|uniquelearner|^upn$|^uln$|nextofkin/;

/** A heading without letter case, accents, spaces and punctuation; `%` is a word. */
export function normaliseHeading(heading: string): string {
  return heading
    .toLowerCase()
    .normalize("NFD")
    .replace(/%/g, "percent")
    .replace(/\+/g, "and")
    .replace(/[^a-z0-9]/g, "");
}

/** Everything a heading may mean, the surest first; empty where it is none of ours. */
export function matchExtractHeading(heading: string): readonly HeadingMeaning[] {
  const key = normaliseHeading(heading);
  if (key === "") return [];
  const exact = MEANINGS.get(key) ?? MEANINGS.get(key.replace(/(?:anon|anonymised|current)$/, ""));
  if (exact !== undefined) return exact;
  if (key.length > LONGEST_HEADING) return [];
  const worded = wordings(heading);
  if (PRIVATE_PARTS.test(key) && worded[0]?.field !== "district") return [{ field: "private", weight: 0.95 }];
  if (TURNS_AWAY.test(key)) return worded.filter(({ field }) => field !== "activity" && field !== "activityWords");
  return worded.length > 0 ? worded : partMeanings(key);
}

/** What the heading says in words of its own. */
function wordings(heading: string): readonly HeadingMeaning[] {
  const words = wordsOfHeading(heading);
  const said = HEADING_WORDINGS.filter(({ says, unless }) => says.test(words) && unless?.test(words) !== true)
    .slice(0, MOST_WORDINGS)
    .map(({ field }, place) => ({ field, weight: WORDED - place / 100 }));
  const counted = countWording(words);
  return counted === null ? said : [{ field: counted, weight: WORDED }, ...said];
}

/** Whether a heading names something that is left behind: a name, an address, a number of a person. */
export function isPrivateHeading(heading: string): boolean {
  const key = normaliseHeading(heading);
  return PRIVATE_PARTS.test(key) || (MEANINGS.get(key)?.some(({ field }) => field === "private") ?? false);
}

/** The longest of our headings that stands inside this one. */
function partMeanings(key: string): readonly HeadingMeaning[] {
  let longest = "";
  for (const known of MEANINGS.keys()) {
    if (known.length >= 7 && known.length > longest.length && key.includes(known)) longest = known;
  }
  return (MEANINGS.get(longest) ?? []).map(({ field, weight }) => ({ field, weight: weight * PART_OF_HEADING }));
}

function collectMeanings(): Map<string, HeadingMeaning[]> {
  const meanings = new Map<string, HeadingMeaning[]>();
  for (const { field, weight, headings } of FIELD_SYNONYMS) {
    for (const heading of headings) {
      const key = normaliseHeading(heading);
      const known = meanings.get(key) ?? [];
      if (!known.some((meaning) => meaning.field === field)) known.push({ field, weight });
      meanings.set(key, known);
    }
  }
  for (const known of meanings.values()) known.sort((a, b) => b.weight - a.weight);
  return meanings;
}
