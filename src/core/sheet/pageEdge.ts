import type { PageEdge } from "./spec";

/** The most characters of a header or footer with its signs. @source Excel specifications and limits */
const LONGEST_EDGE = 255;
/** `&L`, `&C` and `&R` stand before the three parts in a file. */
const SIGN_CHARS = 6;

/**
 * The three texts of a header or footer with Excel's signs, `&P` for the page, `&N` for how many there are, `&&` for the
 * sign itself; cut, the last one first, where they are longer than Excel takes together.
 */
export function signedPageEdge({ left = "", centre = "", right = "" }: PageEdge): Required<PageEdge> {
  let room = LONGEST_EDGE - SIGN_CHARS;
  const fit = (text: string): string => {
    const cut = signed(text)
      .slice(0, room)
      .replace(/(?<whole>(?:&.|[^&])*)&$/s, "$<whole>");
    room -= cut.length;
    return cut;
  };
  return { left: fit(left), centre: fit(centre), right: fit(right) };
}

function signed(text: string): string {
  return text
    .replace(/&/g, "&&")
    .replace(/\{page\}/g, "&P")
    .replace(/\{pages\}/g, "&N");
}
