import { BITS, characteristicBit, GROUP_BIT_COUNT } from "../cells/characteristics";

const FIRST = GROUP_BIT_COUNT;

/** Bits of what only the indicator needs, above those of the groups in a person's bits. */
export const RONI_BITS = {
  meals: 1 << FIRST,
  language: 1 << (FIRST + 1),
  excluded: 1 << (FIRST + 2),
  custody: 1 << (FIRST + 3),
  lowAttendance: 1 << (FIRST + 4),
  veryLowAttendance: 1 << (FIRST + 5),
  /** The extract states the points: at least 1, at least 2, at least 4. */
  statedOne: 1 << (FIRST + 6),
  statedTwo: 1 << (FIRST + 7),
  statedFour: 1 << (FIRST + 8),
} as const;

/** The bits of the groups alone. */
export const GROUP_MASK = (1 << GROUP_BIT_COUNT) - 1;

/** The bands that points are read in: from so many points on. */
export const RONI_BANDS: readonly { readonly name: string; readonly from: number }[] = [
  { name: "No RONI points", from: 0 },
  { name: "1 RONI point", from: 1 },
  { name: "2 or 3 RONI points", from: 2 },
  { name: "4 or more RONI points", from: 4 },
];

interface Indicator {
  readonly name: string;
  readonly bits: number;
  readonly points: number;
}

/**
 * What gives points, and how many. Of several bits of one indicator any will do.
 *
 * @source the Oxfordshire criteria (NFER 2012, INDI02), as Buckinghamshire Council used them in 2022; an exclusion of
 *   whatever length counts 1, for extracts seldom say how long it was
 */
const INDICATORS: readonly Indicator[] = [
  { name: "attendance", bits: RONI_BITS.lowAttendance, points: 1 },
  { name: "attendance", bits: RONI_BITS.veryLowAttendance, points: 2 },
  { name: "English as an additional language", bits: RONI_BITS.language, points: 1 },
  { name: "EHC plan", bits: BITS.send, points: 2 },
  { name: "SEN support", bits: BITS.senSupport, points: 1 },
  { name: "exclusions", bits: RONI_BITS.excluded, points: 1 },
  { name: "alternative provision", bits: characteristicBit("200"), points: 1 },
  { name: "looked after", bits: characteristicBit("110"), points: 2 },
  {
    name: "pregnant or a parent",
    bits: characteristicBit("120") | characteristicBit("180") | characteristicBit("190"),
    points: 2,
  },
  { name: "free school meals", bits: RONI_BITS.meals, points: 2 },
  { name: "carer", bits: characteristicBit("140"), points: 2 },
  { name: "supervised by the youth justice service", bits: characteristicBit("170"), points: 2 },
  { name: "custody", bits: RONI_BITS.custody, points: 2 },
];

const STATED = RONI_BITS.statedOne | RONI_BITS.statedTwo | RONI_BITS.statedFour;

/** The points of a person's bits. */
export function roniPoints(bits: number): number {
  return INDICATORS.reduce((sum, indicator) => ((bits & indicator.bits) === 0 ? sum : sum + indicator.points), 0);
}

/** The place in {@link RONI_BANDS} of a person: as the extract states it, else by the points. */
export function roniBand(bits: number, isStated: boolean): number {
  if (isStated)
    return [RONI_BITS.statedOne, RONI_BITS.statedTwo, RONI_BITS.statedFour].filter((bit) => bits & bit).length;
  return bandOf(roniPoints(bits));
}

function bandOf(points: number): number {
  return RONI_BANDS.reduce((band, { from }, place) => (points >= from ? place : band), 0);
}

/** The lowest band that people of a group are in by what the group alone gives; 0 where it gives no points. */
export function leastBand(groupBit: number): number {
  return bandOf(Math.max(0, ...INDICATORS.filter(({ bits }) => (bits & groupBit) !== 0).map(({ points }) => points)));
}

/** The bits that stand for stated points. */
export function statedPointsBits(points: number): number {
  const bits = [0, RONI_BITS.statedOne, RONI_BITS.statedOne | RONI_BITS.statedTwo, STATED];
  return bits[bandOf(points)] ?? 0;
}

/** Attendance is low under the first and very low under the second; per cent. */
const [LOW_ATTENDANCE, VERY_LOW_ATTENDANCE] = [90, 85];

/** The bit of an attendance, as a share or in per cent; 0 where it is high enough. */
export function attendanceBits(share: number | null): number {
  if (share === null) return 0;
  const percent = share * 100;
  if (percent >= LOW_ATTENDANCE) return 0;
  return percent < VERY_LOW_ATTENDANCE ? RONI_BITS.veryLowAttendance : RONI_BITS.lowAttendance;
}

/** Indicators that the extract has no column for. */
export function missingIndicators(toldBits: number): readonly string[] {
  return [...new Set(INDICATORS.filter(({ bits }) => (toldBits & bits) === 0).map(({ name }) => name))];
}

/** How an extract tells the points: stated in a column, to be counted from the indicators, or not at all. */
export type RoniSource = "stated" | "counted" | null;

/** What is told, by the bits there are columns for: points are counted where one of its own columns is there. */
export function roniSource(toldBits: number): RoniSource {
  if ((toldBits & STATED) !== 0) return "stated";
  const own = RONI_BITS.meals | RONI_BITS.language | RONI_BITS.excluded | RONI_BITS.lowAttendance;
  return (toldBits & own) === 0 ? null : "counted";
}
