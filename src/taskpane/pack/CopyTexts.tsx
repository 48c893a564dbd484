import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { chaserTexts, coveringSentences, type PackOptions, type RefreshReport } from "../../core";
import { CopyButton } from "../components/CopyButton";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { PACK_WORDS } from "./packWords";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px" },
});

/** What goes into the covering report and to the leads, to be copied. */
export function CopyTexts({ report, options }: { report: RefreshReport; options: PackOptions }): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const sentences = coveringSentences(report, options);
  const chasers = chaserTexts(report, options);
  return (
    <section className={shared.tight}>
      <Headed topic="packTexts">{PACK_WORDS.texts}</Headed>
      <details>
        <summary>{PACK_WORDS.covering}</summary>
        <div className={shared.tight}>
          <Text className={shared.wrap}>{sentences.join(" ")}</Text>
          <div className={shared.line}>
            <CopyButton text={sentences.join(" ")} label={PACK_WORDS.copyCovering} />
          </div>
        </div>
      </details>
      <details>
        <summary>{PACK_WORDS.chasers}</summary>
        <div className={shared.tight}>
          <Text size={200} className={shared.quiet}>
            {chasers.length === 0 ? PACK_WORDS.noChasers : PACK_WORDS.chasersHelp}
          </Text>
          <ul className={`${shared.plainList} ${styles.list}`}>
            {chasers.map(({ lead, overdue, due, text }) => (
              <li key={lead ?? ""} className={shared.card}>
                <div className={shared.spread}>
                  <Text className={shared.wrap}>{PACK_WORDS.chaser(lead ?? PACK_WORDS.noLead, overdue, due)}</Text>
                  <CopyButton
                    text={text}
                    label={PACK_WORDS.copy}
                    name={PACK_WORDS.copyChaser(lead ?? PACK_WORDS.noLead)}
                  />
                </div>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  );
}
