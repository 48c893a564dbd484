import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import type { HelpTopic } from "../words/helpTopics";
import { Help } from "./Help";
import { usePaneStyles } from "./usePaneStyles";

/** A screen that stands in the place of the list. Its heading takes the focus; Esc goes back. */
export function Screen({
  heading,
  help,
  back,
  onBack,
  onKeyDown,
  children,
}: {
  heading: string;
  /** What the "?" beside the heading explains; none where absent. */
  help?: HelpTopic;
  back: string;
  onBack: () => void;
  /** Other keys, wherever the focus is on this screen. */
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
}): ReactElement {
  const styles = usePaneStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [heading]);
  return (
    <section
      className={styles.stack}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onBack();
        else onKeyDown?.(event);
      }}
    >
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        style={{ alignSelf: "start" }}
        onClick={onBack}
      >
        {back}
      </Button>
      <div className={styles.headed}>
        <h1 ref={title} tabIndex={-1} className={`${styles.heading} ${styles.wrap}`}>
          {heading}
        </h1>
        {help !== undefined && <Help topic={help} />}
      </div>
      {children}
    </section>
  );
}
