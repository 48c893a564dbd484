import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { IsoDate } from "../core";
import { PaneErrorBoundary } from "./components/PaneErrorBoundary";
import { PaneTabs } from "./components/PaneTabs";
import { useDarkness } from "./hooks/useDarkness";
import type { RefreshNews } from "./hooks/usePlan";
import { later } from "./later";
import { PARTS, type Part, type PartNews } from "./paneParts";
import type { WorkbookDoor } from "./workbookDoor";

const useStyles = makeStyles({ page: { height: "100%", overflowY: "auto", boxSizing: "border-box" } });

// All that reads plans. The page has it fetched beforehand; it is run once the pane's frame is made.
const Pane = later(async () => (await import(/* webpackChunkName: "pane" */ "./Pane")).Pane, EmptyPanels);

/**
 * The whole pane beside a workbook.
 *
 * @param door     the workbook; give the same one on every render
 * @param today    the day to judge as at where the workbook keeps no other
 * @param isDark   whether the host is dark; absent, the system's own preference is followed
 * @param news     tells of refreshes done by the ribbon while the pane was closed
 * @param partNews tells which part the ribbon asks for
 */
export function App({
  door,
  today,
  isDark,
  news,
  partNews,
}: {
  door: WorkbookDoor;
  today: IsoDate;
  isDark?: boolean;
  news?: RefreshNews;
  partNews?: PartNews;
}): ReactElement {
  const systemIsDark = useDarkness();
  const styles = useStyles();
  const [part, setPart] = useState<Part>("plan");
  useEffect(() => partNews?.(setPart), [partNews]);
  return (
    // No class on the provider: Fluent gives it to every list and hint it opens, which would then cover the pane.
    <FluentProvider theme={(isDark ?? systemIsDark) ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <main className={styles.page}>
        <PaneErrorBoundary>
          <PaneTabs part={part} onGo={setPart} />
          <Pane door={door} today={today} part={part} {...(news === undefined ? {} : { news })} />
        </PaneErrorBoundary>
      </main>
    </FluentProvider>
  );
}

/** What the tabs belong to while the parts under them are on their way. */
function EmptyPanels({ part }: { part: Part }): ReactElement[] {
  return PARTS.map((name) => (
    <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`part-${name}`} hidden={name !== part} />
  ));
}
