import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { CommandFailure } from "./commandFailure";

/** As {@link checkOutFile}, for a new workbook. */
export async function checkNewWorkbook(inputs: readonly string[], out: string, isForced: boolean): Promise<void> {
  await checkOutFile(inputs, out, { kinds: [".xlsx"], isForced });
}

/**
 * Whether `--out` may be written, before any work is done.
 *
 * @param inputs every file the command reads
 * @throws CommandFailure exit code 2: it is of another kind, it is an input, or it is there and was not forced
 */
export async function checkOutFile(
  inputs: readonly string[],
  out: string,
  { kinds, isForced }: { readonly kinds: readonly string[]; readonly isForced: boolean },
): Promise<void> {
  if (!kinds.includes(extname(out).toLowerCase())) {
    throw new CommandFailure(2, `--out takes a ${kinds.join(" or ")} file here.`);
  }
  for (const input of inputs) {
    if (resolve(out) === resolve(input) || (await isSameFile(out, input))) {
      throw new CommandFailure(2, "--out is an input, which is never written. Name another file.");
    }
  }
  if (!isForced && (await exists(out))) {
    throw new CommandFailure(2, `${basename(out)} is there already. Name another file, or add --force to replace it.`);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  return (await exists(one)) && (await exists(other)) && (await realpath(one)) === (await realpath(other));
}

/**
 * Writes a file beside its place first and then moves it there, so that a full disk or a stop leaves no half of it.
 *
 * @throws CommandFailure exit code 1 where it cannot be written
 */
export async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const beside = `${out}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, out);
  } catch {
    await rm(beside, { force: true });
    throw new CommandFailure(
      1,
      `${basename(out)} could not be written. Is its folder there, and is it open elsewhere?`,
    );
  }
}
