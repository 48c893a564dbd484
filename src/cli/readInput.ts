import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { describeIssue, type Result, type WorkbookGrids } from "../core";
import { CommandFailure } from "./commandFailure";

type Reader = (bytes: Uint8Array, name: string) => Promise<Result<WorkbookGrids>>;

const readWorkbookFile: Reader = async (bytes, name) => (await import("../xlsx/readXlsx")).readXlsx(bytes, name);
const readText: Reader = async (bytes, name) => {
  const { gridsFromDelimited } = await import("../paste/gridsFromDelimited");
  return gridsFromDelimited(bytes, name);
};
const readPage: Reader = async (bytes, name) => {
  const { gridsFromHtml } = await import("../paste/gridsFromHtml");
  return gridsFromHtml(bytes, name);
};
const readDocument: Reader = async (bytes, name) => (await import("../paste/gridsFromDocx")).gridsFromDocx(bytes, name);

/** How each kind of plan file becomes grids. */
const READERS: Readonly<Record<string, Reader>> = {
  ".xlsx": readWorkbookFile,
  ".xlsm": readWorkbookFile,
  ".tsv": readText,
  ".csv": readText,
  ".txt": readText,
  ".html": readPage,
  ".htm": readPage,
  ".docx": readDocument,
};

/** The file's bytes and what kind of file its name says it is. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Lower case, with its dot. */
  readonly extension: string;
}

/**
 * Reads a file from disk; it is never opened for writing.
 *
 * @throws CommandFailure exit code 1 where it is not there or may not be read
 */
export async function readInputFile(path: string): Promise<InputFile> {
  try {
    return { path, bytes: new Uint8Array(await readFile(path)), extension: extname(path).toLowerCase() };
  } catch (failure) {
    const isMissing = (failure as NodeJS.ErrnoException).code === "ENOENT";
    throw new CommandFailure(1, `${basename(path)} ${isMissing ? "is not there" : "could not be opened"}.`);
  }
}

/**
 * The sheets or tables of a plan file.
 *
 * @throws CommandFailure exit code 1 where it cannot be read, 2 where its kind is none of ours
 */
export async function readWorkbook({ path, bytes, extension }: InputFile): Promise<WorkbookGrids> {
  const read = READERS[extension];
  if (read === undefined) {
    throw new CommandFailure(2, `${basename(path)} is not a kind of file we read: ${Object.keys(READERS).join(", ")}.`);
  }
  const result = await read(bytes, basename(path));
  if (!result.ok) throw new CommandFailure(1, result.issues.map(describeIssue).join(" "));
  return result.value;
}
