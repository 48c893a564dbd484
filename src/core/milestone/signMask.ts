import type { Found, Sign } from "./found";

/** One bit for each sign, so that what a piece says is one number. */
export const SIGN = {
  by: 1,
  before: 1 << 1,
  until: 1 << 2,
  in: 1 << 3,
  for: 1 << 4,
  from: 1 << 5,
  after: 1 << 6,
  throughout: 1 << 7,
  between: 1 << 8,
  begin: 1 << 9,
  onwards: 1 << 10,
  then: 1 << 11,
  ongoing: 1 << 12,
  tbc: 1 << 13,
  vague: 1 << 14,
  event: 1 << 15,
  blank: 1 << 16,
  status: 1 << 17,
  done: 1 << 18,
  was: 1 << 19,
  subject: 1 << 20,
  ditto: 1 << 21,
  continues: 1 << 22,
} as const satisfies Readonly<Record<Sign, number>>;

/** Every sign among some founds. */
export function signMask(founds: readonly Found[]): number {
  let mask = 0;
  for (const found of founds) if (found.type === "sign") mask |= found.bit;
  return mask;
}

/** Whether a sign is among them: `hasSign(mask, SIGN.tbc)`. */
export function hasSign(mask: number, bit: number): boolean {
  return (mask & bit) !== 0;
}
