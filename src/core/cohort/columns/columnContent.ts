import type { RawValue } from "../../sheet/grid";
import { readActivity } from "../cells/activityWords";
import { isYesOrNo, readCharacteristics, readSenProvision, readSex } from "../cells/cellReaders";
import { BITS } from "../cells/characteristics";
import type { ExtractField } from "./extractFields";
import { isFigure } from "../cells/readFigure";
import { NO_DAY, readExtractDay } from "../cells/readExtractDay";

/**
 * What share of a column's values is what a field holds, 0-1; a half where there is nothing to see, or where the field
 * can hold anything.
 *
 * @param values those that are not empty
 */
export function shareBornOut(field: ExtractField, values: readonly RawValue[]): number {
  const told = isDayField(field)
    ? values.filter(once((value) => readExtractDay(value, AS_IN_BRITAIN) !== NO_DAY))
    : values;
  if (told.length === 0) return 0.5;
  const share = (holds: (value: RawValue) => boolean) => {
    const isHeld = once(holds);
    return told.filter(isHeld).length / told.length;
  };
  switch (field) {
    case "activity":
    case "activityWords":
      return share((value) => (readActivity(value) ?? 0) > 0 && !isSmallNumber(value));
    case "cohortStatus":
      return share((value) => /^(?:[PGALTEMDX]|primary.*)$/i.test(String(value).trim()));
    case "yearGroup":
      return share((value) => /^(?:(?:nc\s*)?y(?:ea)?r?\s*)?(?:[7-9]|1\d|2[0-5])(?:\.0)?$/i.test(String(value).trim()));
    case "personId":
      return isIdentifying(values) ? share((value) => /\d/.test(String(value))) : 0;
    case "district":
    case "area":
    case "ward":
      return share((value) => typeof value === "string" && /[a-z]/i.test(value));
    case "provider":
      return share((value) => typeof value === "string" && /[a-z]{3}/i.test(value) && !isDay(value));
    case "roniExcluded":
      return share((value) => isYesOrNo(value) || isFigure(value));
    case "sex":
      return share((value) => readSex(value) !== 0);
    case "characteristic":
      return share((value) => isCharacteristic(value));
    case "send":
      return told.some(isSupportOnly) ? 0 : share(isYesOrNo);
    case "senProvision":
      return share((value) => readSenProvision(value) !== 0) > 0 ? share((value) => isProvision(value)) : 0;
    default:
      if (isDayField(field)) return share(isDay);
      if (isFlagField(field)) return share(isYesOrNo);
      return isFigureField(field) ? share(isFigure) : 1;
  }
}

/** Asks of each distinct value once. */
function once(holds: (value: RawValue) => boolean): (value: RawValue) => boolean {
  const known = new Map<RawValue, boolean>();
  return (value) => {
    const answer = known.get(value) ?? holds(value);
    known.set(value, answer);
    return answer;
  };
}

const DAY_FIELDS = /^(?:birth|start|end|neetStart|verified|ascertained|lapseDate|periodEnd)$/;

/** Whether a field holds days. */
export function isDayField(field: ExtractField): boolean {
  return DAY_FIELDS.test(field);
}

/** Whether a field holds yes or no. */
export function isFlagField(field: ExtractField): boolean {
  return /^(?:flag\d|lapsedFlag$|send$|senSupport$|anyVulnerable$|roni(?:Meals|Language|Custody)$)/.test(field);
}

/** Whether a field holds figures: counts, rates, means or points. */
export function isFigureField(field: ExtractField): boolean {
  return /^(?:count|rate|mean|roniPoints$|roniAttendance$)/.test(field);
}

const AS_IN_BRITAIN = { order: "day-first", monthAlone: "first", dateSystem: 1900 } as const;

function isDay(value: RawValue): boolean {
  return readExtractDay(value, AS_IN_BRITAIN) > NO_DAY;
}

function isSmallNumber(value: RawValue): boolean {
  return /^\d{1,2}$/.test(String(value).trim());
}

/** Several rows may be one person's; a column of the same few numbers is nobody's. */
function isIdentifying(values: readonly RawValue[]): boolean {
  return new Set(values).size / values.length > 0.3;
}

function isCharacteristic(value: RawValue): boolean {
  const { bits, unknown } = readCharacteristics(value);
  return bits !== 0 || unknown.length > 0 || /^(?:n\/?a|none|no|-)$/i.test(String(value).trim());
}

/** SEN support in a column of plans: the column says what provision there is, not whether there is a plan. */
function isSupportOnly(value: RawValue): boolean {
  return !isYesOrNo(value) && readSenProvision(value) === BITS.senSupport;
}

function isProvision(value: RawValue): boolean {
  return readSenProvision(value) !== 0 || /^(?:n|no|none|no sen|no special.*|-)$/i.test(String(value).trim());
}
