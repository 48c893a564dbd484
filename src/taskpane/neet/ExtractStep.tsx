import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { DropBox } from "../components/DropBox";
import { FileButton } from "../components/FileButton";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { NEET_WORDS } from "./neetWords";
import type { Month, NeetActions, NeetState } from "./neetState";

/** Where the extract comes from: the sheet in front, the clipboard or a file; and last month's, where there is one. */
export function ExtractStep({
  data,
  isBusy,
  neet,
}: {
  data: NeetState["data"];
  isBusy: boolean;
  neet: NeetActions;
}): ReactElement {
  const styles = usePaneStyles();
  const [wantsBefore, setWantsBefore] = useState(false);
  const isOnSheet = data.now?.isOnSheet === true || data.before?.isOnSheet === true;
  return (
    <section className={styles.stack}>
      <Headed topic="neetData">{NEET_WORDS.dataStep}</Headed>
      <Extract month="now" data={data} isBusy={isBusy} neet={neet} />
      {isOnSheet && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{NEET_WORDS.onSheet}</MessageBarBody>
        </MessageBar>
      )}
      {data.now !== null && data.before === null && !wantsBefore && (
        <Button size="small" style={{ alignSelf: "start" }} onClick={() => setWantsBefore(true)}>
          {NEET_WORDS.addBefore}
        </Button>
      )}
      {(wantsBefore || data.before !== null) && (
        <>
          <h3 className={styles.heading}>{NEET_WORDS.before}</h3>
          <Text size={200} className={styles.quiet}>
            {NEET_WORDS.beforeHelp}
          </Text>
          <Extract month="before" data={data} isBusy={isBusy} neet={neet} />
        </>
      )}
    </section>
  );
}

function Extract({
  month,
  data,
  isBusy,
  neet,
}: {
  month: Month;
  data: NeetState["data"];
  isBusy: boolean;
  neet: NeetActions;
}): ReactElement {
  const styles = usePaneStyles();
  const got = data[month];
  if (got !== null) {
    return (
      <div className={styles.spread}>
        <Text className={styles.wrap}>{NEET_WORDS.got(got.name, got.rows)}</Text>
        <Button size="small" disabledFocusable={isBusy} onClick={() => neet.forget(month)}>
          {month === "now" ? NEET_WORDS.forget : NEET_WORDS.forgetBefore}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.line}>
        <Button disabledFocusable={isBusy} onClick={() => neet.takeSheet(month)}>
          {NEET_WORDS.thisSheet}
        </Button>
        <FileButton
          label={NEET_WORDS.file}
          accept={NEET_WORDS.fileKinds}
          isBusy={isBusy}
          onFile={(file) => neet.takeFile(month, file)}
        />
      </div>
      <DropBox
        label={NEET_WORDS.paste}
        help={NEET_WORDS.pasteHelp}
        onPaste={(pasted) => neet.takePasted(month, pasted)}
        onFile={(file) => neet.takeFile(month, file)}
      />
      {month === "now" && (
        <Button size="small" style={{ alignSelf: "start" }} disabledFocusable={isBusy} onClick={neet.takeSample}>
          {NEET_WORDS.sample}
        </Button>
      )}
    </>
  );
}
