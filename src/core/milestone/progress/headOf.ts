import { tokenAt, type Token } from "../tokenise";
import type { PlacedSign } from "./progressSigns";

type Tokens = readonly Token[];

/** Labels and auxiliary words that may stand before what a text says first. */
export const BEFORE_HEAD: ReadonlySet<string> = new Set(
  (
    "update status rag brag rating rated progress action actions this is has been now the work project task all currently are have was were it item milestone " +
    "yes y rec recommendation stage at as fully successfully already q1 q2 q3 q4 q to date"
  ).split(" "),
);

/** The first sign of a progress text, where only labels, dates and marks stand before it. */
export function headOf(tokens: Tokens, signs: readonly PlacedSign[]): PlacedSign | null {
  const isAuxiliary = signs.length > 1 && tokenAt(tokens, (signs[0] as PlacedSign).to - 1).text === "been";
  const [first, next] = isAuxiliary ? signs.slice(1) : signs;
  if (first === undefined) return null;
  for (let at = 0; at < first.from; at += 1) {
    const token = tokenAt(tokens, at);
    const isSkipped = token.kind !== "word" || BEFORE_HEAD.has(token.text) || token.meaning?.month !== undefined;
    if (!isSkipped) return null;
  }
  const isSaidAfterColour = tokenAt(tokens, first.from).text === "green" && next?.signs.includes("complete") === true;
  const isLabel = ({ kind, text }: Token): boolean => kind === "mark" || BEFORE_HEAD.has(text);
  return isSaidAfterColour && tokens.slice(first.to, next.from).every(isLabel) ? next : first;
}
