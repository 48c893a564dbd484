import { Button, Field, Input } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";
import { describeDate, parseIsoDate, type IsoDate } from "../../core";
import { parseUkDay } from "../parseUkDay";
import { WORDS } from "../words";
import { usePaneStyles } from "./usePaneStyles";

/**
 * A day, shown and typed as in the UK whatever the computer's region. The calendar is the browser's own; its field is
 * out of sight because it would show the day in the computer's order.
 */
export function DayField({
  label,
  day,
  canBeEmpty = false,
  onChange,
}: {
  label: string;
  day: IsoDate | null;
  canBeEmpty?: boolean;
  onChange: (day: IsoDate | null) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const take = (text: string | null): void => {
    if (text === null) return;
    const read = parseUkDay(text);
    const isEmptied = text.trim() === "" && canBeEmpty;
    setIsWrong(read === null && !isEmptied);
    if (read === null && !isEmptied) return;
    setTyped(null);
    if (read !== day) onChange(read);
  };
  return (
    <Field label={label} {...(isWrong ? { validationMessage: WORDS.choices.asAtWrong } : {})}>
      <Input
        value={typed ?? (day === null ? "" : describeDate(day))}
        placeholder={WORDS.choices.asAtHint}
        style={{ minWidth: 0 }}
        input={{ style: { minWidth: 0, width: "100%" } }}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => take(typed)}
        onKeyDown={(event) => {
          if (event.key === "Enter") take(typed);
        }}
        contentAfter={
          <>
            <Button
              appearance="transparent"
              size="small"
              icon={<CalendarRegular />}
              aria-label={`${WORDS.choices.pickDay}: ${label}`}
              onClick={() => picker.current?.showPicker()}
            />
            <input
              ref={picker}
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              className={styles.hidden}
              value={day ?? ""}
              onChange={(event) => {
                setTyped(null);
                setIsWrong(false);
                onChange(parseIsoDate(event.target.value));
              }}
            />
          </>
        }
      />
    </Field>
  );
}
