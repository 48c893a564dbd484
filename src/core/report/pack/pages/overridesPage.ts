import type { Override, OverrideState } from "../../../rag/override";
import type { NewSheet } from "../../../sheet/spec";
import type { JudgedItem } from "../../types";
import { itemColumns, placeColumns } from "../itemColumns";
import { tablePage, type PageColumn } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import { asAtLine, counted, keyLine, sentence } from "../words/packWords";

/** Items over whose rating a person set another, whether or not it counts, those that count first. */
export function overriddenItems(
  items: readonly JudgedItem[],
): readonly (JudgedItem & { readonly override: Override })[] {
  const overridden = items.flatMap((judged) =>
    judged.override === null ? [] : [{ ...judged, override: judged.override }],
  );
  const inForce = overridden.filter(({ override }) => override.state === "in-force");
  return [...inForce, ...overridden.filter(({ override }) => override.state !== "in-force")];
}

const STATE_WORDS: Readonly<Record<OverrideState, string>> = {
  "in-force": "In force",
  lapsed: "Lapsed: no longer counts",
  "no-reason": "No reason: does not count",
  "no-end": "No last day: does not count",
  unreadable: "Not a status we know: does not count",
};

type Overridden = JudgedItem & { readonly override: Override };

/** What was set over the rules, with the status by the rules beside it. */
export function overridesPage(context: PackContext): NewSheet {
  const { report, style } = context;
  const rows = overriddenItems(report.items);
  const inForce = rows.filter(({ override }) => override.state === "in-force").length;
  const { ref, action, lead } = itemColumns(context);
  return tablePage<Overridden>(context, {
    page: "overrides",
    name: "Overrides",
    title: "Overrides: statuses set by a person",
    lines: [
      asAtLine(report),
      sentence(
        `${counted(inForce, "override")} in force, ${rows.length - inForce} that no longer or do not yet count.`,
      ),
      keyLine(style),
    ],
    columns: [
      { header: "Status", widthChars: 11, look: "status", status: ({ status }) => status },
      { header: "By the rules", widthChars: 11, look: "status", status: ({ judgement }) => judgement.status },
      ...[ref, action, lead],
      {
        header: "Why it was set",
        widthChars: 20,
        mostChars: 44,
        look: "text",
        content: ({ override }) => override.reason,
      },
      ...(context.options.audience === "public" ? [] : [setBy]),
      {
        ...{ header: "Until", widthChars: 11.5, look: "day" },
        content: ({ override }) => (override.until === null ? "" : { date: override.until }),
      },
      { header: "Counts", widthChars: 16, look: "text", content: ({ override }) => STATE_WORDS[override.state] },
      ...placeColumns(context),
    ],
    rows,
    empty: "No override is set.",
  });
}

const setBy: PageColumn<Overridden> = {
  ...{ header: "Set by", widthChars: 13, mostChars: 20, look: "text" },
  content: ({ override }) => override.by,
};
