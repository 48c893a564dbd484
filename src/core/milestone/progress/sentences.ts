import { tokenAt, type Token } from "../tokenise";

type Tokens = readonly Token[];

/** Whether a sentence ends with a token: a stop before a blank, a semicolon, the end of a line, a bullet. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const { kind, text } = tokenAt(tokens, at);
  if (kind === "line") return true;
  if (kind !== "mark") return false;
  if (text === ";" || text === "•") return true;
  const after = tokenAt(tokens, at + 1);
  return text === "." && (after.gap || after.kind === "end" || after.kind === "line");
}

/** The first token of the sentence that a token is in. */
export function startOfSentence(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && !endsSentence(tokens, start - 1)) start -= 1;
  return start;
}

/** The end of the sentence that a token is in: its stop, or the end of the text. */
export function endOfSentence(tokens: Tokens, at: number): number {
  let end = at;
  while (end < tokens.length && !endsSentence(tokens, end)) end += 1;
  return end;
}
