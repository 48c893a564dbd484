import type { Ahead } from "./regionFacts";
import { rowFill } from "./regionFacts";
import type { Reader } from "./regionReader";
import { lastText } from "./joinRow";
import { saysTheSame, startsLikeSection } from "./rowText";
import { sectionHeading } from "./sectionRow";
import type { SheetRow } from "./sheetRows";

/** Reads a row as a section's heading, where it is one; the rows below stand under it. */
export function readSection(reader: Reader, source: SheetRow, ahead: Ahead): boolean {
  const { columns, afterBreak, open } = reader;
  const actionColumn = columns.columnsOf.get("action")?.[0];
  const actionAbove = open === null || actionColumn === undefined ? "" : lastText(open, actionColumn);
  const hasHeadingFill = reader.headingFills.has(rowFill(source));
  const heading = sectionHeading(source, { columns, ...ahead, afterBreak, actionAbove, hasHeadingFill });
  if (heading === null) return false;
  reader.notes.push({ row: source.row, kind: "section" });
  if (saysTheSame(heading, reader.section) || explainsSection(reader, heading)) return true;
  const isPriority = columns.fieldOf.get(source.filled[0] as number) === "priority" && source.filled.length === 1;
  if (isPriority) reader.priority = sameAsBefore(heading, reader.priority);
  else {
    reader.section = sameAsBefore(heading, reader.section);
    reader.priority = "";
  }
  reader.sectionRow = source.row;
  reader.open = null;
  return true;
}

/** A sentence right under "Priority 2: ..." says more of it; it is no heading of its own. */
function explainsSection(reader: Reader, heading: string): boolean {
  if (reader.sectionRow === null || !startsLikeSection(reader.section) || startsLikeSection(heading)) return false;
  return heading.length > LONGEST_SUBHEADING || /[.;]$/.test(heading);
}

const LONGEST_SUBHEADING = 100;

/** One way of writing a heading, the first, holds for all its repeats. */
export const sameAsBefore = (text: string, before: string): string => (saysTheSame(text, before) ? before : text);
