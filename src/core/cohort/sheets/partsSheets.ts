import type { CellContent, NewSheet } from "../../sheet/spec";
import { hotSpots, placeWards } from "../figures/hotSpots";
import type { CohortSummary, MeasureName, PartMeasures } from "../types";
import * as page from "./neetPage";
import { LOOKS, pageBuilder, type PageBuilder, type TableColumn } from "./pageBuilder";

const PART_MEASURES: readonly MeasureName[] = [
  ...(["cohort", "neet", "neetRate", "notKnown", "notKnownRate", "combined", "combinedRate", "participation"] as const),
  "participationRate",
];
const MOVED: readonly MeasureName[] = ["joiners", "leavers"];
const WIDTHS = [30, 34, ...PART_MEASURES.map(() => 10.5)];

/** The smaller parts on pages of their own: by district, wards and providers. A page without anything is left out. */
export function partsSheets(summary: CohortSummary): readonly NewSheet[] {
  return [detailSheet(summary), wardsSheet(summary), providersSheet(summary)].filter((sheet) => sheet !== null);
}

function columnsOf(names: readonly string[], measures: readonly MeasureName[]): readonly TableColumn[] {
  return [
    ...names.map((heading) => ({ heading, look: LOOKS.text })),
    ...measures.map(page.columnOfMeasure).map((column) => ({ heading: column.heading, look: page.figureLook(column) })),
  ];
}

function cellsOf(part: PartMeasures, measures: readonly MeasureName[]): CellContent[] {
  return measures.map((measure) => page.figure(part, measure));
}

function sheetOf(
  summary: CohortSummary,
  builder: PageBuilder,
  { name, mark }: { readonly name: string; readonly mark: string },
): NewSheet {
  return {
    ...{ name, mark, values: builder.values, formats: builder.formats, rowHeights: builder.rowHeights },
    ...{ frozenRows: page.HEAD_ROWS, tabColour: page.COLOURS.neet },
    columnWidths: WIDTHS.map((widthChars, column) => ({ column, widthChars })),
    print: page.pagePrint(summary, page.REPEATED_ROWS),
  };
}

function detailSheet(summary: CohortSummary): NewSheet | null {
  const { districtYear, districtGroup, roni, destination } = summary.parts;
  if ([districtYear, districtGroup, roni, destination].every((parts) => parts.length === 0)) return null;
  const builder = pageBuilder(page.pageHead(summary, "NEET in detail", summary.total));
  const byDistrict = (caption: string, parts: readonly PartMeasures[]) => {
    if (parts.length === 0) return;
    const rows = parts.map((part) => [part.district, part.name, ...cellsOf(part, PART_MEASURES)]);
    builder.table({ caption, columns: columnsOf(["District", "Part"], PART_MEASURES), rows });
  };
  byDistrict("Year groups by district", districtYear);
  byDistrict("Groups by district", districtGroup);
  if (roni.length > 0) {
    const rows = roni.map((part) => ["Whole area", part.name, ...cellsOf(part, PART_MEASURES)]);
    builder.table({
      caption: "Risk of NEET indicator (RONI)",
      columns: columnsOf(["Area", "Points"], PART_MEASURES),
      rows,
    });
  }
  if (destination.length > 0) {
    const rows = destination.map((part) => ["Whole area", part.name, ...cellsOf(part, MOVED)]);
    builder.table({
      caption: "Where joiners were last month, and where leavers are now",
      columns: columnsOf(["Area", "Joiners from, leavers to"], MOVED),
      rows,
    });
  }
  return sheetOf(summary, builder, { name: "NEET detail", mark: "neet:detail" });
}

const PLACE_WORDS = {
  above: "Above, beyond chance",
  below: "Below, beyond chance",
  alike: "No more than chance",
} as const;
const INTERVAL_COLUMNS: readonly TableColumn[] = [
  { heading: "NEET % at least", look: LOOKS.rate },
  { heading: "NEET % at most", look: LOOKS.rate },
  { heading: "Beside the whole area", look: LOOKS.text },
];
const WARD_MEASURES: readonly MeasureName[] = [
  "cohort",
  "neet",
  "neetRate",
  "notKnown",
  "notKnownRate",
  "combinedRate",
];

function wardsSheet(summary: CohortSummary): NewSheet | null {
  if (summary.parts.ward.length === 0) return null;
  const builder = pageBuilder(page.pageHead(summary, "NEET by ward", summary.total));
  const columns = [...columnsOf(["District", "Ward"], WARD_MEASURES), ...INTERVAL_COLUMNS];
  const rowOf = ({ ward, interval, place }: ReturnType<typeof placeWards>[number]): CellContent[] => [
    ...[ward.district ?? "", ward.name, ...cellsOf(ward, WARD_MEASURES)],
    ...[interval?.low ?? page.UNTOLD_MARK, interval?.high ?? page.UNTOLD_MARK],
    place === null ? page.UNTOLD_MARK : PLACE_WORDS[place],
  ];
  const hot = hotSpots(summary);
  if (hot.length === 0) {
    builder.values.push([], ["No ward's NEET rate is above the whole area's by more than chance (95 %)."]);
  } else {
    builder.table({
      caption: "Hot spots: above the whole area by more than chance, the surest first",
      columns,
      rows: hot.map(rowOf),
    });
  }
  builder.table({ caption: "All wards", columns, rows: placeWards(summary).map(rowOf) });
  const sheet = sheetOf(summary, builder, { name: "NEET wards", mark: "neet:wards" });
  const widths = [30, 34, ...WARD_MEASURES.map(() => 10.5), 10.5, 10.5, 24];
  return { ...sheet, columnWidths: widths.map((widthChars, column) => ({ column, widthChars })) };
}

function providersSheet(summary: CohortSummary): NewSheet | null {
  const { provider } = summary.parts;
  if (provider.length === 0) return null;
  const builder = pageBuilder(page.pageHead(summary, "NEET by school and provider", summary.total));
  const rows = provider.map((part) => [part.name, ...cellsOf(part, PART_MEASURES)]);
  builder.table({ caption: "Schools and providers", columns: columnsOf(["School or provider"], PART_MEASURES), rows });
  const sheet = sheetOf(summary, builder, { name: "NEET schools", mark: "neet:providers" });
  return {
    ...sheet,
    columnWidths: [44, ...PART_MEASURES.map(() => 10.5)].map((widthChars, column) => ({ column, widthChars })),
  };
}
