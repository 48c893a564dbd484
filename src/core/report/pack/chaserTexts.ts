import { dateInWords } from "../../dates/dateInWords";
import { describeDate, describeDays } from "../../dates/describeDate";
import { addDays, daysBetween, type IsoDate } from "../../dates/isoDate";
import type { JudgedItem, RefreshReport } from "../types";
import { dueNext } from "./dueBands";
import { isOverdue, itemText } from "./itemColumns";
import { leadCounts, NO_LEAD } from "./leadCounts";
import { DEFAULT_PACK_STYLE } from "./packStyle";
import type { PackOptions } from "./types";
import { counted } from "./words/packWords";
import { shortened } from "./words/shortened";

/** What one lead is to be asked. */
export interface ChaserText {
  /** As the plan writes it; null for the actions that name nobody. */
  readonly lead: string | null;
  readonly overdue: number;
  readonly due: number;
  /** Ready to paste into an e-mail: plain text, lines broken by `\n`, no greeting and no name at the end. */
  readonly text: string;
}

/** About a month ahead: what is due by then can still be done in time. Our choice. */
const DUE_WITHIN_DAYS = 30;
const ACTION_CHARS = 160;
const PROGRESS_CHARS = 120;

/** For each lead with an open action that is overdue or falls due within 30 days, what to ask; most overdue first. */
export function chaserTexts(
  { items, asAt }: RefreshReport,
  { leads, style }: Pick<PackOptions, "leads" | "style">,
): readonly ChaserText[] {
  const planTitle = style?.planTitle ?? DEFAULT_PACK_STYLE.planTitle;
  const chased = leadCounts(items, leads).flatMap(({ name, items: ofLead }): ChaserText[] => {
    const overdue = ofLead.filter(isOverdue).sort(byDue);
    const due = dueNext(ofLead, asAt).filter(({ judgement }) => isWithin(judgement.due, asAt));
    if (overdue.length + due.length === 0) return [];
    const lines = [
      `${planTitle}: actions to update, as at ${dateInWords(asAt)}`,
      ...partOf("Overdue", overdue, asAt),
      ...partOf(`Due by ${dateInWords(addDays(asAt, DUE_WITHIN_DAYS))}`, due, asAt),
      "",
      ASKED,
    ];
    return [{ lead: name === NO_LEAD ? null : name, overdue: overdue.length, due: due.length, text: lines.join("\n") }];
  });
  return chased.sort((one, other) => other.overdue - one.overdue || other.due - one.due);
}

const ASKED =
  "For each, please say whether it is complete. Where it is not, please give the day on which it will be, and what is being done.";

function isWithin(due: IsoDate | null, asAt: IsoDate): boolean {
  return due !== null && daysBetween(asAt, due) <= DUE_WITHIN_DAYS;
}

function partOf(heading: string, items: readonly JudgedItem[], asAt: IsoDate): readonly string[] {
  if (items.length === 0) return [];
  return ["", `${heading} (${counted(items.length, "action")}):`, ...items.map((judged) => lineOf(judged, asAt))];
}

function lineOf({ item, judgement }: JudgedItem, asAt: IsoDate): string {
  const ref = item.ref === null ? "" : `${item.ref} `;
  const { due } = judgement;
  const progress = item.progress.text.trim();
  const says = progress === "" ? "Progress is empty." : `Progress says: ${shortened(progress, PROGRESS_CHARS)}`;
  return `- ${ref}${shortened(itemText(item), ACTION_CHARS)} (${due === null ? "" : dueWords(due, asAt)}). ${says}`;
}

function dueWords(due: IsoDate, asAt: IsoDate): string {
  const days = daysBetween(asAt, due);
  if (days === 0) return `due today, ${describeDate(due)}`;
  return days > 0
    ? `due ${describeDate(due)}, in ${describeDays(days)}`
    : `due ${describeDate(due)}, ${describeDays(-days)} overdue`;
}

function byDue({ judgement: one }: JudgedItem, { judgement: other }: JudgedItem): number {
  return (one.due ?? "") < (other.due ?? "") ? -1 : (one.due ?? "") > (other.due ?? "") ? 1 : 0;
}
