import {
  describeDate,
  PART_WORDS,
  type ExtractProfile,
  type IsoDate,
  type LeftOutReason,
  type PartKind,
} from "../../core";

const count = (n: number, noun: string): string => `${n.toLocaleString("en-GB")} ${noun}${n === 1 ? "" : "s"}`;

const people = (n: number): string => (n === 1 ? "1 person" : `${n.toLocaleString("en-GB")} people`);

const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  "no-age": "no date of birth, year group or age that can be read",
  "out-of-years": "not in Year 12 or 13",
  custody: "in custody as a young adult offender (710)",
  status: "cohort status other than P",
  duplicate: "marked as a duplicate",
  "other-authority": "another authority leads",
  "another-period": "only in rows of another period end",
};

const PROFILE = {
  counted: (rows: number, all: number | null, inCohort: number | null): string =>
    all === null || inCohort === null
      ? `${count(rows, "row")} of counts`
      : `${count(rows, "row")}, ${people(all)}: ${inCohort.toLocaleString("en-GB")} in the cohort`,
  more: "Columns, periods, districts and who is left out",
  periods: "Period ends",
  period: (periodEnd: IsoDate, rows: number): string => `${describeDate(periodEnd)}: ${count(rows, "row")}`,
  leftOut: "Left out",
  because: (why: LeftOutReason, n: number): string => `${people(n)}: ${LEFT_OUT[why]}`,
  districts: "Districts",
  district: ({ name, spellings, people: n }: ExtractProfile["districts"][number]): string =>
    `${name}: ${people(n)}${spellings > 1 ? `, written in ${spellings} ways` : ""}`,
  codes: "Codes in no list",
  code: (code: string, n: number): string => `${code}: ${people(n)}`,
  columns: "Columns",
  column: ({ heading, as, missing }: ExtractProfile["columns"][number]): string =>
    `${heading} is the ${as}${missing > 0 ? `, empty in ${count(missing, "row")}` : ""}`,
  privateColumns: "Left behind unread",
} as const;

/** Words of the NEET tab. */
export const NEET_WORDS = {
  heading: "NEET summary",
  intro: "From the cohort extract to district sheets. Nothing leaves this computer, and no person's details are kept.",
  dataStep: "1. The extract",
  thisSheet: "Use the sheet in front",
  file: "Choose a file",
  fileKinds: ".csv,.tsv,.txt,.xlsx,.xlsm,.xml",
  paste: "Paste here",
  pasteHelp: "Copy the extract, click in this box and press Ctrl+V. Or drop a .csv, .tsv, .xlsx or .xml file on it.",
  got: (name: string, rows: number): string => `${name}: ${count(rows, "row")}`,
  sample: "Try it with sample data",
  noSample: "the sample data is not where the add-in came from.",
  forget: "Forget this data",
  forgetBefore: "Forget last month's data",
  before: "Last month's extract",
  beforeHelp: "For joiners and leavers. You can do without.",
  addBefore: "Add last month's extract",
  onSheet:
    "The extract lies in this workbook, so whoever gets the workbook gets it. Build the sheets, then delete the extract before you share the workbook.",
  foundStep: "2. What we found",
  cohort: (cohort: string, districts: number): string => `${cohort} in the cohort, ${count(districts, "district")}`,
  toCheck: (n: number): string => `${count(n, "thing")} to look at`,
  choicesStep: "3. Choices",
  periodEnd: "Period ends on",
  audience: "For",
  internal: "Our own use: small numbers are shown",
  public: "Publication: small numbers are hidden",
  threshold: "Hide counts below",
  thresholdHelp: "5 is usual. Counts that would give a hidden one away are hidden too.",
  rounding: "Round counts to the nearest",
  noRounding: "Not rounded",
  alsoPublish: "Publish also",
  alsoPublishHelp: "What cannot be shown to give nothing away is left out.",
  part: (kind: PartKind): string => `${PART_WORDS[kind].slice(0, 1).toUpperCase()}${PART_WORDS[kind].slice(1)}`,
  comparators: "Targets and comparators",
  comparatorsTable: "A table of names and rates",
  comparatorsHelp:
    "One name a line; paste it from a sheet or type it. Target is yours, 'Northvale target' a district's, Quintile 1 to 4 the scorecard's bounds.",
  comparatorsFirst: "Name, NEET %, Not known %, NEET and not known %, Participating %\n",
  comparatorsHeld: (n: number): string => (n === 0 ? "None given." : `${count(n, "row")} used.`),
  goToSheet: (sheet: string): string => `Go to '${sheet}'`,
  profile: PROFILE,
  previewStep: "4. Preview",
  district: "District",
  total: "Total",
  hidden: "hidden",
  unknown: "not told",
  table: "Figures by district",
  notes: "What each figure means",
  firstNarrowed: (n: number): string => `The first ${n}:`,
  build: "Build the NEET sheets",
} as const;
