import type { IsoDate } from "../dates/isoDate";
import type { MilestoneKind, Precision } from "./types";

/** What one piece says, before the cell is put together. */
export interface PieceReading {
  readonly kind: MilestoneKind;
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
  readonly precision: Precision | null;
  readonly recurrence: string | null;
  readonly partialDate: string | null;
  /** Whether it names a date at all, known or not. */
  readonly isDated: boolean;
}

/** A piece without a date. Every reading is made with its fields in one order, so that all have one shape. */
export function undatedReading(
  kind: MilestoneKind,
  recurrence: string | null = null,
  precision: Precision | null = null,
): PieceReading {
  return { kind, due: null, start: null, precision, recurrence, partialDate: null, isDated: false };
}
