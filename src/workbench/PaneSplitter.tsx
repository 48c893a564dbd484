import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";

/** The widths, in pixels, that Excel's own task pane can have and ours is drawn for. */
export const PANE_WIDTH = { least: 320, usual: 350, most: 640 } as const;
const STEP = 10;

const useStyles = makeStyles({
  handle: {
    flexShrink: 0,
    width: "7px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (max-width: 760px)": { display: "none" },
  },
});

interface Props {
  /** The pane's width in pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The border between grid and pane, moved with the mouse or the arrow keys. */
export function PaneSplitter({ width, onResize }: Props): ReactNode {
  const styles = useStyles();
  const [grip, setGrip] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (wanted: number) => onResize(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted)));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ x: event.clientX, width });
  };
  return (
    <div
      className={styles.handle}
      role="separator"
      tabIndex={0}
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => grip !== null && resize(grip.width + grip.x - event.clientX)}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
    />
  );
}
