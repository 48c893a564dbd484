import type { CountName, PartKind } from "../types";

/** What is counted of the smaller parts; the rest of the measures would seldom be large enough to say anything. */
export const PART_COUNTS = [
  "cohort",
  "neet",
  "notKnown",
  "combined",
  "participation",
] as const satisfies readonly CountName[];

/** The kinds of parts in the order they are shown. */
export const PART_KINDS: readonly PartKind[] = [
  "districtYear",
  "districtGroup",
  "ward",
  "provider",
  "roni",
  "destination",
];

type Parts<Part> = Readonly<Record<PartKind, readonly Part[]>>;

/** The same made of each part. */
export function mapParts<From, To>(parts: Parts<From>, make: (part: From, kind: PartKind) => To): Parts<To> {
  return flatMapParts(parts, (part, kind) => [make(part, kind)]);
}

/** None, one or several made of each part. */
export function flatMapParts<From, To>(
  parts: Parts<From>,
  make: (part: From, kind: PartKind) => readonly To[],
): Parts<To> {
  const entries = PART_KINDS.map((kind) => [kind, parts[kind].flatMap((part) => make(part, kind))]);
  return Object.fromEntries(entries) as Record<PartKind, readonly To[]>;
}

/** The parts of these kinds alone. */
export function keepKinds<Part>(parts: Parts<Part>, kinds: readonly PartKind[]): Parts<Part> {
  return flatMapParts(parts, (part, kind) => (kinds.includes(kind) ? [part] : []));
}

/** What the kinds are called in a sentence. */
export const PART_WORDS: Readonly<Record<PartKind, string>> = {
  districtYear: "year groups by district",
  districtGroup: "groups by district",
  ward: "wards",
  provider: "schools and providers",
  roni: "RONI points",
  destination: "where joiners came from and leavers went",
};
