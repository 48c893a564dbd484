import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CopyButton } from "../components/CopyButton";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { SETTINGS_WORDS } from "./settingsWords";

/** What becomes of people's data, to be copied into a council's own notice. */
export function PrivacyStatement(): ReactElement {
  const styles = usePaneStyles();
  return (
    <section className={styles.tight}>
      <Headed topic="privacy">{SETTINGS_WORDS.privacyHeading}</Headed>
      {SETTINGS_WORDS.privacy.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <div className={styles.line}>
        <CopyButton text={SETTINGS_WORDS.privacy.join("\n")} label={SETTINGS_WORDS.copyPrivacy} />
      </div>
    </section>
  );
}
