import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import packageFile from "../../../package.json";
import { WORDS } from "../words";
import { usePaneStyles } from "./usePaneStyles";

/** Which version this is, under what licence, and what it promises about people's data. */
export function About(): ReactElement {
  const styles = usePaneStyles();
  return (
    <section className={styles.tight}>
      <h2 className={styles.heading}>{WORDS.settings.about}</h2>
      <Text>{WORDS.settings.version(packageFile.version)}</Text>
      <Text>{WORDS.settings.licence}</Text>
      <Text>{WORDS.settings.privacy}</Text>
    </section>
  );
}
