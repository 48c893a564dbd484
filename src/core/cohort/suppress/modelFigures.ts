import type { CohortFigures } from "../figures/countPeople";
import { PART_KINDS } from "../figures/partCounts";
import type { PartKind } from "../types";
import { disclosureModelBuilder, type DisclosureModel } from "./disclosureModel";
import { addModelledRow, type AddRow, type ModelledRow, type Publication } from "./modelledRow";
import { NOTHING_SETTLED, type SettledCounts } from "./publishedCounts";
import type { Counted } from "./publishedFigures";
import { relateDestinations, relateParts } from "./relateParts";
import { relateMonths, relateRows } from "./relateRows";

/** A model and what its unknowns are. */
export interface ModelledFigures {
  readonly model: DisclosureModel;
  /** This month's rows that are published, in the order of {@link rowsOf} and then of {@link partsOf}. */
  readonly rows: readonly ModelledRow[];
  /** Unknowns that must not be narrowed down: small counts and small complements, of both months. */
  readonly sensitive: readonly number[];
  /** Those of last month: what was published of it cannot be taken back. */
  readonly past: ReadonlySet<number>;
  /** Every row of the model, what can only be worked out among them. */
  readonly named: readonly NamedRow[];
}

/** A row of a model and where it stands. */
export interface NamedRow {
  readonly row: ModelledRow;
  readonly month: "now" | "before";
  /** `main` for the total, districts, year groups and groups; `rest` for what stands nowhere. */
  readonly place: "main" | "rest" | PartKind;
}

/** Every row of the figures: the total, districts, year groups, groups. */
export function rowsOf(figures: CohortFigures): readonly Counted[] {
  return [figures.total, ...figures.districts, ...figures.byYearGroup, ...figures.byGroup];
}

/** Every row of the smaller parts. */
export function partsOf(figures: CohortFigures): readonly CohortFigures["parts"]["ward"][number][] {
  return PART_KINDS.flatMap((kind) => figures.parts[kind]);
}

/** Figures as they are, and what of them is hidden, measure by measure: of each row, and of each smaller part. */
export interface PublishedMonth {
  readonly figures: CohortFigures;
  readonly hidden: readonly (readonly string[])[];
  readonly hiddenParts: readonly (readonly string[])[];
}

/** What is settled of this month before it is protected. */
export interface Settled {
  /** What was published of a row before. */
  readonly published: (counted: Counted) => SettledCounts;
  /** What is hidden of each row, where the rows are settled and only the smaller parts are open; else null. */
  readonly hidden: readonly (readonly string[])[] | null;
}

const NOTHING: Settled = { published: () => NOTHING_SETTLED, hidden: null };

/**
 * Models what is published: this month's figures, all of them open to be hidden but what was published of them before,
 * and last month's as they were shown. With `hidden` this month's figures are shown as said there, and it is the smaller
 * parts that are open to be hidden.
 */
export function modelFigures(
  now: CohortFigures,
  before: PublishedMonth | null,
  threshold: number,
  { published, hidden }: Settled = NOTHING,
): ModelledFigures {
  const builder = disclosureModelBuilder();
  const sensitive: number[] = [];
  const named: NamedRow[] = [];
  const adder =
    (month: NamedRow["month"], place: NamedRow["place"]): AddRow =>
    (counted, publication) => {
      const row = addModelledRow(builder, counted, publication, { threshold, sensitive });
      named.push({ row, month, place: publication.kind === "never" ? "rest" : place });
      return row;
    };
  const shown = (names: readonly string[] | undefined): Publication => ({ kind: "settled", hidden: names ?? [] });
  const add = adder("now", "main");
  const open = (counted: Counted, isTotal: boolean): Publication => ({
    ...{ kind: "now", isTotal, settled: published(counted) },
  });
  const rows = rowsOf(now).map((counted, place) =>
    add(counted, hidden === null ? open(counted, place === 0) : shown(hidden[place])),
  );
  relateRows(builder, now, rows, add);
  const unsettled: Publication = { kind: "now", isTotal: false, settled: NOTHING_SETTLED };
  const partsOfKind = (kind: PartKind) => now.parts[kind].map((part) => adder("now", kind)(part, unsettled));
  const parts = hidden === null ? [] : PART_KINDS.flatMap(partsOfKind);
  relateParts(builder, { figures: now, rows, parts }, add);
  const countNow = sensitive.length;
  if (before !== null) {
    const addBefore = adder("before", "main");
    const rowsBefore = rowsOf(before.figures).map((counted, place) => addBefore(counted, shown(before.hidden[place])));
    relateRows(builder, before.figures, rowsBefore, addBefore);
    relateMonths(builder, rows, rowsBefore);
    const told = hidden === null ? [] : partsOf(before.figures);
    const partsBefore = told.map((part, place) => addBefore(part, shown(before.hiddenParts[place])));
    relateParts(builder, { figures: before.figures, rows: rowsBefore, parts: partsBefore }, addBefore);
    relateDestinations(builder, { figures: now, rows, parts }, rowsBefore[0]);
  }
  const past = new Set(sensitive.slice(countNow));
  return { model: builder.build(), rows: [...rows, ...parts], sensitive, past, named };
}
