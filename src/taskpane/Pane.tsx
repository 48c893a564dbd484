import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { STATUS_LOOKS, type IsoDate } from "../core";
import { EmptyPlan } from "./components/EmptyPlan";
import { PaneErrorBoundary } from "./components/PaneErrorBoundary";
import { PlanTab } from "./components/PlanTab";
import { usePaneStyles } from "./components/usePaneStyles";
import { describePhase, isToBeShown } from "./describePhase";
import { useLasting } from "./hooks/useLasting";
import { useLive } from "./hooks/useLive";
import { usePackNotes, type PackNotes } from "./hooks/usePackNotes";
import { usePlan, type RefreshNews } from "./hooks/usePlan";
import { later } from "./later";
import { LooksContext } from "./looksContext";
import type { CountedCohort } from "./neet/countedCohort";
import { PARTS, type Part } from "./paneParts";
import type { PaneState } from "./paneState";
import type { PlanActions } from "./planActions";
import { TAB_WORDS } from "./words/tabWords";
import type { WorkbookDoor } from "./workbookDoor";

const useStyles = makeStyles({ body: { padding: "12px", maxWidth: "640px" } });

// What only sometimes has something to show comes when it has.
const OutcomeBar = later(async () => (await import("./components/OutcomeBar")).OutcomeBar);
const WorkBar = later(async () => (await import("./components/WorkBar")).WorkBar);
const NeetTab = later(async () => (await import("./neet/NeetTab")).NeetTab, Loading);
const PackTab = later(async () => (await import("./pack/PackTab")).PackTab, Loading);
const SettingsTab = later(async () => (await import("./settings/SettingsTab")).SettingsTab, Loading);

/** The pane inside its frame: the part that was chosen, what is being done and what came of it. */
export function Pane({
  door,
  today,
  part,
  news,
}: {
  door: WorkbookDoor;
  today: IsoDate;
  part: Part;
  news?: RefreshNews;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [visited, setVisited] = useState<readonly Part[]>(["plan"]);
  if (!visited.includes(part)) setVisited([...visited, part]);
  const [state, actions] = usePlan(door, today, news);
  const [isLive, setIsLive] = useState(false);
  useLive(door, actions, isLive);
  const cohort = useState<CountedCohort | null>(null);
  const notes = usePackNotes(door);
  const isLongWork = useLasting(state.phase.kind === "working");
  return (
    <LooksContext value={state.report?.looks.now ?? STATUS_LOOKS}>
      <div className={styles.body}>
        <div role="status" className={shared.hidden}>
          {describePhase(state.phase, state.report)}
        </div>
        {isToBeShown(state.phase) && (
          <OutcomeBar
            phase={state.phase}
            report={state.report}
            onDismiss={actions.dismiss}
            onRestoreOthers={() => void actions.restore(true)}
          />
        )}
        {PARTS.map((name) => (
          // A part that was opened stays in the page, so that what was typed or dropped there is not lost.
          <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`part-${name}`} hidden={name !== part}>
            {visited.includes(name) && (
              <PaneErrorBoundary>
                <PartContent
                  part={name}
                  door={door}
                  today={today}
                  state={state}
                  actions={actions}
                  live={[isLive, setIsLive]}
                  notes={notes}
                  cohort={cohort}
                />
              </PaneErrorBoundary>
            )}
          </div>
        ))}
      </div>
      {isLongWork && <WorkBar phase={state.phase} onCancel={actions.cancel} />}
    </LooksContext>
  );
}

/** Under a tab whose code is on its way. */
function Loading(): ReactElement {
  return <p>{TAB_WORDS.loading}</p>;
}

/** What stands under a tab. */
function PartContent({
  part,
  door,
  today,
  state,
  actions,
  live: [isLive, onLive],
  notes,
  cohort: [cohort, onCohort],
}: {
  part: Part;
  door: WorkbookDoor;
  today: IsoDate;
  state: PaneState;
  actions: PlanActions;
  live: readonly [isLive: boolean, onLive: (isLive: boolean) => void];
  notes: PackNotes;
  /** What the NEET tab holds, for the board pack; in memory alone. */
  cohort: readonly [cohort: CountedCohort | null, onCohort: (cohort: CountedCohort | null) => void];
}): ReactElement | null {
  if (part === "neet") {
    return <NeetTab door={door} today={today} actions={actions} phase={state.phase} onCounted={onCohort} />;
  }
  if (part === "pack") {
    return <PackTab door={door} today={today} state={state} actions={actions} notes={notes} cohort={cohort} />;
  }
  if (part === "settings") return <SettingsTab state={state} actions={actions} today={today} notes={notes} />;
  const { report, workbook, phase } = state;
  if (report !== null && workbook !== null && report.items.length > 0) {
    return (
      <PlanTab state={state} report={report} workbook={workbook} actions={actions} isLive={isLive} onLive={onLive} />
    );
  }
  if (report === null && phase.kind !== "failed") return null;
  return <EmptyPlan state={state} today={today} door={door} actions={actions} />;
}
