/** The setting in which a workbook keeps how its plan is refreshed. */
export const REFRESH_SETTINGS_KEY = "actionPlanRag.refresh";

/** The setting in which a workbook keeps what the last write was, so that it can be put back another day. */
export const WRITE_RECORD_KEY = "actionPlanRag.lastWrite";
