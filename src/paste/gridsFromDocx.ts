import { strFromU8, unzipSync } from "fflate";
import type { Result } from "../core/issues/issue";
import { issue } from "../core/issues/issue";
import type { WorkbookGrids } from "../core/sheet/grid";
import { gridsFromHtml } from "./gridsFromHtml";

/**
 * One sheet from a Word document: its tables one under another, the text between them as rows of one cell. The
 * library that opens the file is loaded when the first document comes. Pictures are left out.
 *
 * @issues file.unreadable - it is no Word document, too long to be a plan, or there is no text in it
 */
export async function gridsFromDocx(bytes: Uint8Array, name: string): Promise<Result<WorkbookGrids>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return unreadable(name, "it is not a Word document (.docx). A .doc file has to be saved as .docx first.");
  if (unpackedBytes(bytes) > MOST_UNPACKED || tableCells(bytes) > MOST_CELLS) return unreadable(name, TOO_LONG);
  const html = await htmlOf(bytes);
  return html === null
    ? unreadable(name, "its contents are damaged, or it is not a Word document.")
    : gridsFromHtml(html, name);
}

/** What the document's own text may take when it is unpacked, in bytes: some hundreds of pages of tables. */
const MOST_UNPACKED = 12_000_000;

const TOO_LONG =
  "it is longer than any plan. Copy the plan's own table into a document of its own, or save it as .xlsx.";

/** The size of the parts with text, as the file's directory states it; 0 where the directory cannot be read. */
function unpackedBytes(bytes: Uint8Array): number {
  let sum = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith(".xml")) sum += originalSize;
        return false;
      },
    });
  } catch {
    return 0;
  }
  return sum;
}

/** What the document's tables may hold, in cells: the library takes a tenth of a second for each thousand. */
const MOST_CELLS = 15_000;

/** How often a table's cell ends in the document's text; 0 where that cannot be read. */
function tableCells(bytes: Uint8Array): number {
  let cells = 0;
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" });
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array(), true);
    for (let at = xml.indexOf(CELL_END); at >= 0; at = xml.indexOf(CELL_END, at + 1)) cells++;
  } catch {
    return 0;
  }
  return cells;
}

const CELL_END = "</w:tc>";

async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  const mammoth = await import("mammoth");
  const arrayBuffer = bytes.slice().buffer;
  try {
    const result = await mammoth.convertToHtml(inputOf(bytes, arrayBuffer), {
      styleMap: ["strike => s"],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      includeDefaultStyleMap: true,
    });
    return result.value;
  } catch {
    return null;
  }
}

/** The library's build for Node asks for `buffer`, its build for browsers for `arrayBuffer`; each ignores the other. */
function inputOf(bytes: Uint8Array, arrayBuffer: ArrayBuffer): { arrayBuffer: ArrayBuffer } {
  return Object.assign({ arrayBuffer }, { buffer: bytes });
}

function unreadable(name: string, why: string): Result<WorkbookGrids> {
  return { ok: false, issues: [issue("file.unreadable", { name, why })] };
}
