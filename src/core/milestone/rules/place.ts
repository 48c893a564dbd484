import { tokenAt, type Token } from "../tokenise";

/** Whether a piece of text begins at a token: the cell, a line, a list mark, a bracket, or after a stop. */
export function beginsPiece(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before.kind === "end" || before.kind === "line") return true;
  return before.kind === "mark" && ENDS.has(before.text);
}

/** Whether a piece of text ends before a token: the cell, a line, a stop, a dash, a bracket. */
export function endsPiece(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at);
  if (after.kind === "end" || after.kind === "line") return true;
  return after.kind === "mark" && ENDS.has(after.text);
}

const ENDS: ReadonlySet<string> = new Set([".", ";", ":", "(", ")", "-", ",", "•", "*", '"', "|", "[", "]", "<"]);

/** Words that lead to a date. */
const LEADS: ReadonlySet<string> = new Set(
  (
    "by in within during from until till til to before since after for throughout on at end early mid late middle beginning start starting between " +
    "circa approx approximately about c ending ends towards through over around onwards due fy ay year and & of or / q wef effective"
  ).split(" "),
);

const STREETS: ReadonlySet<string> = new Set("street road avenue lane gardens terrace".split(" "));

/** Whether the name of a month before a token is that of a place: "12 May Street", "March House". */
export function isStreet(tokens: readonly Token[], at: number): boolean {
  const { text, isCapital, gap, kind } = tokenAt(tokens, at);
  return kind === "word" && isCapital && gap && STREETS.has(text);
}

/** The word that leads to a token, over "the end of" and the like; "" where none does. */
export function leadBefore(tokens: readonly Token[], at: number): string {
  const before = tokenAt(tokens, at - 1);
  return before.kind === "word" && LEADS.has(before.text) ? before.text : "";
}
