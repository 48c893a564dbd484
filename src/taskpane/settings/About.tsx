import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import packageFile from "../../../package.json";
import { SETTINGS_WORDS } from "./settingsWords";
import { usePaneStyles } from "../components/usePaneStyles";

/** Which version this is, under what licence, and whose work is in it. */
export function About(): ReactElement {
  const styles = usePaneStyles();
  return (
    <section className={styles.tight}>
      <h2 className={styles.heading}>{SETTINGS_WORDS.about}</h2>
      <Text>{SETTINGS_WORDS.version(packageFile.version)}</Text>
      <Text>{SETTINGS_WORDS.licence}</Text>
      <Text>{SETTINGS_WORDS.parts}</Text>
    </section>
  );
}
