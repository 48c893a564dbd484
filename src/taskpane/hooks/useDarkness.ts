import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** Whether the system asks for dark colours, followed as it changes. */
export function useDarkness(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = typeof matchMedia === "undefined" ? null : matchMedia(DARK);
      query?.addEventListener("change", onChange);
      return () => query?.removeEventListener("change", onChange);
    },
    () => typeof matchMedia !== "undefined" && matchMedia(DARK).matches,
  );
}
