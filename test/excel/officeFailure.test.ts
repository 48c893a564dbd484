import { describeIssue } from "../../src/core";
import { officeFailure } from "../../src/excel/officeFailure";

/** As the host sends it: with the user's own cells in what is meant for programmers. */
function hostError(code: string): Error {
  const debugInfo = { fullStatements: ['range.values = [["Secret action"]]'] };
  return Object.assign(new Error("Secret action could not be written."), { code, debugInfo });
}

describe("officeFailure", () => {
  it.each([
    ["AccessDenied", "host.read-only"],
    ["InvalidOperationInCellEditMode", "host.cell-edit"],
    ["RequestPayloadSizeLimitExceeded", "host.too-large"],
    ["ResponsePayloadSizeLimitExceeded", "host.too-large"],
    ["ItemNotFound", "host.sheet-gone"],
    ["InvalidReference", "host.sheet-gone"],
    ["InvalidObjectPath", "host.sheet-gone"],
    ["Conflict", "host.others-writing"],
    ["MergedRangeConflict", "host.merged-cells"],
    ["FilteredRangeConflict", "host.filtered-cells"],
    ["ServiceNotAvailable", "host.offline"],
    ["HostRestartNeeded", "host.restart"],
    ["ApiNotFound", "host.too-old"],
    ["SomethingNew", "host.unknown"],
  ])("puts %s as %s, without a word of the user's", (code, expected) => {
    const issue = officeFailure(hostError(code));
    expect(issue.code).toBe(expected);
    expect(JSON.stringify(issue) + describeIssue(issue)).not.toContain("Secret");
  });

  it.each([
    ["a fault of our own", new TypeError("Secret action of undefined")],
    ["a text", "Secret action"],
    ["nothing", undefined],
    ["a code that is no code", hostError("Secret action")],
    ["a code that is a number", { code: 5004 }],
  ])("knows nothing of %s, and shows nothing of it", (_, failure) => {
    expect(officeFailure(failure)).toEqual({ code: "host.unknown", params: { code: "none" } });
  });
});
