import type { Audience } from "../../../cohort/types";
import type { RefreshReport } from "../../types";
import { counted, listed } from "./packWords";

/**
 * What the figures rest on: how many items could be dated, who leads them, and (not for the public) how many points a
 * board would ask about.
 */
export function dataQualityLine({ items, challenges }: RefreshReport, audience: Audience): string {
  const sheets = new Set(items.map(({ item }) => item.sheet)).size;
  const undated = items.filter(({ judgement }) => judgement.due === null).length;
  const noLead = items.filter(({ item }) => item.lead.trim() === "").length;
  return `Data quality: ${counted(items.length, "action")} on ${counted(sheets, "sheet")}; ${listed([
    `${counted(undated, "action")} without a due day`,
    `${counted(noLead, "action")} without a lead`,
    ...(audience === "public" ? [] : [`${counted(challenges.length, "point")} that a board would ask about`]),
  ])}.`;
}
