const REVISED =
  /\b(?:revised?|revision|new|extended|extension|forecast|latest|amended|re-?scheduled|re-?profiled|re-?base?lined|updated)\b/i;

/** Whether a heading says that its day stands in for an earlier one ("Revised target date", "Forecast completion"). */
export function saysRevised(header: string): boolean {
  return REVISED.test(header);
}
