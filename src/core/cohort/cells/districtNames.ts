import type { RawValue } from "../../sheet/grid";

/** The districts of an extract: each way of writing one becomes its number. */
export interface DistrictNames {
  /** The district's number from 1, or 0 where none is given. One more row holds the value. */
  readonly numberOf: (value: RawValue) => number;
  /** So many more rows hold a value that has a number. */
  readonly addRows: (value: RawValue, rows: number) => void;
  /** Every district with the spelling most rows have (capitals throughout only where there is no other), and in how many ways it is written; place is number - 1. */
  readonly list: () => readonly { readonly name: string; readonly spellings: number }[];
}

const NO_DISTRICT = /^(?:[-.?*#]*|n\/?a|#n\/a|null|none|not known|unknown|not recorded|blank|\(blank\))$/i;

/** The code of an area of the Office for National Statistics. */
const AREA_CODE = /^[EKNSW]\d{8}$/i;
/** An e-mail address, a day, a postcode or a long number: a person's cell that slipped into the column. */
const OF_A_PERSON = /@|\d{5}|\d[/.-]\d{1,2}[/.-]\d|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;

function isOfAPerson(text: string): boolean {
  return OF_A_PERSON.test(text) && !AREA_CODE.test(text);
}

/** Whether a text says that there is no district. */
export function isNoDistrict(text: string): boolean {
  return (
    NO_DISTRICT.test(text.trim()) || /^(?:no district|district not known|unknown district|out of area)$/i.test(text)
  );
}

/** Words that say what kind of council it is, not which. */
const KIND_OF_COUNCIL = /\b(?:the|of|district|borough|city|metropolitan|council|bc|dc|mbc)\b/g;

/** A district's name without letter case, punctuation and the kind of council. */
export function districtKey(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/&/g, " and ")
    .replace(/['’\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\bsaint\b/g, "st")
    .trim();
  const bare = plain.replace(KIND_OF_COUNCIL, " ").replace(/\s+/g, " ").trim();
  return bare === "" ? plain : bare;
}

interface Spelling {
  readonly district: number;
  readonly text: string;
  rows: number;
}

/**
 * Collects the names as rows are read.
 *
 * @param isNoName of what is no name of a place though it stands there; schools and wards may go by a number
 */
export function collectDistrictNames(isNoName: (text: string) => boolean = isOfAPerson): DistrictNames {
  const spellings = new Map<RawValue, Spelling>();
  const numbers = new Map<string, number>();
  const numberOf = (value: RawValue): number => {
    const known = spellings.get(value);
    if (known !== undefined) {
      known.rows++;
      return known.district;
    }
    const text = value === null ? "" : String(value).replace(/\s+/g, " ").trim();
    const key = NO_DISTRICT.test(text) || isNoName(text) ? "" : districtKey(text);
    const district = key === "" ? 0 : (numbers.get(key) ?? numbers.size + 1);
    if (district > numbers.size) numbers.set(key, district);
    spellings.set(value, { district, text, rows: 1 });
    return district;
  };
  const addRows = (value: RawValue, rows: number): void => {
    const known = spellings.get(value);
    if (known !== undefined) known.rows += rows;
  };
  return { numberOf, addRows, list: () => listDistricts(numbers.size, spellings.values()) };
}

function listDistricts(count: number, spellings: Iterable<Spelling>): { name: string; spellings: number }[] {
  const rowsByText = Array.from({ length: count }, () => new Map<string, number>());
  for (const { district, text, rows } of spellings) {
    const texts = rowsByText[district - 1];
    texts?.set(text, (texts.get(text) ?? 0) + rows);
  }
  return rowsByText.map((texts) => {
    const ordered = [...texts].sort(([a, rowsA], [b, rowsB]) => shouting(a) - shouting(b) || rowsB - rowsA);
    return { name: ordered[0]?.[0] ?? "", spellings: texts.size };
  });
}

/** 1 for a name all in capitals or all in small letters: the other spelling is the better one to show. */
function shouting(text: string): number {
  return text === text.toUpperCase() || text === text.toLowerCase() ? 1 : 0;
}

/** North and South of a place are two letters apart and two districts. */
const COMPASS = /^(?:north|south|east|west|mid|upper|lower)/;

/** Pairs of districts whose names are a letter or two apart: likely one district, not merged unasked. */
export function findAlikeDistricts(names: readonly string[]): readonly (readonly [string, string])[] {
  const keys = names.map(districtKey);
  return names.flatMap((name, i) =>
    names.slice(i + 1).flatMap((other, j) => {
      const [a, b] = [keys[i] ?? "", keys[i + 1 + j] ?? ""];
      const [partOfA, partOfB] = [COMPASS.exec(a)?.[0], COMPASS.exec(b)?.[0]];
      if (partOfA !== undefined && partOfB !== undefined && partOfA !== partOfB) return [];
      return Math.min(a.length, b.length) >= 5 && editDistance(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1)
        ? [[name, other] as const]
        : [];
    }),
  );
}

/** Letters to add, drop, change or swap with their neighbour to make one text of the other. */
function editDistance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
