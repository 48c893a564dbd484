import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  zone: { position: "relative", flexGrow: 1, minWidth: 0, minHeight: 0, display: "flex" },
  veil: {
    position: "absolute",
    inset: "12px",
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    fontSize: tokens.fontSizeBase500,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

interface Props {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes a file dropped anywhere on it; without it the browser would leave the page for the file. */
export function DropZone({ onFile, children }: Props): ReactNode {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onFile(file);
  };
  return (
    <div
      className={styles.zone}
      onDragOverCapture={onDragOver}
      onDragLeave={() => setOver(false)}
      onDropCapture={onDrop}
    >
      {children}
      {isOver ? <div className={styles.veil}>Drop the workbook to open it</div> : null}
    </div>
  );
}
