import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  compareWithHistory,
  describeDate,
  MOVEMENT_KINDS,
  type CellRef,
  type History,
  type Movement,
  type MovementKind,
  type RefreshReport,
} from "../../core";
import { usePaneStyles } from "../components/usePaneStyles";
import { rowsOf, WORDS } from "../words";
import { PACK_WORDS } from "./packWords";
import type { PackState } from "./usePack";

const useStyles = makeStyles({
  rows: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", gap: "4px" },
});

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
      <h2 className={styles.heading}>{PACK_WORDS.position}</h2>
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

function MovementList({
  movement: { since, rows },
  report,
  onGoTo,
}: {
  movement: Movement;
  report: RefreshReport;
  onGoTo: (at: CellRef) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const of = (kind: MovementKind): Movement["rows"] => rows.filter((row) => row.kind === kind);
  const moved = MOVEMENT_KINDS.filter((kind) => kind !== "unchanged" && of(kind).length > 0);
  return (
    <div className={shared.tight}>
      <h3 className={shared.heading}>{PACK_WORDS.since(describeDate(since))}</h3>
      {moved.length === 0 && <Text>{PACK_WORDS.noMovement}</Text>}
      {moved.map((kind) => (
        <details key={kind}>
          <summary>{PACK_WORDS.kind(of(kind).length, PACK_WORDS.kinds[kind])}</summary>
          <ul className={styles.rows}>
            {of(kind).map(({ item, now, before }, index) => {
              const place = item === null ? undefined : report.items[item]?.item;
              return (
                <li key={index}>
                  <span className={shared.wrap}>{(now ?? before)?.action || WORDS.list.noAction}</span>{" "}
                  {place !== undefined && (
                    <Button
                      size="small"
                      aria-label={WORDS.item.goTo(place.rows)}
                      onClick={() => onGoTo({ sheet: place.sheet, row: place.rows[0], column: 0 })}
                    >
                      {rowsOf(place.rows)}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      ))}
      <Text>{PACK_WORDS.unchanged(of("unchanged").length)}</Text>
    </div>
  );
}
