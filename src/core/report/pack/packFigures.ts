import type { IsoDate } from "../../dates/isoDate";
import { MOVEMENT_KINDS } from "../../history/comparePositions";
import type { Movement, MovementKind } from "../../history/types";
import type { Status } from "../../rag/types";
import type { JudgedItem } from "../types";
import { DUE_BANDS, dueBand, dueNext, isOpen, type DueBand } from "./dueBands";
import { isOverdue } from "./itemColumns";
import type { PackContext } from "./packContext";

type Counts = Readonly<Record<Status, number>>;

/** The figures that sentences speak of, and nothing else. */
export interface PackFigures {
  readonly asAt: IsoDate;
  readonly total: number;
  readonly counts: Counts;
  /** The words for the statuses, as the pack's style has them. */
  readonly labels: Readonly<Record<Status, string>>;
  /** Open items past their due day, and by how many days the longest. */
  readonly overdue: number;
  readonly longestOverdueDays: number;
  /** Open items, and those of them without a due day. */
  readonly open: number;
  readonly openUndated: number;
  /** Open items due in each of the bands ahead, each in one. */
  readonly dueWithin: Readonly<Record<DueBand, number>>;
  /** The last position, and what became of its items and of new ones; null where none is known. */
  readonly previous: {
    readonly asAt: IsoDate;
    readonly counts: Counts;
    /** How many rows of the movement are of each kind; each action of then or now is one. */
    readonly kinds: Readonly<Record<MovementKind, number>>;
  } | null;
}

/** Counts once what the sentences say. */
export function packFigures({ report, style, movement }: PackContext): PackFigures {
  const { asAt, items, counts } = report;
  const overdue = items.filter(isOverdue);
  const open = items.filter(isOpen);
  const next = dueNext(items, asAt);
  const within = (band: DueBand) => next.filter((judged) => dueBand(judged, asAt) === band).length;
  return {
    ...{ asAt, total: items.length, counts, labels: labelsOf(style.statuses) },
    ...{ overdue: overdue.length, longestOverdueDays: longest(overdue) },
    ...{ open: open.length, openUndated: open.filter(({ judgement }) => judgement.due === null).length },
    dueWithin: { [DUE_BANDS[0]]: within(30), [DUE_BANDS[1]]: within(60), [DUE_BANDS[2]]: within(90) },
    previous: movement === null ? null : previousFigures(movement),
  };
}

function previousFigures({ since, before, rows }: Movement): NonNullable<PackFigures["previous"]> {
  const count = (kind: MovementKind) => rows.filter((row) => row.kind === kind).length;
  const kinds = Object.fromEntries(MOVEMENT_KINDS.map((kind) => [kind, count(kind)])) as Record<MovementKind, number>;
  return { asAt: since, counts: before, kinds };
}

function longest(overdue: readonly JudgedItem[]): number {
  return overdue.reduce((most, { judgement }) => Math.max(most, judgement.daysOverdue ?? 0), 0);
}

function labelsOf(looks: PackContext["style"]["statuses"]): Readonly<Record<Status, string>> {
  const { complete, red, amber, green, grey } = looks;
  return { complete: complete.label, red: red.label, amber: amber.label, green: green.label, grey: grey.label };
}
