import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Status } from "../../core";
import { useLooks } from "../looksContext";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    height: "20px",
    borderRadius: "4px",
    // Kept by Windows high contrast, where fills are taken away.
    border: "1px solid transparent",
  },
});

/** The shapes of core's looks, drawn, because fonts differ in them. In a box of 12. */
const SHAPES: Readonly<Record<Status, ReactElement>> = {
  red: <rect x="2" y="2" width="8" height="8" fill="currentColor" />,
  amber: <path d="M6 1 11.5 11h-11z" fill="currentColor" />,
  green: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  complete: <path d="M1.5 6.5 4.7 9.7 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  grey: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
};

/** A status as shape on its colour. The word must stand beside it: to a screen reader this is nothing. */
export function StatusMark({ status }: { status: Status }): ReactElement {
  const styles = useStyles();
  const { fill, fontColour } = useLooks()[status];
  return (
    <span aria-hidden="true" className={styles.mark} style={{ backgroundColor: fill, color: fontColour }}>
      <svg width="12" height="12" viewBox="0 0 12 12">
        {SHAPES[status]}
      </svg>
    </span>
  );
}
