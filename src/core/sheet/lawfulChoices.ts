import type { ChoiceList } from "./spec";

/** The most characters of a list that stands in the cell's own rule. @source Excel specifications: data validation */
const LONGEST_LIST = 255;

/**
 * A list as Excel takes it: each choice once, none with a comma, which parts them, none that begins as a formula does,
 * and as many as fit. None where nothing is left to choose.
 */
export function lawfulChoices(list: ChoiceList): readonly ChoiceList[] {
  const kept: string[] = [];
  let room = LONGEST_LIST;
  for (const choice of list.choices.map((text) => text.replace(/\s+/g, " ").trim())) {
    if (choice === "" || /^=|,/.test(choice) || choice.length > room || kept.includes(choice)) continue;
    kept.push(choice);
    room -= choice.length + 1;
  }
  return kept.length === 0 ? [] : [{ ...list, choices: kept }];
}
