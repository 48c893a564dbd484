import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { RefreshReport } from "../../core";
import { describePhase } from "../describePhase";
import type { Phase } from "../paneState";
import { WORDS } from "../words";

/** Refusals and what needs an answer. Screen readers hear them from the pane's one live region instead. */
export function OutcomeBar({
  phase,
  report,
  onDismiss,
  onRestoreOthers,
}: {
  phase: Phase;
  report: RefreshReport | null;
  onDismiss: () => void;
  onRestoreOthers: () => void;
}): ReactElement | null {
  const words = describePhase(phase, report);
  if (words === null) return null;
  const needsCare = phase.kind === "done" && ["restore-conflict", "changed-meanwhile"].includes(phase.outcome.kind);
  return (
    <MessageBar
      intent={phase.kind === "failed" ? "error" : needsCare ? "warning" : "success"}
      layout="multiline"
      style={{ marginBottom: "12px" }}
    >
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={WORDS.refresh.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {phase.kind === "done" && phase.outcome.kind === "restore-conflict" && phase.outcome.others > 0 && (
          <Button size="small" onClick={onRestoreOthers}>
            {WORDS.refresh.restoreOthers(phase.outcome.others)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
