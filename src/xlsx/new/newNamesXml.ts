import { hiddenNames, type DateSystem, type NewSheet } from "../../core";
import { fixedRef, sheetRef } from "../sheet/blockRef";
import { encodeAttribute, encodeText } from "../xml/xmlText";

/**
 * The names a new sheet brings into the workbook, each of that sheet alone: the rows repeated on each printed page, the
 * names asked for, and the hidden ones by which a page of ours is known again.
 *
 * @param place  the sheet's place among the tabs, from 0
 */
export function newNamesXml(sheet: NewSheet, place: number, dateSystem: DateSystem = 1900): string[] {
  const ref = sheetRef(sheet.name);
  const entry = (name: string, text: string, isHidden = false) =>
    `<definedName name="${encodeAttribute(name)}" localSheetId="${place}"${isHidden ? ' hidden="1"' : ""}>${encodeText(text)}</definedName>`;
  const repeated = sheet.print?.repeatedRows ?? 0;
  return [
    ...(repeated === 0 ? [] : [entry("_xlnm.Print_Titles", `${ref}!$1:$${repeated}`)]),
    ...(sheet.names ?? []).map(({ name, block }) => entry(name, `${ref}!${fixedRef(block)}`)),
    ...hiddenNames(sheet, dateSystem).map((own) =>
      entry(own.name, "text" in own ? `"${own.text}"` : `${ref}!${fixedRef(own.block)}`, true),
    ),
  ];
}
