import { useEffect, useState } from "react";
import { isoDate, type IsoDate } from "../../core";

/** The computer's calendar day; a pane left open overnight takes the new one when the user comes back to it. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(calendarDay);
  useEffect(() => {
    const look = (): void => setToday(calendarDay());
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return today;
}

function calendarDay(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
