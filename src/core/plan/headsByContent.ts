import { oneLine } from "./cellText";
import { DATE_WORDS } from "./columnWitness";
import type { WitnessedColumn } from "./contentMeanings";
import { type HeaderGuess, isRecognised } from "./matchHeader";
import type { SheetRow } from "./sheetRows";

/** A heading is no longer than this, and at most this share as long as the longest texts under it. */
const LONGEST = 50;
const SHORTER_BY = 0.75;

/** What heads lists of other things that have days, people and words too. */
const OTHER_LISTS =
  /\b(?:decisions?|risks?|hazards?|threats?|meetings?|courses?|events?|agenda|versions?|polic(?:y|ies)|documents?|contacts?|budgets?|indicators?|kpis?|definitions?|abbreviations?|complaints?|incidents?|contracts?|suppliers?|vacanc(?:y|ies)|publications?)\b/i;

/**
 * Whether a row heads what stands under it, judged by the difference: short texts over longer ones, and no day over days.
 * "other" where it is a heading row and names a list that is no plan; "none" where it is a row like those below.
 */
export function headsByContent(
  row: SheetRow,
  below: readonly WitnessedColumn[],
  match: (heading: string) => HeaderGuess,
): "headed" | "other" | "none" {
  const texts = row.filled.map((column) => ({ column, text: oneLine(row.texts.get(column) ?? "") }));
  if (texts.some(({ text }) => text.length > LONGEST || /^[\d£]/.test(text))) return "none";
  const contents = new Map(below.map(({ column, content }) => [column, content]));
  const overDays = texts.filter(({ column }) => (contents.get(column)?.dates ?? 0) > 0.6);
  if (overDays.length === 0 || overDays.every(({ text }) => DATE_WORDS.test(text))) return "none";
  const longest = Math.max(...below.map(({ content }) => content.meanLength));
  if (
    texts.some(({ column, text }) => contents.get(column)?.meanLength === longest && text.length > longest * SHORTER_BY)
  )
    return "none";
  const isForeign = texts.some(({ text }) =>
    [...match(text)].some((guess) => guess[0] === "foreign" && isRecognised(guess)),
  );
  return isForeign || texts.some(({ text }) => OTHER_LISTS.test(text)) ? "other" : "headed";
}
