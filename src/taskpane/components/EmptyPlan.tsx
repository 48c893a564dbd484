import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeIssue, type Issue } from "../../core";
import { WORDS } from "../words";
import { usePaneStyles } from "./usePaneStyles";

/** What to say and do where there is no plan on the sheet. */
export function EmptyPlan({
  issues,
  isBusy,
  onLook,
}: {
  issues: readonly Issue[];
  isBusy: boolean;
  onLook: () => void;
}): ReactElement {
  const styles = usePaneStyles();
  return (
    <section className={styles.stack}>
      <h1 className={styles.heading}>{WORDS.empty.heading}</h1>
      {issues.length === 0 ? (
        <Text>{WORDS.empty.lookedFor}</Text>
      ) : (
        issues.map((issue, index) => <Text key={index}>{describeIssue(issue)}</Text>)
      )}
      <Text>{WORDS.empty.next}</Text>
      <Button appearance="primary" disabledFocusable={isBusy} style={{ alignSelf: "start" }} onClick={onLook}>
        {WORDS.empty.lookAgain}
      </Button>
    </section>
  );
}
