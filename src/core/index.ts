/** The one door of core. */
export { MEASURE_COLUMNS, type MeasureColumn } from "./cohort/sheets/measureColumns";
export { averageMonths, type AverageMeasures } from "./cohort/figures/averageMonths";
export { readComparators, NO_COMPARATORS, type Comparators } from "./cohort/figures/comparators";
export { confidenceOf, type Confidence } from "./cohort/figures/confidence";
export { hotSpots, placeWards, type WardPlace } from "./cohort/figures/hotSpots";
export { keepMonths } from "./cohort/months/keepMonths";
export { monthsMark } from "./cohort/months/monthsSheet";
export { overTime } from "./cohort/months/overTime";
export { readMonths } from "./cohort/months/readMonths";
export type { MonthRow, OverTime } from "./cohort/months/types";
export { PART_KINDS, PART_WORDS } from "./cohort/figures/partCounts";
export { profileExtract, type ExtractProfile, type LeftOutReason } from "./cohort/columns/profileExtract";
export type { Rounding } from "./cohort/figures/roundFigures";
export { NO_CONTEXT, type NeetContext } from "./cohort/sheets/neetContext";
export { inOneGo } from "./cohort/slices";
export { delimiterOf, textRows } from "./cohort/coded/textRows";
export { leavePrivateBehind } from "./cohort/columns/leavePrivateBehind";
export { neetNotes } from "./cohort/sheets/neetNotes";
export { neetSheets } from "./cohort/sheets/neetSheets";
export { quintileOf } from "./cohort/figures/quintileOf";
export { compareWithWhole, wilsonInterval, type Interval } from "./cohort/figures/wilsonInterval";
export {
  describeNotForPublic,
  NOT_FOR_PUBLIC_WORDS,
  sheetsNotForPublic,
  type SheetNotForPublic,
} from "./cohort/sheets/sheetsNotForPublic";
export { summariseCohort, summariseCohortInSlices } from "./cohort/summariseCohort";
export { describeAudit, type Audit } from "./cohort/suppress/auditProofs";
export { boundAsStored } from "./cohort/suppress/boundAsStored";
export { describeNarrowed, type NarrowedCount } from "./cohort/suppress/narrowedCounts";
export type * from "./cohort/types";
export * from "./dates/describeDate";
export * from "./dates/excelSerial";
export * from "./dates/isoDate";
export { MOVEMENT_KINDS } from "./history/comparePositions";
export { compareJudgedPlans, compareWithHistory } from "./history/compareWithHistory";
export { HISTORY_MARK } from "./history/historyColumns";
export { historyOfSheet } from "./history/historyOfSheet";
export { itemHistories, type ItemHistory, type RecordedStatus } from "./history/itemHistories";
export { NO_HISTORY, readHistory } from "./history/readHistory";
export { recordPosition } from "./history/recordPosition";
export { slippageLedger } from "./history/slippageLedger";
export { trend } from "./history/trend";
export type * from "./history/types";
export * from "./issues/issue";
export type { IssueParams } from "./issues/issueParams";
export { describeIssue, severityOf } from "./issues/messages";
export { describeReading } from "./milestone/describeReading";
export { milestoneFindings, type MilestoneFinding } from "./milestone/milestoneFindings";
export { parseMilestone } from "./milestone/parseMilestone";
export { parseProgress } from "./milestone/parseProgress";
export type * from "./milestone/types";
export { LONGEST_FORMAT } from "./numberFormat/formatTokens";
export { numberToText, type NumberToText } from "./numberFormat/numberText";
export { OWN_HEADERS } from "./plan/ownHeaders";
export { explainRow, type RowExplanation } from "./plan/explainRow";
export { readPlan } from "./plan/readPlan";
export type * from "./plan/types";
export { describeIssueIn } from "./rag/describeIssueIn";
export { judge, judgeBy } from "./rag/judge";
export { judgesByHistory } from "./rag/judgesByHistory";
export type { NewOverride, Override, OverrideState } from "./rag/override";
export { parseStatedRag } from "./rag/parseStatedRag";
export { checkRuleSet, type RuleEdge, type RuleOverlap, type RuleSetCheck } from "./rag/checkRuleSet";
export { LOOK_SCHEMES, type LookScheme } from "./rag/lookSchemes";
export { DEFAULT_LOOKS, type FormerLook, type LooksInUse } from "./rag/looksInUse";
export { PRESETS, ruleSetOf } from "./rag/presets";
export { looksInRuleFile, parseRuleFile, ruleFileOf } from "./rag/ruleFile";
export { defaultNumbers, DEFAULT_RULE_NUMBERS, NUMBERS_OF_PRESET, type RuleNumbers } from "./rag/ruleNumbers";
export type { Bounds, Condition, Rule, RuleName, RuleSet } from "./rag/ruleSet";
export { checkStatusLooks, contrastRatio } from "./rag/checkStatusLooks";
export { shownReason } from "./rag/shownReason";
export {
  countStatuses,
  STATUS_LOOKS,
  STATUS_ORDER,
  worseStatus,
  type StatusLook,
  type StatusLooks,
} from "./rag/status";
export type * from "./rag/types";
export { buildReport } from "./report/buildReport";
export { chaserTexts, type ChaserText } from "./report/pack/chaserTexts";
export { coveringSentences } from "./report/pack/coveringSentences";
export { leadGroups, type LeadGroups, type LeadSuggestion, type WrittenLead } from "./report/pack/leadGroups";
export { readLogo, type PackLogo } from "./report/pack/logo/readLogo";
export { packProperties } from "./report/pack/packProperties";
export { describeRule } from "./report/pack/words/describeRule";
export { packSheets, pageChoices } from "./report/pack/packSheets";
export { DEFAULT_PACK_STYLE } from "./report/pack/packStyle";
export { PACK_PAGES, type PackOptions, type PackPage, type PackStyle, type PageChoice } from "./report/pack/types";
export { planOverride, type OverridePlan } from "./report/planOverride";
export { planTableSheet } from "./report/planTableSheet";
export * from "./report/refreshSettings";
export * from "./report/settingKeys";
export { rollUp, type RollUp, type RollUpBy } from "./report/rollUp";
export { tryAllPresets, type PresetTrial } from "./report/tryAllPresets";
export type * from "./report/types";
export * from "./report/writeRecord";
export { cellsChangedSince, countWrittenCells } from "./sheet/cellsChangedSince";
export * from "./sheet/grid";
export { lawfulSheets, type NamesTaken } from "./sheet/lawfulSheets";
export * from "./sheet/ownPage";
export { signedPageEdge } from "./sheet/pageEdge";
export { pickCells, type CellChoice } from "./sheet/pickCells";
export { planBuild, type BuildPlan, type PageToBuild } from "./sheet/planBuild";
export { safeSheetNames } from "./sheet/safeNames";
export type * from "./sheet/spec";
