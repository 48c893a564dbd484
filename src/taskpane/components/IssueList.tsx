import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeIssue, severityOf, type CellRef, type Severity } from "../../core";
import { useGrowingList } from "../hooks/useGrowingList";
import type { ListedIssue } from "../listIssues";
import { rowsOf, WORDS } from "../words";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { contentVisibility: "auto", containIntrinsicSize: "auto 84px" },
  end: { height: "1px" },
  severity: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Problems or questions, each with its place and a way there. */
export function IssueList({
  label,
  help,
  none,
  listed,
  onGoTo,
}: {
  label: string;
  help: string;
  none: string;
  listed: readonly ListedIssue[];
  onGoTo: (at: CellRef) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { shown, end } = useGrowingList(listed.length);
  if (listed.length === 0) return <Text>{none}</Text>;
  return (
    <div className={shared.stack}>
      <Text size={200} className={shared.quiet}>
        {help}
      </Text>
      <ul aria-label={label} className={`${shared.plainList} ${styles.list}`}>
        {listed.slice(0, shown).map(({ issue, at, rows, about }, index) => (
          <li key={index} className={`${styles.row} ${shared.card}`}>
            <div className={shared.spread}>
              <SeverityWord severity={severityOf(issue)} />
              {at === null || rows === null ? (
                <span className={styles.severity}>{WORDS.lists.sheet}</span>
              ) : (
                <Button size="small" aria-label={WORDS.item.goTo(rows)} onClick={() => onGoTo(at)}>
                  {rowsOf(rows)}
                </Button>
              )}
            </div>
            <div className={shared.wrap}>{describeIssue(issue)}</div>
            {about !== "" && <div className={`${styles.severity} ${shared.wrap}`}>{about}</div>}
          </li>
        ))}
      </ul>
      {shown < listed.length && <div key={`end-${shown}`} ref={end} className={styles.end} />}
    </div>
  );
}

function SeverityWord({ severity }: { severity: Severity }): ReactElement {
  const styles = useStyles();
  return (
    <span className={severity === "error" ? styles.strong : styles.severity}>{WORDS.lists.severity[severity]}</span>
  );
}
