import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { compareWithHistory, describeDate, type CellRef, type History, type RefreshReport } from "../../core";
import { MovementList } from "../components/MovementList";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { PACK_WORDS } from "./packWords";
import type { PackState } from "./usePack";

/** Recording the position of this board, and what has moved since the last one. */
export function MovementSection({
  pack: { history, recording, record },
  report,
  isBusy,
  onGoTo,
}: {
  pack: PackState;
  report: RefreshReport;
  isBusy: boolean;
  onGoTo: (at: CellRef) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const movement = history === null ? null : compareWithHistory(report, history);
  return (
    <section className={styles.stack}>
      <Headed topic="packPosition">{PACK_WORDS.position}</Headed>
      <Text size={200} className={styles.quiet}>
        {PACK_WORDS.positionHelp}
      </Text>
      <Text>{lastRecorded(history)}</Text>
      <div className={styles.line}>
        <Button disabledFocusable={isBusy} onClick={() => record(false)}>
          {PACK_WORDS.record}
        </Button>
      </div>
      {recording?.kind === "recorded" && <Text role="status">{PACK_WORDS.recorded(describeDate(report.asAt))}</Text>}
      {recording?.kind === "refused" && (
        <div role="alert" className={styles.tight}>
          <Text>{recording.why}</Text>
          {recording.canReplace && (
            <Button size="small" style={{ alignSelf: "start" }} disabledFocusable={isBusy} onClick={() => record(true)}>
              {PACK_WORDS.recordAgain}
            </Button>
          )}
        </div>
      )}
      {movement !== null && <MovementList movement={movement} report={report} onGoTo={onGoTo} />}
    </section>
  );
}

function lastRecorded(history: History | null): string {
  const last = history?.snapshots.at(-1)?.asAt;
  return last === undefined ? PACK_WORDS.neverRecorded : PACK_WORDS.lastRecorded(describeDate(last));
}
