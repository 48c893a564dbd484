import type { WorkbookDoor } from "../workbookDoor";

/** What a workbook remembers of its packs. Plain JSON. */
export interface PackSettings {
  readonly councilName: string;
  readonly planTitle: string;
  readonly classification: string;
  readonly preparedBy: string;
}

export const PACK_SETTINGS_KEY = "actionPlanRag.pack";

/** What a workbook that remembers nothing gets; "" leaves the pack its own. */
export const NO_PACK_SETTINGS: PackSettings = { councilName: "", planTitle: "", classification: "", preparedBy: "" };

/** Reads what a workbook kept; what is not a text is as if it had not been kept. */
export function parsePackSettings(kept: unknown): PackSettings {
  if (typeof kept !== "object" || kept === null) return NO_PACK_SETTINGS;
  const given = new Map(Object.entries(kept));
  const text = (key: keyof PackSettings): string => {
    const value: unknown = given.get(key);
    return typeof value === "string" ? value : "";
  };
  return {
    councilName: text("councilName"),
    planTitle: text("planTitle"),
    classification: text("classification"),
    preparedBy: text("preparedBy"),
  };
}

export async function readPackSettings(door: WorkbookDoor): Promise<PackSettings> {
  return parsePackSettings(await door.readSetting(PACK_SETTINGS_KEY));
}
