import type { CellContent, CellFormat } from "../../sheet/spec";
import { fifthOf, targetOf } from "../comparators";
import { confidenceOf } from "../confidence";
import { hotSpots } from "../hotSpots";
import { overTime } from "../months/overTime";
import type { RateName } from "../rates";
import type { CohortSummary, MeasureName, Measures, NamedMeasures, PartMeasures } from "../types";
import { CONFIDENCE_WORDS, toPoints } from "./comparedSheet";
import type { NeetContext } from "./neetContext";
import * as page from "./neetPage";
import { LOOKS } from "./pageBuilder";

/** A line of a district's sheet: what it is, the district's figure, the whole area's, and a target. */
export interface DistrictLine {
  readonly label: string;
  readonly look: CellFormat;
  readonly cells: readonly [district: CellContent, whole: CellContent, target: CellContent];
}

/** Lines under the caption that divides them from the rest. */
export interface DistrictSection {
  readonly caption: string;
  readonly lines: readonly DistrictLine[];
}

/** The measures every district's sheet has. The rates that are drawn stand together. */
const SECTIONS: readonly (readonly [string, readonly MeasureName[]])[] = [
  ["Rates", ["neetRate", "notKnownRate", "combinedRate", "participationRate"]],
  ["Young people", ["cohort", "neet", "notKnown", "combined", "participation", "lapsed"]],
  ["Labour market", ["neetAvailable", "neetNotAvailable"]],
  ["Length of NEET", ["meanWeeksNeet", "longNeet"]],
  ["Since last month", ["joiners", "leavers"]],
];
const RATES: readonly string[] = ["neetRate", "notKnownRate", "combinedRate", "participationRate"];

/** The sections of a district's sheet: the same for every district of a summary. */
export function districtSections(
  summary: CohortSummary,
  district: NamedMeasures,
  context: NeetContext,
): readonly DistrictSection[] {
  return [
    ...SECTIONS.map(([caption, measures]) => ({
      caption,
      lines: measures.map((measure) => measureLine(summary, district, { measure, context })),
    })),
    timeSection(summary, district, context),
    partSection("Year groups", yearParts(summary, district.name), context),
    partSection("Vulnerable groups, SEND and RONI", groupParts(summary, district.name), context),
    wardSection(summary, district.name),
  ].filter(({ lines }) => lines.length > 0);
}

function measureLine(
  summary: CohortSummary,
  district: NamedMeasures,
  { measure, context }: { readonly measure: MeasureName; readonly context: NeetContext },
): DistrictLine {
  const column = page.columnOfMeasure(measure);
  const target = RATES.includes(measure) ? targetOf(context.comparators, district.name, measure as RateName) : null;
  return {
    ...{ label: column.heading, look: page.figureLook(column) },
    cells: [page.figure(district, measure), page.figure(summary.total, measure), target],
  };
}

const OVER_TIME: readonly (readonly [RateName, string])[] = [
  ["neetRate", "NEET %"],
  ["combinedRate", "NEET and not known %"],
];

/** The change of the rates, where months are stored; the fifth of all authorities and how sure the rate is. */
function timeSection(summary: CohortSummary, district: NamedMeasures, context: NeetContext): DistrictSection {
  const over = ([district.name, ""] as const).map((area) => overTime(context.months, area, summary.periodEnd));
  const isTold = OVER_TIME.some(([rate]) =>
    over.some((one) => one[rate].lastMonth !== null || one[rate].lastYear !== null),
  );
  const cell = (value: number | null) => value ?? page.UNTOLD_MARK;
  const points = (value: number | null) => (value === null ? page.UNTOLD_MARK : toPoints(value));
  const line = (label: string, look: CellFormat, cells: readonly CellContent[]): DistrictLine => ({
    ...{ label, look },
    cells: [cells[0] ?? null, cells[1] ?? null, null],
  });
  const changes = OVER_TIME.flatMap(([rate, title]) => {
    const of = (name: keyof (typeof over)[number][RateName]) => over.map((one) => one[rate][name]);
    return [
      line(`${title}, last month`, LOOKS.rate, of("lastMonth").map(cell)),
      line(`${title}, change in points`, LOOKS.points, of("onLastMonth").map(points)),
      line(`${title}, same month last year`, LOOKS.rate, of("lastYear").map(cell)),
      line(`${title}, change in points`, LOOKS.points, of("onLastYear").map(points)),
      line(`${title}, mean of three months`, LOOKS.rate, of("threeMonths").map(cell)),
    ];
  });
  const rows: readonly Measures[] = [district, summary.total];
  const fifths = rows.map((row) => fifthOf(context.comparators, "combinedRate", row.combinedRate));
  const sure = rows.map((row) => confidenceOf(row, summary.periodEnd));
  return {
    caption: "Beside earlier months and others",
    lines: [
      ...(isTold ? changes : []),
      ...(context.comparators.fifths.combinedRate === null
        ? []
        : [line("NEET and not known, fifth of all authorities", LOOKS.count, fifths.map(cell))]),
      line(
        "How sure the NEET rate is",
        { ...LOOKS.text, horizontal: "right", wrap: true },
        sure.map((one) => (one === null ? page.UNTOLD_MARK : CONFIDENCE_WORDS[one])),
      ),
    ],
  };
}

interface ComparedPart {
  readonly name: string;
  readonly own: Measures;
  readonly whole: Measures | undefined;
}

function partsOfDistrict(parts: readonly PartMeasures[], district: string): readonly PartMeasures[] {
  return parts.filter((part) => part.district === district);
}

function yearParts({ parts, byYearGroup }: CohortSummary, district: string): readonly ComparedPart[] {
  return partsOfDistrict(parts.districtYear, district).map((own) => ({
    ...{ name: own.name, own },
    whole: byYearGroup.find(({ name }) => name === own.name),
  }));
}

function groupParts({ parts, byGroup }: CohortSummary, district: string): readonly ComparedPart[] {
  return partsOfDistrict(parts.districtGroup, district).map((own) => ({
    ...{ name: own.name, own },
    whole: [...byGroup, ...parts.roni].find(({ name }) => name === own.name),
  }));
}

const PART_LINES: readonly MeasureName[] = ["cohort", "neet", "neetRate", "combinedRate"];

/** A target of a group is one that the user named after it. */
function partSection(caption: string, parts: readonly ComparedPart[], { comparators }: NeetContext): DistrictSection {
  return {
    caption,
    lines: parts.flatMap(({ name, own, whole }) =>
      PART_LINES.map((measure): DistrictLine => {
        const column = page.columnOfMeasure(measure);
        const isRate = RATES.includes(measure);
        const target = isRate
          ? (comparators.districtTargets.get(name.toLowerCase())?.[measure as RateName] ?? null)
          : null;
        return {
          ...{ label: `${name}: ${column.heading}`, look: page.figureLook(column) },
          cells: [
            page.figure(own, measure),
            whole === undefined ? page.UNTOLD_MARK : page.figure(whole, measure),
            target,
          ],
        };
      }),
    ),
  };
}

const MOST_WARDS = 5;

function wardSection(summary: CohortSummary, district: string): DistrictSection {
  if (summary.parts.ward.length === 0) return { caption: "Wards", lines: [] };
  const names = hotSpots(summary)
    .filter(({ ward }) => ward.district === district)
    .slice(0, MOST_WARDS)
    .map(({ ward }) => ward.name);
  const text = names.length === 0 ? "None" : names.join(", ");
  const look = { ...LOOKS.text, wrap: true };
  return {
    caption: "Wards",
    lines: [{ label: "NEET above the area, beyond chance", look, cells: [text, null, null] }],
  };
}
