import type { Issue, Severity } from "../../issues/issue";
import { describeIssue, severityOf } from "../../issues/messages";
import type { NewSheet } from "../../sheet/spec";
import type { JudgedItem, RefreshReport } from "../types";
import { itemText, rowsText } from "./itemColumns";
import { asAtLine } from "./packWords";
import { tablePage } from "./tablePage";

/** One point for an officer. */
interface Point {
  readonly kind: string;
  readonly message: string;
  readonly action: string;
  readonly sheet: string;
  readonly row: number | string;
}

const KINDS: Readonly<Record<Severity, string>> = { error: "Not read", warning: "To check", note: "To know" };
const KIND_ORDER = ["To answer", "Not read", "To check", "To know"];

/** What officers should look at before the pack goes out: what a board would ask, and what could not be read. */
export function checkPage(report: RefreshReport): NewSheet {
  return tablePage({
    name: "Check",
    title: "Points to check (for officers, not for the board)",
    lines: [asAtLine(report), "What a board would ask about first, then what could not be read or was assumed."],
    columns: [
      { header: "Kind", widthChars: 12, look: "text", content: ({ kind }) => kind },
      { header: "Point", widthChars: 64, look: "text", content: ({ message }) => message },
      { header: "Action", widthChars: 50, look: "text", content: ({ action }) => action },
      { header: "Sheet", widthChars: 16, look: "text", content: ({ sheet }) => sheet },
      { header: "Row", widthChars: 10, look: "short", content: ({ row }) => row },
    ],
    rows: pointsOf(report),
    empty: "Nothing was found that needs checking.",
  });
}

function pointsOf({ challenges, issues, items }: RefreshReport): readonly Point[] {
  const asked = new Set(challenges.map(({ issue }) => issue));
  const points = [
    ...challenges.map(({ issue, sheet, rows }) => ({
      ...{ kind: "To answer", message: describeIssue(issue), sheet, row: rowsText(rows) },
      action: actionAt(items, sheet, rows[0]),
    })),
    ...issues.map((issue) => ofWorkbook(issue, items)),
    ...items.flatMap(({ item, issues: found }) =>
      found
        .filter((issue) => !asked.has(issue))
        .map((issue) => ({
          ...{ kind: KINDS[severityOf(issue)], message: describeIssue(issue), sheet: item.sheet },
          ...{ row: rowsText(item.rows), action: itemText(item) },
        })),
    ),
  ];
  return KIND_ORDER.flatMap((kind) => points.filter((point) => point.kind === kind));
}

function ofWorkbook(issue: Issue, items: readonly JudgedItem[]): Point {
  const { at } = issue;
  const kind = KINDS[severityOf(issue)];
  if (at === undefined) return { kind, message: describeIssue(issue), action: "", sheet: "", row: "" };
  const action = actionAt(items, at.sheet, at.row);
  return { kind, message: describeIssue(issue), action, sheet: at.sheet, row: at.row + 1 };
}

function actionAt(items: readonly JudgedItem[], sheet: string, row: number): string {
  const found = items.find(({ item }) => item.sheet === sheet && item.rows[0] <= row && row <= item.rows[1]);
  return found === undefined ? "" : itemText(found.item);
}
