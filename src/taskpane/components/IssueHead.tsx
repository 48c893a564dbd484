import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRef, Severity } from "../../core";
import { rowsOf, WORDS } from "../words";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** How much it matters, where it is, and the way there. */
export function IssueHead({
  severity,
  at,
  rows,
  onGoTo,
}: {
  severity: Severity;
  at: CellRef | null;
  rows: readonly [first: number, last: number] | null;
  onGoTo: (at: CellRef) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <div className={shared.spread}>
      <span className={severity === "error" ? styles.strong : styles.quiet}>{WORDS.lists.severity[severity]}</span>
      {at === null || rows === null ? (
        <span className={styles.quiet}>{WORDS.lists.sheet}</span>
      ) : (
        <Button size="small" aria-label={WORDS.item.goTo(rows)} onClick={() => onGoTo(at)}>
          {rowsOf(rows)}
        </Button>
      )}
    </div>
  );
}
