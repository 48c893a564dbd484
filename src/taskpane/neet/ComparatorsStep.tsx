import { Field, Text, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Issue } from "../../core";
import { usePaneStyles } from "../components/usePaneStyles";
import { NEET_WORDS } from "./neetWords";
import { wordsOf } from "./readExtract";

/** Targets and rates of others to hold the areas against, typed or pasted as a small table. */
export function ComparatorsStep({
  issues,
  held,
  onRead,
}: {
  /** What was odd in the last table. */
  issues: readonly Issue[];
  /** How many rows of it are used. */
  held: number;
  onRead: (text: string) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const [text, setText] = useState<string>(NEET_WORDS.comparatorsFirst);
  return (
    <details>
      <summary>{NEET_WORDS.comparators}</summary>
      <div className={styles.stack}>
        <Field label={NEET_WORDS.comparatorsTable} hint={NEET_WORDS.comparatorsHelp}>
          <Textarea
            rows={5}
            resize="vertical"
            value={text}
            onChange={(_, { value }) => setText(value)}
            onBlur={() => onRead(text)}
          />
        </Field>
        <Text size={200} role="status">
          {issues.length > 0 ? wordsOf(issues) : NEET_WORDS.comparatorsHeld(held)}
        </Text>
      </div>
    </details>
  );
}
