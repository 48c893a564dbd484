import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneStyles } from "../components/usePaneStyles";
import { LogoField } from "./LogoField";
import type { PackSettings } from "./packSettings";
import { PACK_WORDS } from "./packWords";

const FIELDS = ["councilName", "planTitle", "classification", "preparedBy"] as const;

/** What stands on the cover and on each printed page. Kept with the workbook when the pack is built. */
export function PackDetails({
  settings,
  usual,
  onChange,
}: {
  settings: PackSettings;
  /** What the pack says where nothing is typed. */
  usual: PackSettings;
  onChange: (settings: PackSettings) => void;
}): ReactElement {
  const styles = usePaneStyles();
  return (
    <div className={styles.stack}>
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={PACK_WORDS[field]}
          {...(field === "preparedBy" ? { hint: PACK_WORDS.preparedByHelp } : {})}
        >
          <Input
            style={{ minWidth: 0 }}
            value={settings[field]}
            placeholder={usual[field]}
            onChange={(_, { value }) => onChange({ ...settings, [field]: value })}
          />
        </Field>
      ))}
      <LogoField logo={settings.logo} onChange={(logo) => onChange({ ...settings, logo })} />
    </div>
  );
}
