import { Button, Text } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { compareWithHistory, type History, type RefreshReport } from "../../core";
import { useReadHistory } from "../hooks/useReadHistory";
import type { PlanActions } from "../planActions";
import { MOVEMENT_WORDS } from "../words/movementWords";
import { MovementList } from "./MovementList";
import { usePaneStyles } from "./usePaneStyles";

/** What moved in this sheet's plan since the position that was last recorded; that is read once this is shown. */
export function MovementPanel({
  report,
  recorded,
  isBusy,
  actions,
}: {
  report: RefreshReport;
  /** Null where it has not been read. */
  recorded: History | null;
  isBusy: boolean;
  actions: PlanActions;
}): ReactElement {
  const styles = usePaneStyles();
  useReadHistory(recorded, actions);
  const movement = useMemo(() => (recorded === null ? null : compareWithHistory(report, recorded)), [recorded, report]);
  if (recorded === null && isBusy) return <Text>{MOVEMENT_WORDS.reading}</Text>;
  if (recorded === null) {
    return (
      <Button size="small" onClick={() => void actions.readHistory()}>
        {MOVEMENT_WORDS.read}
      </Button>
    );
  }
  if (movement === null) return <Text>{MOVEMENT_WORDS.never}</Text>;
  return (
    <div className={styles.tight}>
      <Text size={200} className={styles.quiet}>
        {MOVEMENT_WORDS.help}
      </Text>
      <MovementList movement={movement} report={report} onGoTo={(at) => void actions.goTo(at)} />
    </div>
  );
}
