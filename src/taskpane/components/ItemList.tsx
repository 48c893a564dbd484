import { Button, makeStyles, SearchBox, Select, Text, tokens } from "@fluentui/react-components";
import { memo, useRef, type KeyboardEvent, type ReactElement } from "react";
import { describeDate, type IsoDate, type JudgedItem } from "../../core";
import { dayCount } from "../dayCount";
import { useGrowingList } from "../hooks/useGrowingList";
import type { ItemSort, ItemView, ListedItem } from "../arrangeItems";
import { statusName, useLooks } from "../looksContext";
import { rowsOf, WORDS } from "../words";
import { StatusMark } from "./StatusMark";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  tools: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))", gap: "8px" },
  tool: { minWidth: 0, width: "100%", maxWidth: "none" },
  list: { display: "flex", flexDirection: "column", gap: "6px" },
  // Rows out of sight are neither laid out nor painted, so that a thousand of them scroll like ten.
  row: { contentVisibility: "auto", containIntrinsicSize: "auto 76px" },
  end: { height: "1px" },
  button: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    columnGap: "8px",
    width: "100%",
    boxSizing: "border-box",
    padding: "8px 10px",
    textAlign: "start",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  lines: { display: "flex", flexDirection: "column", minWidth: 0 },
  headline: { fontWeight: tokens.fontWeightSemibold },
  action: {
    overflow: "hidden",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflowWrap: "anywhere",
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const SORTS: readonly ItemSort[] = ["urgent", "due", "lead", "priority", "sheet"];

/** The items, each a button that opens it. Arrow keys, Home and End move between them. */
export function ItemList({
  listed,
  all,
  asAt,
  view,
  lastOpened,
  onView,
  onOpen,
  beside,
}: {
  listed: readonly ListedItem[];
  all: number;
  asAt: IsoDate;
  view: ItemView;
  /** The item to come back to (its index in the report), or null. */
  lastOpened: number | null;
  onView: (view: ItemView) => void;
  onOpen: (index: number) => void;
  /** Stands beside how many are shown: under a list that grows as it is scrolled it would slip away. */
  beside: ReactElement;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const list = useRef<HTMLUListElement>(null);
  const { shown, end, showMore } = useGrowingList(
    listed.length,
    listed.findIndex(({ index }) => index === lastOpened),
  );
  return (
    <div className={shared.stack}>
      <div className={styles.tools}>
        <SearchBox
          className={styles.tool}
          aria-label={WORDS.list.search}
          placeholder={WORDS.list.search}
          value={view.search}
          onChange={(_, { value }) => onView({ ...view, search: value })}
        />
        <Select
          className={styles.tool}
          aria-label={WORDS.list.sort}
          value={view.sort}
          onChange={(_, { value }) => {
            const sort = SORTS.find((known) => known === value);
            if (sort !== undefined) onView({ ...view, sort });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {WORDS.list.sorts[sort]}
            </option>
          ))}
        </Select>
      </div>
      <div className={shared.spread} style={{ alignItems: "center" }}>
        <Text size={200} className={shared.quiet} role="status">
          {WORDS.list.shown(listed.length, all)}
        </Text>
        {beside}
      </div>
      {listed.length === 0 ? (
        <div className={shared.tight}>
          <Text>{WORDS.list.none}</Text>
          <Button
            size="small"
            style={{ alignSelf: "start" }}
            onClick={() => onView({ ...view, statuses: [], search: "" })}
          >
            {WORDS.list.showAll}
          </Button>
        </div>
      ) : (
        <>
          <ul
            ref={list}
            aria-label={WORDS.list.heading}
            className={`${shared.plainList} ${styles.list}`}
            onKeyDown={(event) => {
              moveFocus(event, list.current);
              if (event.key === "ArrowDown" || event.key === "End") showMore();
            }}
          >
            {listed.slice(0, shown).map(({ index, judged }, place) => (
              <ItemRow
                key={index}
                judged={judged}
                asAt={asAt}
                index={index}
                place={place}
                all={listed.length}
                onOpen={onOpen}
              />
            ))}
          </ul>
          {shown < listed.length && <div key={`end-${shown}`} ref={end} className={styles.end} />}
        </>
      )}
    </div>
  );
}

/** One row. Kept as it is while more rows are shown below it: hundreds of them would be made anew at each step. */
const ItemRow = memo(function ItemRow({
  judged: { item, judgement, status },
  asAt,
  index,
  place,
  all,
  onOpen,
}: {
  judged: JudgedItem;
  asAt: IsoDate;
  index: number;
  /** Where it stands in the list, 0-based, and how long that is. */
  place: number;
  all: number;
  onOpen: (index: number) => void;
}): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const due = judgement.due === null ? WORDS.list.noDue : WORDS.list.due(describeDate(judgement.due));
  return (
    <li className={styles.row} aria-setsize={all} aria-posinset={place + 1}>
      <button type="button" className={styles.button} data-item={index} onClick={() => onOpen(index)}>
        <StatusMark status={status} />
        <span className={styles.lines}>
          <span className={styles.headline}>
            {statusName(status, looks)}
            {dayCount({ ...judgement, status }, asAt)}
            {status !== judgement.status && ` · ${WORDS.list.overridden}`}
          </span>
          <span className={styles.action}>{item.action || item.outcomes[0] || WORDS.list.noAction}</span>
          <span className={styles.small}>
            {item.lead || WORDS.list.noLead} · {due}
          </span>
        </span>
        <span className={styles.small}>{rowsOf(item.rows)}</span>
      </button>
    </li>
  );
});

/** Moves between the rows' buttons; other keys are left alone. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>("button[data-item]") ?? [])];
  const at = buttons.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
}
