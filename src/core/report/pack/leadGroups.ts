import { comparable } from "../../plan/cellText";
import type { RefreshReport } from "../types";
import type { GroupCount } from "./groupCounts";
import { leadCounts, NO_LEAD } from "./leadCounts";
import { leadLikeness, type LeadLikeness } from "./leadLikeness";

/** One lead as the plan writes it. */
export interface WrittenLead {
  readonly name: string;
  readonly actions: number;
}

/** Ways of writing that are probably one lead; nothing is counted together until a person says so. */
export interface LeadSuggestion {
  /** The way it is written most often, under which they would be counted. */
  readonly name: string;
  /** The other ways, with what makes them alike. */
  readonly others: readonly (WrittenLead & { readonly why: LeadLikeness })[];
  /** What to give as `PackOptions.leads` once a person has said yes. */
  readonly merges: Readonly<Record<string, string>>;
}

/** Who leads the actions of a plan. */
export interface LeadGroups {
  readonly leads: readonly WrittenLead[];
  readonly suggestions: readonly LeadSuggestion[];
}

/** The leads as they are written (capitals, spaces and punctuation make no other), and which of them may be one. */
export function leadGroups({ items }: Pick<RefreshReport, "items">): LeadGroups {
  const leads = leadCounts(items)
    .filter(({ name }) => name !== NO_LEAD)
    .map(toWritten);
  const byUse = [...leads].sort((one, other) => other.actions - one.actions);
  const taken = new Set<string>();
  const suggestions = byUse.flatMap((lead): LeadSuggestion[] => {
    if (taken.has(lead.name)) return [];
    const others = byUse.flatMap((other) => {
      if (other === lead || taken.has(other.name)) return [];
      const why = leadLikeness(comparable(lead.name), comparable(other.name));
      return why === null ? [] : [{ ...other, why }];
    });
    if (others.length === 0) return [];
    for (const { name } of [lead, ...others]) taken.add(name);
    return [{ name: lead.name, others, merges: Object.fromEntries(others.map(({ name }) => [name, lead.name])) }];
  });
  return { leads, suggestions };
}

function toWritten({ name, total }: GroupCount): WrittenLead {
  return { name, actions: total };
}
