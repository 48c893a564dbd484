import type { ReactElement, ReactNode } from "react";
import type { HelpTopic } from "../words/helpTopics";
import { Help } from "./Help";
import { usePaneStyles } from "./usePaneStyles";

/** A heading with the "?" that explains what stands under it. */
export function Headed({
  level = 2,
  topic,
  children,
}: {
  level?: 1 | 2;
  topic: HelpTopic;
  children: ReactNode;
}): ReactElement {
  const styles = usePaneStyles();
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className={styles.headed}>
      <Heading className={styles.heading}>{children}</Heading>
      <Help topic={topic} />
    </div>
  );
}
