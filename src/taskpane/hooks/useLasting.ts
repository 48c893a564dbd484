import { useEffect, useState } from "react";

/** Quicker work is over before anybody could read about it. Milliseconds. */
const LASTING_MS = 350;

/** Whether something has been so for long enough to be told. */
export function useLasting(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLasts(true), LASTING_MS);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo]);
  return isSo && lasts;
}
