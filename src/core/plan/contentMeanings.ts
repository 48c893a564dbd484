import type { ColumnContent } from "./columnWitness";
import type { HeaderMeaning } from "./headerSynonyms";

/** A column and what its cells look like. */
export interface WitnessedColumn {
  readonly column: number;
  readonly content: ColumnContent;
}

/** The share of a column's cells that have to look alike before the column is taken for a field by them. */
const MOSTLY = 0.6;

/** Under headings that we do not know, at least this share has to begin like something to do. */
const SOME_VERBS = 0.3;

/** Without anybody's name nearly all of it has to. */
const NEARLY_ALL = 0.75;

/**
 * What columns are by what they hold: refs and ratings first, then what is to be done, days, and people; of several the
 * one that begins with verbs is the action, and people are looked for to its right first. Null where that is no plan.
 *
 * @param known         what headings say that we know
 * @param isHeaded      whether a row of headings stands above, which other lists have too
 * @param saysDeadline  whether one of these headings says by when something is to be done
 */
export function contentMeanings(
  columns: readonly WitnessedColumn[],
  known: ReadonlyMap<number, HeaderMeaning>,
  { isHeaded, saysDeadline }: { readonly isHeaded: boolean; readonly saysDeadline: boolean },
): ReadonlyMap<number, HeaderMeaning> | null {
  const meanings = new Map(known);
  const give = (meaning: HeaderMeaning, fits: (one: WitnessedColumn) => boolean, leastFill = 0.5): void => {
    if ([...meanings.values()].includes(meaning)) return;
    const fit = columns.find((one) => !meanings.has(one.column) && one.content.fillShare >= leastFill && fits(one));
    if (fit !== undefined) meanings.set(fit.column, meaning);
  };
  const holder = (meaning: HeaderMeaning) =>
    columns.find(({ column, content }) => meanings.get(column) === meaning && content.filled > 0);
  give("ref", ({ content }) => content.refs > 0.8 && content.percents < 0.5);
  give("statedRag", ({ content }) => content.ragWords > 0.8);
  give("action", ({ content }) => content.verbs > MOSTLY && content.dates < MOSTLY && content.meanLength > 16);
  give("action", ({ content }) => content.sentences > MOSTLY && content.dates < MOSTLY && content.meanLength > 24);
  give("milestone", ({ content }) => content.dates > MOSTLY && content.meanLength < 60);
  if (saysDeadline) give("action", ({ content }) => content.verbs > SOME_VERBS && tellsWork(content));
  const action = holder("action");
  if (action === undefined || holder("milestone") === undefined) return null;
  give("lead", (one) => one.column > action.column && arePeople(one));
  give("lead", arePeople);
  give("progress", (one) => one.column > action.column && tellsNews(one));
  give("priority", (one) => one.column < action.column && areGroups(one), 0);
  if (isHeaded && action.content.verbs < SOME_VERBS) return null;
  if (holder("lead") !== undefined) return meanings;
  const isTold = saysDeadline || holder("progress") !== undefined || holder("statedRag") !== undefined;
  return isHeaded && action.content.verbs > NEARLY_ALL && isTold ? meanings : null;
}

function arePeople({ content }: WitnessedColumn): boolean {
  return content.people > MOSTLY && content.meanLength < 60 && content.dates < 0.3;
}

function tellsNews({ content }: WitnessedColumn): boolean {
  return content.sentences > 0.3 || content.states > 0.3;
}

/** A few words, and neither people nor days nor how it stands. */
function tellsWork({ meanLength, people, dates, states, refs }: ColumnContent): boolean {
  return meanLength > 16 && people < MOSTLY && Math.max(dates, states, refs) < 0.3;
}

/** Words left of the actions: what these stand under. */
function areGroups({ content }: WitnessedColumn): boolean {
  const isOther = Math.max(content.refs, content.dates, content.states, content.symbols, content.money) > 0.5;
  return content.filled > 0 && content.meanLength > 3 && !isOther;
}
