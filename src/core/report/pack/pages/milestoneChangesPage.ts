import type { SlippageRow } from "../../../history/types";
import type { NewSheet } from "../../../sheet/spec";
import type { JudgedItem } from "../../types";
import { itemColumns, placeColumns } from "../itemColumns";
import { tablePage, type PageColumn } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import { asAtLine, counted, keyLine, sentence } from "../words/packWords";

/** One line of the ledger beside its item. */
type Slipped = JudgedItem & { readonly slip: SlippageRow };

/** Every due day that was moved: from which to which, how often, and what it would be had it not been. */
export function milestoneChangesPage(context: PackContext): NewSheet {
  const { report, style, slippage } = context;
  const rows = slippage.flatMap((slip): Slipped[] => {
    const judged = report.items[slip.item];
    return judged === undefined ? [] : [{ ...judged, slip }];
  });
  const hidden = slippage.filter(({ isGreenOnlyBecauseRedated }) => isGreenOnlyBecauseRedated).length;
  const { ref, action, lead, milestone, due, status } = itemColumns(context);
  return tablePage<Slipped>(context, {
    page: "milestone-changes",
    name: "Milestone changes",
    title: "Milestone changes: due days that were moved",
    lines: [
      asAtLine(report),
      sentence(
        `${counted(rows.length, "due day has", "due days have")} moved since first recorded, most days later first; ${counted(hidden, "action is", "actions are")} ${style.statuses.green.label.toLowerCase()} only because of it.`,
      ),
      keyLine(style),
    ],
    columns: [
      ...[ref, action, lead, milestone],
      dayColumn("First due", ({ slip }) => slip.originalDue),
      dayColumn("Recorded on", ({ slip }) => slip.recordedOn),
      due,
      { header: "Times moved", widthChars: 9.5, look: "count", content: ({ slip }) => slip.timesMoved },
      { header: "Days moved", widthChars: 9.5, look: "change", content: ({ slip }) => slip.daysMoved ?? "" },
      { header: "Since last board", widthChars: 10, look: "change", content: ({ slip }) => slip.movedSinceLast ?? "" },
      status,
      { header: "Had it not moved", widthChars: 11, look: "status", status: ({ slip }) => slip.statusIfNotRedated },
      ...placeColumns(context),
    ],
    rows,
    empty: "No due day has been moved since it was first recorded.",
  });
}

function dayColumn(header: string, dayOf: (row: Slipped) => SlippageRow["originalDue"]): PageColumn<Slipped> {
  return { header, widthChars: 11.5, look: "day", content: (row) => ({ date: dayOf(row) }) };
}
