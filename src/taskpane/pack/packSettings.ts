import type { PackLogo } from "../../core";
import type { WorkbookDoor } from "../workbookDoor";

/** What a workbook remembers of its packs. Plain JSON. */
export interface PackSettings {
  readonly councilName: string;
  readonly planTitle: string;
  readonly classification: string;
  readonly preparedBy: string;
  readonly logo: PackLogo | null;
  /** Leads that a person said are one: as written -> the name they are counted under. They never leave the workbook. */
  readonly leads: Readonly<Record<string, string>>;
}

export const PACK_SETTINGS_KEY = "actionPlanRag.pack";

/** What a workbook that remembers nothing gets; "" leaves the pack its own. */
export const NO_PACK_SETTINGS: PackSettings = {
  ...{ councilName: "", planTitle: "", classification: "", preparedBy: "" },
  logo: null,
  leads: {},
};

/** Reads what a workbook kept; what is not a text is as if it had not been kept. */
export function parsePackSettings(kept: unknown): PackSettings {
  if (typeof kept !== "object" || kept === null) return NO_PACK_SETTINGS;
  const given = new Map(Object.entries(kept));
  const text = (key: string): string => {
    const value: unknown = given.get(key);
    return typeof value === "string" ? value : "";
  };
  return {
    councilName: text("councilName"),
    planTitle: text("planTitle"),
    classification: text("classification"),
    preparedBy: text("preparedBy"),
    logo: parseLogo(given.get("logo")),
    leads: parseLeads(given.get("leads")),
  };
}

function parseLogo(kept: unknown): PackLogo | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { kind, base64, widthPixels, heightPixels } = {
    kind: "",
    base64: "",
    widthPixels: 0,
    heightPixels: 0,
    ...kept,
  };
  const isPicture = (kind === "png" || kind === "jpeg") && /^[\w+/]+={0,2}$/.test(base64);
  return isPicture && widthPixels > 0 && heightPixels > 0 ? { kind, base64, widthPixels, heightPixels } : null;
}

function parseLeads(kept: unknown): PackSettings["leads"] {
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
}

export async function readPackSettings(door: WorkbookDoor): Promise<PackSettings> {
  return parsePackSettings(await door.readSetting(PACK_SETTINGS_KEY));
}
