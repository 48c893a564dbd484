import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PARTS, type Part } from "../paneParts";
import { TAB_WORDS } from "../words/tabWords";

const useStyles = makeStyles({ bar: { padding: "4px 4px 0", flexWrap: "wrap" } });

/** The tabs of the pane's parts. */
export function PaneTabs({ part, onGo }: { part: Part; onGo: (part: Part) => void }): ReactElement {
  const styles = useStyles();
  return (
    <TabList
      className={styles.bar}
      aria-label={TAB_WORDS.label}
      selectedValue={part}
      onTabSelect={(_, { value }) => onGo(PARTS.find((name) => name === value) ?? "plan")}
    >
      {PARTS.map((name) => (
        <Tab key={name} value={name} id={`part-${name}`} aria-controls={`panel-${name}`}>
          {TAB_WORDS[name]}
        </Tab>
      ))}
    </TabList>
  );
}
