import { Checkbox, Field, Radio, RadioGroup, Select, SpinButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PART_KINDS, type PartKind, type Rounding } from "../../core";
import { DayField } from "../components/DayField";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { NEET_WORDS } from "./neetWords";
import type { NeetChoices } from "./neetState";

/** Which month, for whom, and which counts are small. */
export function NeetChoicesStep({
  choices,
  onChoose,
}: {
  choices: NeetChoices;
  onChoose: (choices: NeetChoices) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const { periodEnd, audience } = choices;
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
      {audience === "public" && <PublicChoices choices={choices} onChoose={onChoose} />}
    </section>
  );
}

const ROUNDINGS: readonly Rounding[] = [0, 5, 10];

/** What the public sees: which counts are small, how the others are rounded, and which smaller parts are there. */
function PublicChoices({
  choices,
  onChoose,
}: {
  choices: NeetChoices;
  onChoose: (choices: NeetChoices) => void;
}): ReactElement {
  const { threshold, rounding, parts } = choices;
  const withPart = (kind: PartKind, isChosen: boolean) =>
    PART_KINDS.filter((one) => (one === kind ? isChosen : parts.includes(one)));
  return (
    <>
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
      <Field label={NEET_WORDS.rounding}>
        <Select
          value={String(rounding)}
          onChange={(_, { value }) =>
            onChoose({ ...choices, rounding: ROUNDINGS.find((one) => String(one) === value) ?? 0 })
          }
        >
          {ROUNDINGS.map((one) => (
            <option key={one} value={one}>
              {one === 0 ? NEET_WORDS.noRounding : one}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={NEET_WORDS.alsoPublish} hint={NEET_WORDS.alsoPublishHelp} role="group">
        <div>
          {PART_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              label={NEET_WORDS.part(kind)}
              checked={parts.includes(kind)}
              onChange={(_, { checked }) => onChoose({ ...choices, parts: withPart(kind, checked === true) })}
            />
          ))}
        </div>
      </Field>
    </>
  );
}
