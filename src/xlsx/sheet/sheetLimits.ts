/** Rows and columns of a sheet. @source Excel specifications and limits */
export const SHEET_LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  /** Characters in one cell. */
  cellText: 32_767,
  /** Cells we hold at once, gaps included; a sheet of 100,000 rows by 40 columns has 4 million. */
  cells: 12_000_000,
} as const;
