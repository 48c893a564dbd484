import { tokenAt, type Token } from "../tokenise";

type Tokens = readonly Token[];

/**
 * How far the work is, where the text says so: "75% complete", "90 per cent done", "progress: 40%", or "75%" alone. A
 * percentage of something else ("25% of providers supply a return") is none.
 */
export function percentOf(tokens: Tokens): number | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const figure = tokenAt(tokens, at);
    if (figure.kind !== "number" || figure.value > 100 || figure.isOrdinal) continue;
    const to = endOfPercent(tokens, at + 1);
    if (to === 0) continue;
    const isAlone = at === 0 && (tokenAt(tokens, to).kind === "end" || tokenAt(tokens, to).text === "-");
    const isAfter = /^(?:complete|completed|done|finished|progress|achieved|delivered|implemented|there)$/.test(
      tokenAt(tokens, to).text,
    );
    const isBefore = /^(?:complete|progress|completion|status)$/.test(wordBefore(tokens, at));
    if (isAlone || isAfter || isBefore) return figure.value;
  }
  return null;
}

function endOfPercent(tokens: Tokens, at: number): number {
  const token = tokenAt(tokens, at);
  if (token.text === "%" || token.text === "percent") return at + 1;
  return token.text === "per" && tokenAt(tokens, at + 1).text === "cent" ? at + 2 : 0;
}

/** The word before a token, over one mark; "" where there is none. */
export function wordBefore(tokens: Tokens, at: number): string {
  const before = tokenAt(tokens, at - 1);
  return before.kind === "word" ? before.text : tokenAt(tokens, at - 2).text;
}
