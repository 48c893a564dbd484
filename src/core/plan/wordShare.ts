/**
 * How much of their words two texts share, 0-1: twice the common words over all words (Dice), each word as often as it
 * stands. Both are compared texts: lower case, no punctuation.
 */
export function wordShare(a: string, b: string): number {
  if (a === b) return 1;
  const left = a.split(" ");
  const right = b.split(" ");
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}
