import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Phase } from "../paneState";
import { WORDS } from "../words";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  progress: { flexBasis: "100%" },
});

/** What is being done, how far it is and the way to stop it. Lies over the page's end, so that nothing jumps. */
export function WorkBar({ phase, onCancel }: { phase: Phase; onCancel: () => void }): ReactElement | null {
  const styles = useStyles();
  if (phase.kind !== "working") return null;
  const { doing, progress, canCancel } = phase;
  const words = progress === null ? WORDS.working[doing] : WORDS.working.share(WORDS.working[doing], progress);
  return (
    <div className={styles.bar}>
      <Spinner size="tiny" labelPosition="after" label={words} />
      {canCancel && (
        <Button size="small" onClick={onCancel}>
          {WORDS.working.cancel}
        </Button>
      )}
      {progress !== null && (
        <ProgressBar
          className={styles.progress}
          aria-label={words}
          value={progress.done}
          max={Math.max(1, progress.total)}
        />
      )}
    </div>
  );
}
