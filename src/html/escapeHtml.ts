const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Longer runs of letters than these are web addresses and the like; they may break anywhere. */
const LONGEST_WORD = /(?<piece>\S{30})/;

/** Text for a cell: words stay whole, and what is too long for any column may break. */
export function breakableHtml(text: string): string {
  if (!LONGEST_WORD.test(text)) return escapeHtml(text);
  const pieces = text.split(LONGEST_WORD).filter((piece) => piece !== "");
  return pieces.map(escapeHtml).join("<wbr>");
}

/** Text for between tags or for an attribute in double quotes; nothing in it can become markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
