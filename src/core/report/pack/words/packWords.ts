import { dateInWords } from "../../../dates/dateInWords";
import { STATUS_ORDER } from "../../../rag/status";
import type { RefreshReport } from "../../types";
import type { PackStyle } from "../types";

/** `1 action`, `5 actions`, `no actions`, `1,200 actions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? "no" : grouped(count)} ${count === 1 ? one : many}`;
}

/** `1,200`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
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
export function asAtLine({ asAt, ruleSet }: Pick<RefreshReport, "asAt" | "ruleSet">): string {
  return `As at ${dateInWords(asAt)}. Rules: ${ruleSet.title}.`;
}

/** What the statuses mean: stands wherever statuses stand, since blue or grey is not the same in every council. */
export function keyLine({ statuses }: PackStyle): string {
  const parts = STATUS_ORDER.map((status) => {
    const { label, shape, meaning } = statuses[status];
    return label === meaning ? `${shape} ${label}` : `${shape} ${label}: ${meaning.toLowerCase()}`;
  });
  return `Key: ${parts.join("; ")}.`;
}
