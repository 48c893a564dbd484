const BULLET_START = /^\s*(?:[•·▪■●○◦‣–*\u2022\uf0b7-]\s+|[•·▪■●○◦‣\uf0b7]|\(?[a-z0-9]{1,3}[.)]\s)/i;
const SENTENCE_END = /[.!?:;]["”’')\]]?$/;

/** Words after which a sentence cannot end. */
const OPEN_WORD =
  /(?:^|\s)(?:a|an|the|and|or|of|to|in|on|at|by|for|with|from|into|as|is|are|be|been|was|were|will|would|that|which|who|this|these|those|their|its|our|any|all|each|not|through|between|within|including|via|per|re|than|then|has|have|new|against|across|under|about|whether|where|when|if|but|&)$/i;

/** Whether a line begins with a bullet, a letter or a number of a list. */
export function beginsListLine(text: string): boolean {
  return BULLET_START.test(text);
}

/** Whether a text stops where a sentence may end. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd());
}

/** Whether a text stops where no sentence can: on a comma, a dash, an open bracket or a word like "of". */
export function endsOpen(text: string): boolean {
  const end = text.trimEnd();
  return /[,(/&+–-]$/.test(end) || OPEN_WORD.test(end.slice(-24)) || hasOpenBracket(end);
}

function hasOpenBracket(text: string): boolean {
  const lastOpen = text.lastIndexOf("(");
  return lastOpen >= 0 && text.indexOf(")", lastOpen) < 0 && !/^\(?[a-z0-9]{1,3}\)/i.test(text.slice(lastOpen));
}

/** Whether a text begins like the middle of a sentence: with a small letter or a closing sign. */
export function beginsInside(text: string): boolean {
  return /^["“‘'(]?\p{Ll}/u.test(text) || /^[,;:).%]/.test(text);
}

/**
 * What goes between two parts of one cell that a page break split: inside a sentence a space, inside a hyphenated word
 * nothing, before a new list line or a new sentence a line break.
 */
export function splitJoint(before: string, after: string): "" | " " | "\n" {
  if (before === "" || after === "") return "";
  if (beginsListLine(after)) return "\n";
  if (/\p{L}-$/u.test(before.slice(-4)) && /^\p{Ll}/u.test(after)) return "";
  return endsSentence(before.slice(-8)) && !beginsInside(after) ? "\n" : " ";
}
