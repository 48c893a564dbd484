import { Button, Dropdown, Field, InfoLabel, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PRESET_NAMES, PRESETS, type IsoDate, type PresetName, type RuleSet } from "../../core";
import { WORDS } from "../words";
import { DayField } from "./DayField";
import { Help } from "./Help";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))", gap: "8px" },
  dropdown: { minWidth: 0, width: "100%" },
  option: { display: "flex", flexDirection: "column", whiteSpace: "normal" },
  summary: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The rules drop-down: each rule set with what it does, and under a "?" where it comes from. */
export function RulesField({
  preset,
  ownTitle,
  onChange,
}: {
  preset: PresetName;
  /** Shown in the place of the preset's title where somebody's own rules judge. */
  ownTitle?: string;
  onChange: (preset: PresetName) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Field
      label={{
        children: (_: unknown, slotProps: object) => (
          <InfoLabel
            {...slotProps}
            info={`${PRESETS[preset].summary}. ${PRESETS[preset].source}.`}
            infoButton={{ "aria-label": WORDS.choices.source }}
          >
            {WORDS.choices.rules}
          </InfoLabel>
        ),
      }}
    >
      <Dropdown
        inlinePopup
        className={styles.dropdown}
        value={ownTitle ?? PRESETS[preset].title}
        selectedOptions={[preset]}
        onOptionSelect={(_, { optionValue }) => {
          const name = PRESET_NAMES.find((known) => known === optionValue);
          if (name !== undefined && (name !== preset || ownTitle !== undefined)) onChange(name);
        }}
      >
        {PRESET_NAMES.map((name) => (
          <Option key={name} value={name} text={PRESETS[name].title}>
            <span className={styles.option}>
              {PRESETS[name].title}
              <span className={styles.summary}>{PRESETS[name].summary}</span>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** By which day and which rules the plan is judged, with the offer to keep them once they differ from the workbook's. */
export function JudgingChoices({
  asAt,
  preset,
  ownRules,
  canKeep,
  onAsAt,
  onPreset,
  onKeep,
}: {
  asAt: IsoDate;
  preset: PresetName;
  /** Somebody's own rules, where they judge in the preset's place. */
  ownRules: RuleSet | null;
  canKeep: boolean;
  onAsAt: (asAt: IsoDate) => void;
  onPreset: (preset: PresetName) => void;
  onKeep: () => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <div className={shared.tight}>
      <div className={styles.pair}>
        <DayField label={WORDS.choices.asAt} day={asAt} onChange={(day) => day !== null && onAsAt(day)} />
        <RulesField
          preset={preset}
          {...(ownRules === null ? {} : { ownTitle: WORDS.choices.own(ownRules.title) })}
          onChange={onPreset}
        />
      </div>
      <div className={shared.headed}>
        <Text size={200} className={shared.quiet}>
          {(ownRules ?? PRESETS[preset]).summary}.
        </Text>
        <Help topic="judging" />
      </div>
      {canKeep && (
        <Button size="small" appearance="subtle" style={{ alignSelf: "start" }} onClick={onKeep}>
          {WORDS.choices.keep}
        </Button>
      )}
    </div>
  );
}
