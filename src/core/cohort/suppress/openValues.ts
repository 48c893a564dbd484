import type { UnknownBounds } from "./boundUnknowns";

/** Whether bounds leave a value that is not small, and whether they leave all that are. */
export function openValues(
  { least, most }: UnknownBounds,
  unknown: number,
  threshold: number,
): { readonly above: boolean; readonly below: boolean } {
  const [from, to] = [least[unknown] ?? 0, most[unknown] ?? 0];
  return { above: to >= threshold, below: from <= 1 && to >= threshold - 1 };
}
