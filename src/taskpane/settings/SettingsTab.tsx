import { Button, Dropdown, Field, Option, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { describeDate, type IsoDate, type PlanContext, type RefreshSettings } from "../../core";
import { DayField } from "../components/DayField";
import { RulesField } from "../components/JudgingChoices";
import { usePaneStyles } from "../components/usePaneStyles";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import { WORDS } from "../words";
import { About } from "./About";
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
  const { savedSettings, report, phase } = state;
  return (
    <SettingsForm
      // What was saved elsewhere meanwhile takes the place of what stands here.
      key={JSON.stringify(savedSettings)}
      settings={savedSettings}
      found={report?.context ?? {}}
      today={today}
      isBusy={phase.kind === "working"}
      onSave={(settings) => void actions.save(settings)}
    />
  );
}

function SettingsForm({
  settings,
  found,
  today,
  isBusy,
  onSave,
}: {
  settings: RefreshSettings;
  /** What is known of the plan's dates as it was last read. */
  found: PlanContext;
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
      <h1 className={styles.heading}>{SETTINGS_WORDS.heading}</h1>
      <Text>{SETTINGS_WORDS.intro}</Text>
      <RulesField preset={draft.preset} onChange={(preset) => setDraft({ ...draft, preset })} />
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
      <h2 className={styles.heading}>{SETTINGS_WORDS.period}</h2>
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
