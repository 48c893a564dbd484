import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IsoDate } from "../../core";
import { DayField } from "../components/DayField";
import { usePaneStyles } from "../components/usePaneStyles";
import { WORDS } from "../words";
import { SETTINGS_WORDS } from "./settingsWords";

/** Whether the plan is judged as at the day of the refresh, or always as at one. */
export function AsAtChoice({
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
