import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeIssue, type IsoDate } from "../../core";
import { later } from "../later";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import { WORDS } from "../words";
import type { WorkbookDoor } from "../workbookDoor";
import { usePaneStyles } from "./usePaneStyles";

const PastePlan = later(async () => (await import("../paste/PastePlan")).PastePlan);

/** What to say and do where there is no plan on the sheet: look elsewhere, paste one, or begin with one of ours. */
export function EmptyPlan({
  state,
  today,
  door,
  actions,
}: {
  state: PaneState;
  today: IsoDate;
  door: WorkbookDoor;
  actions: PlanActions;
}): ReactElement {
  const styles = usePaneStyles();
  const issues = state.report?.issues ?? [];
  const isBusy = state.phase.kind === "working";
  return (
    <section className={styles.stack}>
      <h1 className={styles.heading}>{WORDS.empty.heading}</h1>
      {issues.length === 0 ? (
        <Text>{WORDS.empty.lookedFor}</Text>
      ) : (
        issues.map((issue, index) => <Text key={index}>{describeIssue(issue)}</Text>)
      )}
      <Text>{WORDS.empty.next}</Text>
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.look({ withMerges: true })}>
          {WORDS.empty.lookAgain}
        </Button>
      </div>
      <PastePlan door={door} actions={actions} settings={state.settings} today={today} isBusy={isBusy} />
    </section>
  );
}
