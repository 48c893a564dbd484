import { Button, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import {
  buildReport,
  describeIssue,
  planTableSheet,
  toRefreshOptions,
  type IsoDate,
  type RefreshReport,
  type RefreshSettings,
  type Result,
  type WorkbookGrids,
} from "../../core";
import { BuildResult } from "../components/BuildResult";
import { DropBox } from "../components/DropBox";
import { FileButton } from "../components/FileButton";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { useBuild } from "../hooks/useBuild";
import type { PlanActions } from "../planActions";
import { WORDS } from "../words";
import type { WorkbookDoor } from "../workbookDoor";
import { PASTE_WORDS } from "./pasteWords";
import { readPasted, readPlanFile, readSamplePlan } from "./readPlanSource";
import { templateSheet } from "./templateSheet";

/** Begins with a plan from elsewhere, our sample or an empty one, on a new sheet. */
export function PastePlan({
  door,
  actions,
  settings,
  today,
  isBusy,
}: {
  door: WorkbookDoor;
  actions: PlanActions;
  settings: RefreshSettings;
  today: IsoDate;
  isBusy: boolean;
}): ReactElement {
  const styles = usePaneStyles();
  const [found, setFound] = useState<Result<RefreshReport> | null>(null);
  const builder = useBuild(door, actions);
  // Column choices are for the tables of this workbook, not for what comes from elsewhere.
  const judgeRead = (read: Result<WorkbookGrids>): Result<RefreshReport> =>
    read.ok ? { ...read, value: buildReport(read.value, toRefreshOptions({ ...settings, choices: [] }, today)) } : read;
  const take = (read: () => Promise<Result<WorkbookGrids>>): void =>
    void actions.run("reading", async () => {
      setFound(judgeRead(await read()));
      return { kind: "went" };
    });
  const report = found?.ok === true ? found.value : null;
  return (
    <section className={styles.stack}>
      <Headed topic="paste">{PASTE_WORDS.heading}</Headed>
      {report !== null && report.items.length > 0 ? (
        <FoundPlan
          report={report}
          isBusy={isBusy}
          onPut={() => builder.build(async () => [planTableSheet(report)])}
          onOther={() => setFound(null)}
        />
      ) : (
        <>
          {found !== null && (
            <Text role="alert">
              {found.ok ? PASTE_WORDS.none : found.issues.map((issue) => describeIssue(issue)).join(" ")}
            </Text>
          )}
          <DropBox
            label={PASTE_WORDS.paste}
            help={PASTE_WORDS.help}
            onPaste={(pasted) => take(() => readPasted(pasted))}
            onFile={(file) => take(() => readPlanFile(file))}
          />
          <div className={styles.line}>
            <FileButton
              label={PASTE_WORDS.file}
              accept={PASTE_WORDS.fileKinds}
              isBusy={isBusy}
              onFile={(file) => take(() => readPlanFile(file))}
            />
            <Button disabledFocusable={isBusy} onClick={() => take(readSamplePlan)}>
              {PASTE_WORDS.sample}
            </Button>
            <Button
              disabledFocusable={isBusy}
              onClick={() => builder.build(async () => [templateSheet(PASTE_WORDS.templateLine, settings.looks?.now)])}
            >
              {PASTE_WORDS.template}
            </Button>
          </div>
        </>
      )}
      <BuildResult builder={builder} isBusy={isBusy} onGoTo={(at) => void actions.goTo(at)} />
    </section>
  );
}

/** Items named before they are put on a sheet, so that a person sees whether they were read rightly. */
const LISTED = 5;

function FoundPlan({
  report: { items, reading },
  isBusy,
  onPut,
  onOther,
}: {
  report: RefreshReport;
  isBusy: boolean;
  onPut: () => void;
  onOther: () => void;
}): ReactElement {
  const styles = usePaneStyles();
  return (
    <>
      <Text>{PASTE_WORDS.found(items.length, reading.tables.length)}</Text>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {items.slice(0, LISTED).map(({ item }, index) => (
          <li key={index} className={styles.wrap}>
            {item.action || item.outcomes[0] || WORDS.list.noAction}
            {item.milestone.text !== "" && ` (${item.milestone.text})`}
          </li>
        ))}
        {items.length > LISTED && <li>{PASTE_WORDS.more(items.length - LISTED)}</li>}
      </ul>
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onPut}>
          {PASTE_WORDS.put}
        </Button>
        <Button onClick={onOther}>{PASTE_WORDS.other}</Button>
      </div>
    </>
  );
}
