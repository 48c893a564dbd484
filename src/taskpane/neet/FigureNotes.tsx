import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { neetNotes, type CohortSummary } from "../../core";
import { NEET_WORDS } from "./neetWords";

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: "6px" },
  said: { margin: 0 },
});

/** What each figure counts and where it comes from: the notes that go with the sheets. */
export function FigureNotes({ summary }: { summary: CohortSummary }): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary>{NEET_WORDS.notes}</summary>
      <dl className={styles.list}>
        {neetNotes(summary).map(([term, text]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.said}>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
