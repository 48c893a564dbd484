import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** React and Fluent UI with next to nothing shown. */
createRoot(document.body).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Refresh RAG</Button>
  </FluentProvider>,
);
