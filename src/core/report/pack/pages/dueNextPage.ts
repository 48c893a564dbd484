import { dateInWords } from "../../../dates/dateInWords";
import { addDays, daysBetween } from "../../../dates/isoDate";
import type { NewSheet } from "../../../sheet/spec";
import { DUE_BANDS, DUE_NEXT_DAYS, dueBand, dueNext } from "../dueBands";
import { itemColumns, placeColumns } from "../itemColumns";
import { tablePage } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import { asAtLine, counted, keyLine, listed, sentence } from "../words/packWords";

/** What falls due next, soonest first. */
export function dueNextPage(context: PackContext): NewSheet {
  const { report, style } = context;
  const { asAt } = report;
  const { ref, status, action, priority, lead, due, milestone, progress } = itemColumns(context);
  const until = dateInWords(addDays(asAt, DUE_NEXT_DAYS));
  const rows = dueNext(report.items, asAt);
  const bands = DUE_BANDS.map((band) => {
    const count = rows.filter((judged) => dueBand(judged, asAt) === band).length;
    return `${count} ${band === DUE_BANDS[0] ? `within ${band} days` : `within ${band}`}`;
  });
  return tablePage(context, {
    page: "due-next",
    name: "Due next",
    title: `Due in the next ${DUE_NEXT_DAYS} days`,
    lines: [
      asAtLine(report),
      sentence(
        `${counted(rows.length, "action")} still to be completed by ${until}, soonest first: ${listed(bands)} days, each counted once.`,
      ),
      keyLine(style),
    ],
    columns: [
      due,
      {
        ...{ header: "Days to go", widthChars: 9, look: "count" },
        content: ({ judgement }) => (judgement.due === null ? "" : daysBetween(asAt, judgement.due)),
      },
      {
        ...{ header: "Within (days)", widthChars: 10, look: "short" },
        content: (judged) => dueBand(judged, asAt) ?? "",
      },
      ...[status, ref, action, priority, lead, milestone, progress, ...placeColumns(context)],
    ],
    rows,
    empty: `No action is due by ${until}.`,
  });
}
