import { Checkbox, Text } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { leadGroups, type LeadSuggestion, type PackOptions, type RefreshReport } from "../../core";
import { usePaneStyles } from "../components/usePaneStyles";
import { PACK_WORDS } from "./packWords";

type Leads = NonNullable<PackOptions["leads"]>;

/** Leads that are probably one, each with a question; nothing where all are told apart. */
export function LeadQuestions({
  report,
  leads,
  onChange,
}: {
  report: RefreshReport;
  /** Those that a person said are one: as written -> the name they are counted under. */
  leads: Leads;
  onChange: (leads: Leads) => void;
}): ReactElement | null {
  const styles = usePaneStyles();
  const suggestions = useMemo(() => leadGroups(report).suggestions, [report]);
  if (suggestions.length === 0) return null;
  const together = suggestions.filter((suggestion) => isAgreed(suggestion, leads)).length;
  return (
    <details>
      <summary>{PACK_WORDS.leads(suggestions.length, together)}</summary>
      <div className={styles.tight}>
        <Text size={200} className={styles.quiet}>
          {PACK_WORDS.leadsHelp}
        </Text>
        <ul className={styles.plainList}>
          {suggestions.map((suggestion) => (
            <li key={suggestion.name}>
              <Checkbox
                label={PACK_WORDS.oneLead(
                  suggestion.name,
                  suggestion.others.map(({ name, why }) => `${name} (${PACK_WORDS.likeness[why]})`),
                )}
                checked={isAgreed(suggestion, leads)}
                onChange={(_, { checked }) => onChange(answered(suggestion, leads, checked === true))}
              />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function isAgreed({ merges }: LeadSuggestion, leads: Leads): boolean {
  return Object.entries(merges).every(([written, name]) => leads[written] === name);
}

function answered({ merges }: LeadSuggestion, leads: Leads, isOne: boolean): Leads {
  const others = Object.fromEntries(Object.entries(leads).filter(([written]) => !(written in merges)));
  return isOne ? { ...others, ...merges } : others;
}
