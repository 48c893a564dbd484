import {
  countStatuses,
  DEFAULT_LOOKS,
  DEFAULT_REFRESH_SETTINGS,
  issue,
  PRESETS,
  judge,
  toExcelSerial,
  toRefreshOptions,
  type Cell,
  type CellChange,
  type CellContent,
  type Entry,
  type Grid,
  type IsoDate,
  type Item,
  type JudgedItem,
  type Milestone,
  type PlanTable,
  type PresetName,
  type Progress,
  type ProgressStatus,
  type RefreshOptions,
  type RefreshReport,
  type SheetPlan,
  type WorkbookGrids,
} from "../../src/core";

/** One line of the invented plan: action, lead, milestone, due day, progress. */
export interface Line {
  readonly action: string;
  readonly lead: string;
  readonly milestone: string;
  readonly due: string | null;
  readonly progress?: ProgressStatus;
}

export const SHEET = "Delivery plan";
export const AS_AT = "2026-03-31" as IsoDate;

/** Five items, one of each status by the strict rules at {@link AS_AT}. */
export const LINES: readonly Line[] = [
  {
    action: "Open a careers hub in each district",
    lead: "Skills Manager",
    milestone: "By December 2025",
    due: "2025-12-31",
  },
  {
    action: "Agree a data share with the colleges",
    lead: "Data Officer",
    milestone: "9 April 2026",
    due: "2026-04-09",
  },
  { action: "Publish the travel guide", lead: "", milestone: "Autumn 2026", due: "2026-11-30" },
  {
    action: "Train the mentors",
    lead: "Youth Lead",
    milestone: "January 2026",
    due: "2026-01-31",
    progress: "complete",
  },
  { action: "Keep the bursary under review", lead: "Finance Partner", milestone: "Ongoing", due: null },
];

const HEADERS = ["Action", "Lead", "Milestone", "RAG", "Reason"];
const HEADER_ROW = 4;

/** The plan as a sheet: headers on row 5, items below, an empty RAG and Reason column at D and E. */
export function sampleWorkbook(
  lines: readonly Line[] = LINES,
  written: ReadonlyMap<string, string | number> = new Map(),
): WorkbookGrids {
  // The only large numbers that are ever written are days, and they come with their format.
  const text = (content: string | number): Cell => ({
    raw: content,
    text: String(content),
    ...(typeof content === "number" && content > 20_000 ? { numberFormat: "dd/mm/yyyy" } : {}),
  });
  const width = Math.max(HEADERS.length, ...[...written.keys()].map((place) => Number(place.split(",")[1]) + 1));
  const lineOf = (texts: readonly string[]): string[] => Array.from({ length: width }, (_, c) => texts[c] ?? "");
  const rows = [HEADERS, ...lines.map(({ action, lead, milestone }) => [action, lead, milestone])].map((texts, r) =>
    lineOf(texts).map((content, c) => {
      const here = written.get(`${HEADER_ROW + r},${c}`) ?? content;
      return here === "" ? null : text(here);
    }),
  );
  const grid: Grid = {
    name: SHEET,
    firstRow: HEADER_ROW,
    firstColumn: 0,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isHidden: false,
    tables: [],
    dateSystem: 1900,
  };
  return { name: "Plan.xlsx", sheets: [grid] };
}

/** What core would make of {@link sampleWorkbook}, by the real rules: the RAG word in D and the reason in E. */
export function sampleReport(
  workbook: WorkbookGrids,
  options: RefreshOptions = toRefreshOptions(DEFAULT_REFRESH_SETTINGS, AS_AT),
  lines: readonly Line[] = LINES,
): RefreshReport {
  const items = lines.map((line, index) => judgedItem(line, index, options));
  const changes = items.flatMap((judged, index) => changesOf(judged, index, workbook));
  return {
    asAt: options.asAt,
    preset: options.preset,
    ruleSet: PRESETS[options.preset],
    looks: options.looks ?? DEFAULT_LOOKS,
    reading: {
      tables: [sampleTable(lines.length)],
      items: items.map(({ item }) => item),
      surroundings: [],
      outside: [],
      issues: [],
    },
    context: options.context ?? {},
    counts: countStatuses(items.map(({ judgement }) => judgement.status)),
    items,
    challenges: [
      {
        issue: issue("challenge.stated-green-but-overdue", { stated: "Green", due: "31 Dec 2025", daysOverdue: 90 }),
        sheet: SHEET,
        rows: [HEADER_ROW + 1, HEADER_ROW + 1],
      },
    ],
    issues: [],
    changes,
    plan: planOf(changes, ({ after }) => after),
    undo: planOf(changes, ({ before }) => before),
    written: [],
  };
}

/** What core makes of a sheet without a plan. */
export function emptyReport(options: RefreshOptions): RefreshReport {
  const nothing = { blocks: [], formats: [], columnWidths: [] };
  return {
    asAt: options.asAt,
    preset: options.preset,
    ruleSet: PRESETS[options.preset],
    looks: options.looks ?? DEFAULT_LOOKS,
    reading: { tables: [], items: [], surroundings: [], outside: [], issues: [] },
    context: {},
    counts: countStatuses([]),
    items: [],
    challenges: [],
    issues: [issue("plan.not-found", { seen: "an empty sheet" })],
    changes: [],
    plan: { changes: [{ sheet: SHEET, ...nothing }] },
    undo: { changes: [{ sheet: SHEET, ...nothing }] },
    written: [],
  };
}

function sampleTable(items: number): PlanTable {
  return {
    sheet: SHEET,
    firstRow: HEADER_ROW,
    lastRow: HEADER_ROW + items,
    headerRows: [HEADER_ROW],
    columns: [
      { column: 0, header: "Action", field: "action", confidence: 0.98 },
      { column: 1, header: "Lead", field: "lead", confidence: 0.95 },
      { column: 2, header: "Milestone", field: "milestone", confidence: 0.9 },
      { column: 3, header: "RAG", field: "statedRag", confidence: 0.99 },
    ],
    ownColumns: [{ role: "reason", column: 4, headerRow: HEADER_ROW }],
    rowNotes: [
      { row: HEADER_ROW + 3, kind: "repeated-header" },
      { row: HEADER_ROW + 4, kind: "joined", joinedTo: HEADER_ROW + 2 },
    ],
  };
}

function judgedItem(line: Line, index: number, { asAt, preset }: { asAt: IsoDate; preset: PresetName }): JudgedItem {
  const item = itemOf(line, HEADER_ROW + 1 + index);
  const milestone = milestoneOf(line);
  const progress: Progress = { text: "", status: line.progress ?? "unclear", forecast: null, percentComplete: null };
  const judgement = judge(
    {
      asAt,
      milestone,
      progress,
      start: null,
      review: null,
      percentComplete: null,
      stated: null,
      planStart: null,
      originalDue: null,
    },
    preset,
  );
  const issues = line.due === null ? [issue("milestone.missing", {})] : [];
  return {
    item,
    milestone,
    review: milestoneOf({ ...line, milestone: "", due: null }),
    progress,
    stated: null,
    statedText: null,
    judgement,
    override: null,
    status: judgement.status,
    originalDue: null,
    ifNotRedated: null,
    issues,
  };
}

function itemOf({ action, lead, milestone }: Line, row: number): Item {
  const entry = (text: string, column: number): Entry => ({ text, date: null, at: { sheet: SHEET, row, column } });
  const none: Entry = { text: "", date: null, at: null };
  return {
    sheet: SHEET,
    table: 0,
    rows: [row, row],
    ref: null,
    priority: "Skills",
    action,
    outcomes: [],
    lead,
    partners: "",
    costs: "",
    milestone: entry(milestone, 2),
    startDate: none,
    reviewDate: none,
    progress: none,
    percentComplete: null,
    statedRag: null,
    milestones: [],
    isStruck: false,
    isHidden: false,
  };
}

function milestoneOf({ milestone, due }: Line): Milestone {
  const common = { due: due as IsoDate | null, start: null, precision: null, recurrence: null };
  const kind = due === null ? "ongoing" : "deadline";
  return { text: milestone, kind, ...common, parts: [], assumed: [], issues: [] };
}

function changesOf({ item, judgement }: JudgedItem, index: number, workbook: WorkbookGrids): CellChange[] {
  const row = item.rows[0];
  const label = judgement.reason.split(":")[0] ?? "";
  const wanted: readonly [number, string][] = [
    [3, label],
    [4, judgement.reason],
  ];
  return wanted.flatMap(([column, after]) => {
    const before = workbook.sheets[0]?.rows[row - HEADER_ROW]?.[column]?.text ?? "";
    return before === after ? [] : [{ sheet: SHEET, row, column, before, after, item: index }];
  });
}

function planOf(changes: readonly CellChange[], contentOf: (change: CellChange) => CellContent): SheetPlan {
  const blocks = changes.map((change) => ({ row: change.row, column: change.column, values: [[contentOf(change)]] }));
  return { changes: changes.length === 0 ? [] : [{ sheet: SHEET, blocks, formats: [], columnWidths: [] }] };
}

/** What a sheet stores for a content. */
export function storedContent(content: CellContent): string | number {
  if (content === null || typeof content === "boolean") return "";
  return typeof content === "object" ? toExcelSerial(content.date) : content;
}
