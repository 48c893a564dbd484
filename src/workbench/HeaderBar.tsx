import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, DocumentAddRegular, FolderOpenRegular, TableSimpleRegular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: { display: "flex", alignItems: "center", gap: "10px", marginRight: "auto", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  file: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "10px",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

interface Props {
  /** The open workbook's name; "" before there is one. */
  readonly fileName: string;
  readonly isBusy: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
}

/** The workbench's name, the open file's name, and what can be done with files. */
export function HeaderBar({ fileName, isBusy, onOpen, onSave, onNew, onSample }: Props): ReactNode {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onOpen(file);
    // The same file can be chosen again.
    if (picker.current !== null) picker.current.value = "";
  };
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <img src="assets/icons/icon-64.png" width={28} height={28} alt="" />
        <h1 className={styles.title}>Action Plan RAG</h1>
        {fileName === "" ? null : <span className={styles.file}>{fileName}</span>}
        {isBusy ? <Spinner size="tiny" label="Working" /> : null}
      </div>
      <div className={styles.actions}>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label="Workbook to open"
          onChange={(event) => choose(event.target.files)}
        />
        <Button
          appearance="subtle"
          icon={<FolderOpenRegular />}
          disabledFocusable={isBusy}
          onClick={() => picker.current?.click()}
        >
          Open
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isBusy || fileName === ""}
          onClick={onSave}
        >
          Save
        </Button>
        <Button appearance="subtle" icon={<DocumentAddRegular />} disabledFocusable={isBusy} onClick={onNew}>
          New
        </Button>
        <Button appearance="subtle" icon={<TableSimpleRegular />} disabledFocusable={isBusy} onClick={onSample}>
          Sample plan
        </Button>
      </div>
    </header>
  );
}
