import "./shareReact";
import { createRoot } from "react-dom/client";
import { isoDate } from "../core";
import { ErrorBoundary } from "./ErrorBoundary";
import { Workbench } from "./Workbench";

// The page's only look at the clock: the day a plan is judged on where the user chooses no other.
const now = new Date();
const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());

const root = document.getElementById("workbench");
if (root !== null) {
  createRoot(root).render(
    <ErrorBoundary>
      <Workbench today={today} />
    </ErrorBoundary>,
  );
}
