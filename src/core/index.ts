/** The one door of core. */
export * from "./dates/excelSerial";
export * from "./dates/isoDate";
export * from "./issues/issue";
export type { IssueParams } from "./issues/issueParams";
export { describeIssue, severityOf } from "./issues/messages";
export type * from "./milestone/types";
export type * from "./plan/types";
export type * from "./rag/types";
export type * from "./report/types";
export * from "./sheet/grid";
export type * from "./sheet/spec";
