import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactElement } from "react";
import { WORDS } from "../words";
import { HELP_TOPICS, type HelpTopic } from "../words/helpTopics";

const useStyles = makeStyles({
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
      <Button
        appearance="transparent"
        size="small"
        icon={<QuestionCircleRegular />}
        aria-label={WORDS.help(HELP_TOPICS[topic])}
        aria-expanded={text !== null}
        {...(text === null ? {} : { "aria-controls": id })}
        onClick={() => void toggle()}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === null) return;
          event.preventDefault();
          setText(null);
        }}
      />
      {text !== null && (
        <div id={id} role="note" className={styles.text}>
          {text}
        </div>
      )}
    </>
  );
}
