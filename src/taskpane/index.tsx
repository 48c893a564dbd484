import { createRoot } from "react-dom/client";
import { createExcelDoor } from "../excel/excelDoor";
import { onRefreshed } from "../excel/refreshNews";
import { officeIsDark } from "./officeIsDark";
import { PaneInExcel } from "./PaneInExcel";
import { WORDS } from "./words";

const place = document.getElementById("pane") ?? document.body;

async function start(): Promise<void> {
  if (typeof Office === "undefined") return sayInstead(WORDS.outside.noOffice);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return sayInstead(WORDS.outside.notExcel);
  const isDark = officeIsDark(Office.context.officeTheme);
  createRoot(place).render(<PaneInExcel door={createExcelDoor()} isDark={isDark} news={onRefreshed} />);
}

/** Words in the place of the pane, so that it is never blank. */
function sayInstead(words: string): void {
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "alert");
  paragraph.style.cssText = "margin: 16px; font: 14px/1.5 'Segoe UI', system-ui, sans-serif";
  paragraph.textContent = words;
  place.replaceChildren(paragraph);
}

void start();
