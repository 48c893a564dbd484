import { Button, Dropdown, Field, Option, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { describeDate, type IsoDate, type PlanContext, type RefreshSettings } from "../../core";
import { WORDS } from "../words";
import { About } from "./About";
import { DayField } from "./DayField";
import { RulesField } from "./JudgingChoices";
import { usePaneStyles } from "./usePaneStyles";

/** What this workbook remembers. Kept only when the button is pressed: keeping settings can clear Excel's undo list. */
export function SettingsTab({
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
      <h1 className={styles.heading}>{WORDS.settings.heading}</h1>
      <Text>{WORDS.settings.intro}</Text>
      <RulesField preset={draft.preset} onChange={(preset) => setDraft({ ...draft, preset })} />
      <AsAtChoice asAt={draft.asAt} today={today} onChange={(asAt) => setDraft({ ...draft, asAt })} />
      <PeriodFields context={draft.context} found={found} onChange={(context) => setDraft({ ...draft, context })} />
      {isBackwards && <Text role="alert">{WORDS.settings.wrongOrder}</Text>}
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={isBusy || isBackwards || isSame} onClick={() => onSave(draft)}>
          {WORDS.settings.save}
        </Button>
        {!isSame && <Text size={200}>{WORDS.settings.unsaved}</Text>}
      </div>
      <Text size={200} className={styles.quiet}>
        {WORDS.settings.undoNote}
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
      <Field label={WORDS.settings.asAt}>
        <RadioGroup
          value={asAt === null ? "today" : "fixed"}
          onChange={(_, { value }) => onChange(value === "fixed" ? today : null)}
        >
          <Radio value="today" label={WORDS.settings.asAtToday} />
          <Radio value="fixed" label={WORDS.settings.asAtFixed} />
        </RadioGroup>
      </Field>
      {asAt !== null && (
        <DayField label={WORDS.choices.asAt} day={asAt} onChange={(day) => day !== null && onChange(day)} />
      )}
    </div>
  );
}

type Style = keyof typeof WORDS.settings.years;

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
      <h2 className={styles.heading}>{WORDS.settings.period}</h2>
      <Text>{WORDS.settings.periodHelp}</Text>
      <Text size={200} className={styles.quiet}>
        {found.planStart !== undefined && found.planEnd !== undefined
          ? WORDS.settings.foundPeriod(describeDate(found.planStart), describeDate(found.planEnd))
          : WORDS.settings.noPeriod}
      </Text>
      {(["planStart", "planEnd", "planDate"] as const).map((key) => (
        <DayField
          key={key}
          canBeEmpty
          label={WORDS.settings[key]}
          day={context[key] ?? null}
          onChange={(day) => onChange(withPart(context, key, day))}
        />
      ))}
      <Field label={WORDS.settings.year}>
        <Dropdown
          inlinePopup
          style={{ minWidth: 0, width: "100%" }}
          value={WORDS.settings.years[style]}
          selectedOptions={[style]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = (["academic", "financial", "calendar"] as const).find((name) => name === optionValue);
            onChange(withPart(context, "yearStyle", chosen ?? null));
          }}
        >
          {(Object.keys(WORDS.settings.years) as Style[]).map((name) => (
            <Option key={name} value={name}>
              {WORDS.settings.years[name]}
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
