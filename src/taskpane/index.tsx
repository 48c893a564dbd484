import { createRoot } from "react-dom/client";
import { onPartAsked } from "../excel/partNews";
import { onRefreshed } from "../excel/refreshNews";
import { connectToExcel } from "./connectToExcel";
import { PaneInExcel } from "./PaneInExcel";

const place = document.getElementById("pane") ?? document.body;

void connectToExcel().then((connection) => {
  if (!connection.ok) return sayInstead(connection.words);
  const { door, isDark } = connection;
  createRoot(place).render(<PaneInExcel door={door} isDark={isDark} news={onRefreshed} partNews={onPartAsked} />);
});

/** Words in the place of the pane, so that it is never blank. */
function sayInstead(words: string): void {
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "alert");
  paragraph.style.cssText = "margin: 16px; font: 14px/1.5 'Segoe UI', system-ui, sans-serif";
  paragraph.textContent = words;
  place.replaceChildren(paragraph);
}
