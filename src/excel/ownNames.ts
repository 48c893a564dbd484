import { OWN_NAME, readOwnPage, type Block, type HiddenName, type OwnPage } from "../core";
import { parseCells } from "./cellAddresses";

/** What we left on a sheet whose names were loaded (name and formula); null where it is none of ours. */
export function ownPageOf(names: Excel.NamedItemCollection): OwnPage | null {
  return readOwnPage(names.items.flatMap(({ name, formula }) => toHiddenName(name, String(formula))));
}

/** A sheet's own names come with its name in front in some hosts; a name whose cells were deleted is none. */
function toHiddenName(fullName: string, formula: string): HiddenName[] {
  const name = fullName.slice(fullName.lastIndexOf("!") + 1);
  if (!name.toLowerCase().startsWith(OWN_NAME.toLowerCase())) return [];
  const text = /^="(?<text>[^"]*)"$/.exec(formula)?.groups?.["text"];
  if (text !== undefined) return [{ name, text }];
  const block = blockIn(formula);
  return block === null ? [] : [{ name, block }];
}

function blockIn(formula: string): Block | null {
  return parseCells(formula.slice(formula.lastIndexOf("!") + 1));
}
