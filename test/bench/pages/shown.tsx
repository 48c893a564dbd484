import {
  Button,
  FluentProvider,
  makeStyles,
  Switch,
  Tab,
  TabList,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({ page: { padding: "12px", color: tokens.colorNeutralForeground1 } });

/** React and Fluent UI with the components of the pane's first screen, and nothing that they are about. */
function Page(): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={matchMedia("(prefers-color-scheme: dark)").matches ? webDarkTheme : webLightTheme}>
      <main className={styles.page}>
        <TabList selectedValue="plan">
          <Tab value="plan">Plan</Tab>
        </TabList>
        <Text>19 items</Text>
        <Button appearance="primary" icon={<ArrowUndoRegular />}>
          Refresh RAG
        </Button>
        <Switch label="Live" />
      </main>
    </FluentProvider>
  );
}

createRoot(document.body).render(<Page />);
