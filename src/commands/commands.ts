import { askForPart } from "../excel/partNews";
import { tellRefreshed } from "../excel/refreshNews";

/** What Excel hands to a ribbon button's function; a keyboard shortcut hands nothing. */
type ButtonEvent = Pick<Office.AddinCommands.Event, "completed">;

/**
 * Refreshes the plan on the active sheet and shows in the pane what came of it, opening the pane where it is closed.
 * For the ribbon's button and its shortcut.
 */
export async function refreshRag(event?: ButtonEvent): Promise<void> {
  try {
    askForPart("plan");
    // Most of core, which a page that only opens the pane must not wait for here.
    const { refreshActiveSheet } = await import("./refreshActiveSheet");
    tellRefreshed(await refreshActiveSheet());
    await Office.addin.showAsTaskpane();
  } finally {
    event?.completed();
  }
}

/** Opens the pane beside the sheet. */
export async function openPane(event?: ButtonEvent): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event?.completed();
  }
}

/** Opens the pane where the board pack's pages are chosen and built. */
export async function openPack(event?: ButtonEvent): Promise<void> {
  askForPart("pack");
  await openPane(event);
}

Office.actions.associate("refreshRag", refreshRag);
Office.actions.associate("openPane", openPane);
Office.actions.associate("openPack", openPack);
