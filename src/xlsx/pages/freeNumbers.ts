import type { PartNumbers } from "../new/newSheetPackage";
import type { Package } from "../package/openPackage";

const FOLDERS = { sheet: "worksheets", table: "tables", drawing: "drawings", chart: "charts", image: "media" } as const;

/** Numbers for new parts of a workbook: behind the highest that each kind has. */
export function freeNumbers(opened: Package): PartNumbers {
  const names = opened.zip.entries.map(({ name }) => name.toLowerCase());
  const last = new Map<string, number>();
  const next = (kind: string, highest: () => number): number => {
    const number = (last.get(kind) ?? highest()) + 1;
    last.set(kind, number);
    return number;
  };
  return {
    next: (kind) => next(kind, () => highestOf(names, `xl/${FOLDERS[kind]}/${kind}`)),
    nextTableId: () => next("id", () => highestTableId(opened, names)),
  };
}

function highestOf(names: readonly string[], start: string): number {
  return names.reduce((most, name) => {
    const number = name.startsWith(start) ? /^(?<number>\d+)\.\w+$/.exec(name.slice(start.length)) : null;
    return Math.max(most, Number(number?.groups?.["number"] ?? 0));
  }, 0);
}

function highestTableId(opened: Package, names: readonly string[]): number {
  const tables = names.filter((name) => /(?:^|\/)tables\/[^/]+\.xml$/.test(name));
  return tables.reduce((most, part) => Math.max(most, Number(opened.xml(part).attributes["id"]) || 0), 0);
}
