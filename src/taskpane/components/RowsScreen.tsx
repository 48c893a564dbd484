import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRef, PlanTable } from "../../core";
import { notedRows } from "../notedRows";
import { CHECK_WORDS } from "../words/checkWords";
import { describeRowNote, rowsOf, WORDS } from "../words";
import { Screen } from "./Screen";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { contentVisibility: "auto", containIntrinsicSize: "auto 34px" },
});

/** Why each of these rows is no item, with the way there. */
export function RowsScreen({
  tables,
  onGoTo,
  onBack,
}: {
  tables: readonly PlanTable[];
  onGoTo: (at: CellRef) => void;
  onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <Screen heading={CHECK_WORDS.rowsHeading} help="rows" back={WORDS.item.back} onBack={onBack}>
      <Text>{CHECK_WORDS.rowsIntro}</Text>
      <ul className={`${shared.plainList} ${styles.list}`} aria-label={CHECK_WORDS.rowsHeading}>
        {notedRows(tables).map(({ sheet, note }) => (
          <li key={`${sheet}\n${note.row}`} className={`${styles.row} ${shared.spread}`}>
            <Text className={shared.wrap}>{describeRowNote(note)}</Text>
            <Button
              size="small"
              aria-label={WORDS.item.goTo([note.row, note.row])}
              onClick={() => onGoTo({ sheet, row: note.row, column: 0 })}
            >
              {rowsOf([note.row, note.row])}
            </Button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
