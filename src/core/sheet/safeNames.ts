/** @source Excel specifications and limits; "History" is kept for shared workbooks */
const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

/**
 * Sheet names that Excel takes, as close to those given as may be, unique without regard to case, in their order.
 *
 * @param others names that are taken already
 */
export function safeSheetNames(names: readonly string[], others: readonly string[] = []): string[] {
  const taken = new Set(["history", ...others.map((name) => name.toLowerCase())]);
  return names.map((name) => {
    const bare = name
      .replace(/[\s\u0000-\u001f:\\/?*[\]]+/g, " ")
      .replace(/^[\s']+|[\s']+$/g, "")
      .slice(0, LONGEST_SHEET_NAME);
    return unique(bare === "" ? "Sheet" : bare, taken, { longest: LONGEST_SHEET_NAME, between: " " });
  });
}

/** A table's or range's name that Excel takes: letters, digits and underscores, no cell address, not taken yet. */
export function safeName(name: string, taken: Set<string>): string {
  const bare = name.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/^(?![\p{L}_])/u, "_");
  const isAddress = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*)$/i.test(bare);
  return unique(isAddress ? `${bare}_` : bare, taken, { longest: LONGEST_NAME, between: "_" });
}

/** Headings that an Excel table takes: text, none empty, unique without regard to case. */
export function safeHeadings(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) =>
    unique(heading.trim() === "" ? `Column${index + 1}` : heading, taken, { longest: LONGEST_NAME, between: "" }),
  );
}

function unique(name: string, taken: Set<string>, { longest, between }: { longest: number; between: string }): string {
  let found = name.slice(0, longest).trimEnd();
  for (let number = 2; taken.has(found.toLowerCase()); number++) {
    const tail = `${between}${number}`;
    found = name.slice(0, longest - tail.length) + tail;
  }
  taken.add(found.toLowerCase());
  return found;
}
