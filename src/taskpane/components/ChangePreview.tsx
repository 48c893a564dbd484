import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { CellChange, RefreshReport } from "../../core";
import { describeContent, placeOf, rowsOf, WORDS } from "../words";
import { groupChanges, type ChangeGroup } from "../groupChanges";
import { useGrowingList } from "../hooks/useGrowingList";
import { Screen } from "./Screen";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  group: { contentVisibility: "auto", containIntrinsicSize: "auto 150px" },
  end: { height: "1px" },
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, tableLayout: "fixed" },
  cell: {
    padding: "2px 6px 2px 0",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    fontWeight: "normal",
  },
  address: { width: "17%" },
  before: { width: "26%" },
});

/** Every cell that would be written: which, from what, to what and why, with the choice of which items to write. */
export function ChangePreview({
  report,
  isBusy,
  onApply,
  onBack,
}: {
  report: RefreshReport;
  isBusy: boolean;
  onApply: (chosen: ReadonlySet<CellChange>) => void;
  onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const groups = useMemo(() => groupChanges(report), [report]);
  const [left, setLeft] = useState<ReadonlySet<number | null>>(new Set());
  const chosen = useMemo(() => chooseChanges(groups, left), [groups, left]);
  const { shown, end } = useGrowingList(groups.length);
  const items = groups.filter(({ item }) => item !== null);
  const tickAll = (isTicked: boolean): void => setLeft(isTicked ? new Set() : new Set(items.map(({ item }) => item)));
  const tick = (item: number | null, isTicked: boolean): void =>
    setLeft(new Set(isTicked ? [...left].filter((other) => other !== item) : [...left, item]));
  return (
    <Screen heading={WORDS.preview.heading} help="preview" back={WORDS.item.back} onBack={onBack}>
      {groups.length === 0 ? (
        <Text>{WORDS.preview.nothing}</Text>
      ) : (
        <>
          <Text size={200} className={shared.quiet}>
            {WORDS.preview.ownOnly}
          </Text>
          <Checkbox
            label={WORDS.preview.all}
            checked={left.size === 0 ? true : left.size >= items.length ? false : "mixed"}
            onChange={(_, { checked }) => tickAll(checked === true)}
          />
          <ul className={`${shared.plainList} ${styles.list}`} aria-label={WORDS.preview.heading}>
            {groups.slice(0, shown).map((group) => (
              <li key={group.item ?? "headers"} className={`${styles.group} ${shared.card}`}>
                <ChangesOfItem
                  group={group}
                  isTicked={!left.has(group.item)}
                  onTick={(isTicked) => tick(group.item, isTicked)}
                />
              </li>
            ))}
          </ul>
          {shown < groups.length && <div key={`end-${shown}`} ref={end} className={styles.end} />}
          <div className={shared.stickyBar}>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || chosen.size === 0}
              onClick={() => onApply(chosen)}
            >
              {WORDS.preview.apply(chosen.size)}
            </Button>
            <Button onClick={onBack}>{WORDS.preview.cancel}</Button>
            <Text size={200} className={shared.quiet}>
              {WORDS.preview.summary(chosen.size, report.changes.length)}
            </Text>
          </div>
        </>
      )}
    </Screen>
  );
}

/** The changes of the ticked items, and our headings wherever anything is written under them. */
function chooseChanges(groups: readonly ChangeGroup[], left: ReadonlySet<number | null>): ReadonlySet<CellChange> {
  const ticked = groups.filter(({ item }) => item !== null && !left.has(item)).flatMap(({ changes }) => changes);
  const headings = groups.filter(({ item }) => item === null).flatMap(({ changes }) => changes);
  const hasItems = groups.some(({ item }) => item !== null);
  return new Set(ticked.length > 0 || !hasItems ? [...headings, ...ticked] : []);
}

function ChangesOfItem({
  group: { item, title, rows, reason, changes },
  isTicked,
  onTick,
}: {
  group: ChangeGroup;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const cells = [styles.address, styles.before, ""];
  return (
    <>
      {item === null ? (
        <Text weight="semibold">{WORDS.preview.headers}</Text>
      ) : (
        <Checkbox
          label={`${title || WORDS.list.noAction}${rows === null ? "" : ` (${rowsOf(rows)})`}`}
          checked={isTicked}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            {[WORDS.preview.cell, WORDS.preview.before, WORDS.preview.after].map((heading, index) => (
              <th key={heading} scope="col" className={`${styles.cell} ${cells[index]} ${shared.quiet}`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={placeOf(change, true)}>
              <th scope="row" className={styles.cell}>
                {placeOf(change, false)}
              </th>
              <td className={styles.cell}>{change.before || WORDS.preview.empty}</td>
              <td className={styles.cell}>{describeContent(change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reason !== "" && (
        <Text size={200} className={shared.wrap}>
          {WORDS.preview.why}: {reason}
        </Text>
      )}
    </>
  );
}
