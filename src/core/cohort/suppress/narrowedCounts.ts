import { boundUnknowns } from "./boundUnknowns";
import type { DisclosureModel } from "./disclosureModel";
import { extremes } from "./extremes";
import { figureLabels, figureName, pageOf, rowName, type FigureLabel } from "./figureLabels";
import type { ModelledFigures } from "./modelFigures";

/** A hidden figure that can be narrowed down, without its value. */
export interface NarrowedCount {
  /** The sheet it stands on. */
  readonly page: string;
  readonly month: "now" | "before";
  /** Whose it is: a district, a year group, a group, a smaller part, or the whole area. */
  readonly row: string;
  readonly measure: string;
  /**
   * What it can be narrowed to; null where it can be worked out exactly, since that would be its value, and where it
   * could only not be shown to stay open.
   */
  readonly between: readonly [least: number, most: number] | null;
  readonly isExact: boolean;
  /** Published figures by which, as "row: measure". */
  readonly through: readonly string[];
}

/** So many are named; each of them stands for a programme to be solved. */
const MOST_NAMED = 12;
const MOST_FIGURES = 8;

/** What could be narrowed of hidden figures, to what, and through which published ones. */
export function narrowedCounts(
  modelled: ModelledFigures,
  unknowns: readonly number[],
  threshold: number,
): readonly NarrowedCount[] {
  const labels = figureLabels(modelled.named);
  const { model } = modelled;
  const isFree = (unknown: number) => model.isHidden[unknown] === true;
  const by = new Map<number, Set<number>>();
  const bounds = boundUnknowns(model, isFree, (unknown, relation) =>
    by.set(unknown, (by.get(unknown) ?? new Set()).add(relation)),
  );
  return unknowns.slice(0, MOST_NAMED).flatMap((unknown): NarrowedCount[] => {
    const label = labels.get(unknown);
    if (label === undefined) return [];
    const [least, most] = isFree(unknown)
      ? extremes(model, unknown, [bounds.least[unknown] ?? 0, bounds.most[unknown] ?? Infinity])
      : [0, 0];
    const isExact = !isFree(unknown) || least === most;
    const isNarrow = most < threshold && (least > 1 || most < threshold - 1);
    return [
      {
        ...{ page: pageOf(label.named), month: label.named.month, row: rowName(label.named), measure: label.measure },
        ...{ between: !isExact && isNarrow ? ([least, most] as const) : null, isExact },
        through: isFree(unknown) ? figuresBehind(model, unknown, by, labels) : [ITSELF],
      },
    ];
  });
}

const ITSELF = "it was published itself";

/** The published figures in the relations that narrow an unknown, nearest first. */
function figuresBehind(
  { relations, relationsOf, isHidden }: DisclosureModel,
  unknown: number,
  by: ReadonlyMap<number, ReadonlySet<number>>,
  labels: ReadonlyMap<number, FigureLabel>,
): readonly string[] {
  const figures = new Set<string>();
  const seen = new Set([unknown]);
  const queue = [unknown];
  for (let next = queue.shift(); next !== undefined && figures.size < MOST_FIGURES; next = queue.shift()) {
    for (const place of by.get(next) ?? relationsOf[next] ?? []) {
      for (const other of relations[place]?.unknowns ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        const label = labels.get(other);
        if (isHidden[other] === true) queue.push(other);
        else if (label !== undefined && figures.size < MOST_FIGURES) figures.add(figureName(label));
      }
    }
  }
  return [...figures];
}

/** A figure that can be narrowed down in a sentence. */
export function describeNarrowed({ page, month, row, measure, between, isExact, through }: NarrowedCount): string {
  const when = month === "before" ? " of last month" : "";
  const to = isExact
    ? "can be worked out exactly"
    : between === null
      ? "was not shown to stay open"
      : `can be narrowed to between ${between[0]} and ${between[1]}`;
  const means = through.length === 0 ? "" : ` (${through.join("; ")})`;
  return `${row}, ${measure}${when} (${page}) ${to}${means}.`;
}
