import { readInputFile } from "./readInput";

/** The lines of a text file, `\n` in a line undone to a line break in the cell. A last empty line is no line. */
export async function textLines(path: string): Promise<string[]> {
  const { bytes } = await readInputFile(path);
  const lines = new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.replace(/\\n/g, "\n"));
}

/** One JSON text a line. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
