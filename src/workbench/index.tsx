import "./shareReact";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "./ErrorBoundary";
import { Workbench } from "./Workbench";

const root = document.getElementById("workbench");
if (root !== null) {
  createRoot(root).render(
    <ErrorBoundary>
      <Workbench />
    </ErrorBoundary>,
  );
}
