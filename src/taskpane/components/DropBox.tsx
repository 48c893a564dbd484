import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";

const useStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "64px",
    padding: "8px 10px",
    font: "inherit",
    resize: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    "::placeholder": { color: tokens.colorNeutralForeground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  over: { borderTopStyle: "solid", borderRightStyle: "solid", borderBottomStyle: "solid", borderLeftStyle: "solid" },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** What was pasted: as text, and as a page's HTML where the clipboard holds one. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** A box to paste or to drop a file into. It never shows what was pasted. */
export function DropBox({
  label,
  help,
  onPaste,
  onFile,
}: {
  label: string;
  help: string;
  onPaste: (pasted: Pasted) => void;
  onFile: (file: File) => void;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={mergeClasses(styles.box, isOver && styles.over)}
        placeholder={help}
        value=""
        rows={3}
        onChange={() => undefined}
        onPaste={(event) => {
          event.preventDefault();
          const [file] = event.clipboardData.files;
          const pasted = {
            text: event.clipboardData.getData("text/plain"),
            html: event.clipboardData.getData("text/html"),
          };
          if (pasted.text.trim() !== "" || pasted.html !== "") onPaste(pasted);
          else if (file !== undefined) onFile(file);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          const [file] = event.dataTransfer.files;
          const text = event.dataTransfer.getData("text/plain");
          if (file !== undefined) onFile(file);
          else if (text !== "") onPaste({ text, html: event.dataTransfer.getData("text/html") });
        }}
      />
    </div>
  );
}
