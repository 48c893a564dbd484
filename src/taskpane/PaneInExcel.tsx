import type { ReactElement } from "react";
import { App } from "./App";
import type { RefreshNews } from "./hooks/usePlan";
import { useToday } from "./hooks/useToday";
import { onPartAsked } from "./paneParts";
import type { WorkbookDoor } from "./workbookDoor";

/** The pane with what only Excel has: the clock's day, Office's theme and news from the ribbon. */
export function PaneInExcel({
  door,
  isDark,
  news,
}: {
  door: WorkbookDoor;
  isDark: boolean | null;
  news: RefreshNews;
}): ReactElement {
  const today = useToday();
  return <App door={door} today={today} news={news} partNews={onPartAsked} {...(isDark === null ? {} : { isDark })} />;
}
