import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef, useState, type CSSProperties, type ReactNode } from "react";
import type { IsoDate } from "../core";
import { App } from "../taskpane/App";
import { DropZone } from "./DropZone";
import { HeaderBar } from "./HeaderBar";
import { PANE_WIDTH, PaneSplitter } from "./PaneSplitter";
import { useWorkbench } from "./useWorkbench";

const NARROW = "@media (max-width: 760px)";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground3 },
  body: { display: "flex", flexGrow: 1, minHeight: 0, [NARROW]: { flexDirection: "column" } },
  sheet: { display: "flex", flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  pane: {
    flexShrink: 0,
    width: "var(--pane-width)",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { width: "100%", height: "55%", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** The page: a spreadsheet with an action plan on the left, the pane that Excel shows on the right. */
export function Workbench({ today }: { today: IsoDate }): ReactNode {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  const [{ opened, door, isBusy, notice }, actions] = useWorkbench(container);
  return (
    // No class on the provider: Fluent gives it to every tooltip and menu as well.
    <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
      <div className={styles.page}>
        <HeaderBar
          fileName={opened?.name ?? ""}
          isBusy={isBusy}
          onOpen={(file) => void actions.open(file)}
          onSave={() => void actions.save()}
          onNew={() => void actions.openNew()}
          onSample={() => void actions.openSample()}
        />
        <section aria-label="Messages">
          {notice === null ? null : (
            <MessageBar intent={notice.intent} politeness="polite">
              <MessageBarBody>{notice.text}</MessageBarBody>
              <MessageBarActions
                containerAction={
                  <Button
                    appearance="transparent"
                    aria-label="Dismiss"
                    icon={<DismissRegular />}
                    onClick={actions.dismiss}
                  />
                }
              />
            </MessageBar>
          )}
        </section>
        <div className={styles.body} style={paneWidth(width)}>
          <section className={styles.sheet} aria-label="Spreadsheet">
            <DropZone onFile={(file) => void actions.open(file)}>
              <div ref={container} className={styles.grid} />
            </DropZone>
            <PaneSplitter width={width} onResize={setWidth} />
          </section>
          <div className={styles.pane}>
            {door === null || opened === null ? null : <App key={opened.id} door={door} today={today} isDark={false} />}
          </div>
        </div>
      </div>
    </FluentProvider>
  );
}

/** Kept in a variable so that a narrow window can leave it aside. */
function paneWidth(width: number): CSSProperties & Record<"--pane-width", string> {
  return { "--pane-width": `${width}px` };
}
