import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExtractProfile } from "../../core";
import { NEET_WORDS } from "./neetWords";

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: "6px" },
  said: { margin: 0 },
});

/** What the extract holds: who is counted and why not the rest. It is shown to whoever has the extract, and kept nowhere. */
export function ExtractProfileList({ profile }: { profile: ExtractProfile }): ReactElement {
  const styles = useStyles();
  const words = NEET_WORDS.profile;
  const { people, inCohort, leftOut, districts, codesNotKnown, columns, periods, privateColumns } = profile;
  const items: readonly (readonly [string, readonly string[]])[] = [
    [words.periods, periods.map(({ periodEnd, rows }) => words.period(periodEnd, rows))],
    [words.leftOut, leftOut.map(({ why, people: count }) => words.because(why, count))],
    [words.districts, districts.map(words.district)],
    [words.codes, codesNotKnown.map(({ code, people: count }) => words.code(code, count))],
    [words.columns, columns.map(words.column)],
    [words.privateColumns, privateColumns],
  ];
  return (
    <>
      <Text>{words.counted(profile.rows, people, inCohort)}</Text>
      <details>
        <summary>{words.more}</summary>
        <dl className={styles.list}>
          {items
            .filter(([, said]) => said.length > 0)
            .map(([term, said]) => (
              <div key={term}>
                <dt className={styles.term}>{term}</dt>
                {said.map((text) => (
                  <dd key={text} className={styles.said}>
                    {text}
                  </dd>
                ))}
              </div>
            ))}
        </dl>
      </details>
    </>
  );
}
