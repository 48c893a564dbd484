import { dateInWords } from "../../dates/dateInWords";
import { PRESETS } from "../../rag/presets";
import type { RefreshReport } from "../types";

/** `1 action`, `5 actions`, `no actions`, `1,200 actions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const [last = "", ...before] = [...parts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
}

/** A sentence's first letter made a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** On which day and by which rules: stands on every page, since pages are passed on singly. */
export function asAtLine({ asAt, preset }: Pick<RefreshReport, "asAt" | "preset">): string {
  return `As at ${dateInWords(asAt)}. Rules: ${PRESETS[preset].title}.`;
}
