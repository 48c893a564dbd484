import ts from "typescript";

/** A requirement set that Office documents for a member, such as ExcelApi 1.9. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** Sets named Mailbox are Outlook's, also on members that every host has (`AddinCommands.Event`). */
const TAG = /\[Api set: (?!Mailbox)(?<name>\w+) (?<version>\d+\.\d+)/;

/** Whether `a` is at least `b`, both as `1.9`. */
export function isAtLeast(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA > majorB || (majorA === majorB && minorA >= minorB);
}

/** The set of a member of `@types/office-js`; null for what is not Office's, or has been there from the start. */
export function apiSetOf(symbol: ts.Symbol | undefined): ApiSet | null {
  for (const declaration of symbol?.declarations ?? []) {
    if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
    const documented = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const comments = ts.getJSDocCommentsAndTags(documented).map((comment) => comment.getText());
    const match = TAG.exec(comments.join("\n"))?.groups;
    if (match?.["name"] !== undefined) return { name: match["name"], version: match["version"] ?? "" };
  }
  return null;
}
