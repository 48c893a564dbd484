import { oneLine } from "../plan/cellText";
import type { Item } from "../plan/types";
import type { JudgedPlan, PositionedItem, PositionItem, Snapshot } from "./types";

/** Enough of an action to know it again by its words; a history of many boards must stay small. */
const ACTION_CHARS = 160;
const MILESTONE_CHARS = 80;

/**
 * A judged plan as a position.
 *
 * @param ids each item's name within the history, in the items' order
 */
export function positionOf({ asAt, preset, ruleSet, items }: JudgedPlan, ids: readonly string[]): Snapshot {
  const rules = ruleSet?.isOwn === true ? ruleSet.title : preset;
  return { asAt, preset: rules, items: items.map((judged, index) => positionItem(judged, ids[index] as string)) };
}

function positionItem({ item, judgement, status, override }: PositionedItem, id: string): PositionItem {
  return {
    id,
    sheet: item.sheet,
    ref: refText(item),
    action: actionText(item),
    milestone: shortened(item.milestone.text, MILESTONE_CHARS),
    due: judgement.due,
    status,
    computed: judgement.status,
    rule: judgement.rule,
    overrideUntil: override?.state === "in-force" ? override.until : null,
  };
}

/** An item's words as the history keeps them. */
export function actionText({ action, outcomes }: Pick<Item, "action" | "outcomes">): string {
  return shortened(outcomes.length === 0 ? action : [action, ...outcomes].join("; "), ACTION_CHARS);
}

/** An item's ref as the history keeps it. */
export function refText({ ref }: Pick<Item, "ref">): string {
  return oneLine(ref ?? "");
}

function shortened(text: string, most: number): string {
  return oneLine(text).slice(0, most).trim();
}
