import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { usePaneStyles } from "./usePaneStyles";

/** A button that opens the computer's own file chooser. */
export function FileButton({
  label,
  accept,
  isBusy,
  size = "medium",
  onFile,
}: {
  label: string;
  /** Endings of file names, with their dots and a comma between. */
  accept: string;
  isBusy: boolean;
  size?: "small" | "medium";
  onFile: (file: File) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-hidden="true"
        className={styles.hidden}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it was changed.
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
