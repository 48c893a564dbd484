import { Field, Radio, RadioGroup, SpinButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DayField } from "../components/DayField";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { NEET_WORDS } from "./neetWords";
import type { NeetChoices } from "./useNeet";

/** Which month, for whom, and which counts are small. */
export function NeetChoicesStep({
  choices,
  onChoose,
}: {
  choices: NeetChoices;
  onChoose: (choices: NeetChoices) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const { periodEnd, audience, threshold } = choices;
  return (
    <section className={styles.stack}>
      <Headed topic="neetChoices">{NEET_WORDS.choicesStep}</Headed>
      <DayField
        label={NEET_WORDS.periodEnd}
        day={periodEnd}
        onChange={(day) => day !== null && onChoose({ ...choices, periodEnd: day })}
      />
      <Field label={NEET_WORDS.audience}>
        <RadioGroup
          value={audience}
          onChange={(_, { value }) => onChoose({ ...choices, audience: value === "public" ? "public" : "internal" })}
        >
          <Radio value="internal" label={NEET_WORDS.internal} />
          <Radio value="public" label={NEET_WORDS.public} />
        </RadioGroup>
      </Field>
      {audience === "public" && (
        <Field label={NEET_WORDS.threshold} hint={NEET_WORDS.thresholdHelp}>
          <SpinButton
            value={threshold}
            min={2}
            max={100}
            onChange={(_, { value, displayValue }) => {
              const chosen = value ?? Number(displayValue);
              if (Number.isInteger(chosen) && chosen >= 2 && chosen <= 100) onChoose({ ...choices, threshold: chosen });
            }}
          />
        </Field>
      )}
    </section>
  );
}
