/**
 * What a workbook may cost before it is refused. A zip can claim, or hold, a million times its size.
 *
 * The figures leave room for the largest real workbooks (a sheet of a million rows inflates to 200-400 MB at a ratio of
 * 10 to 60) and stay under the longest string a browser can hold.
 */
export const ZIP_LIMITS = {
  /** Parts in one file; Excel's own largest have some hundreds. */
  entries: 10_000,
  /** Bytes of one part, inflated. */
  partBytes: 400 * 1024 * 1024,
  /** Bytes of all parts together, as declared. */
  totalBytes: 1024 * 1024 * 1024,
  /** Inflated to compressed, above `ratioFromBytes`. */
  ratio: 200,
  /** Parts smaller than this may have any ratio: they cannot hurt. */
  ratioFromBytes: 16 * 1024 * 1024,
} as const;
