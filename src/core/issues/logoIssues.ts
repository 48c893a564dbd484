import type { IssueTexts } from "./issueTexts";

/** Why a picture cannot be a logo. `name` is the file's name, "" where it has none. */
export interface LogoIssueParams {
  /** Its bytes are no PNG or JPEG picture, whatever its name says. */
  "logo.not-a-picture": { name: string };
  "logo.too-large": { name: string; mostKilobytes: number };
}

export const LOGO_ISSUE_TEXTS: IssueTexts<LogoIssueParams> = {
  "logo.not-a-picture": {
    severity: "error",
    say: ({ name }) =>
      `${fileOf(name)} is not a PNG or JPEG picture. Save the logo as one of these and choose it again.`,
  },
  "logo.too-large": {
    severity: "error",
    say: ({ name, mostKilobytes }) =>
      `${fileOf(name)} is larger than ${mostKilobytes} KB. Save the logo smaller, about 600 pixels wide, and choose it again.`,
  },
};

function fileOf(name: string): string {
  return name === "" ? "The picture" : `The picture ${name}`;
}
