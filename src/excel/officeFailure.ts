import { issue, type Issue } from "../core";

/** A refusal of our own, before Excel is asked, with the issue that says why. */
export class Refusal extends Error {
  constructor(readonly issue: Issue) {
    super("The workbook cannot be read or written as asked.");
  }
}

/** A write that Excel refused, with what is known of it beyond the host's own error (`cause`). */
export class WriteRefusal extends Error {
  constructor(
    override readonly cause: unknown,
    /** Which sheet stopped it and why, where that could be found out. */
    readonly culprit: Issue | null,
    /** Sheets where something written could not be put back; empty where all is as before. */
    readonly leftChanged: readonly string[],
  ) {
    super("Excel refused the write.");
  }
}

/** The host's error code, such as `AccessDenied`; null where a failure is none of the host's. */
export function officeCode(failure: unknown): string | null {
  if (failure instanceof WriteRefusal) return officeCode(failure.cause);
  if (typeof failure !== "object" || failure === null || !("code" in failure)) return null;
  return typeof failure.code === "string" && /^\w{1,60}$/.test(failure.code) ? failure.code : null;
}

/**
 * The codes that mean the same to the user, each with its issue.
 *
 * @source Excel.ErrorCodes and OfficeExtension.ErrorCodes of Office.js
 */
const ISSUE_OF_CODE: Readonly<Record<string, () => Issue>> = {
  AccessDenied: () => issue("host.read-only", {}),
  InvalidOperationInCellEditMode: () => issue("host.cell-edit", {}),
  RequestPayloadSizeLimitExceeded: () => issue("host.too-large", {}),
  ResponsePayloadSizeLimitExceeded: () => issue("host.too-large", {}),
  OperationCellsExceedLimit: () => issue("host.too-large", {}),
  RangeExceedsLimit: () => issue("host.too-large", {}),
  ItemNotFound: () => issue("host.sheet-gone", {}),
  InvalidReference: () => issue("host.sheet-gone", {}),
  InvalidObjectPath: () => issue("host.sheet-gone", {}),
  InsertDeleteConflict: () => issue("host.others-writing", {}),
  Conflict: () => issue("host.others-writing", {}),
  RequestAborted: () => issue("host.others-writing", {}),
  MergedRangeConflict: () => issue("host.merged-cells", {}),
  FilteredRangeConflict: () => issue("host.filtered-cells", {}),
  ServiceNotAvailable: () => issue("host.offline", {}),
  ConnectionFailure: () => issue("host.offline", {}),
  HostRestartNeeded: () => issue("host.restart", {}),
  InactiveWorkbook: () => issue("host.restart", {}),
  ApiNotFound: () => issue("host.too-old", {}),
  ApiNotAvailable: () => issue("host.too-old", {}),
};

/**
 * A refusal of Excel as an issue. It never looks at the error's message or `debugInfo`, which may hold what stands in
 * the cells.
 */
export function officeFailure(failure: unknown): Issue {
  if (failure instanceof Refusal) return failure.issue;
  if (failure instanceof WriteRefusal) {
    if (failure.leftChanged.length > 0) return issue("host.not-put-back", { sheets: failure.leftChanged });
    if (failure.culprit !== null) return failure.culprit;
  }
  const code = officeCode(failure);
  return (code === null ? undefined : ISSUE_OF_CODE[code])?.() ?? issue("host.unknown", { code: code ?? "none" });
}
