import { FluentProvider, makeStyles, Tab, TabList, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { IsoDate } from "../core";
import { EmptyPlan } from "./components/EmptyPlan";
import { describePhase, OutcomeBar } from "./components/OutcomeBar";
import { PaneErrorBoundary } from "./components/PaneErrorBoundary";
import { PlanTab } from "./components/PlanTab";
import { SettingsTab } from "./components/SettingsTab";
import { usePaneStyles } from "./components/usePaneStyles";
import { useDarkness } from "./hooks/useDarkness";
import { usePlan, type RefreshNews } from "./hooks/usePlan";
import { WORDS } from "./words";
import type { WorkbookDoor } from "./workbookDoor";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto", boxSizing: "border-box" },
  bar: { padding: "4px 4px 0", flexWrap: "wrap" },
  body: { padding: "12px", maxWidth: "640px" },
});

type Part = "plan" | "settings";

/**
 * The whole pane beside a workbook.
 *
 * @param door     the workbook; give the same one on every render
 * @param today    the day to judge as at where the workbook keeps no other
 * @param isDark   whether the host is dark; absent, the system's own preference is followed
 * @param news     tells of refreshes done by the ribbon while the pane was closed
 */
export function App({
  door,
  today,
  isDark,
  news,
}: {
  door: WorkbookDoor;
  today: IsoDate;
  isDark?: boolean;
  news?: RefreshNews;
}): ReactElement {
  const systemIsDark = useDarkness();
  const styles = useStyles();
  return (
    // No class on the provider: Fluent gives it to every list and hint it opens, which would then cover the pane.
    <FluentProvider theme={(isDark ?? systemIsDark) ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <main className={styles.page}>
        <PaneErrorBoundary>
          <Pane door={door} today={today} {...(news === undefined ? {} : { news })} />
        </PaneErrorBoundary>
      </main>
    </FluentProvider>
  );
}

function Pane({ door, today, news }: { door: WorkbookDoor; today: IsoDate; news?: RefreshNews }): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [part, setPart] = useState<Part>("plan");
  const [state, actions] = usePlan(door, today, news);
  const { phase, report, workbook } = state;
  const isBusy = phase.kind === "working";
  return (
    <>
      <TabList
        className={styles.bar}
        aria-label={WORDS.tabs.label}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value === "settings" ? "settings" : "plan")}
      >
        {(["plan", "settings"] as const).map((name) => (
          <Tab key={name} value={name} id={`part-${name}`} aria-controls="part">
            {WORDS.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.body}>
        <div role="status" className={shared.hidden}>
          {describePhase(phase, report)}
        </div>
        <div role="tabpanel" id="part" aria-labelledby={`part-${part}`} className={shared.stack}>
          <OutcomeBar
            phase={phase}
            report={report}
            onDismiss={actions.dismiss}
            onRestoreOthers={() => void actions.restore(true)}
          />
          <PaneErrorBoundary key={part}>
            {part === "settings" && (
              <SettingsTab
                key={JSON.stringify(state.savedSettings)}
                settings={state.savedSettings}
                found={report?.context ?? {}}
                today={today}
                isBusy={isBusy}
                onSave={(settings) => void actions.save(settings)}
              />
            )}
            {part === "plan" &&
              (report !== null && workbook !== null && report.items.length > 0 ? (
                <PlanTab state={state} report={report} workbook={workbook} actions={actions} />
              ) : (
                (report !== null || phase.kind === "failed") && (
                  <EmptyPlan
                    issues={report?.issues ?? []}
                    isBusy={isBusy}
                    onLook={() => void actions.look({ withMerges: true })}
                  />
                )
              ))}
          </PaneErrorBoundary>
        </div>
      </div>
    </>
  );
}
