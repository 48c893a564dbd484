import { Button, Checkbox, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IsoDate, ItemHistory, JudgedItem, NewOverride } from "../../core";
import { dayCount } from "../dayCount";
import { statusName, useLooks } from "../looksContext";
import { WORDS } from "../words";
import { ItemFacts } from "./ItemFacts";
import { OverrideForm } from "./OverrideForm";
import { Screen } from "./Screen";
import { StatusMark } from "./StatusMark";
import { usePaneStyles } from "./usePaneStyles";

interface MoveProps {
  /** Where it stands in the list as shown; both 0-based end included. */
  readonly position: { readonly index: number; readonly all: number };
  /** Whether the sheet's selection follows as the user moves on. */
  readonly follows: boolean;
  readonly onFollow: (follows: boolean) => void;
  readonly onGoTo: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

interface DetailProps extends MoveProps {
  readonly judged: JudgedItem;
  /** What earlier boards recorded of it; null where that is not known (yet). */
  readonly history: ItemHistory | null;
  readonly asAt: IsoDate;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  /** Sets a rating over ours; null takes it away. */
  readonly onOverride: (override: NewOverride | null) => void;
}

/** One item: what the plan says, how we read it, and why it has its status. */
export function ItemDetail(props: DetailProps): ReactElement {
  const { judged, history, asAt, isBusy, onBack, onMove, onOverride } = props;
  const shared = usePaneStyles();
  const looks = useLooks();
  const { item, judgement, status, override } = judged;
  return (
    <Screen
      heading={item.action || WORDS.list.noAction}
      help="item"
      back={WORDS.item.back}
      onBack={onBack}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
        if (event.key === "ArrowRight" || event.key === "ArrowLeft") onMove(event.key === "ArrowRight" ? 1 : -1);
      }}
    >
      <div className={shared.line}>
        <StatusMark status={status} />
        <Text weight="semibold">
          {statusName(status, looks)}
          {dayCount({ ...judgement, status }, asAt)}
        </Text>
      </div>
      <Moves rows={item.rows} {...props} />
      <ItemFacts judged={judged} history={history} isBusy={isBusy} />
      <OverrideForm key={item.rows[0]} override={override} asAt={asAt} isBusy={isBusy} onSet={onOverride} />
    </Screen>
  );
}

/** The way to its row, and to the items beside it in the list. */
function Moves({
  rows,
  position,
  follows,
  onFollow,
  onGoTo,
  onMove,
}: MoveProps & { rows: JudgedItem["item"]["rows"] }): ReactElement {
  const shared = usePaneStyles();
  return (
    <>
      <div className={shared.line}>
        <Button appearance="primary" onClick={onGoTo}>
          {WORDS.item.goTo(rows)}
        </Button>
        <Button disabled={position.index === 0} onClick={() => onMove(-1)}>
          {WORDS.item.previous}
        </Button>
        <Button disabled={position.index + 1 >= position.all} onClick={() => onMove(1)}>
          {WORDS.item.next}
        </Button>
        <Text size={200} className={shared.quiet}>
          {WORDS.item.position(position.index, position.all)}
        </Text>
      </div>
      <Checkbox label={WORDS.item.follow} checked={follows} onChange={(_, { checked }) => onFollow(checked === true)} />
    </>
  );
}
