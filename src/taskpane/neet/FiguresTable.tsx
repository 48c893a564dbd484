import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MEASURE_COLUMNS, type CohortSummary, type MeasureName, type Measures } from "../../core";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { AuditFindings } from "./AuditFindings";
import { NEET_WORDS } from "./neetWords";

const useStyles = makeStyles({
  // A wide table scrolls in its own box, which the keyboard can reach.
  box: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 6px",
    textAlign: "end",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: "normal",
  },
  name: { textAlign: "start", whiteSpace: "normal" },
  head: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "normal", verticalAlign: "bottom" },
});

const SHOWN: readonly MeasureName[] = ["cohort", "neet", "neetRate", "notKnownRate", "combinedRate"];
const COLUMNS = SHOWN.flatMap((name) => MEASURE_COLUMNS.filter(({ measure }) => measure === name));

/** The figures of each district as they will stand on the sheets. */
export function FiguresTable({ summary }: { summary: CohortSummary }): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const rows = [...summary.districts, { ...summary.total, name: NEET_WORDS.total }];
  return (
    <section className={shared.tight}>
      <Headed topic="neetFigures">{NEET_WORDS.previewStep}</Headed>
      <div className={styles.box} role="region" aria-label={NEET_WORDS.table} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
                {NEET_WORDS.district}
              </th>
              {COLUMNS.map(({ measure, heading }) => (
                <th key={measure} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {row.name}
                </th>
                {COLUMNS.map(({ measure, numberFormat }) => (
                  <td key={measure} className={styles.cell}>
                    {figureText(row, measure, numberFormat.includes("%"))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <AuditFindings summary={summary} />
    </section>
  );
}

function figureText(row: Measures, measure: MeasureName, isRate: boolean): string {
  if (row.suppressed.includes(measure)) return NEET_WORDS.hidden;
  const figure = row[measure];
  if (figure === null) return NEET_WORDS.unknown;
  return isRate ? `${(100 * figure).toFixed(1)} %` : figure.toLocaleString("en-GB");
}
