import { Button, Switch, Text } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { describeDate } from "../../core";
import type { Written } from "../paneState";
import { WORDS } from "../words";
import { Help } from "./Help";
import { usePaneStyles } from "./usePaneStyles";

/** The one primary button, with what it would do beside it, and the way back once it has been done. */
export function RefreshBar({
  items,
  changes,
  written,
  isBusy,
  isLive,
  onLive,
  onRefresh,
  onSeeChanges,
  onRestore,
}: {
  items: number;
  changes: number;
  written: Written | null;
  isBusy: boolean;
  isLive: boolean;
  onLive: (isLive: boolean) => void;
  onRefresh: () => void;
  onSeeChanges: () => void;
  onRestore: () => void;
}): ReactElement {
  const styles = usePaneStyles();
  return (
    <div className={styles.tight}>
      <div className={styles.headed} style={{ gridTemplateColumns: "1fr auto", justifyContent: "stretch" }}>
        <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={onRefresh}>
          {WORDS.refresh.button}
        </Button>
        <Help topic="refresh" />
      </div>
      <div className={styles.spread} style={{ alignItems: "center" }}>
        <Text>{WORDS.refresh.itemsAndCells(items, changes)}</Text>
        {changes > 0 && (
          <Button size="small" data-opens="preview" disabledFocusable={isBusy} onClick={onSeeChanges}>
            {WORDS.refresh.seeChanges}
          </Button>
        )}
      </div>
      <Switch
        label={isLive ? WORDS.refresh.liveOn : WORDS.refresh.live}
        checked={isLive}
        onChange={(_, { checked }) => onLive(checked)}
      />
      {written !== null && (
        <div className={styles.spread} style={{ alignItems: "center" }}>
          <Text>
            {WORDS.outcome.writtenOn(written.cells, describeDate(written.on))}
            {!written.isKept && ` ${WORDS.outcome.notKept}`}
          </Text>
          <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={isBusy} onClick={onRestore}>
            {WORDS.refresh.restore}
          </Button>
        </div>
      )}
    </div>
  );
}
