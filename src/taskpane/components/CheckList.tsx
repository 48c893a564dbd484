import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { severityOf, type CellRef, type MilestoneFinding } from "../../core";
import type { Fix } from "../fixes";
import { useGrowingList } from "../hooks/useGrowingList";
import { useIssueWords } from "../hooks/useIssueWords";
import type { ListedIssue } from "../listIssues";
import { CHECK_WORDS } from "../words/checkWords";
import { describeContent, rowsOf, WORDS } from "../words";
import { IssueHead } from "./IssueHead";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { contentVisibility: "auto", containIntrinsicSize: "auto 120px" },
  end: { height: "1px" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wording: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
  said: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

/** What may need a person's eye, each with its place and, where there is one, a wording to use instead. */
export function CheckList({
  listed,
  fixes,
  isBusy,
  onGoTo,
  onUse,
  onLeave,
  onSeeAll,
}: {
  listed: readonly ListedIssue[];
  fixes: ReadonlyMap<MilestoneFinding, Fix>;
  isBusy: boolean;
  onGoTo: (at: CellRef) => void;
  onUse: (fix: Fix) => void;
  onLeave: (fixes: readonly Fix[]) => void;
  onSeeAll: () => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const describe = useIssueWords();
  const { shown, end } = useGrowingList(listed.length);
  if (listed.length === 0) return <Text>{WORDS.lists.noChecks}</Text>;
  return (
    <div className={shared.stack}>
      <Text size={200} className={shared.quiet}>
        {WORDS.lists.checkHelp}
      </Text>
      {fixes.size > 1 && (
        <div className={shared.line}>
          <Button size="small" data-opens="fixes" disabledFocusable={isBusy} onClick={onSeeAll}>
            {CHECK_WORDS.seeAll(fixes.size)}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => onLeave([...fixes.values()])}>
            {CHECK_WORDS.leaveAll}
          </Button>
        </div>
      )}
      <ul aria-label={WORDS.lists.check(listed.length)} className={`${shared.plainList} ${styles.list}`}>
        {listed.slice(0, shown).map((one, index) => {
          const fix = one.finding === null ? undefined : fixes.get(one.finding);
          return (
            <li key={index} className={`${styles.row} ${shared.card} ${shared.tight}`}>
              <IssueHead severity={severityOf(one.issue)} at={one.at} rows={one.rows} onGoTo={onGoTo} />
              <div className={shared.wrap}>{describe(one.issue)}</div>
              {one.about !== "" && <div className={`${styles.small} ${shared.wrap}`}>{one.about}</div>}
              {one.finding !== null && <Wording finding={one.finding} />}
              {fix !== undefined && (
                <div className={shared.line}>
                  <Button
                    size="small"
                    disabledFocusable={isBusy}
                    aria-label={CHECK_WORDS.takeFor(rowsOf([fix.at.row, fix.at.row]), describeContent(fix.after))}
                    onClick={() => onUse(fix)}
                  >
                    {CHECK_WORDS.use}
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={CHECK_WORDS.leaveFor(rowsOf([fix.at.row, fix.at.row]))}
                    onClick={() => onLeave([fix])}
                  >
                    {CHECK_WORDS.leave}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {shown < listed.length && <div key={`end-${shown}`} ref={end} className={styles.end} />}
    </div>
  );
}

/** The cell as written, and what could stand there. */
function Wording({ finding: { written, suggestion } }: { finding: MilestoneFinding }): ReactElement | null {
  const styles = useStyles();
  if (suggestion === null) return null;
  return (
    <dl className={styles.wording}>
      <dt className={styles.term}>{CHECK_WORDS.written}</dt>
      <dd className={styles.said}>{written || WORDS.preview.empty}</dd>
      <dt className={styles.term}>{CHECK_WORDS.suggested}</dt>
      <dd className={styles.said}>{suggestion}</dd>
    </dl>
  );
}
