import { Button, Dropdown, Field, Input, Option, Text, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { IsoDate, NewOverride, Override, Status } from "../../core";
import { useLooks } from "../looksContext";
import { OVERRIDE_WORDS } from "../words/overrideWords";
import { DayField } from "./DayField";
import { Help } from "./Help";
import { usePaneStyles } from "./usePaneStyles";

const RATINGS: readonly Status[] = ["red", "amber", "green", "complete", "grey"];

/** Sets, changes or takes away the rating that a person puts over the computed one. Closed until it is wanted. */
export function OverrideForm({
  override,
  asAt,
  isBusy,
  onSet,
}: {
  override: Override | null;
  asAt: IsoDate;
  isBusy: boolean;
  onSet: (override: NewOverride | null) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const looks = useLooks();
  const [status, setStatus] = useState<Status>(override?.status ?? "amber");
  const [reason, setReason] = useState(override?.reason ?? "");
  const [by, setBy] = useState(override?.by ?? "");
  const [until, setUntil] = useState<IsoDate | null>(override?.until ?? null);
  const isWhole = reason.trim() !== "" && until !== null && until >= asAt;
  return (
    <details>
      <summary>{override === null ? OVERRIDE_WORDS.set : OVERRIDE_WORDS.change}</summary>
      <div className={styles.stack}>
        <div className={styles.headed}>
          <Text size={200} className={styles.quiet}>
            {OVERRIDE_WORDS.help}
          </Text>
          <Help topic="override" />
        </div>
        <Field label={OVERRIDE_WORDS.status}>
          <Dropdown
            inlinePopup
            style={{ minWidth: 0 }}
            value={looks[status].label}
            selectedOptions={[status]}
            onOptionSelect={(_, { optionValue }) => setStatus(RATINGS.find((known) => known === optionValue) ?? status)}
          >
            {RATINGS.map((known) => (
              <Option key={known} value={known}>
                {looks[known].label}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={OVERRIDE_WORDS.reason} hint={OVERRIDE_WORDS.reasonHelp} required>
          <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <DayField canBeEmpty label={OVERRIDE_WORDS.until} day={until} onChange={setUntil} />
        <Field label={OVERRIDE_WORDS.by}>
          <Input value={by} style={{ minWidth: 0 }} onChange={(_, { value }) => setBy(value)} />
        </Field>
        {!isWhole && (
          <Text size={200} className={styles.quiet}>
            {OVERRIDE_WORDS.missing}
          </Text>
        )}
        <div className={styles.line}>
          <Button
            disabledFocusable={isBusy || !isWhole}
            onClick={() => {
              if (until !== null) onSet({ status, reason: reason.trim(), by: by.trim(), until });
            }}
          >
            {OVERRIDE_WORDS.save}
          </Button>
          {override !== null && (
            <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => onSet(null)}>
              {OVERRIDE_WORDS.remove}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
