import { checkStatusLooks } from "./checkStatusLooks";
import { DEFAULT_LOOKS, type FormerLook, type LooksInUse } from "./looksInUse";
import { STATUS_LOOKS, STATUS_ORDER, type StatusLook, type StatusLooks } from "./status";
import type { Status } from "./types";

/** Looks as plain JSON holds them; null where it holds none. What one of them lacks is as we ship it. */
export function parseStatusLooks(kept: unknown): StatusLooks | null {
  if (!isRecord(kept) || !STATUS_ORDER.some((status) => isRecord(kept[status]))) return null;
  const look = (status: Status): StatusLook => parseLook(kept[status], STATUS_LOOKS[status]);
  return {
    complete: look("complete"),
    red: look("red"),
    amber: look("amber"),
    green: look("green"),
    grey: look("grey"),
  };
}

function parseLook(kept: unknown, ours: StatusLook): StatusLook {
  if (!isRecord(kept)) return ours;
  const text = (name: keyof StatusLook): string => {
    const value = kept[name];
    return typeof value === "string" ? value.trim() : ours[name];
  };
  return {
    label: text("label"),
    meaning: text("meaning") || text("label"),
    letter: text("letter"),
    shape: text("shape"),
    fill: text("fill").toUpperCase(),
    fontColour: text("fontColour").toUpperCase(),
  };
}

/** What a workbook kept of its looks, whoever wrote it: looks with something wrong are as if they had not been kept. */
export function parseLooksInUse(kept: unknown): LooksInUse {
  if (!isRecord(kept)) return DEFAULT_LOOKS;
  const now = parseStatusLooks(kept["now"]);
  const before: readonly unknown[] = Array.isArray(kept["before"]) ? kept["before"] : [];
  return {
    now: now !== null && checkStatusLooks(now).length === 0 ? now : STATUS_LOOKS,
    before: before.flatMap(parseFormer),
  };
}

function parseFormer(kept: unknown): FormerLook[] {
  if (!isRecord(kept)) return [];
  const { label, fill, fontColour } = kept;
  const status = STATUS_ORDER.find((known) => known === kept["status"]);
  const isSound = typeof label === "string" && typeof fill === "string" && typeof fontColour === "string";
  return status === undefined || !isSound || label.trim() === "" ? [] : [{ status, label, fill, fontColour }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
