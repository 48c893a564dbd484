import { beginsPiece } from "../rules/place";
import { tokenAt, type Token } from "../tokenise";

/**
 * The last of several quarterly entries in one progress cell ("Q1: not started. Q2: in progress."), wherever it stands; the
 * whole text where it has no such entries.
 */
export function latestEntry(tokens: readonly Token[]): readonly Token[] {
  const starts = tokens.flatMap((_, at) => (isEntry(tokens, at) ? [at] : []));
  if (starts.length < 2) return tokens;
  const latest = starts.reduce((best, at) => (quarterAt(tokens, at) >= quarterAt(tokens, best) ? at : best));
  const next = starts.find((at) => at > latest) ?? tokens.length;
  return tokens.slice(latest, next);
}

const quarterAt = (tokens: readonly Token[], at: number): number => tokenAt(tokens, at + 1).value;

function isEntry(tokens: readonly Token[], at: number): boolean {
  const figure = tokenAt(tokens, at + 1);
  const mark = tokenAt(tokens, at + 2).text;
  return (
    tokenAt(tokens, at).text === "q" &&
    figure.digits === 1 &&
    !figure.gap &&
    (mark === ":" || mark === "-") &&
    beginsPiece(tokens, at)
  );
}
