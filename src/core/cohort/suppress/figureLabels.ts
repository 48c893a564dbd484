import { MEASURE_COLUMNS } from "../sheets/measureColumns";
import type { CountName, PartKind } from "../types";
import type { NamedRow } from "./modelFigures";
import type { ModelledRow } from "./modelledRow";

/** What an unknown of a model is. */
export interface FigureLabel {
  readonly named: NamedRow;
  readonly measure: string;
}

/** Every unknown of the rows of a model by what it is. */
export function figureLabels(named: readonly NamedRow[]): ReadonlyMap<number, FigureLabel> {
  const labels = new Map<number, FigureLabel>();
  const add = (unknown: number | undefined, label: FigureLabel) => unknown !== undefined && labels.set(unknown, label);
  for (const one of named) {
    const { unknowns, complements, weeks } = one.row;
    for (const [name, unknown] of namesIn(unknowns)) add(unknown, { named: one, measure: wordOf(name) });
    for (const [name, unknown] of namesIn(complements))
      add(unknown, { named: one, measure: `Cohort less ${wordOf(name)}` });
    add(weeks, { named: one, measure: "Mean weeks NEET" });
  }
  return labels;
}

function namesIn(unknowns: ModelledRow["unknowns"]): readonly (readonly [CountName, number])[] {
  return Object.entries(unknowns) as [CountName, number][];
}

function wordOf(name: CountName): string {
  return MEASURE_COLUMNS.find(({ measure }) => measure === name)?.heading ?? name;
}

const PAGES: Readonly<Record<PartKind, string>> = {
  districtYear: "NEET in detail",
  districtGroup: "NEET in detail",
  roni: "NEET in detail",
  destination: "NEET in detail",
  ward: "NEET wards",
  provider: "NEET schools",
};

/** The sheet a row stands on. */
export function pageOf({ place, month }: NamedRow): string {
  if (place === "rest") return "no page: what is left of a total beside its parts";
  if (place !== "main") return PAGES[place];
  return month === "now" ? "NEET county" : "NEET months (public)";
}

/** Whose a row is. */
export function rowName({ row: { counted }, place }: NamedRow): string {
  const district = (counted as { readonly district?: string | null }).district ?? null;
  const name = counted.name ?? "Whole area";
  if (place === "rest") return "Those in no part";
  return district === null ? name : `${district}, ${name}`;
}

/** A figure as "row: measure". */
export function figureName({ named, measure }: FigureLabel): string {
  return `${rowName(named)}: ${measure}${named.month === "before" ? " last month" : ""}`;
}
