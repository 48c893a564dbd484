import { Button, Checkbox, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import {
  checkRuleSet,
  defaultNumbers,
  describeIssue,
  describeRule,
  looksInRuleFile,
  NUMBERS_OF_PRESET,
  parseRuleFile,
  ruleFileOf,
  ruleSetFor,
  withPreset,
  type Issue,
  type RefreshSettings,
  type RuleNumbers,
  type StatusLooks,
} from "../../core";
import { FileButton } from "../components/FileButton";
import { RulesField } from "../components/JudgingChoices";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { describeEdge, RULE_WORDS } from "./ruleWords";
import { saveText } from "../saveText";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "20px" } });

/** Which rules judge the plan, their days and per cents, what they say in words, and rules from a file. */
export function RuleEditor({
  settings,
  looks,
  onChange,
  onLooks,
}: {
  settings: RefreshSettings;
  looks: StatusLooks;
  onChange: (settings: RefreshSettings) => void;
  /** Told of the labels and colours that a file of rules holds. */
  onLooks: (looks: StatusLooks) => void;
}): ReactElement {
  const shared = usePaneStyles();
  const { ownRules } = settings;
  return (
    <section className={shared.stack}>
      <Headed topic="rules">{RULE_WORDS.heading}</Headed>
      <RulesField preset={settings.preset} onChange={(preset) => onChange(withPreset(settings, preset))} />
      {ownRules === undefined ? (
        <NumberFields settings={settings} onChange={onChange} />
      ) : (
        <div className={shared.spread}>
          <Text>
            {RULE_WORDS.own}: {ownRules.title}
          </Text>
          <Button size="small" onClick={() => onChange(withPreset(settings, settings.preset))}>
            {RULE_WORDS.dropOwn}
          </Button>
        </div>
      )}
      <RulesInWords settings={settings} looks={looks} />
      <RuleFiles settings={settings} looks={looks} onChange={onChange} onLooks={onLooks} />
    </section>
  );
}

function NumberFields({
  settings,
  onChange,
}: {
  settings: RefreshSettings;
  onChange: (settings: RefreshSettings) => void;
}): ReactElement | null {
  const { preset, numbers = {}, workingDays = false } = settings;
  const usual = defaultNumbers(workingDays ? "working" : "calendar");
  const set = (name: keyof RuleNumbers, typed: string): void => {
    const others = Object.fromEntries(Object.entries(numbers).filter(([other]) => other !== name));
    const number = Number(typed);
    const isSound = typed.trim() !== "" && Number.isInteger(number) && number >= 0 && number <= 999;
    onChange({ ...settings, numbers: isSound ? { ...others, [name]: number } : others });
  };
  return (
    <>
      {NUMBERS_OF_PRESET[preset].map((name) => (
        <Field key={name} label={RULE_WORDS.names[name]}>
          <Input
            type="number"
            style={{ minWidth: 0, width: "120px" }}
            placeholder={String(usual[name])}
            value={numbers[name] === undefined ? "" : String(numbers[name])}
            onChange={(_, { value }) => set(name, value)}
          />
        </Field>
      ))}
      {NUMBERS_OF_PRESET[preset].some((name) => COUNTED_FROM_DUE.includes(name)) && (
        <Checkbox
          label={RULE_WORDS.workingDays}
          checked={workingDays}
          onChange={(_, { checked }) => onChange({ ...settings, workingDays: checked === true })}
        />
      )}
    </>
  );
}

const COUNTED_FROM_DUE: readonly (keyof RuleNumbers)[] = ["dueSoonDays", "graceDays", "toleranceDays"];

function RulesInWords({ settings, looks }: { settings: RefreshSettings; looks: StatusLooks }): ReactElement {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { rules, source, daysAre } = ruleSetFor(settings);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{RULE_WORDS.inWords}</summary>
      <ol className={styles.list}>
        {rules.map((rule, index) => (
          <li key={index}>{describeRule(rule, daysAre, looks)}</li>
        ))}
      </ol>
      <Text size={200}>{source}</Text>
      {/* Proving the edges takes a moment, so it is done once somebody looks. */}
      {isOpen && (
        <>
          <h3 style={{ fontSize: "inherit" }}>{RULE_WORDS.edges}</h3>
          <ul className={styles.list}>
            {checkRuleSet(rules).edges.map((edge) => (
              <li key={`${edge.fact} ${edge.at}`}>{describeEdge(edge, daysAre, looks)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function RuleFiles({
  settings,
  looks,
  onChange,
  onLooks,
}: {
  settings: RefreshSettings;
  looks: StatusLooks;
  onChange: (settings: RefreshSettings) => void;
  onLooks: (looks: StatusLooks) => void;
}): ReactElement {
  const shared = usePaneStyles();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isRefused, setIsRefused] = useState(false);
  const take = (text: string): void => {
    const read = parseRuleFile(text);
    const shown = looksInRuleFile(text);
    setIsRefused(!read.ok);
    setIssues([...(read.ok ? read.warnings : read.issues), ...(shown.ok ? [] : shown.issues)]);
    if (read.ok) onChange({ ...settings, ownRules: read.value });
    if (read.ok && shown.ok && shown.value !== null) onLooks(shown.value);
  };
  return (
    <div className={shared.tight}>
      <div className={shared.line}>
        <Button size="small" onClick={() => saveText(ruleFileOf(ruleSetFor(settings), looks), "rag-rules.json")}>
          {RULE_WORDS.save}
        </Button>
        <FileButton
          label={RULE_WORDS.load}
          accept={RULE_WORDS.fileKinds}
          isBusy={false}
          size="small"
          onFile={(file) => void file.text().then(take)}
        />
      </div>
      {issues.length > 0 && (
        <div role="alert">
          {isRefused && <Text>{RULE_WORDS.refused} </Text>}
          {issues.map((issue, index) => (
            <Text key={index} block>
              {describeIssue(issue)}
            </Text>
          ))}
        </div>
      )}
    </div>
  );
}
