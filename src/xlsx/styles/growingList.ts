/** A list of the styles part that only grows, so that nothing is renumbered; entries are found again by their XML. */
export interface GrowingList {
  /** What was appended, in order. */
  readonly added: readonly string[];
  /** How many there were before. */
  readonly present: number;
  /** The entry's index: that of an equal one, else a new one at the end. */
  indexOf(entry: string): number;
}

/**
 * @param entries what is there, one XML text each
 * @param seeds what an empty list has to begin with
 */
export function growingList(entries: readonly string[], seeds: readonly string[]): GrowingList {
  const indexes = new Map<string, number>();
  const added: string[] = [];
  entries.forEach((entry, index) => {
    if (!indexes.has(entry)) indexes.set(entry, index);
  });
  const indexOf = (entry: string): number => {
    const known = indexes.get(entry);
    if (known !== undefined) return known;
    const index = entries.length + added.push(entry) - 1;
    indexes.set(entry, index);
    return index;
  };
  const isUsed = { seeded: entries.length > 0 };
  return {
    added,
    present: entries.length,
    indexOf(entry) {
      if (!isUsed.seeded) seeds.forEach(indexOf);
      isUsed.seeded = true;
      return indexOf(entry);
    },
  };
}
