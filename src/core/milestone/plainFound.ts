import type { NoiseFound, RepeatFound, Sign, SignFound, SpanFound } from "./found";
import { SIGN } from "./signMask";
import type { Precision } from "./types";

/** Where something was found: its first token, and the one after its last. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** A word or phrase with a meaning. */
export function signFound({ from, to }: Place, sign: Sign): SignFound {
  return { type: "sign", from, to, sign, bit: SIGN[sign], period: null, precision: null, relation: null };
}

/** Something that comes round every `period`. */
export function repeatFound({ from, to }: Place, period: string, precision: Precision | null = null): RepeatFound {
  return { type: "repeat", from, to, sign: null, bit: 0, period, precision, relation: null };
}

/** A length of time, and what it is counted with. */
export function spanFound(
  { from, to }: Place,
  length: Pick<SpanFound, "period" | "precision" | "relation">,
): SpanFound {
  const { period, precision, relation } = length;
  return { type: "span", from, to, sign: null, bit: 0, period, precision, relation };
}

/** Figures to be stepped over. */
export function noiseFound(from: number, to: number): NoiseFound {
  return { type: "noise", from, to, sign: null, bit: 0, period: null, precision: null, relation: null };
}
