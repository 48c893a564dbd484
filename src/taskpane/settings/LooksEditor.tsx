import { Button, Dropdown, Field, Input, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import {
  checkStatusLooks,
  contrastRatio,
  describeIssueIn,
  LOOK_SCHEMES,
  STATUS_LOOKS,
  type Status,
  type StatusLook,
  type StatusLooks,
} from "../../core";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { LOOKS_WORDS } from "./looksWords";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end" },
  label: { flexGrow: 1, minWidth: "120px" },
  letter: { width: "64px" },
  colour: {
    boxSizing: "border-box",
    width: "56px",
    height: "32px",
    padding: "2px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // A sample of colours stays in its colours where the computer takes all others away.
  samples: { display: "flex", flexWrap: "wrap", gap: "4px", forcedColorAdjust: "none" },
  sample: { padding: "4px 8px", borderRadius: "2px", minWidth: "64px", textAlign: "center" },
  grey: { filter: "grayscale(1)" },
});

const SHOWN: readonly Status[] = ["red", "amber", "green", "complete", "grey"];

/** The words and colours of the statuses, with how they look, also on grey paper, and what is wrong with them. */
export function LooksEditor({
  looks,
  onChange,
}: {
  looks: StatusLooks;
  onChange: (looks: StatusLooks) => void;
}): ReactElement {
  const shared = usePaneStyles();
  const issues = checkStatusLooks(looks);
  const describe = describeIssueIn(looks);
  const scheme = LOOK_SCHEMES.find((one) => JSON.stringify(one.looks) === JSON.stringify(looks));
  return (
    <section className={shared.stack}>
      <Headed topic="looks">{LOOKS_WORDS.heading}</Headed>
      <Field label={LOOKS_WORDS.scheme}>
        <Dropdown
          inlinePopup
          style={{ minWidth: 0, width: "100%" }}
          value={scheme?.title ?? LOOKS_WORDS.own}
          selectedOptions={scheme === undefined ? [] : [scheme.name]}
          onOptionSelect={(_, { optionValue }) =>
            onChange(LOOK_SCHEMES.find(({ name }) => name === optionValue)?.looks ?? looks)
          }
        >
          {LOOK_SCHEMES.map(({ name, title }) => (
            <Option key={name} value={name}>
              {title}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Samples looks={looks} heading={LOOKS_WORDS.preview} isGrey={false} />
      <Samples looks={looks} heading={LOOKS_WORDS.inGrey} isGrey />
      {issues.length > 0 && (
        <div role="alert">
          {issues.map((issue, index) => (
            <Text key={index} block>
              {describe(issue)}
            </Text>
          ))}
        </div>
      )}
      <details>
        <summary>{LOOKS_WORDS.change}</summary>
        <div className={shared.stack}>
          {SHOWN.map((status) => (
            <LookFields
              key={status}
              status={status}
              look={looks[status]}
              onChange={(look) => onChange({ ...looks, [status]: look })}
            />
          ))}
          <Button size="small" style={{ alignSelf: "start" }} onClick={() => onChange(STATUS_LOOKS)}>
            {LOOKS_WORDS.usual}
          </Button>
        </div>
      </details>
    </section>
  );
}

/** Every status with its word and letter on its colours. */
function Samples({ looks, heading, isGrey }: { looks: StatusLooks; heading: string; isGrey: boolean }): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <div className={shared.tight}>
      <Text size={200} className={shared.quiet}>
        {heading}
      </Text>
      <div className={styles.samples}>
        {SHOWN.map((status) => {
          const { label, letter, shape, fill, fontColour } = looks[status];
          return (
            <span
              key={status}
              className={`${styles.sample} ${isGrey ? styles.grey : ""}`}
              style={{ backgroundColor: fill, color: fontColour }}
            >
              {shape} {label} ({letter})
            </span>
          );
        })}
      </div>
    </div>
  );
}

function LookFields({
  status,
  look,
  onChange,
}: {
  status: Status;
  look: StatusLook;
  onChange: (look: StatusLook) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const name = STATUS_LOOKS[status].meaning;
  return (
    <div role="group" aria-label={name} className={`${shared.card} ${shared.tight}`}>
      <Text weight="semibold">{name}</Text>
      <div className={styles.fields}>
        <Field label={LOOKS_WORDS.label} className={styles.label}>
          <Input
            value={look.label}
            style={{ minWidth: 0 }}
            input={{ style: { minWidth: 0, width: "100%" } }}
            onChange={(_, { value }) => onChange({ ...look, label: value })}
          />
        </Field>
        <Field label={LOOKS_WORDS.letter}>
          <Input
            className={styles.letter}
            value={look.letter}
            input={{ style: { minWidth: 0, width: "100%" } }}
            onChange={(_, { value }) => onChange({ ...look, letter: value })}
          />
        </Field>
        <ColourField label={LOOKS_WORDS.fill} colour={look.fill} onChange={(fill) => onChange({ ...look, fill })} />
        <ColourField
          label={LOOKS_WORDS.fontColour}
          colour={look.fontColour}
          onChange={(fontColour) => onChange({ ...look, fontColour })}
        />
      </div>
      <Text size={200} className={shared.quiet}>
        {LOOKS_WORDS.contrast(contrastRatio(look.fill, look.fontColour))}
      </Text>
    </div>
  );
}

/** The browser's own colour chooser. */
function ColourField({
  label,
  colour,
  onChange,
}: {
  label: string;
  colour: string;
  onChange: (colour: string) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const id = useId();
  return (
    <div className={shared.tight}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="color"
        className={styles.colour}
        value={colour.toLowerCase()}
        onChange={(event) => onChange(event.target.value.toUpperCase())}
      />
    </div>
  );
}
