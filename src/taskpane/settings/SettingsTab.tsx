import { Button, Dropdown, Field, Option, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import {
  describeDate,
  type IsoDate,
  parseRefreshSettings,
  withPreset,
  type PlanContext,
  type RefreshSettings,
  type WorkbookGrids,
} from "../../core";
import { DayField } from "../components/DayField";
import { FileButton } from "../components/FileButton";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import { WORDS } from "../words";
import { About } from "./About";
import { RuleEditor } from "./RuleEditor";
import { RuleTrial } from "./RuleTrial";
import { saveText } from "../saveText";
import { SETTINGS_WORDS } from "./settingsWords";

/** What this workbook remembers. Kept only when the button is pressed: keeping settings can clear Excel's undo list. */
export function SettingsTab({
  state,
  actions,
  today,
}: {
  state: PaneState;
  actions: PlanActions;
  today: IsoDate;
}): ReactElement {
  const { savedSettings, report, workbook, phase } = state;
  return (
    <SettingsForm
      // What was saved elsewhere meanwhile takes the place of what stands here.
      key={JSON.stringify(savedSettings)}
      settings={savedSettings}
      found={report?.context ?? {}}
      workbook={workbook}
      today={today}
      isBusy={phase.kind === "working"}
      onSave={(settings) => void actions.save(settings)}
    />
  );
}

function SettingsForm({
  settings,
  found,
  workbook,
  today,
  isBusy,
  onSave,
}: {
  settings: RefreshSettings;
  /** What is known of the plan's dates as it was last read. */
  found: PlanContext;
  /** The plan to try rules on; null where none was read. */
  workbook: WorkbookGrids | null;
  today: IsoDate;
  isBusy: boolean;
  onSave: (settings: RefreshSettings) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const [draft, setDraft] = useState(settings);
  const isSame = JSON.stringify(draft) === JSON.stringify(settings);
  const { planStart, planEnd } = draft.context;
  const isBackwards = planStart !== undefined && planEnd !== undefined && planEnd < planStart;
  return (
    <div className={styles.stack}>
      <Headed level={1} topic="settings">
        {SETTINGS_WORDS.heading}
      </Headed>
      <Text>{SETTINGS_WORDS.intro}</Text>
      <RuleEditor settings={draft} onChange={setDraft} />
      {workbook !== null && (
        <RuleTrial
          workbook={workbook}
          settings={draft}
          today={today}
          onChoose={(preset) => setDraft(withPreset(draft, preset))}
        />
      )}
      <AsAtChoice asAt={draft.asAt} today={today} onChange={(asAt) => setDraft({ ...draft, asAt })} />
      <PeriodFields context={draft.context} found={found} onChange={(context) => setDraft({ ...draft, context })} />
      {isBackwards && <Text role="alert">{SETTINGS_WORDS.wrongOrder}</Text>}
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={isBusy || isBackwards || isSame} onClick={() => onSave(draft)}>
          {SETTINGS_WORDS.save}
        </Button>
        {!isSame && <Text size={200}>{SETTINGS_WORDS.unsaved}</Text>}
      </div>
      <Text size={200} className={styles.quiet}>
        {SETTINGS_WORDS.undoNote}
      </Text>
      <SettingsFile settings={draft} onLoad={setDraft} />
      <About />
    </div>
  );
}

function AsAtChoice({
  asAt,
  today,
  onChange,
}: {
  asAt: IsoDate | null;
  today: IsoDate;
  onChange: (asAt: IsoDate | null) => void;
}): ReactElement {
  const styles = usePaneStyles();
  return (
    <div className={styles.tight}>
      <Field label={SETTINGS_WORDS.asAt}>
        <RadioGroup
          value={asAt === null ? "today" : "fixed"}
          onChange={(_, { value }) => onChange(value === "fixed" ? today : null)}
        >
          <Radio value="today" label={SETTINGS_WORDS.asAtToday} />
          <Radio value="fixed" label={SETTINGS_WORDS.asAtFixed} />
        </RadioGroup>
      </Field>
      {asAt !== null && (
        <DayField label={WORDS.choices.asAt} day={asAt} onChange={(day) => day !== null && onChange(day)} />
      )}
    </div>
  );
}

/** The settings as a file, to be used in another workbook. Columns are this workbook's own and stay out. */
function SettingsFile({
  settings,
  onLoad,
}: {
  settings: RefreshSettings;
  onLoad: (settings: RefreshSettings) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const [isWrong, setIsWrong] = useState(false);
  const load = (text: string): void => {
    const kept = parseJson(text);
    setIsWrong(kept === null);
    if (kept !== null) onLoad({ ...parseRefreshSettings(kept), choices: settings.choices });
  };
  return (
    <section className={styles.tight}>
      <Headed topic="files">{SETTINGS_WORDS.file}</Headed>
      <div className={styles.line}>
        <Button
          size="small"
          onClick={() =>
            saveText(JSON.stringify({ ...settings, choices: [] }, null, 2), "action-plan-rag-settings.json")
          }
        >
          {SETTINGS_WORDS.saveFile}
        </Button>
        <FileButton
          label={SETTINGS_WORDS.loadFile}
          accept=".json"
          isBusy={false}
          size="small"
          onFile={(file) => void file.text().then(load)}
        />
      </div>
      {isWrong && <Text role="alert">{SETTINGS_WORDS.wrongFile}</Text>}
    </section>
  );
}

/** Null where it is no settings of ours. */
function parseJson(text: string): object | null {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept !== null && "preset" in kept ? kept : null;
  } catch {
    return null;
  }
}

type Style = keyof typeof SETTINGS_WORDS.years;

function PeriodFields({
  context,
  found,
  onChange,
}: {
  context: PlanContext;
  found: PlanContext;
  onChange: (context: PlanContext) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const style: Style = context.yearStyle ?? "auto";
  return (
    <section className={styles.stack}>
      <Headed topic="period">{SETTINGS_WORDS.period}</Headed>
      <Text>{SETTINGS_WORDS.periodHelp}</Text>
      <Text size={200} className={styles.quiet}>
        {found.planStart !== undefined && found.planEnd !== undefined
          ? SETTINGS_WORDS.foundPeriod(describeDate(found.planStart), describeDate(found.planEnd))
          : SETTINGS_WORDS.noPeriod}
      </Text>
      {(["planStart", "planEnd", "planDate"] as const).map((key) => (
        <DayField
          key={key}
          canBeEmpty
          label={SETTINGS_WORDS[key]}
          day={context[key] ?? null}
          onChange={(day) => onChange(withPart(context, key, day))}
        />
      ))}
      <Field label={SETTINGS_WORDS.year}>
        <Dropdown
          inlinePopup
          style={{ minWidth: 0, width: "100%" }}
          value={SETTINGS_WORDS.years[style]}
          selectedOptions={[style]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = (["academic", "financial", "calendar"] as const).find((name) => name === optionValue);
            onChange(withPart(context, "yearStyle", chosen ?? null));
          }}
        >
          {(Object.keys(SETTINGS_WORDS.years) as Style[]).map((name) => (
            <Option key={name} value={name}>
              {SETTINGS_WORDS.years[name]}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </section>
  );
}

/** The context with one part set, or without it. */
function withPart<Key extends keyof PlanContext>(
  context: PlanContext,
  key: Key,
  value: NonNullable<PlanContext[Key]> | null,
): PlanContext {
  const others = Object.fromEntries(Object.entries(context).filter(([name]) => name !== key));
  return value === null ? others : { ...others, [key]: value };
}
