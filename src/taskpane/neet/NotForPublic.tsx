import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeNotForPublic, type CellRef, type SheetNotForPublic } from "../../core";
import { NEET_WORDS } from "./neetWords";

/** A warning that figures for the public lie beside sheets that are not, and the way to each of them. */
export function NotForPublic({
  sheets,
  onGoTo,
}: {
  sheets: readonly SheetNotForPublic[];
  onGoTo: (at: CellRef) => void;
}): ReactElement | null {
  if (sheets.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{describeNotForPublic(sheets)}</MessageBarBody>
      <MessageBarActions>
        {sheets.map(({ sheet }) => (
          <Button key={sheet} size="small" onClick={() => onGoTo({ sheet, row: 0, column: 0 })}>
            {NEET_WORDS.goToSheet(sheet)}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
