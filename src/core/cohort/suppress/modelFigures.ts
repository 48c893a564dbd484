import type { CohortFigures } from "../countPeople";
import { PART_KINDS } from "../partCounts";
import { disclosureModelBuilder, type DisclosureModel } from "./disclosureModel";
import { addModelledRow, type AddRow, type ModelledRow, type Publication } from "./modelledRow";
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

/**
 * Models what is published: this month's figures, all of them open to be hidden, and last month's as they were shown.
 * With `settled` this month's figures are shown as said there, and it is the smaller parts that are open to be hidden.
 */
export function modelFigures(
  now: CohortFigures,
  before: PublishedMonth | null,
  threshold: number,
  settled: readonly (readonly string[])[] | null = null,
): ModelledFigures {
  const builder = disclosureModelBuilder();
  const sensitive: number[] = [];
  const addRow: AddRow = (counted, publication) =>
    addModelledRow(builder, counted, publication, { threshold, sensitive });
  const shown = (hidden: readonly string[] | undefined): Publication => ({ kind: "settled", hidden: hidden ?? [] });
  const rows = rowsOf(now).map((counted, place) =>
    addRow(counted, settled === null ? { kind: "now", isTotal: place === 0 } : shown(settled[place])),
  );
  relateRows(builder, now, rows, addRow);
  const parts = settled === null ? [] : partsOf(now).map((part) => addRow(part, { kind: "now", isTotal: false }));
  relateParts(builder, { figures: now, rows, parts }, addRow);
  if (before !== null) {
    const rowsBefore = rowsOf(before.figures).map((counted, place) => addRow(counted, shown(before.hidden[place])));
    relateRows(builder, before.figures, rowsBefore, addRow);
    relateMonths(builder, rows, rowsBefore);
    const told = settled === null ? [] : partsOf(before.figures);
    const partsBefore = told.map((part, place) => addRow(part, shown(before.hiddenParts[place])));
    relateParts(builder, { figures: before.figures, rows: rowsBefore, parts: partsBefore }, addRow);
    relateDestinations(builder, { figures: now, rows, parts }, rowsBefore[0]);
  }
  return { model: builder.build(), rows: [...rows, ...parts], sensitive };
}
