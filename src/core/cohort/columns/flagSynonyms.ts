import { CHARACTERISTICS } from "../cells/characteristics";
import type { FieldSynonyms } from "./extractFields";

/** Yes/no columns, by the code of the characteristic they mark. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  "110": ["looked_after_in_care", "looked_after_incare", "LAC", "CLA", "Looked After", "In Care", "Looked After Child"],
  "120": ["caring_for_own_child", "Caring for own child", "teenage_mother", "Teenage Parent"],
  "130": ["refugee_asylum_seeker", "UASC", "Refugee", "Asylum Seeker"],
  "140": ["carer_not_own_child", "Young Carer", "Carer"],
  "150": ["substance_misuse", "Substance Misuse Flag"],
  "160": ["care_leaver", "Care Leaver Flag"],
  "170": ["supervised_by_yots", "YOT", "YJS", "Youth Offending", "Supervised by YOT", "Youth Justice"],
  "180": ["pregnancy", "Pregnant"],
  "190": ["parent", "Parent not caring for own child", "parent_not_caring"],
  "200": ["alternative_provision", "Alternative Provision Flag", "AP"],
  "210": ["mental_health", "Mental Health Flag", "Mental Health"],
};
/** Headings of the columns that mark one characteristic each. */
export const FLAG_SYNONYMS: readonly FieldSynonyms[] = CHARACTERISTICS.map(({ code, name }) => ({
  field: `flag${code}` as const,
  weight: 0.95,
  headings: [...(HEADINGS[code] ?? []), name],
}));
