import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { WORDS } from "../words";
import { HELP_TOPICS, type HelpTopic } from "../words/helpTopics";

const useStyles = makeStyles({
  // The least size of a target is 24 px (WCAG 2.2, 2.5.8).
  button: {
    width: "24px",
    height: "24px",
    padding: 0,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    // Quiet beside what it explains; a ring where it is pointed at, and in high contrast always.
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "1px solid transparent",
    borderRadius: "50%",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "&[aria-expanded='true']": { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  text: {
    flexBasis: "100%",
    gridColumnStart: "1",
    gridColumnEnd: "-1",
    padding: "8px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/**
 * A "?" that explains the part it stands beside, below itself and in the order of reading: no box lies over the pane.
 * Pressed again, or with Esc, it closes. To be put in a row of two columns or one that wraps.
 */
export function Help({ topic }: { topic: HelpTopic }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const toggle = async (): Promise<void> => {
    if (text !== null) return setText(null);
    const { HELP_TEXTS } = await import("../words/helpTexts");
    setText(HELP_TEXTS[topic]);
  };
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={WORDS.help(HELP_TOPICS[topic])}
        aria-expanded={text !== null}
        {...(text === null ? {} : { "aria-controls": id })}
        onClick={() => void toggle()}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === null) return;
          event.preventDefault();
          setText(null);
        }}
      >
        ?
      </button>
      {text !== null && (
        <div id={id} role="note" className={styles.text}>
          {text}
        </div>
      )}
    </>
  );
}
