import type { Issue, Severity } from "../../../issues/issue";
import { severityOf } from "../../../issues/messages";
import { describeIssueIn } from "../../../rag/describeIssueIn";
import type { NewSheet } from "../../../sheet/spec";
import type { JudgedItem, RefreshReport } from "../../types";
import { itemText, rowsText } from "../itemColumns";
import { tablePage } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import type { PackStyle } from "../types";
import { shortened } from "../words/shortened";
import { asAtLine, counted, listed, sentence } from "../words/packWords";

/** One point for an officer. */
export interface Point {
  readonly kind: string;
  readonly message: string;
  readonly action: string;
  readonly sheet: string;
  readonly row: number | string;
}

const KINDS: Readonly<Record<Severity, string>> = { error: "Not read", warning: "To check", note: "To know" };
/** Enough to know an action by; the full plan has it whole. */
const ACTION_CHARS = 120;
const KIND_ORDER = ["To answer", "Not read", "To check", "To know"];

/** What officers should look at before the pack goes out: what a board would ask, and what could not be read. */
export function dataQualityPage(context: PackContext): NewSheet {
  const points = dataPoints(context.report, context.style);
  const kinds = KIND_ORDER.flatMap((kind) => {
    const count = points.filter((point) => point.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind.toLowerCase()}`];
  });
  return tablePage(context, {
    page: "data-quality",
    name: "Data quality",
    title: "Data quality: points for officers, not for the board",
    lines: [
      asAtLine(context.report),
      `${sentence(counted(points.length, "point"))}${kinds.length === 0 ? "" : `: ${listed(kinds)}`}.`,
      "To answer: what a board would ask. Not read: what was left out. To check and to know: what was assumed.",
    ],
    columns: [
      { header: "Kind", widthChars: 12, look: "text", content: ({ kind }) => kind },
      { header: "Point", widthChars: 48, mostChars: 80, look: "text", content: ({ message }) => message },
      {
        header: "Action",
        widthChars: 34,
        mostChars: 60,
        look: "text",
        content: ({ action }) => shortened(action, ACTION_CHARS),
      },
      { header: "Sheet", widthChars: 14, mostChars: 22, look: "text", content: ({ sheet }) => sheet },
      { header: "Row", widthChars: 10, look: "short", content: ({ row }) => row },
    ],
    rows: points,
    empty: "Nothing was found that needs checking.",
  });
}

/** All points of a report, what a board would ask about first. */
export function dataPoints(
  { challenges, issues, items }: RefreshReport,
  { statuses }: Pick<PackStyle, "statuses">,
): readonly Point[] {
  const say = describeIssueIn(statuses);
  const asked = new Set(challenges.map(({ issue }) => issue));
  const points = [
    ...challenges.map(({ issue, sheet, rows }) => ({
      ...{ kind: "To answer", message: say(issue), sheet, row: rowsText(rows) },
      action: actionAt(items, sheet, rows[0]),
    })),
    ...issues.map((issue) => ({ ...ofWorkbook(issue, items), message: say(issue) })),
    ...items.flatMap(({ item, issues: found }) =>
      found
        .filter((issue) => !asked.has(issue))
        .map((issue) => ({
          ...{ kind: KINDS[severityOf(issue)], message: say(issue), sheet: item.sheet },
          ...{ row: rowsText(item.rows), action: itemText(item) },
        })),
    ),
  ];
  return KIND_ORDER.flatMap((kind) => points.filter((point) => point.kind === kind));
}

function ofWorkbook(issue: Issue, items: readonly JudgedItem[]): Omit<Point, "message"> {
  const { at } = issue;
  const kind = KINDS[severityOf(issue)];
  if (at === undefined) return { kind, action: "", sheet: "", row: "" };
  const action = actionAt(items, at.sheet, at.row);
  return { kind, action, sheet: at.sheet, row: at.row + 1 };
}

function actionAt(items: readonly JudgedItem[], sheet: string, row: number): string {
  const found = items.find(({ item }) => item.sheet === sheet && item.rows[0] <= row && row <= item.rows[1]);
  return found === undefined ? "" : itemText(found.item);
}
