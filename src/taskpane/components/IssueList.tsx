import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { severityOf, type CellRef } from "../../core";
import { useGrowingList } from "../hooks/useGrowingList";
import { useIssueWords } from "../hooks/useIssueWords";
import type { ListedIssue } from "../listIssues";
import { IssueHead } from "./IssueHead";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { contentVisibility: "auto", containIntrinsicSize: "auto 84px" },
  end: { height: "1px" },
  about: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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
  const describe = useIssueWords();
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
            <IssueHead severity={severityOf(issue)} at={at} rows={rows} onGoTo={onGoTo} />
            <div className={shared.wrap}>{describe(issue)}</div>
            {about !== "" && <div className={`${styles.about} ${shared.wrap}`}>{about}</div>}
          </li>
        ))}
      </ul>
      {shown < listed.length && <div key={`end-${shown}`} ref={end} className={styles.end} />}
    </div>
  );
}
