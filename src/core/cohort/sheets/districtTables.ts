import type { CellContent, CellFormat } from "../../sheet/spec";
import { fifthOf, targetOf } from "../figures/comparators";
import { confidenceOf } from "../figures/confidence";
import { hotSpots } from "../figures/hotSpots";
import { overTime } from "../months/overTime";
import type { RateName } from "../figures/rates";
import type { CohortSummary, MeasureName, Measures, NamedMeasures, PartMeasures } from "../types";
import { CONFIDENCE_WORDS, timeCells } from "./comparedSheet";
import type { NeetContext } from "./neetContext";
import * as page from "./neetPage";
import { LOOKS, type TableColumn } from "./pageBuilder";

/** A table of a district's sheet. */
export interface DistrictTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly rowLooks?: ReadonlyMap<number, CellFormat>;
}

/** What a table of a district is made from. */
export interface DistrictPage {
  readonly summary: CohortSummary;
  readonly district: NamedMeasures;
  readonly context: NeetContext;
}

/** The rates, those that are drawn together first. */
const RATES: readonly RateName[] = ["neetRate", "notKnownRate", "combinedRate", "participationRate"];
/** Earlier months are told of the two rates that people compare. */
const TOLD_OVER_TIME: ReadonlySet<RateName> = new Set<RateName>(["neetRate", "combinedRate"]);

const EARLIER_COLUMNS: readonly TableColumn[] = [
  { heading: "Last month", look: LOOKS.rate },
  { heading: "Change, points", look: LOOKS.points },
  { heading: "Same month last year", look: LOOKS.rate },
  { heading: "Change, points", look: LOOKS.points },
  { heading: "Mean of three months", look: LOOKS.rate },
];

/** Each rate beside the whole area's, its target and, of those that people compare, earlier months where any are stored. */
export function ratesTable({ summary, district, context }: DistrictPage): DistrictTable {
  const isTold = context.months.some(({ periodEnd }) => periodEnd < summary.periodEnd);
  return {
    caption: "Rates",
    columns: [
      { heading: "Rate", look: LOOKS.text },
      ...[district.name, "Whole area", "Target"].map((heading) => ({ heading, look: LOOKS.rate })),
      ...(isTold ? EARLIER_COLUMNS : []),
    ],
    rows: RATES.map((rate) => [
      page.columnOfMeasure(rate).heading,
      ...[page.figure(district, rate), page.figure(summary.total, rate)],
      targetOf(context.comparators, district.name, rate),
      ...(isTold && TOLD_OVER_TIME.has(rate)
        ? timeCells(overTime(context.months, district.name, summary.periodEnd)[rate])
        : []),
    ]),
  };
}

const COUNTS: readonly MeasureName[] = [
  ...(["cohort", "neet", "notKnown", "combined", "participation", "lapsed"] as const),
  ...(["neetAvailable", "neetNotAvailable", "meanWeeksNeet", "longNeet", "joiners", "leavers"] as const),
];
const COUNT_HEADINGS: Partial<Readonly<Record<MeasureName, string>>> = {
  cohort: "Young people in the cohort",
  lapsed: "Lapsed records",
  neetAvailable: "NEET, available to the labour market",
  neetNotAvailable: "NEET, not available to it",
  joiners: "Newly NEET since last month",
  leavers: "No longer NEET since last month",
};

/** The counts beside the whole area's; the fifth of all authorities, where bounds are given; how sure the rate is. */
export function countsTable({ summary, district, context }: DistrictPage): DistrictTable {
  const rows: readonly Measures[] = [district, summary.total];
  const fifths = rows.map((row) => fifthOf(context.comparators, "combinedRate", row.combinedRate));
  const sure = rows.map((row) => confidenceOf(row, summary.periodEnd));
  const figureRows = COUNTS.map((measure) => [
    COUNT_HEADINGS[measure] ?? page.columnOfMeasure(measure).heading,
    ...rows.map((row) => page.figure(row, measure)),
  ]);
  const fifthRows =
    context.comparators.fifths.combinedRate === null
      ? []
      : [["NEET and not known, fifth of all authorities", ...fifths.map((fifth) => fifth ?? page.UNTOLD_MARK)]];
  return {
    caption: "Young people",
    columns: [
      { heading: "Measure", look: LOOKS.text },
      ...[district.name, "Whole area"].map((heading) => ({ heading, look: LOOKS.count })),
    ],
    rows: [
      ...figureRows,
      ...fifthRows,
      ["How sure the NEET rate is", ...sure.map((one) => (one === null ? page.UNTOLD_MARK : CONFIDENCE_WORDS[one]))],
    ],
    rowLooks: new Map([
      [COUNTS.indexOf("meanWeeksNeet"), page.figureLook(page.columnOfMeasure("meanWeeksNeet"))],
      [COUNTS.length + fifthRows.length, { ...LOOKS.count, wrap: true }],
    ]),
  };
}

/** The year groups, vulnerable groups, SEND and RONI of a district beside the whole area's; null where none is told. */
export function partsTable({ summary, district, context }: DistrictPage): DistrictTable | null {
  const { parts, byYearGroup, byGroup } = summary;
  const own = (all: readonly PartMeasures[]) => all.filter((part) => part.district === district.name);
  const rows = [...own(parts.districtYear), ...own(parts.districtGroup)];
  if (rows.length === 0) return null;
  const wholes = [...byYearGroup, ...byGroup, ...parts.roni];
  const rateCells = (part: PartMeasures, whole: Measures | undefined, rate: RateName): CellContent[] => [
    page.figure(part, rate),
    whole === undefined ? page.UNTOLD_MARK : page.figure(whole, rate),
    // A target of a group is one that the user named after it.
    context.comparators.districtTargets.get(part.name.toLowerCase())?.[rate] ?? null,
  ];
  return {
    caption: "Year groups, vulnerable groups, SEND and RONI",
    columns: [
      { heading: "Part", look: LOOKS.text },
      ...["Cohort", "NEET"].map((heading) => ({ heading, look: LOOKS.count })),
      ...["NEET %", "NEET and not known %"].flatMap((heading) =>
        [heading, `Whole area: ${heading}`, "Target"].map((title) => ({ heading: title, look: LOOKS.rate })),
      ),
    ],
    rows: rows.map((part) => {
      const whole = wholes.find(({ name }) => name === part.name);
      return [
        ...[part.name, page.figure(part, "cohort"), page.figure(part, "neet")],
        ...rateCells(part, whole, "neetRate"),
        ...rateCells(part, whole, "combinedRate"),
      ];
    }),
  };
}

const MOST_WARDS = 5;

/** The district's wards whose NEET rate is above the area's by more than chance, in one line; null without wards. */
export function wardsLine({ summary, district }: DistrictPage): string | null {
  if (summary.parts.ward.length === 0) return null;
  const names = hotSpots(summary)
    .filter(({ ward }) => ward.district === district.name)
    .slice(0, MOST_WARDS)
    .map(({ ward }) => ward.name);
  return `Wards with NEET above the area's, beyond chance: ${names.length === 0 ? "none" : names.join(", ")}.`;
}
