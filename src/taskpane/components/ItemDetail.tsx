import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import {
  describeDate,
  describeDays,
  describeReading,
  shownReason,
  type IsoDate,
  type ItemHistory,
  type JudgedItem,
  type NewOverride,
} from "../../core";
import { dayCount } from "../dayCount";
import { useIssueWords } from "../hooks/useIssueWords";
import { statusName, useLooks } from "../looksContext";
import { WORDS } from "../words";
import { describeRecorded, MOVEMENT_WORDS } from "../words/movementWords";
import { describeOverride, OVERRIDE_WORDS } from "../words/overrideWords";
import { OverrideForm } from "./OverrideForm";
import { Screen } from "./Screen";
import { StatusMark } from "./StatusMark";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: "10px" },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
  said: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  parts: { margin: 0, paddingInlineStart: "18px" },
});

/** One item: what the plan says, how we read it, and why it has its status. */
export function ItemDetail({
  judged,
  history,
  asAt,
  position,
  follows,
  onFollow,
  isBusy,
  onBack,
  onGoTo,
  onMove,
  onOverride,
}: {
  judged: JudgedItem;
  /** What earlier boards recorded of it; null where that is not known (yet). */
  history: ItemHistory | null;
  asAt: IsoDate;
  /** Where it stands in the list as shown; both 0-based end included. */
  position: { readonly index: number; readonly all: number };
  /** Whether the sheet's selection follows as the user moves on. */
  follows: boolean;
  onFollow: (follows: boolean) => void;
  isBusy: boolean;
  onBack: () => void;
  onGoTo: () => void;
  onMove: (by: -1 | 1) => void;
  /** Sets a rating over ours; null takes it away. */
  onOverride: (override: NewOverride | null) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const looks = useLooks();
  const describe = useIssueWords();
  const { item, judgement, issues, status, override } = judged;
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
      <div className={shared.line}>
        <Button appearance="primary" onClick={onGoTo}>
          {WORDS.item.goTo(item.rows)}
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
      <dl className={styles.facts}>
        <Fact term={WORDS.item.reason}>{shownReason(judgement, looks)}</Fact>
        {override !== null && (
          <Fact term={OVERRIDE_WORDS.heading}>{describeOverride(override, judgement.status, looks)}</Fact>
        )}
        <MilestoneFacts judged={judged} />
        {judgement.daysOverdue !== null && judgement.daysOverdue > 0 && (
          <Fact term={WORDS.item.overdue}>{describeDays(judgement.daysOverdue)}</Fact>
        )}
        <Fact term={WORDS.item.lead}>{item.lead || WORDS.item.none}</Fact>
        <OptionalFact term={WORDS.item.partners} said={item.partners} />
        <OptionalFact term={WORDS.item.priority} said={item.priority} />
        <OptionalFact term={WORDS.item.outcomes} said={item.outcomes.join("\n")} />
        <Fact term={WORDS.item.progress}>{item.progress.text || WORDS.item.none}</Fact>
        <OptionalFact term={WORDS.item.review} said={item.reviewDate.text} />
        <OptionalFact term={WORDS.item.stated} said={item.statedRag?.text ?? ""} />
        <Fact term={MOVEMENT_WORDS.history}>
          <HistoryFacts judged={judged} history={history} isBusy={isBusy} />
        </Fact>
        {(issues.length > 0 || item.isHidden || item.isStruck) && (
          <Fact term={WORDS.item.problems}>
            <ul className={styles.parts}>
              {issues.map((issue, index) => (
                <li key={index}>{describe(issue)}</li>
              ))}
              {item.isHidden && <li>{WORDS.item.hidden}</li>}
              {item.isStruck && <li>{WORDS.item.struck}</li>}
            </ul>
          </Fact>
        )}
      </dl>
      <OverrideForm key={item.rows[0]} override={override} asAt={asAt} isBusy={isBusy} onSet={onOverride} />
    </Screen>
  );
}

/** The milestone's own words, what we made of them, and each of its parts where it has several. */
function MilestoneFacts({ judged: { milestone, judgement } }: { judged: JudgedItem }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Fact term={WORDS.item.milestone}>{milestone.text.trim() || WORDS.item.noMilestone}</Fact>
      {milestone.text.trim() !== "" && <Fact term={WORDS.item.reading}>{describeReading(milestone)}</Fact>}
      <Fact term={WORDS.item.due}>{judgement.due === null ? WORDS.item.none : describeDate(judgement.due)}</Fact>
      {milestone.parts.length > 1 && (
        <Fact term={WORDS.item.parts}>
          <ul className={styles.parts}>
            {milestone.parts.map(({ text, due }, index) => (
              <li key={index}>{WORDS.item.part(text, due === null ? null : describeDate(due))}</li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

/** The due day first recorded, how often it was moved, and how the item stood at each board. */
function HistoryFacts({
  judged: { originalDue },
  history,
  isBusy,
}: {
  judged: JudgedItem;
  history: ItemHistory | null;
  isBusy: boolean;
}): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  if (history === null) return <>{isBusy ? MOVEMENT_WORDS.reading : MOVEMENT_WORDS.notRead}</>;
  const { positions, slippage } = history;
  if (positions.length === 0) return <>{MOVEMENT_WORDS.notRecorded}</>;
  return (
    <>
      {originalDue !== null && `${MOVEMENT_WORDS.firstDue(describeDate(originalDue))} `}
      {slippage !== null
        ? MOVEMENT_WORDS.moved(slippage.timesMoved, slippage.daysMoved)
        : originalDue !== null && MOVEMENT_WORDS.notMoved}
      <ul className={styles.parts}>
        {positions.map((position) => (
          <li key={position.asAt}>{describeRecorded(position, looks)}</li>
        ))}
      </ul>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.said}>{children}</dd>
    </div>
  );
}

/** A fact that is left out where the plan says nothing. */
function OptionalFact({ term, said }: { term: string; said: string }): ReactElement | null {
  return said.trim() === "" ? null : <Fact term={term}>{said}</Fact>;
}
