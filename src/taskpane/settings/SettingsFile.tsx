import { Button, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { parseRefreshSettings, type RefreshSettings } from "../../core";
import { FileButton } from "../components/FileButton";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import type { PackNotes } from "../hooks/usePackNotes";
import { parsePackSettings } from "../pack/packSettings";
import { saveText } from "../saveText";
import { SETTINGS_WORDS } from "./settingsWords";

/** The settings as a file, to be used in another workbook. Columns and leads are this workbook's own and stay out. */
export function SettingsFile({
  settings,
  notes,
  onLoad,
}: {
  settings: RefreshSettings;
  notes: PackNotes;
  onLoad: (settings: RefreshSettings) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const [isWrong, setIsWrong] = useState(false);
  const load = (text: string): void => {
    const kept = parseJson(text);
    setIsWrong(kept === null);
    if (kept === null) return;
    onLoad(parseRefreshSettings(kept));
    const { leads } = notes.settings;
    if (kept["pack"] !== undefined) notes.change({ ...parsePackSettings(kept["pack"]), leads });
  };
  const save = (): void => {
    const kept = { ...settings, choices: [], pack: { ...notes.settings, leads: {} } };
    saveText(JSON.stringify(kept, null, 2), SETTINGS_WORDS.fileName);
  };
  return (
    <section className={styles.tight}>
      <Headed topic="files">{SETTINGS_WORDS.file}</Headed>
      <div className={styles.line}>
        <Button size="small" onClick={save}>
          {SETTINGS_WORDS.saveFile}
        </Button>
        <FileButton
          label={SETTINGS_WORDS.loadFile}
          accept=".json"
          isBusy={false}
          size="small"
          onFile={(file) => void file.text().then(load)}
        />
      </div>
      {isWrong && <Text role="alert">{SETTINGS_WORDS.wrongFile}</Text>}
    </section>
  );
}

/** Null where it is no settings of ours. */
function parseJson(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept !== null && "preset" in kept ? { ...kept } : null;
  } catch {
    return null;
  }
}
