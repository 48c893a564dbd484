import { fc } from "../../support/properties";

/** A person as they are, before they are written as rows of an extract. */
export interface TruePerson {
  readonly id: string;
  readonly status: string;
  readonly lead: string;
  readonly district: string;
  readonly birth: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly code: string;
  readonly lapse: string;
  readonly lapsedFlag: string;
  readonly neetStart: string;
  readonly characteristics: readonly string[];
  readonly send: boolean;
  readonly senSupport: boolean;
  readonly sex: string;
  /** How the birth is written, 0-5. */
  readonly birthStyle: number;
  /** Which of the district's spellings the row has, 0-2. */
  readonly spelling: number;
  /** Earlier activities that stand in rows of their own. */
  readonly earlier: readonly string[];
  readonly ward?: string;
  readonly provider?: string;
  readonly freeMeals?: boolean;
}

const CODES = [
  ...["210", "220", "230", "240", "250", "260", "270", "280", "290", "310", "320", "330", "340", "350", "360", "380"],
  ...["381", "550", "410", "430", "440", "450", "460", "530", "540", "610", "615", "616", "619", "620", "630", "640"],
  ...[
    "650",
    "660",
    "670",
    "680",
    "710",
    "720",
    "810",
    "820",
    "830",
    "110",
    "150",
    "999",
    "",
    "619",
    "619",
    "210",
    "210",
  ],
];
const DISTRICTS = ["Northvale", "Eastmere", "Holme & Fenland", ""];
const CHARACTERISTICS = ["110", "120", "130", "140", "150", "160", "170", "180", "190", "200", "210"];

/** Month ends of two years, so that September and August both occur. */
export const PERIOD_ENDS = ["2026-01-31", "2025-08-31", "2025-09-30", "2024-02-29"];

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

const dayNumber = (text: string) => Date.parse(text) / 86_400_000;

/** One person around the ages of the cohort at a period end. */
export function truePerson(periodEnd: string): fc.Arbitrary<Omit<TruePerson, "id">> {
  const end = dayNumber(periodEnd);
  const sometimes = <T>(value: fc.Arbitrary<T>, otherwise: T, weight = 5) =>
    fc.oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: fc.constant(otherwise) });
  return fc.record({
    status: fc.constantFrom("P", "P", "P", "P", "P", "P", "", "A", "L", "T", "E", "D", "X", "G"),
    lead: fc.constantFrom("886", "886", "886", "886", "886", "886", "", "881"),
    district: fc.constantFrom(...DISTRICTS.slice(0, 3), ...DISTRICTS),
    birth: sometimes<TruePerson["birth"]>(
      day(end - 19 * 366, end - 15 * 365).map((text) => ({
        year: Number(text.slice(0, 4)),
        month: Number(text.slice(5, 7)),
        day: Number(text.slice(8, 10)),
      })),
      null,
      14,
    ),
    code: fc.constantFrom(...CODES),
    lapse: sometimes(fc.constantFrom(...[-40, -1, 0, 1, 200].map((days) => end + days)).map(isoOf), ""),
    lapsedFlag: fc.constantFrom("Y", "N", ""),
    neetStart: sometimes(day(end - 200, end), ""),
    characteristics: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...CHARACTERISTICS), { minLength: 1, maxLength: 3 }) },
    ),
    send: fc.boolean(),
    senSupport: fc.boolean(),
    sex: fc.constantFrom("F", "M", "F", "M", "F", "M", "U", "W", ""),
    birthStyle: fc.integer({ min: 0, max: 5 }),
    spelling: fc.integer({ min: 0, max: 2 }),
    earlier: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(...CODES), { minLength: 1, maxLength: 2 }) },
    ),
    ward: fc.constantFrom("Quay", "Mill End", "Mill End", ""),
    provider: fc.constantFrom("Hill School", "Marsh College", "Marsh College", ""),
    freeMeals: fc.boolean(),
  });
}

function isoOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** A whole cohort, identifiers apart. */
export function trueCohort(periodEnd: string, most = 60, least = 1): fc.Arbitrary<TruePerson[]> {
  return fc
    .array(truePerson(periodEnd), { minLength: least, maxLength: most })
    .map((people) => people.map((person, place) => ({ ...person, id: String(8860000000000 + place * 7) })));
}

const HEADINGS = [
  ...["YoungPersonsID", "Cohort Status", "Family Name", "Postcode", "Home District", "Date of Birth", "Activity Code"],
  ...["Start Date", "NEET Start Date", "Due To Lapse", "CurrencyLapsed", "Gender", "SENDFlag", "SENSupportFlag"],
  ...["CharacteristicCode", "LEACode", "Lead LEA", "PeriodEnd", "Notes"],
  ...["Ward", "Establishment Name", "FSM"],
];

/** Marks that must come back out nowhere. */
export const MARKS = ["Zzyzzx", "QQ99 9QQ", "private remark"];

/** Writes people as rows: one row for each characteristic and each earlier activity, columns and rows in any order. */
export function writeExtract(people: readonly TruePerson[], periodEnd: string, seed: number): string[][] {
  const rows = people.flatMap((person) => rowsOf(person, periodEnd));
  const order = shuffled(
    HEADINGS.map((_, place) => place),
    seed,
  );
  const arrange = (row: readonly string[]) => order.map((place) => row[place] ?? "");
  return [
    ["Cohort extract"],
    arrange(HEADINGS),
    ...shuffled(rows, seed + 1).map(arrange),
    ["Total", String(people.length)],
  ];
}

function rowsOf(person: TruePerson, periodEnd: string): string[][] {
  const row = (code: string, start: string, characteristic: string): string[] => [
    ...[person.id, person.status, MARKS[0] ?? "", MARKS[1] ?? "", spell(person), writeBirth(person), code, start],
    ...[person.neetStart, person.lapse, person.lapsedFlag, person.sex, person.send ? "Y" : "N"],
    ...[person.senSupport ? "Y" : "N", characteristic, "886", person.lead, periodEnd, MARKS[2] ?? ""],
    ...[person.ward ?? "", person.provider ?? "", person.freeMeals === true ? "Y" : "N"],
  ];
  const now = isoOf(dayNumber(periodEnd) - 20);
  const then = (place: number) => isoOf(dayNumber(periodEnd) - 100 - place);
  const current = person.characteristics.length === 0 ? [""] : person.characteristics;
  return [
    ...current.map((characteristic) => row(person.code, now, characteristic)),
    ...person.earlier.map((code, place) => row(code, then(place), "")),
  ];
}

function spell({ district, spelling }: TruePerson): string {
  if (spelling === 1) return `${district.toUpperCase()} `;
  return spelling === 2 && district !== "" ? `${district.replace("&", "and")} Borough Council` : district;
}

const MONTH_WORDS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function writeBirth({ birth, birthStyle }: TruePerson): string {
  if (birth === null) return birthStyle > 2 ? "" : "not a day";
  const { year, month, day: date } = birth;
  const [mm, dd] = [String(month).padStart(2, "0"), String(date).padStart(2, "0")];
  return (
    [
      `${year}-${mm}-${dd}`,
      `${dd}/${mm}/${year}`,
      `${year}-${mm}-${dd} 00:00:00`,
      String(Date.UTC(year, month - 1, date) / 86_400_000 + 25569),
      `${mm}/${year}`,
      `${date} ${MONTH_WORDS[month - 1] ?? ""} ${year}`,
    ][birthStyle] ?? ""
  );
}

/** The same order for the same seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const keyed = items.map((item, place) => ({ item, key: Math.imul((place + 1) * 2654435761, seed | 1) >>> 3 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
