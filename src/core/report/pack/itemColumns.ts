import type { Item } from "../../plan/types";
import type { JudgedItem } from "../types";
import type { PageColumn } from "./tablePage";

/** An item in its own words: its action, or what is to come of it where no action is written. */
export function itemText({ action, outcomes }: Item): string {
  return action.trim() === "" ? outcomes.join("; ") : action;
}

/** Where rows stand, as people count them: `12`, or `13 to 16`. */
export function rowsText([first, last]: readonly [number, number]): number | string {
  return first === last ? first + 1 : `${first + 1} to ${last + 1}`;
}

/** Whether an item is past its due day and not done, whatever colour the rules give it. */
export function isOverdue({ judgement }: JudgedItem): boolean {
  return judgement.status !== "complete" && (judgement.daysOverdue ?? 0) > 0;
}

/** The columns that pages on items share. */
export const ITEM_COLUMNS = {
  status: { header: "Status", widthChars: 10, look: "status", status: ({ judgement }) => judgement.status },
  daysOverdue: {
    ...{ header: "Days overdue", widthChars: 11, look: "count" },
    content: ({ judgement }) => judgement.daysOverdue ?? "",
  },
  action: { header: "Action", widthChars: 36, look: "text", content: ({ item }) => itemText(item) },
  priority: { header: "Priority", widthChars: 18, look: "text", content: ({ item }) => item.priority },
  lead: { header: "Lead", widthChars: 18, look: "text", content: ({ item }) => item.lead },
  due: {
    ...{ header: "Due", widthChars: 12, look: "day" },
    content: ({ judgement }) => (judgement.due === null ? "" : { date: judgement.due }),
  },
  reason: { header: "Reason", widthChars: 32, look: "text", content: ({ judgement }) => judgement.reason },
  progress: { header: "What Progress says", widthChars: 34, look: "text", content: ({ item }) => item.progress.text },
  sheet: { header: "Sheet", widthChars: 13, look: "text", content: ({ item }) => item.sheet },
  row: { header: "Row", widthChars: 9, look: "short", content: ({ item }) => rowsText(item.rows) },
} as const satisfies Readonly<Record<string, PageColumn<JudgedItem>>>;
