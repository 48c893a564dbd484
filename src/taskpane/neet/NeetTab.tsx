import { Button, Text } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { addDays, dayParts, isoDate, neetSheets, type CohortSummary, type IsoDate } from "../../core";
import { BuildResult } from "../components/BuildResult";
import { usePaneStyles } from "../components/usePaneStyles";
import { useBuild } from "../hooks/useBuild";
import type { Phase } from "../paneState";
import type { PlanActions } from "../planActions";
import type { WorkbookDoor } from "../workbookDoor";
import { ExtractStep } from "./ExtractStep";
import { FigureNotes } from "./FigureNotes";
import { FiguresTable } from "./FiguresTable";
import { NeetChoicesStep } from "./NeetChoicesStep";
import { NEET_WORDS } from "./neetWords";
import { wordsOf } from "./readExtract";
import { SummaryFindings } from "./SummaryFindings";
import { useNeet } from "./useNeet";

/** From a cohort extract to district sheets in four steps. The extract stays in memory. */
export function NeetTab({
  door,
  today,
  actions,
  phase,
  onSummary,
}: {
  door: WorkbookDoor;
  today: IsoDate;
  actions: PlanActions;
  phase: Phase;
  /** Told of each summary, which the board pack may show; null where there is none. Give the same one on every render. */
  onSummary: (summary: CohortSummary | null) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const [state, neet] = useNeet(door, actions, { periodEnd: lastMonthEnd(today), audience: "internal", threshold: 5 });
  const builder = useBuild(door, actions);
  const isBusy = phase.kind === "working";
  const { data, choices, result } = state;
  const summary = result?.ok === true ? result.value : null;
  useEffect(() => onSummary(summary), [onSummary, summary]);
  const build = (summary: CohortSummary): void => builder.build(async () => neetSheets(summary));
  return (
    <div className={styles.stack}>
      <h1 className={styles.heading}>{NEET_WORDS.heading}</h1>
      <Text>{NEET_WORDS.intro}</Text>
      <ExtractStep data={data} isBusy={isBusy} neet={neet} />
      {result !== null && !result.ok && <Text role="alert">{wordsOf(result.issues)}</Text>}
      {result?.ok === true && (
        <>
          <SummaryFindings summary={result.value} />
          <NeetChoicesStep choices={choices} onChoose={neet.choose} />
          <FiguresTable summary={result.value} />
          <FigureNotes summary={result.value} />
          <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={() => build(result.value)}>
            {NEET_WORDS.build}
          </Button>
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
