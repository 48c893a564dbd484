import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanTable } from "../../core";
import { WORDS } from "../words";
import { Headed } from "./Headed";
import { usePaneStyles } from "./usePaneStyles";

/** Which plan was found, and the way to say that we read it wrongly. */
export function FoundLine({ tables, onChange }: { tables: readonly PlanTable[]; onChange: () => void }): ReactElement {
  const styles = usePaneStyles();
  const first = tables[0];
  return (
    <div className={styles.spread}>
      <div>
        <Headed level={1} topic="found">
          {WORDS.found.heading}
        </Headed>
        {first !== undefined && (
          <Text size={200} className={styles.quiet}>
            {WORDS.found.place(first)} {tables.length > 1 && WORDS.found.more(tables.length - 1)}
          </Text>
        )}
      </div>
      <Button size="small" data-opens="mapping" aria-label={WORDS.found.changeLabel} onClick={onChange}>
        {WORDS.found.change}
      </Button>
    </div>
  );
}
