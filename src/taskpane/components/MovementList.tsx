import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  describeDate,
  MOVEMENT_KINDS,
  type CellRef,
  type Movement,
  type MovementKind,
  type RefreshReport,
  type Status,
} from "../../core";
import { useLooks } from "../looksContext";
import { rowsOf, WORDS } from "../words";
import { describeMove, MOVEMENT_WORDS } from "../words/movementWords";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  rows: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", gap: "6px" },
  row: { contentVisibility: "auto", containIntrinsicSize: "auto 44px" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "start", fontWeight: "normal", padding: "2px 0" },
  number: { textAlign: "end", fontWeight: "normal", padding: "2px 0 2px 8px" },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What moved since the last board: counts that add up, then each item under what became of it. */
export function MovementList({
  movement,
  report,
  onGoTo,
}: {
  movement: Movement;
  report: RefreshReport;
  onGoTo: (at: CellRef) => void;
}): ReactElement {
  const shared = usePaneStyles();
  const { since, rows } = movement;
  const of = (kind: MovementKind): Movement["rows"] => rows.filter((row) => row.kind === kind);
  const moved = MOVEMENT_KINDS.filter((kind) => kind !== "unchanged" && of(kind).length > 0);
  const [added, gone] = [of("new").length, of("removed").length];
  return (
    <div className={shared.tight}>
      <h2 className={shared.heading}>{MOVEMENT_WORDS.since(describeDate(since))}</h2>
      <Text>{MOVEMENT_WORDS.sum(rows.length - added, added, gone, rows.length - gone)}</Text>
      <CountsTable movement={movement} />
      {moved.length === 0 && <Text>{MOVEMENT_WORDS.none}</Text>}
      {moved.map((kind) => (
        <KindOfMove key={kind} kind={kind} rows={of(kind)} report={report} onGoTo={onGoTo} />
      ))}
      <Text>{MOVEMENT_WORDS.unchanged(of("unchanged").length)}</Text>
    </div>
  );
}

const SHOWN: readonly Status[] = ["red", "amber", "green", "complete", "grey"];

/** For each status: then + came - went = now. */
function CountsTable({ movement: { since, before, now, counts } }: { movement: Movement }): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const looks = useLooks();
  const sum = (side: "from" | "to", status: Status): number =>
    counts.filter((one) => one[side] === status).reduce((total, { count }) => total + count, 0);
  const headings = [describeDate(since), MOVEMENT_WORDS.came, MOVEMENT_WORDS.went, MOVEMENT_WORDS.now];
  return (
    <table className={styles.table} aria-label={MOVEMENT_WORDS.table}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.name} ${shared.quiet}`}>
            {MOVEMENT_WORDS.status}
          </th>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={`${styles.number} ${shared.quiet}`}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SHOWN.map((status) => (
          <tr key={status} className={styles.line}>
            <th scope="row" className={styles.name}>
              {looks[status].label}
            </th>
            {[before[status], sum("to", status), sum("from", status), now[status]].map((number, index) => (
              <td key={index} className={styles.number}>
                {index === 1 && number > 0 ? "+" : index === 2 && number > 0 ? "-" : ""}
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function KindOfMove({
  kind,
  rows,
  report,
  onGoTo,
}: {
  kind: MovementKind;
  rows: Movement["rows"];
  report: RefreshReport;
  onGoTo: (at: CellRef) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const looks = useLooks();
  return (
    <details>
      <summary>{MOVEMENT_WORDS.kind(rows.length, MOVEMENT_WORDS.kinds[kind])}</summary>
      <ul className={styles.rows}>
        {rows.map((row, index) => {
          const { item, now, before } = row;
          const place = item === null ? undefined : report.items[item]?.item;
          const move = describeMove(row, looks);
          return (
            <li key={index} className={styles.row}>
              <span className={shared.wrap}>{(now ?? before)?.action || WORDS.list.noAction}</span>
              {move !== "" && <span className={shared.quiet}> ({move})</span>}{" "}
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
  );
}
