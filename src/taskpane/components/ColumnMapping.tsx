import { Button, Dropdown, Field, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import {
  columnLetters,
  PLAN_FIELDS,
  type MappingChoice,
  type PlanField,
  type PlanTable,
  type WorkbookGrids,
} from "../../core";
import { sampleOfColumn } from "../sampleOfColumn";
import { describeRowNote, WORDS } from "../words";
import { Screen } from "./Screen";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  sample: {
    overflow: "hidden",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  dropdown: { minWidth: 0, width: "100%" },
  notes: { margin: 0, paddingInlineStart: "18px" },
});

/** By sheet column. */
type Fields = Readonly<Record<number, PlanField | null>>;

/** Which column was taken for what, with the means to say otherwise; and which rows were joined or left out. */
export function ColumnMapping({
  tables,
  workbook,
  isBusy,
  onUse,
  onBack,
}: {
  tables: readonly PlanTable[];
  workbook: WorkbookGrids;
  isBusy: boolean;
  onUse: (choices: readonly MappingChoice[]) => void;
  onBack: () => void;
}): ReactElement {
  const styles = usePaneStyles();
  const [fields, setFields] = useState<readonly Fields[]>(() => tables.map(fieldsOf));
  const use = (): void =>
    onUse(
      tables.map((table, index) => ({
        sheet: table.sheet,
        headerRow: table.headerRows[0] ?? table.firstRow,
        columns: table.columns.map(({ column, header }) => ({
          column,
          header,
          field: fields[index]?.[column] ?? null,
        })),
      })),
    );
  return (
    <Screen heading={WORDS.mapping.heading} help="mapping" back={WORDS.mapping.cancel} onBack={onBack}>
      <Text>{WORDS.mapping.intro}</Text>
      {tables.map((table, index) => (
        <section key={index} className={styles.stack}>
          {tables.length > 1 && (
            <h2 className={styles.heading}>{WORDS.mapping.table(index, WORDS.found.place(table))}</h2>
          )}
          {table.headerRows.length === 0 && <Text>{WORDS.mapping.noHeaders}</Text>}
          <TableColumns
            table={table}
            workbook={workbook}
            fields={fields[index] ?? {}}
            onChange={(changed) => setFields(fields.map((old, at) => (at === index ? changed : old)))}
          />
          <RowNotes table={table} />
        </section>
      ))}
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={use}>
          {WORDS.mapping.use}
        </Button>
        <Button onClick={onBack}>{WORDS.mapping.cancel}</Button>
      </div>
    </Screen>
  );
}

function fieldsOf({ columns }: PlanTable): Fields {
  return Object.fromEntries(columns.map(({ column, field }) => [column, field]));
}

const IGNORED = "ignored";

function TableColumns({
  table,
  workbook,
  fields,
  onChange,
}: {
  table: PlanTable;
  workbook: WorkbookGrids;
  fields: Fields;
  onChange: (fields: Fields) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <>
      {table.columns.map(({ column, header, field: found, confidence }) => {
        const field = fields[column] ?? null;
        const sample = sampleOfColumn(workbook, table, column);
        return (
          <div key={column} className={`${shared.card} ${shared.tight}`}>
            <Field
              label={WORDS.mapping.header(column, header)}
              hint={found !== null && found === field ? WORDS.mapping.sure(confidence) : ""}
            >
              <Dropdown
                inlinePopup
                className={styles.dropdown}
                disabled={table.headerRows.length === 0}
                value={field === null ? WORDS.mapping.ignored : WORDS.fields[field]}
                selectedOptions={[field ?? IGNORED]}
                onOptionSelect={(_, { optionValue }) =>
                  onChange({ ...fields, [column]: PLAN_FIELDS.find((name) => name === optionValue) ?? null })
                }
              >
                <Option value={IGNORED}>{WORDS.mapping.ignored}</Option>
                {PLAN_FIELDS.map((name) => (
                  <Option key={name} value={name}>
                    {WORDS.fields[name]}
                  </Option>
                ))}
              </Dropdown>
            </Field>
            <span className={styles.sample}>
              {sample === "" ? WORDS.mapping.noSample : `${WORDS.mapping.sample}: ${sample}`}
            </span>
          </div>
        );
      })}
      {table.ownColumns.length > 0 && (
        <Text size={200} className={shared.quiet}>
          {WORDS.mapping.own(
            table.ownColumns.map(({ column, role }) => `${columnLetters(column)} ${WORDS.ownRoles[role]}`),
          )}
        </Text>
      )}
    </>
  );
}

/** Rows that are no item of their own, each with why. */
function RowNotes({ table }: { table: PlanTable }): ReactElement {
  const styles = useStyles();
  const joined = table.rowNotes.filter(({ kind }) => kind === "joined");
  const leftOut = table.rowNotes.filter(({ kind }) => kind !== "joined" && kind !== "spacer");
  return (
    <>
      {[
        { title: WORDS.mapping.rowsJoined(joined.length), notes: joined },
        { title: WORDS.mapping.rowsLeftOut(leftOut.length), notes: leftOut },
      ].map(({ title, notes }) => (
        <details key={title}>
          <summary>{title}</summary>
          {notes.length === 0 ? (
            <Text>{WORDS.mapping.noRows}</Text>
          ) : (
            <ul className={styles.notes}>
              {notes.map((note) => (
                <li key={note.row}>{describeRowNote(note)}</li>
              ))}
            </ul>
          )}
        </details>
      ))}
    </>
  );
}
