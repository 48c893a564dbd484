import { NO_CODE, standingOf, type ActivityStanding } from "../cells/activityCodes";
import { OUT, STATES, type PersonState } from "./people";
import type { PeopleTally } from "./peopleTally";

/** What an activity code makes of a person in Year 12 or 13. */
export interface CodeStates {
  /** Null for a code in no list. */
  readonly standing: ActivityStanding | null;
  /** Place in {@link STATES}, or {@link OUT}. */
  readonly state: number;
  /** A NEET stays NEET whatever the dates; what is not known cannot lapse; everything else can. */
  readonly canLapse: boolean;
  /** Whether there is something to note of it. */
  readonly isOdd: boolean;
}

/** What codes make of people at a period end, each code looked up once. */
export function statesByCode(periodEnd: string): (code: number) => CodeStates {
  const known: CodeStates[] = [];
  // The lowest code is one below none.
  return (code) => (known[code - NO_CODE + 1] ??= statesOf(code, periodEnd));
}

const ODD: readonly ActivityStanding[] = ["refugee", "outside", "compulsory-age", "compulsory-age-not-known"];

function statesOf(code: number, periodEnd: string): CodeStates {
  const standing = code <= NO_CODE ? "not-known" : standingOf(code, periodEnd);
  const state = stateOf(standing ?? "not-known");
  return {
    standing,
    state: state === null ? OUT : STATES.indexOf(state),
    canLapse: state === "participating" || state === "eet-any" || state === "other",
    isOdd: code <= NO_CODE || standing === null || ODD.includes(standing),
  };
}

/** The state of a record that has not lapsed; null for one outside the cohort. */
function stateOf(standing: ActivityStanding): PersonState | null {
  switch (standing) {
    case "outside":
      return null;
    case "neet-available":
    case "neet-not-available":
    case "neet-any":
    case "participating":
    case "eet-any":
      return standing;
    case "not-known":
    case "refugee":
    case "compulsory-age-not-known":
      return "not-known";
    case "eet":
    case "none":
    case "compulsory-age":
      return "other";
  }
}

/** Notes an activity that is not plain. */
export function noteActivity(code: number, standing: ActivityStanding | null, tally: PeopleTally): void {
  if (code === NO_CODE) tally.activityBlank++;
  else if (code < NO_CODE) tally.activityUnreadable++;
  else if (standing === null) tally.unknownCodes.set(code, (tally.unknownCodes.get(code) ?? 0) + 1);
  else if (standing === "refugee") tally.refugee++;
  else if (standing === "outside") tally.custody++;
  else tally.compulsoryAgeCodes.set(code, (tally.compulsoryAgeCodes.get(code) ?? 0) + 1);
}
