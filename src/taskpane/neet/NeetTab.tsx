import { Button, Text } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import {
  addDays,
  dayParts,
  isoDate,
  neetSheets,
  PART_KINDS,
  readMonths,
  sheetsNotForPublic,
  type CohortSummary,
  type IsoDate,
  type NewSheet,
  type SheetNotForPublic,
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
import { NotForPublic } from "./NotForPublic";
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
  const { data, choices, result, profile, comparators, stored } = state;
  const [notForPublic, setNotForPublic] = useState<readonly SheetNotForPublic[]>([]);
  const summary = result?.ok === true ? result.value : null;
  const given = comparators.value;
  useEffect(
    () => onCounted(summary === null ? null : { summary, comparators: given, stored: stored ?? [] }),
    [onCounted, summary, given, stored],
  );
  const build = (asShown: CohortSummary): void =>
    builder.build(async (job) => {
      const workbook = await door.readWorkbook({ withMerges: false, signal: job.signal });
      const months = readMonths(workbook).value;
      const figures = (await neet.besideMonths(months, job)) ?? asShown;
      const sheets = neetSheets(figures, { months, comparators: comparators.value });
      setNotForPublic(figures.audience === "public" ? sheetsNotForPublic(workbook, marksOf(sheets)) : []);
      return sheets;
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
          <NotForPublic sheets={notForPublic} onGoTo={(at) => void actions.goTo(at)} />
          <BuildResult builder={builder} isBusy={isBusy} onGoTo={(at) => void actions.goTo(at)} />
        </>
      )}
    </div>
  );
}

/** The marks of sheets that are made anew. */
function marksOf(sheets: readonly NewSheet[]): readonly string[] {
  return sheets.flatMap(({ mark }) => mark ?? []);
}

/** The last day of the month before. */
function lastMonthEnd(today: IsoDate): IsoDate {
  const { year, month } = dayParts(today);
  return addDays(isoDate(year, month, 1), -1);
}
