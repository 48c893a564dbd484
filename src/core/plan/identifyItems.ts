import { comparable } from "./cellText";
import type { Item } from "./types";
import { wordShare } from "./wordShare";

/** What is kept of an item between refreshes, so that it is known again. No names, no dates: its words and its place. */
export interface KnownItem {
  /** Stable name of the item within its plan. */
  readonly id: string;
  readonly sheet: string;
  /** The ref as compared, "" where the plan has none. */
  readonly ref: string;
  /** Action and outcomes as compared: lower case, no punctuation. */
  readonly words: string;
}

/** Two texts are one item's, edited, when they share at least this much of their words. */
const SAME_ITEM_SHARE = 0.75;

/** Under one ref much may be rewritten; below this the ref was given to something else. */
const SAME_REF_SHARE = 0.3;

/** Under another ref an item has to keep nearly all its words to be known again. */
const RENUMBERED_SHARE = 0.85;

/** More pairs than this are not compared word by word; such a plan was replaced, not edited. */
const MOST_PAIRS = 100_000;

/**
 * Names each item so that its history can be found again: by ref, else by its words with a tolerance for small edits,
 * else by its place among those not found otherwise. Items that are alike are told apart by their order.
 *
 * @param known  what an earlier call gave, in its order; empty the first time
 * @returns      one entry for each item, in the items' order
 */
export function identifyItems(items: readonly Item[], known: readonly KnownItem[] = []): readonly KnownItem[] {
  const fresh = items.map(featuresOf);
  const matches = matchKnown(fresh, known);
  const used = new Set(known.map((one) => one.id));
  return fresh.map((one, index) => {
    const match = matches[index];
    return { ...one, id: match === null || match === undefined ? newId(one, used) : match.id };
  });
}

type Features = Omit<KnownItem, "id">;

function featuresOf(item: Item): Features {
  return {
    sheet: item.sheet,
    ref: comparable(item.ref ?? ""),
    words: comparable(`${item.action} ${item.outcomes.join(" ")}`),
  };
}

function newId({ ref, words }: Features, used: Set<string>): string {
  const base = ref === "" ? `text:${words.slice(0, 60)}` : `ref:${ref}`;
  let id = base;
  for (let copy = 2; used.has(id); copy++) id = `${base}#${copy}`;
  used.add(id);
  return id;
}

/** For each item the known one it is, surest pairs first; each known item is given out once. */
function matchKnown(fresh: readonly Features[], known: readonly KnownItem[]): readonly (KnownItem | null)[] {
  const found: (KnownItem | null)[] = fresh.map(() => null);
  const free = new Set(known);
  const take = (index: number, match: KnownItem | undefined): void => {
    if (match === undefined) return;
    found[index] = match;
    free.delete(match);
  };
  const byKey = (keyOf: (one: Features) => string): void => {
    const waiting = grouped(free, keyOf);
    fresh.forEach((one, index) => {
      if (found[index] === null && keyOf(one) !== "") take(index, waiting.get(keyOf(one))?.shift());
    });
  };
  byKey((one) => (one.words === "" ? "" : `${one.sheet}|${one.ref}|${one.words}`));
  byKey((one) => (one.words === "" ? "" : `${one.ref}|${one.words}`));
  takeSameWords({ fresh, found, free, take });
  const search: Search = { fresh, found, free, take };
  const hasSameRef = (a: Features, b: Features): boolean => a.ref !== "" && a.ref === b.ref;
  takeAlike(search, hasSameRef, SAME_ITEM_SHARE);
  takeAlike(search, () => true, RENUMBERED_SHARE);
  takeAlike(search, hasSameRef, SAME_REF_SHARE);
  takeAlike(search, (a, b) => a.ref === b.ref || a.ref === "" || b.ref === "", SAME_ITEM_SHARE);
  takeByPlace(search, known);
  return found;
}

/** The same words under another ref, where no other item has them: a plan numbered anew. */
function takeSameWords({ fresh, found, free, take }: Search): void {
  const waiting = grouped(free, (one) => one.words);
  const left = grouped(
    fresh.flatMap((one, index) => (found[index] === null ? [{ ...one, index }] : [])),
    (one) => one.words,
  );
  for (const [words, ones] of left) {
    const [one] = ones;
    const matches = waiting.get(words) ?? [];
    if (words !== "" && one !== undefined && ones.length === 1 && matches.length === 1) take(one.index, matches[0]);
  }
}

interface Search {
  readonly fresh: readonly Features[];
  readonly found: readonly (KnownItem | null)[];
  readonly free: ReadonlySet<KnownItem>;
  readonly take: (index: number, match: KnownItem | undefined) => void;
}

/** Pairs of items whose words are alike enough, the most alike first. */
function takeAlike(
  { fresh, found, free, take }: Search,
  mayPair: (a: Features, b: Features) => boolean,
  least: number,
): void {
  const open = fresh.flatMap((one, index) => (found[index] === null ? [{ one, index }] : []));
  if (open.length * free.size > MOST_PAIRS) return;
  const pairs = open.flatMap(({ one, index }) =>
    [...free]
      .filter((other) => mayPair(one, other))
      .map((other) => ({ index, other, share: wordShare(one.words, other.words) })),
  );
  for (const { index, other } of pairs.filter((pair) => pair.share >= least).sort((a, b) => b.share - a.share)) {
    if (found[index] === null && free.has(other)) take(index, other);
  }
}

/** What is left between the same two neighbours as before is the same item rewritten, where no ref says otherwise. */
function takeByPlace({ fresh, found, free, take }: Search, known: readonly KnownItem[]): void {
  const placeOf = new Map(known.map((one, index) => [one, index]));
  fresh.forEach((one, index) => {
    if (found[index] !== null) return;
    const before = index === 0 ? -1 : placeOf.get(found[index - 1] as KnownItem);
    const after = index === fresh.length - 1 ? known.length : placeOf.get(found[index + 1] as KnownItem);
    if (before === undefined || after !== before + 2) return;
    const between = known[before + 1];
    if (
      between !== undefined &&
      free.has(between) &&
      between.sheet === one.sheet &&
      one.ref === "" &&
      between.ref === ""
    )
      take(index, between);
  });
}

function grouped<T extends Features>(known: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of known) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
