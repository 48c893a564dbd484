import type { ColumnContent } from "./columnWitness";
import type { ColumnEvidence } from "./mapColumns";
import { isRecognised } from "./matchHeader";
import type { ColumnMapping, PlanField } from "./types";

/** How surely a column under a heading that we do not know is told by what it holds. */
const BY_CONTENT = 0.45;

/** One cell may look like anything. */
const FEWEST_CELLS = 2;

/** Fields that a plan mostly has, and how they look. */
const LOOKS: readonly (readonly [PlanField, (content: ColumnContent) => boolean])[] = [
  ["milestone", ({ dates, meanLength }) => dates > 0.6 && meanLength < 40],
  ["statedRag", ({ ragWords }) => ragWords > 0.8],
  ["lead", ({ people, dates, meanLength }) => people > 0.6 && meanLength < 50 && dates < 0.3],
];

/**
 * The mapping with what no heading said: days are the milestone, colours the rating and people the lead, where the table
 * has no such column and one under a heading that we do not know holds them. Columns right of the action go first.
 */
export function withUnknownHeadings(
  columns: readonly ColumnMapping[],
  evidence: readonly ColumnEvidence[],
): readonly ColumnMapping[] {
  const held = new Set(columns.map(({ field }) => field));
  const action = columns.find(({ field }) => field === "action");
  if (action === undefined) return columns;
  const isUnread = new Set(columns.filter(({ field }) => field === null).map(({ column }) => column));
  const unknown = evidence.filter((one) => isUnread.has(one.column) && isUnknown(one));
  if (unknown.length === 0) return columns;
  const inOrder = [
    ...unknown.filter(({ column }) => column > action.column),
    ...unknown.filter(({ column }) => column < action.column),
  ];
  const given = new Map<number, PlanField>();
  for (const [field, fits] of LOOKS) {
    if (held.has(field)) continue;
    const fit = inOrder.find(({ column, content }) => !given.has(column) && fits(content));
    if (fit !== undefined) given.set(fit.column, field);
  }
  return columns.map((mapping) => {
    const field = given.get(mapping.column);
    return field === undefined ? mapping : { ...mapping, field, confidence: BY_CONTENT };
  });
}

const isUnknown = ({ header, guess, content }: ColumnEvidence): boolean =>
  header !== "" && content.filled >= FEWEST_CELLS && content.fillShare >= 0.5 && ![...guess].some(isRecognised);
