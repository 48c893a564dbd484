/**
 * Files are read and written in Node here, as the command line does; jsdom has no TextEncoder.
 *
 * @jest-environment node
 */
import type { Result } from "../../src/core";
import { applyPlanToXlsx } from "../../src/xlsx/applyPlanToXlsx";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { partText } from "../xlsx/support/workbookBytes";
import { describeAdapterContract, type Applied, type ContractAdapter } from "./contract";
import { xlsxOf } from "./xlsxOf";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  return result.value;
}

/** The width that the first sheet's part states for a column; Excel's standard where it states none. */
function widthIn(bytes: Uint8Array, column: number): number {
  const part = partText(bytes, "xl/worksheets/sheet1.xml");
  for (const [entry] of part.matchAll(/<col [^>]*>/g)) {
    const number = (name: string): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(entry)?.[1]);
    if (column + 1 < number("min") || column + 1 > number("max")) continue;
    return / hidden="(?:1|true)"/.test(entry) ? 0 : number("width");
  }
  return 8.43;
}

function xlsxAdapter(): ContractAdapter {
  let bytes = new Uint8Array();
  let writes = 0;
  return {
    async open(sheets) {
      bytes = new Uint8Array(xlsxOf(sheets));
      writes = 0;
    },
    read: async () => valueOf(readXlsx(bytes, "Plan.xlsx")),
    async apply(plan): Promise<Applied> {
      const result = applyPlanToXlsx(bytes, plan);
      if (!result.ok) {
        const [issue] = result.issues;
        if (issue === undefined) throw new Error("refused without an issue");
        return { ok: false, issue };
      }
      if (result.value !== bytes) writes += 1;
      bytes = new Uint8Array(result.value);
      return { ok: true };
    },
    columnWidthChars: async (_sheet, column) => widthIn(bytes, column),
    writesSoFar: () => writes,
  };
}

describeAdapterContract("an .xlsx file", xlsxAdapter);
