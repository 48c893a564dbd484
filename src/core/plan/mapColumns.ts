import type { HeaderMeaning } from "./headerSynonyms";
import type { ColumnContent } from "./columnWitness";
import { suits } from "./columnWitness";
import type { HeaderGuess } from "./matchHeader";
import { namesPeriod } from "./periodHeader";
import { saysRevised } from "./saysRevised";
import type { ColumnMapping, PlanField } from "./types";

/** One column of a table before it is known what it is. */
export interface ColumnEvidence {
  readonly column: number;
  readonly header: string;
  readonly guess: HeaderGuess;
  readonly content: ColumnContent;
}

/** A column that fits a field as well as the one chosen for it. */
export interface RivalColumn {
  readonly field: PlanField;
  readonly chosen: number;
  readonly rival: number;
}

export interface ColumnAssignment {
  readonly columns: readonly ColumnMapping[];
  readonly rivals: readonly RivalColumn[];
}

/** Fields that more than one column may fill: their texts are put one under another. */
export const SHARED_FIELDS: ReadonlySet<PlanField> = new Set(["outcome", "partners", "progress", "costs"]);

/** Below this a column stays unread. */
const LEAST_CONFIDENCE = 0.36;

/** "Item" over words is no reference. */
const LEAST_CONFIDENCE_REF = 0.45;

const leastConfidence = (field: PlanField): number => (field === "ref" ? LEAST_CONFIDENCE_REF : LEAST_CONFIDENCE);

/** What the heading says counts for this much, what stands in the column for the rest. */
const HEADER_SHARE = 0.66;

interface Claim {
  readonly evidence: ColumnEvidence;
  readonly field: PlanField;
  readonly confidence: number;
}

const isField = (meaning: HeaderMeaning): meaning is PlanField => meaning !== "other" && meaning !== "foreign";

/**
 * Decides which column is which field: the action first, then the surest claims; a column is one field, and only
 * outcomes, partners, progress and costs may have several columns.
 */
export function mapColumns(evidence: readonly ColumnEvidence[]): ColumnAssignment {
  const claims = evidence
    .flatMap(claimsOf)
    .sort((a, b) => b.confidence - a.confidence || a.evidence.column - b.evidence.column);
  const taken = new Map<number, Claim>();
  const holders = new Map<PlanField, Claim>();
  const rivals: RivalColumn[] = [];
  const action = actionClaim(claims, evidence);
  if (action !== null) take(action, taken, holders);
  for (const claim of claims) {
    if (taken.has(claim.evidence.column) || claim.confidence < leastConfidence(claim.field)) continue;
    const holder = holders.get(claim.field);
    if (holder !== undefined && !SHARED_FIELDS.has(claim.field) && !isCompanion(claim, [...taken.values()])) {
      noteRival(rivals, holder, claim);
      continue;
    }
    take(claim, taken, holders);
  }
  return {
    columns: evidence.map(({ column, header }) => toMapping(column, header, taken.get(column))),
    rivals: rivals.filter(({ rival }) => !taken.has(rival)),
  };
}

function claimsOf(evidence: ColumnEvidence): Claim[] {
  const claims: Claim[] = [];
  const strongest = Math.max(0, ...evidence.guess.values());
  for (const [meaning, weight] of evidence.guess) {
    if (!isField(meaning)) continue;
    if (Math.max(evidence.guess.get("other") ?? 0, evidence.guess.get("foreign") ?? 0) >= strongest) continue;
    const witness = suits(evidence.content, meaning);
    claims.push({ evidence, field: meaning, confidence: weight * (HEADER_SHARE + (1 - HEADER_SHARE) * witness) });
  }
  return claims;
}

function take(claim: Claim, taken: Map<number, Claim>, holders: Map<PlanField, Claim>): void {
  taken.set(claim.evidence.column, claim);
  if (!holders.has(claim.field)) holders.set(claim.field, claim);
}

/** A revised day beside the one it revises, and ratings quarter by quarter, are one field in several columns. */
function isCompanion({ field, evidence }: Claim, taken: readonly Claim[]): boolean {
  const holders = taken.filter((one) => one.field === field).map((one) => one.evidence.header);
  if (field === "statedRag") return namesPeriod(evidence.header) && holders.every(namesPeriod);
  if (field !== "milestone") return false;
  return saysRevised(evidence.header) ? holders.some((header) => !saysRevised(header)) : holders.every(saysRevised);
}

/** A rival is worth a question only where it fits nearly as well as the column chosen. */
function noteRival(rivals: RivalColumn[], holder: Claim, claim: Claim): void {
  if (claim.confidence < 0.6 || claim.confidence < holder.confidence * 0.62) return;
  rivals.push({ field: claim.field, chosen: holder.evidence.column, rival: claim.evidence.column });
}

/**
 * The action column: the surest by heading and content; where no heading says so, the column with the longest texts
 * among those that could hold what is to be done.
 */
function actionClaim(claims: readonly Claim[], evidence: readonly ColumnEvidence[]): Claim | null {
  const worth = (claim: Claim): number => claim.confidence - REGRET_SHARE * (topWeight(claim) - weightOf(claim));
  const candidates = claims
    .filter((claim) => claim.field === "action" && !isPlainlyElse(claim.evidence.content))
    .sort((a, b) => worth(b) - worth(a));
  const best = candidates[0];
  if (best !== undefined) return best;
  const texts = evidence
    .filter(
      ({ guess, content }) =>
        (guess.has("outcome") || guess.has("priority") || guess.size === 0) && saysThings(content),
    )
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const longest = texts[0];
  return longest === undefined ? null : { evidence: longest, field: "action", confidence: 0.4 };
}

/** A column under a heading that we do not know is rather the action than one known for something else. */
const lengthOf = ({ guess, content }: ColumnEvidence): number => content.meanLength * (guess.size === 0 ? 2 : 1);

/** "Target" over days is no action. */
function isPlainlyElse({ filled, dates, ragWords, percents, ranks, meanLength }: ColumnContent): boolean {
  return filled > 2 && meanLength < 24 && Math.max(dates, ragWords, percents, ranks) > 0.7;
}

/** Sentences, or names of things longer than a word that are neither people nor days. */
function saysThings({ sentences, meanLength, people, dates, refs, states }: ColumnContent): boolean {
  return sentences > 0.4 || (meanLength >= 12 && Math.max(people, dates, refs, states) < 0.4);
}

/** Taking "Objective" for the action costs a good priority column; taking "Action" for it costs nothing. */
const REGRET_SHARE = 0.4;

const weightOf = (claim: Claim): number => claim.evidence.guess.get(claim.field) ?? 0;
const topWeight = (claim: Claim): number => Math.max(0, ...claim.evidence.guess.values());

function toMapping(column: number, header: string, claim: Claim | undefined): ColumnMapping {
  if (claim === undefined) return { column, header, field: null, confidence: 0 };
  return { column, header, field: claim.field, confidence: Math.round(claim.confidence * 100) / 100 };
}
