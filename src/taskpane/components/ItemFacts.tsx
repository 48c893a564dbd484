import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import {
  describeDate,
  describeDays,
  describeReading,
  shownReason,
  type ItemHistory,
  type JudgedItem,
} from "../../core";
import { useIssueWords } from "../hooks/useIssueWords";
import { useLooks } from "../looksContext";
import { WORDS } from "../words";
import { describeRecorded, MOVEMENT_WORDS } from "../words/movementWords";
import { describeOverride, OVERRIDE_WORDS } from "../words/overrideWords";

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: "10px" },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
  said: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  parts: { margin: 0, paddingInlineStart: "18px" },
});

interface FactsProps {
  readonly judged: JudgedItem;
  /** What earlier boards recorded of it; null where that is not known (yet). */
  readonly history: ItemHistory | null;
  readonly isBusy: boolean;
}

/** What is known of one item, fact by fact. */
export function ItemFacts({ judged, history, isBusy }: FactsProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { item, judgement, override } = judged;
  return (
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
      <Problems judged={judged} />
    </dl>
  );
}

/** What is odd about it; nothing where nothing is. */
function Problems({ judged: { item, issues } }: { judged: JudgedItem }): ReactElement | null {
  const styles = useStyles();
  const describe = useIssueWords();
  if (issues.length === 0 && !item.isHidden && !item.isStruck) return null;
  return (
    <Fact term={WORDS.item.problems}>
      <ul className={styles.parts}>
        {issues.map((issue, index) => (
          <li key={index}>{describe(issue)}</li>
        ))}
        {item.isHidden && <li>{WORDS.item.hidden}</li>}
        {item.isStruck && <li>{WORDS.item.struck}</li>}
      </ul>
    </Fact>
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
