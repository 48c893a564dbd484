/** The text on one line, or as many of its whole words as fit so many characters with `…` behind them. */
export function shortened(text: string, mostChars: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= mostChars) return line;
  const cut = line.slice(0, mostChars - 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${cut.slice(0, lastSpace > mostChars / 2 ? lastSpace : cut.length).replace(/[\s,;:.–-]+$/, "")}…`;
}
