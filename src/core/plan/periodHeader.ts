const PERIOD =
  /\bq(?:uarter|tr)?\s?[1-4]\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:19|20)\d\d\b|\byear\s?\d\b|\b(?:short|medium|long)(?:[ -]term)?\b|\b(?:first|second|third|fourth|autumn|spring|summer|winter|[1-4](?:st|nd|rd|th) quarter)\b/i;

/** Whether a heading names a stretch of time (a quarter, month, term or year), so that columns like it follow in order. */
export function namesPeriod(header: string): boolean {
  return PERIOD.test(header);
}
