import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRef } from "../../core";
import type { Builder } from "../hooks/useBuild";
import { BUILD_WORDS } from "../words/buildWords";

/** What building costs; then what was built, the way to it, and the question about sheets that were edited by hand. */
export function BuildResult({
  builder: { built, replaceEdited, keepEdited },
  isBusy,
  onGoTo,
}: {
  builder: Builder;
  isBusy: boolean;
  onGoTo: (at: CellRef) => void;
}): ReactElement {
  if (built === null) return <Text size={200}>{BUILD_WORDS.undoNote}</Text>;
  const [first] = built.built;
  return (
    <>
      {first !== undefined && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{BUILD_WORDS.built(built.built)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onGoTo({ sheet: first, row: 0, column: 0 })}>
              {BUILD_WORDS.goTo(first)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {built.edited.length > 0 && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{BUILD_WORDS.edited(built.edited.map(({ sheet }) => sheet))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={isBusy} onClick={replaceEdited}>
              {BUILD_WORDS.replace}
            </Button>
            <Button size="small" onClick={keepEdited}>
              {BUILD_WORDS.keep}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
