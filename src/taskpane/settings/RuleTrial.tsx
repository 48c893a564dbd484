import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import {
  toRefreshOptions,
  tryAllPresets,
  type IsoDate,
  type PresetName,
  type PresetTrial,
  type RefreshSettings,
  type Status,
  type WorkbookGrids,
} from "../../core";
import { Help } from "../components/Help";
import { usePaneStyles } from "../components/usePaneStyles";
import { useLooks } from "../looksContext";
import { RULE_WORDS } from "./ruleWords";

const useStyles = makeStyles({
  box: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 6px",
    textAlign: "end",
    fontWeight: "normal",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "start" },
});

const SHOWN: readonly Status[] = ["red", "amber", "green", "complete", "grey"];

/** Every rule set on the plan in front, side by side, to choose from. */
export function RuleTrial({
  workbook,
  settings,
  today,
  onChoose,
}: {
  workbook: WorkbookGrids;
  settings: RefreshSettings;
  today: IsoDate;
  onChoose: (preset: PresetName) => void;
}): ReactElement {
  const shared = usePaneStyles();
  const [trials, setTrials] = useState<readonly PresetTrial[]>([]);
  return (
    <section className={shared.tight}>
      <div className={shared.line}>
        <Button size="small" onClick={() => setTrials(tryAllPresets(workbook, toRefreshOptions(settings, today)))}>
          {RULE_WORDS.try}
        </Button>
        <Text size={200} className={shared.quiet}>
          {RULE_WORDS.tryHelp}
        </Text>
        <Help topic="trial" />
      </div>
      {trials.length > 0 && <TrialTable trials={trials} onChoose={onChoose} />}
    </section>
  );
}

function TrialTable({
  trials,
  onChoose,
}: {
  trials: readonly PresetTrial[];
  onChoose: (preset: PresetName) => void;
}): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div className={styles.box} role="region" aria-label={RULE_WORDS.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
              {RULE_WORDS.ruleSet}
            </th>
            {SHOWN.map((status) => (
              <th key={status} scope="col" className={styles.cell}>
                {looks[status].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trials.map(({ ruleSet, counts, differing, isInUse }) => (
            <tr key={`${ruleSet.isOwn ?? false} ${ruleSet.preset}`}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {ruleSet.title}
                <br />
                {isInUse ? (
                  RULE_WORDS.inUse
                ) : (
                  <>
                    {RULE_WORDS.differing(differing.length)}{" "}
                    <Button
                      size="small"
                      aria-label={RULE_WORDS.choose(ruleSet.title)}
                      onClick={() => onChoose(ruleSet.preset)}
                    >
                      {RULE_WORDS.use}
                    </Button>
                  </>
                )}
              </th>
              {SHOWN.map((status) => (
                <td key={status} className={styles.cell}>
                  {counts[status]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
