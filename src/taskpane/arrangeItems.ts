import { shownReason, STATUS_ORDER, type JudgedItem, type Status, type StatusLooks } from "../core";
import { statusName } from "./looksContext";

/** How the list of items can be ordered. */
export type ItemSort = "urgent" | "due" | "lead" | "priority" | "sheet";

/** What the list shows of the report's items. */
export interface ItemView {
  /** Only these statuses; all where empty. */
  readonly statuses: readonly Status[];
  /** Words that must all stand in the item, case ignored. */
  readonly search: string;
  readonly sort: ItemSort;
}

/** The list as it is at first. */
export const EVERYTHING: ItemView = { statuses: [], search: "", sort: "urgent" };

/** An item with its place in the report, which stays its name whatever the order. */
export interface ListedItem {
  readonly index: number;
  readonly judged: JudgedItem;
}

/**
 * The items to list, in order; the order on the sheet decides between equals.
 *
 * @param looks how statuses are shown: they are searched by the words that stand on the pane
 */
export function arrangeItems(items: readonly JudgedItem[], view: ItemView, looks: StatusLooks): readonly ListedItem[] {
  const words = view.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return items
    .map((judged, index) => ({ index, judged }))
    .filter(({ judged }) => view.statuses.length === 0 || view.statuses.includes(judged.status))
    .filter(({ judged }) => words.every((word) => textOf(judged, looks).includes(word)))
    .sort((one, other) => COMPARE[view.sort](one.judged, other.judged) || one.index - other.index);
}

/**
 * The words of items that were searched once: every letter that is typed asks for all of them again. Other looks come with
 * items judged anew.
 */
const searched = new WeakMap<JudgedItem, string>();

function textOf(judged: JudgedItem, looks: StatusLooks): string {
  const known = searched.get(judged);
  if (known !== undefined) return known;
  const text = wordsOf(judged, looks);
  searched.set(judged, text);
  return text;
}

function wordsOf({ item, judgement, status }: JudgedItem, looks: StatusLooks): string {
  const { ref, priority, action, outcomes, lead, partners, milestone, progress } = item;
  const texts = [ref ?? "", priority, action, ...outcomes, lead, partners, milestone.text, progress.text];
  return [...texts, statusName(status, looks), shownReason(judgement, looks)].join("\n").toLowerCase();
}

type Compare = (one: JudgedItem, other: JudgedItem) => number;

const byDue: Compare = (one, other) => compareText(one.judgement.due ?? "9999", other.judgement.due ?? "9999");

const COMPARE: Readonly<Record<ItemSort, Compare>> = {
  urgent: (one, other) => STATUS_ORDER.indexOf(one.status) - STATUS_ORDER.indexOf(other.status) || byDue(one, other),
  due: byDue,
  lead: (one, other) => compareBlankLast(one.item.lead, other.item.lead),
  priority: (one, other) => compareBlankLast(one.item.priority, other.item.priority),
  sheet: () => 0,
};

function compareBlankLast(one: string, other: string): number {
  if ((one === "") !== (other === "")) return one === "" ? 1 : -1;
  return compareText(one.toLowerCase(), other.toLowerCase());
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
