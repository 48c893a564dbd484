/** A characteristic a young person may have (NCCIS field IC01); several may hold at once. */
export interface Characteristic {
  readonly code: string;
  readonly name: string;
  /** Whether the scorecard counts it into its vulnerable group. */
  readonly isVulnerable: boolean;
}

/**
 * The characteristics in the order of their codes; the place in this list is the bit that marks it.
 *
 * @source DfE NCCIS requirement 2018-20 (110-200); DfE NEET and participation scorecard 2023 and 2025 (210; which nine
 *   make the vulnerable group)
 */
export const CHARACTERISTICS: readonly Characteristic[] = [
  { code: "110", name: "Looked after / in care", isVulnerable: true },
  { code: "120", name: "Caring for own child", isVulnerable: false },
  { code: "130", name: "Refugee / asylum seeker", isVulnerable: true },
  { code: "140", name: "Carer, not own child", isVulnerable: true },
  { code: "150", name: "Substance misuse", isVulnerable: true },
  { code: "160", name: "Care leaver", isVulnerable: true },
  { code: "170", name: "Supervised by YOT", isVulnerable: true },
  { code: "180", name: "Pregnancy", isVulnerable: false },
  { code: "190", name: "Parent not caring for own child", isVulnerable: true },
  { code: "200", name: "Alternative provision", isVulnerable: true },
  { code: "210", name: "Mental health", isVulnerable: true },
];

/** A group the cohort is broken down by, and the bit that marks a person as being in it. */
export interface GroupDefinition {
  readonly name: string;
  /** The NCCIS code of a characteristic or a sex; null where the group has none. */
  readonly code: string | null;
  readonly bit: number;
}

const FIRST_FREE_BIT = CHARACTERISTICS.length;

/** Bits of the groups that are no characteristic. */
export const BITS = {
  vulnerable: 1 << FIRST_FREE_BIT,
  send: 1 << (FIRST_FREE_BIT + 1),
  senSupport: 1 << (FIRST_FREE_BIT + 2),
  female: 1 << (FIRST_FREE_BIT + 3),
  male: 1 << (FIRST_FREE_BIT + 4),
  sexNotKnown: 1 << (FIRST_FREE_BIT + 5),
  sexWithheld: 1 << (FIRST_FREE_BIT + 6),
} as const;

/** How many bits a person's groups take. */
export const GROUP_BIT_COUNT = FIRST_FREE_BIT + 7;

/** The bit of a characteristic's code, or 0 where there is no such characteristic. */
export function characteristicBit(code: string): number {
  const place = CHARACTERISTICS.findIndex((characteristic) => characteristic.code === code);
  return place < 0 ? 0 : 1 << place;
}

/** The bits of the scorecard's nine. */
export const VULNERABLE_BITS = CHARACTERISTICS.reduce(
  (bits, { isVulnerable }, place) => (isVulnerable ? bits | (1 << place) : bits),
  0,
);

/** Every group in the order it is shown. */
export const GROUPS: readonly GroupDefinition[] = [
  ...CHARACTERISTICS.map(({ code, name }, place) => ({ name, code, bit: 1 << place })),
  { name: "Any vulnerable group", code: null, bit: BITS.vulnerable },
  { name: "SEND (EHC plan)", code: null, bit: BITS.send },
  { name: "SEN support", code: null, bit: BITS.senSupport },
  { name: "Female", code: "F", bit: BITS.female },
  { name: "Male", code: "M", bit: BITS.male },
  { name: "Sex not known", code: "U", bit: BITS.sexNotKnown },
  { name: "Sex withheld", code: "W", bit: BITS.sexWithheld },
];
