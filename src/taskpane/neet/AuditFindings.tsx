import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeAudit, describeNarrowed, type CohortSummary } from "../../core";
import { NEET_WORDS } from "./neetWords";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "18px" } });

/** What the check of public figures tried, and each hidden figure that it could narrow; nothing for our own figures. */
export function AuditFindings({ summary: { audit, threshold } }: { summary: CohortSummary }): ReactElement | null {
  const styles = useStyles();
  if (audit === null) return null;
  const { narrowed } = audit;
  const unproved = audit.notProved + audit.givenAway;
  const intent = audit.notProved > 0 ? "error" : audit.givenAway > 0 ? "warning" : "success";
  return (
    <MessageBar intent={intent} layout="multiline" politeness={audit.notProved > 0 ? "assertive" : "polite"}>
      <MessageBarBody>
        {describeAudit(audit, threshold)}
        {narrowed.length > 0 && narrowed.length < unproved && ` ${NEET_WORDS.firstNarrowed(narrowed.length)}`}
        {narrowed.length > 0 && (
          <ul className={styles.list}>
            {narrowed.map((one, index) => (
              <li key={index}>{describeNarrowed(one)}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
