import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import {
  addDays,
  dayParts,
  isoDate,
  monthsMark,
  neetSheets,
  PART_KINDS,
  readMonths,
  type CohortSummary,
  type IsoDate,
} from "../../core";
import { BuildResult } from "../components/BuildResult";
import { usePaneStyles } from "../components/usePaneStyles";
import { useBuild } from "../hooks/useBuild";
import type { Phase } from "../paneState";
import type { PlanActions } from "../planActions";
import type { WorkbookDoor } from "../workbookDoor";
import { ComparatorsStep } from "./ComparatorsStep";
import type { CountedCohort } from "./countedCohort";
import { ExtractStep } from "./ExtractStep";
import { FigureNotes } from "./FigureNotes";
import { FiguresTable } from "./FiguresTable";
import { NeetChoicesStep } from "./NeetChoicesStep";
import { NEET_WORDS } from "./neetWords";
import { wordsOf } from "./readExtract";
import { rowsHeld } from "./readTypedTable";
import { SummaryFindings } from "./SummaryFindings";
import { useNeet } from "./useNeet";

/** From a cohort extract to district sheets in four steps. The extract stays in memory. */
export function NeetTab({
  door,
  today,
  actions,
  phase,
  onCounted,
}: {
  door: WorkbookDoor;
  today: IsoDate;
  actions: PlanActions;
  phase: Phase;
  /** Told of each summary, which the board pack may show; null where there is none. Give the same one on every render. */
  onCounted: (counted: CountedCohort | null) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const [state, neet] = useNeet(door, actions, {
    ...{ periodEnd: lastMonthEnd(today), audience: "internal", threshold: 5, rounding: 0, parts: PART_KINDS },
  });
  const builder = useBuild(door, actions);
  const isBusy = phase.kind === "working";
  const { data, choices, result, profile, comparators } = state;
  const [holdsOurMonths, setHoldsOurMonths] = useState(false);
  const summary = result?.ok === true ? result.value : null;
  const given = comparators.value;
  useEffect(() => onCounted(summary === null ? null : { summary, comparators: given }), [onCounted, summary, given]);
  const build = (summary: CohortSummary): void =>
    builder.build(async ({ signal }) => {
      const workbook = await door.readWorkbook({ withMerges: false, signal });
      const ours = workbook.sheets.some((sheet) => sheet.ours?.mark === monthsMark("internal"));
      setHoldsOurMonths(ours && summary.audience === "public");
      return neetSheets(summary, { months: readMonths(workbook).value, comparators: comparators.value });
    });
  return (
    <div className={styles.stack}>
      <h1 className={styles.heading}>{NEET_WORDS.heading}</h1>
      <Text>{NEET_WORDS.intro}</Text>
      <ExtractStep data={data} isBusy={isBusy} neet={neet} />
      {result !== null && !result.ok && <Text role="alert">{wordsOf(result.issues)}</Text>}
      {result?.ok === true && (
        <>
          <SummaryFindings summary={result.value} profile={profile} />
          <NeetChoicesStep choices={choices} onChoose={neet.choose} />
          <ComparatorsStep issues={comparators.issues} held={rowsHeld(comparators.value)} onRead={neet.compareWith} />
          <FiguresTable summary={result.value} />
          <FigureNotes summary={result.value} />
          <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={() => build(result.value)}>
            {NEET_WORDS.build}
          </Button>
          {holdsOurMonths && (
            <MessageBar intent="warning" layout="multiline" politeness="polite">
              <MessageBarBody>{NEET_WORDS.monthsAreOurs}</MessageBarBody>
            </MessageBar>
          )}
          <BuildResult builder={builder} isBusy={isBusy} onGoTo={(at) => void actions.goTo(at)} />
        </>
      )}
    </div>
  );
}

/** The last day of the month before. */
function lastMonthEnd(today: IsoDate): IsoDate {
  const { year, month } = dayParts(today);
  return addDays(isoDate(year, month, 1), -1);
}
