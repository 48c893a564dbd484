import type { Item } from "../../plan/types";
import type { Status } from "../../rag/types";
import type { JudgedItem, RefreshReport } from "../types";
import type { PageColumn } from "./layout/tablePage";
import { reasonText, type PackContext } from "./packContext";

/** An item in its own words: its action, or what is to come of it where no action is written. */
export function itemText({ action, outcomes }: Item): string {
  return action.trim() === "" ? outcomes.join("; ") : action;
}

/** Where rows stand, as people count them: `12`, or `13 to 16`. */
export function rowsText([first, last]: readonly [number, number]): number | string {
  return first === last ? first + 1 : `${first + 1} to ${last + 1}`;
}

/** Whether an item is past its due day and not done, whatever colour the rules give it. */
export function isOverdue({ judgement, status }: JudgedItem): boolean {
  return status !== "complete" && (judgement.daysOverdue ?? 0) > 0;
}

/** Whether the plans of the workbook stand on several sheets, so that a row alone does not say where. */
export function hasSheets({ items }: RefreshReport): boolean {
  return new Set(items.map(({ item }) => item.sheet)).size > 1;
}

type ItemColumn = PageColumn<JudgedItem>;

/** The columns that pages on items share. */
export function itemColumns(context: PackContext) {
  const text = (header: string, chars: readonly [least: number, most: number], textOf: (item: Item) => string) => ({
    ...{ header, widthChars: chars[0], mostChars: chars[1], look: "text" as const, isOptional: true },
    content: ({ item }: JudgedItem) => textOf(item),
  });
  return {
    ref: text("Ref", [6, 9], ({ ref }) => ref ?? ""),
    status: { header: "Status", widthChars: 10, look: "status", status: statusOf },
    daysOverdue: {
      ...{ header: "Days overdue", widthChars: 9.5, look: "count" },
      content: ({ judgement }) => judgement.daysOverdue ?? "",
    },
    action: text("Action", [20, 50], itemText),
    priority: text("Priority", [11, 24], ({ priority }) => priority),
    lead: text("Lead", [11, 24], ({ lead }) => lead),
    milestone: text("Milestone as written", [14, 30], ({ milestone }) => milestone.text),
    due: {
      ...{ header: "Due", widthChars: 11, look: "day" },
      content: ({ judgement }) => (judgement.due === null ? "" : { date: judgement.due }),
    },
    reason: {
      ...{ header: "Reason", widthChars: 18, mostChars: 50, look: "text" },
      content: (judged) => reasonText(context, judged),
    },
    progress: text("What Progress says", [16, 70], ({ progress }) => progress.text),
    sheet: text("Sheet", [12, 18], ({ sheet }) => sheet),
    row: { header: "Row", widthChars: 8, look: "short", content: ({ item }) => rowsText(item.rows) },
  } as const satisfies Readonly<Record<string, ItemColumn>>;
}

/** Where each item stands: its row, and its sheet where there are several. */
export function placeColumns(context: PackContext): readonly ItemColumn[] {
  const { sheet, row } = itemColumns(context);
  return hasSheets(context.report) ? [sheet, row] : [row];
}

function statusOf({ status }: JudgedItem): Status {
  return status;
}
