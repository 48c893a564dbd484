import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { packSheets, type IsoDate } from "../../core";
import { BuildResult } from "../components/BuildResult";
import { usePaneStyles } from "../components/usePaneStyles";
import { useBuild } from "../hooks/useBuild";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import type { WorkbookDoor } from "../workbookDoor";
import { PACK_WORDS } from "./packWords";

/** The board pack: pages of the plan ready to print, built on sheets of their own. */
export function PackTab({
  door,
  state,
  actions,
}: {
  door: WorkbookDoor;
  today: IsoDate;
  state: PaneState;
  actions: PlanActions;
}): ReactElement {
  const styles = usePaneStyles();
  const builder = useBuild(door, actions);
  const { report, phase } = state;
  const isBusy = phase.kind === "working";
  return (
    <div className={styles.stack}>
      <h1 className={styles.heading}>{PACK_WORDS.heading}</h1>
      <Text>{PACK_WORDS.intro}</Text>
      {report === null || report.items.length === 0 ? (
        <Text>{PACK_WORDS.noPlan}</Text>
      ) : (
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={isBusy}
          onClick={() => builder.build(async () => packSheets(report, { audience: "internal" }))}
        >
          {PACK_WORDS.build}
        </Button>
      )}
      <BuildResult builder={builder} isBusy={isBusy} onGoTo={(at) => void actions.goTo(at)} />
    </div>
  );
}
