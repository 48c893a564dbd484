/**
 * What an activity means for the count. `neet-any` and `eet-any` are for words that say no more than that; `outside`
 * is left out of the cohort; `none` is neither in education, employment or training nor NEET nor unknown.
 */
export type ActivityStanding =
  | "participating"
  | "eet"
  | "eet-any"
  | "none"
  | "neet-available"
  | "neet-not-available"
  | "neet-any"
  | "not-known"
  | "outside"
  | "compulsory-age"
  | "compulsory-age-not-known"
  | "refugee";

/** The codes of one standing, listed one by one: a range such as 540-699 would sweep in 550, which is employment. */
const CODES_BY_STANDING: Readonly<Record<Exclude<ActivityStanding, "eet-any" | "neet-any">, readonly number[]>> = {
  participating: [210, 220, 230, 240, 250, 270, 280, 290, 310, 320, 381, 550, 410, 430, 450, 460],
  // 440 is not valid under 18, so it is no participation at 16 and 17.
  eet: [260, 330, 340, 350, 360, 380, 440],
  none: [530],
  "neet-available": [540, 610, 615, 616, 619],
  "neet-not-available": [620, 630, 640, 650, 660, 670, 680],
  "not-known": [810, 820, 830],
  outside: [710],
  "compulsory-age": [110, 120, 130, 140],
  "compulsory-age-not-known": [150],
  refugee: [720],
};

/**
 * What each current-activity code means.
 *
 * @source NPD NCCIS dictionary 2010/11-2020/21 (labels); DfE NCCIS error rules 224 and 226 (the twelve NEET codes);
 *   DfE participation methodology 2021-25 (participating); NCCIS validation rules 2015-20 (10, 230: compulsory age)
 */
export const STANDING_BY_CODE: ReadonlyMap<number, ActivityStanding> = new Map(
  Object.entries(CODES_BY_STANDING).flatMap(([standing, codes]) =>
    codes.map((code) => [code, standing as ActivityStanding] as const),
  ),
);

/** Codes of early years that later requirements dropped, with what they meant while they were valid. */
const HISTORIC: ReadonlyMap<number, ActivityStanding> = new Map([
  [420, "participating"],
  [510, "neet-available"],
  [520, "neet-available"],
  [551, "participating"],
]);

/**
 * The last year that began with the historic codes still valid: none of them is in the 2015-16 requirement.
 *
 * @source NCCIS error report definitions 2015-16
 */
const LAST_HISTORIC_PERIOD = "2015-08-31";

/** Stands for words that say NEET and no more. */
export const NEET_ANY = 901;
/** Stands for words that say in education, employment or training and no more. */
export const EET_ANY = 902;
/** Stands for no code at all. */
export const NO_CODE = 0;

/**
 * What a code means in an extract of a period, or null where no requirement of that time knows it.
 *
 * @param periodEnd the month end the extract is of, `YYYY-MM-DD`
 */
export function standingOf(code: number, periodEnd: string): ActivityStanding | null {
  if (code === NEET_ANY) return "neet-any";
  if (code === EET_ANY) return "eet-any";
  const standing = STANDING_BY_CODE.get(code);
  if (standing !== undefined) return standing;
  return periodEnd <= LAST_HISTORIC_PERIOD ? (HISTORIC.get(code) ?? null) : null;
}
