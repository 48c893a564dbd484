import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeIssue, type CohortSummary, type ExtractProfile } from "../../core";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { ExtractProfileList } from "./ExtractProfileList";
import { NEET_WORDS } from "./neetWords";

const useStyles = makeStyles({ notes: { margin: 0, paddingInlineStart: "18px" } });

/** What was read of the extract, and what should be looked at before anybody relies on it. */
export function SummaryFindings({
  summary,
  profile,
}: {
  summary: CohortSummary;
  profile: ExtractProfile | null;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { total, districts, issues } = summary;
  const cohort = total.suppressed.includes("cohort") ? NEET_WORDS.hidden : figureText(total.cohort);
  return (
    <section className={shared.tight}>
      <Headed topic="neetFound">{NEET_WORDS.foundStep}</Headed>
      {profile !== null && <ExtractProfileList profile={profile} />}
      <Text>{NEET_WORDS.cohort(cohort, districts.length)}</Text>
      {issues.length > 0 && (
        <details open={issues.length <= 3}>
          <summary>{NEET_WORDS.toCheck(issues.length)}</summary>
          <ul className={styles.notes}>
            {issues.map((one, index) => (
              <li key={index}>{describeIssue(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function figureText(figure: number | null): string {
  return figure === null ? NEET_WORDS.unknown : figure.toLocaleString("en-GB");
}
