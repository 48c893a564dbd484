import { oneLine } from "./cellText";
import type { TableRegion } from "./findTables";
import {
  isPageLine,
  isSectionLabel,
  looksLikeTitle,
  saysTheSame,
  startsLikeNote,
  startsLikeSection,
  withoutContinued,
} from "./rowText";
import type { SheetRow } from "./sheetRows";

/**
 * The section that a table's rows stand under because of the line right above its header, or "" where that line is the
 * document's title or there is none. A line is a section where it says so ("Priority 2: ..."), or where every table
 * (or every repeat of the header) has such a line of its own.
 */
export function sectionAbove(region: TableRegion, all: readonly TableRegion[]): string {
  const line = lastLine(region.before);
  if (line === null) return "";
  const text = withoutContinued(oneLine(line));
  if (isNumbered(region.before) || startsLikeSection(text)) return text;
  if (looksLikeTitle(text) || startsLikeNote(text)) return "";
  return othersHaveLines(region, all, text) ? text : "";
}

/** The texts of the row nearest the header that is no note, joined; null where that row is a paragraph. */
function lastLine(before: readonly SheetRow[]): string | null {
  const row = before.filter((one) => !isNote(one)).pop() ?? before[before.length - 1];
  if (row === undefined || row.filled.length > 3) return null;
  const texts = [...new Set(row.filled.map((column) => row.texts.get(column) ?? ""))].join(" ");
  return texts.length > 220 ? null : texts;
}

/** "Lead: Public Health", or a sentence, between a section's heading and its table. */
function isNote(row: SheetRow): boolean {
  const text = oneLine([...row.texts.values()][0] ?? "");
  if (row.filled.length !== 1 || startsLikeSection(text)) return false;
  return startsLikeNote(text) || (text.length > 40 && text.endsWith("."));
}

function isNumbered(before: readonly SheetRow[]): boolean {
  const row = before[before.length - 1];
  const first = row?.filled[0];
  return (
    row !== undefined && first !== undefined && row.filled.length > 1 && isSectionLabel(row.texts.get(first) ?? "")
  );
}

/** Whether every other table has a line above it too, or this one's header comes again under another line. */
function othersHaveLines(region: TableRegion, all: readonly TableRegion[], text: string): boolean {
  if (all.length > 1 && all.length <= MOST_TABLES && all.some((one) => one !== region && one.before.length > 0)) {
    return all.every((one) => one.before.length > 0);
  }
  return repeatsWithLines(region, text);
}

/** A sheet of more tables than this is no set of sections. */
const MOST_TABLES = 200;

/** Whether the header comes again later in this table with another lone line right above it. */
function repeatsWithLines({ body }: TableRegion, text: string): boolean {
  let lone: string | null = null;
  for (const { kind, source } of body) {
    if (kind === "text") lone = source.filled.length === 1 ? oneLine([...source.texts.values()][0] ?? "") : null;
    if (kind !== "repeated-header" || lone === null) continue;
    if (!isPageLine(lone) && !saysTheSame(lone, text)) return true;
  }
  return false;
}
