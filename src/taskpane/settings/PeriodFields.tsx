import { Dropdown, Field, Option, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeDate, type PlanContext } from "../../core";
import { DayField } from "../components/DayField";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { SETTINGS_WORDS } from "./settingsWords";

type Style = keyof typeof SETTINGS_WORDS.years;

/** What the user says of the plan's dates, beside what was found in it. */
export function PeriodFields({
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
