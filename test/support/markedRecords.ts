const HEADINGS = [
  ...["YoungPersonsID", "GivenName", "FamilyName", "AddressLine1", "Postcode", "Email", "Phone", "UniquePupilNumber"],
  ...["Home District", "Ward", "EstablishmentName", "DOB", "ActivityCode", "NEETStartDate", "CharacteristicCode"],
  ...["Notes", "PeriodEnd"],
];
/** A cohort extract: every cell of one person alone holds a mark. */
export const MARKED_ROWS: readonly (readonly string[])[] = [
  HEADINGS,
  ...Array.from({ length: 60 }, (_, place) => {
    const mark = (kind: string) => `Zq${kind}${place}x`;
    const code = place % 6 === 0 ? "619" : place % 11 === 0 ? mark("code") : "210";
    return [
      ...[`88600${77_000_000 + place}`, mark("given"), mark("family"), mark("street"), mark("post"), mark("mail")],
      ...[mark("phone"), mark("upn"), place % 2 === 0 ? "Ash" : "Birch", mark("ward"), mark("school")],
      ...[`2009-0${1 + (place % 8)}-17`, code, "2025-10-13", mark("characteristic"), mark("note")],
      place % 9 === 4 ? `2009-0${1 + (place % 8)}-17` : "2026-01-31",
    ];
  }),
];
/** What no output may hold: a mark, an identifier, a day of birth, a day a young person became NEET. */
export const OF_A_PERSON = /Zq\w+x|8860077\d{6}|2009-0\d-17|17\/0\d\/2009|2025-10-13/;
