import type { OwnRole } from "./types";

/**
 * The headers of our columns: those that Refresh writes, and those in which people override a rating. A column is ours
 * exactly where its header says so, case and spaces aside; it is never read as a part of the plan.
 */
export const OWN_HEADERS: Readonly<Record<OwnRole, string>> = {
  rag: "Computed RAG",
  reason: "RAG reason",
  due: "RAG due date",
  days: "RAG days overdue",
  override: "RAG override",
  overrideReason: "Override reason",
  overrideBy: "Override by",
  overrideUntil: "Override until",
};

const squeezed = (header: string): string => header.toLowerCase().replace(/\s+/g, "");

const ROLE_OF: ReadonlyMap<string, OwnRole> = new Map(
  (Object.keys(OWN_HEADERS) as OwnRole[]).map((role) => [squeezed(OWN_HEADERS[role]), role]),
);

/** Which of our own columns a header names, or null for anybody else's column. */
export function ownRoleOf(header: string): OwnRole | null {
  if (header.length > 40) return null;
  return ROLE_OF.get(squeezed(header)) ?? null;
}
