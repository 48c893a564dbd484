/** @jest-environment node */
import { readPlanFile } from "../../../src/taskpane/paste/readPlanSource";

/** A page of one table with a pound sign, in the bytes of windows-1252. */
function pageIn1252(): File {
  const html =
    '<meta charset="windows-1252"><table><tr><th>Action</th><th>Lead</th></tr><tr><td>Spend the \xa3</td><td>Skills</td></tr></table>';
  return new File([Uint8Array.from(html, (letter) => letter.charCodeAt(0))], "plan.html");
}

describe("readPlanFile", () => {
  it("reads a page by the encoding that the page names", async () => {
    const read = await readPlanFile(pageIn1252());
    expect(read.ok && read.value.sheets[0]?.rows[1]?.[0]?.raw).toBe("Spend the \xa3");
  });
});
