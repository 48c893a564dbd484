import type { RawValue } from "../../sheet/grid";
import { GROUPS, type GroupDefinition } from "../cells/characteristics";
import { readCharacteristics, readSex } from "../cells/cellReaders";
import { BITS } from "../cells/characteristics";
import { COHORT_YEAR_GROUPS, yearGroupFromAge } from "../cells/yearGroup";

/** Which part of a district a row of counts is about; `all` is everybody, `other` is a part we do not show. */
export type YearPart = number | "all" | "other";
export type GroupPart = GroupDefinition | "all" | "other";

const EVERYBODY =
  /^(?:|all|total|totals|both|any|overall|combined|all (?:young )?people|everyone|16\s*(?:-|–|to|and|&|\/)\s*17(?: years)?|(?:years? )?12\s*(?:-|–|to|and|&|\/|\+)\s*(?:years? )?13)$/i;
const ONE_NUMBER =
  /^(?:national curriculum|nc|academic|school)?\s*(?:age|aged|year|yr|y)?(?:\s*group)?\s*(?<number>1\d)(?:\.0)?(?:[ -]?year[ -]?olds?| years?)?$/i;

/** The year group a cell names: by its number or an age. A range of both is everybody. */
export function readYearPart(value: RawValue): YearPart {
  const text = String(value ?? "").trim();
  if (EVERYBODY.test(text)) return "all";
  const number = Number(ONE_NUMBER.exec(text)?.groups?.["number"] ?? 0);
  const year = number >= 16 && !/y(?:ea)?r?\s*(?:group)?\s*1/i.test(text) ? yearGroupFromAge(number) : number;
  return COHORT_YEAR_GROUPS.includes(year) ? year : "other";
}

/** Words for the groups that are no characteristic. */
const GROUP_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:f|females?|girls|women)$/, BITS.female],
  [/^(?:m|males?|boys|men)$/, BITS.male],
  [/^(?:any |the )?vulnerable(?: groups?)?(?: total)?$/, BITS.vulnerable],
  [/^(?:sen[d]? support|sen k)$/, BITS.senSupport],
  [/^(?:ehcp?s?|ehc plans?|send|send \(ehc plan\)|with (?:an )?ehc(?: plan|p)|sen(?:d)? with ehcp?)$/, BITS.send],
  [/^(?:no|without|not) /, 0],
];

/** The group a cell names: a sex, a characteristic, the vulnerable group or what provision there is. */
export function readGroupPart(value: RawValue): GroupPart {
  const text = String(value ?? "")
    .trim()
    .toLowerCase();
  if (EVERYBODY.test(text)) return "all";
  const words = GROUP_WORDS.find(([pattern]) => pattern.test(text));
  const bit = words?.[1] ?? (text.length > 1 ? readCharacteristics(text).bits & (BITS.vulnerable - 1) : readSex(text));
  return GROUPS.find((group) => group.bit === bit) ?? "other";
}
