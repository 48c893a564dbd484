import type { DisclosureModel, Relation } from "./disclosureModel";

/** What each unknown can be at the least and at the most, by place. */
export interface UnknownBounds {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Takes down which relation narrowed an unknown. */
export type NoteNarrowing = (unknown: number, relation: number) => void;

/** So often all relations are gone over; bounds that still narrow then stay wider than they could be. */
const MOST_PASSES = 30;
const ROUNDING = 1e-6;
/** A name of our own: the global is slow to look up where tests run, and this is looked at for every term. */
const ENDLESS = Number.POSITIVE_INFINITY;
const { ceil, floor } = Math;

/**
 * What follows for every unknown from what is known of the others, relation by relation until nothing narrows any more.
 * No value outside these bounds is possible; inside them some may be impossible too.
 *
 * @param isFree whether an unknown may be other than it is
 * @param note told of each narrowing, in order
 */
export function boundUnknowns(
  model: DisclosureModel,
  isFree: (unknown: number) => boolean,
  note: NoteNarrowing | null = null,
): UnknownBounds {
  const least = Float64Array.from(model.truth, (truth, unknown) => (isFree(unknown) ? 0 : truth));
  const most = Float64Array.from(model.truth, (truth, unknown) => (isFree(unknown) ? ENDLESS : truth));
  const bounds = { least, most };
  let narrowed = true;
  for (let pass = 0; narrowed && pass < MOST_PASSES; pass++) {
    narrowed = false;
    for (let place = 0; place < model.relations.length; place++) {
      const relation = model.relations[place];
      if (relation === undefined) continue;
      const noted = note === null ? null : (unknown: number) => note(unknown, place);
      if (narrowBy(bounds, relation, 1, noted)) narrowed = true;
      if (relation.isEquality && narrowBy(bounds, relation, -1, noted)) narrowed = true;
    }
  }
  return bounds;
}

/** Narrows by `sign` times the sum being at least zero. */
function narrowBy(
  { least, most }: UnknownBounds,
  { unknowns, coefficients }: Relation,
  sign: 1 | -1,
  note: ((unknown: number) => void) | null,
): boolean {
  let [sum, endless] = [0, 0];
  for (let i = 0; i < unknowns.length; i++) {
    const reach = reachOf(i);
    if (reach === ENDLESS) endless++;
    else sum += reach;
  }
  // With two unknowns without an end each can make up for anything of the other.
  if (endless > 1) return false;
  let narrowed = false;
  for (let i = 0; i < unknowns.length; i++) {
    const [unknown, reach] = [unknowns[i] ?? 0, reachOf(i)];
    if (endless === 1 && reach !== ENDLESS) continue;
    const others = endless === 1 ? sum : sum - reach;
    const factor = sign * (coefficients[i] ?? 0);
    // factor x unknown + others >= 0
    if (factor > 0) {
      const bound = ceil(-others / factor - ROUNDING);
      if (bound <= (least[unknown] ?? 0) + ROUNDING) continue;
      [least[unknown], narrowed] = [bound, true];
      note?.(unknown);
    } else {
      const bound = floor(others / -factor + ROUNDING);
      if (bound >= (most[unknown] ?? 0) - ROUNDING) continue;
      [most[unknown], narrowed] = [bound, true];
      note?.(unknown);
    }
  }
  return narrowed;

  function reachOf(i: number): number {
    const factor = sign * (coefficients[i] ?? 0);
    return factor * ((factor > 0 ? most : least)[unknowns[i] ?? 0] ?? 0);
  }
}
