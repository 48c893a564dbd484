import type { ReactElement } from "react";
import { App } from "./App";
import type { RefreshNews } from "./hooks/usePlan";
import { useToday } from "./hooks/useToday";
import type { PartNews } from "./paneParts";
import type { WorkbookDoor } from "./workbookDoor";

/** The pane with what only Excel has: the clock's day, Office's theme and news from the ribbon. */
export function PaneInExcel({
  door,
  isDark,
  news,
  partNews,
}: {
  door: WorkbookDoor;
  isDark: boolean | null;
  news: RefreshNews;
  partNews: PartNews;
}): ReactElement {
  const today = useToday();
  return <App door={door} today={today} news={news} partNews={partNews} {...(isDark === null ? {} : { isDark })} />;
}
