import { EET_ANY, NEET_ANY } from "./activityCodes";

/**
 * Ways of writing an activity in words, each with the code it stands for. The first that matches wins, so the narrower
 * words stand above the wider: "without training" above "training", "not known" above "education".
 *
 * @source NPD NCCIS dictionary 2010/11-2020/21 and later council lists (the labels)
 */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:neet|not in education,? employment or training)$/, NEET_ANY],
  [/^(?:eet|in education,? employment or training|participating|in learning)$/, EET_ANY],
  [/refused/, 830],
  [/cannot be contacted|no current address|unable to contact/, 820],
  [/not known|unknown|^nk$|no information/, 810],
  [/young adult offender|^custody/, 710],
  [/juvenile offender|custodial institution/, 290],
  [/asylum|refugee/, 720],
  [/re ?engagement/, 530],
  [/not registered/, 140],
  [/registered at (?:a )?school/, 110],
  [/educated at home|home educated|elective home/, 120],
  [/custodial sentence/, 130],
  [/(?:not for reward|volunt).*with .*study/, 550],
  [/not for reward|volunt/, 540],
  [/not (?:yet )?ready/, 610],
  [/start date agreed.*(?:rpa|compliant)/, 616],
  [/start date agreed/, 615],
  [/seeking|available to (?:the )?labour market$|actively looking/, 619],
  [/carer/, 620],
  [/teenage (?:parent|mother)|caring for own child/, 630],
  [/pregnan/, 650],
  [/illness|sick/, 640],
  [/religious/, 660],
  [/economically active/, 670],
  [/not available|unavailable/, 680],
  [/^neet\b/, NEET_ANY],
  [/gap year/, 260],
  [/supported internship/, 460],
  [/trainee/, 450],
  [/apprentice/, 310],
  [/work programme|dwp/, 440],
  [/self ?employ.*with .*study/, 381],
  [/self ?employ/, 380],
  [/employment without/, 330],
  [/temporary employ/, 350],
  [/part time employ/, 360],
  [/employment with (?:.*study|accredited|regulated)/, 320],
  [/employment with/, 340],
  [/employ|^work$|^working$/, EET_ANY],
  [/work based learning|funded training|esfa|efa sfa/, 410],
  [/training/, 430],
  [/sixth form college|6th form college/, 220],
  [/sixth form|6th form/, 210],
  [/special post 16|independent specialist/, 280],
  [/higher education|university/, 240],
  [/further education|college/, 230],
  [/part time education/, 250],
  [/education|^school$/, 270],
];

/** The code an activity in words stands for, or null where the words are none of those we know. */
export function codeFromWords(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (words === "" || words.length > 120) return null;
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/**
 * Reads one activity cell: a code alone, a code with its label ("619 Seeking", "Seeking (619)"), or words.
 *
 * @returns the code, 0 for an empty cell, or null where nothing in it can be read
 */
export function readActivity(value: string | number | boolean | null): number | null {
  if (value === null || value === "") return 0;
  if (typeof value === "number") return isCode(value) ? value : null;
  if (typeof value === "boolean") return null;
  const text = value.trim();
  if (/^(?:[-.*?]+|n\/?a|null|none)?$/i.test(text)) return 0;
  const code = /^(?<code>\d{3})(?:\.0+)?(?!\d)/.exec(text) ?? /\((?<code>\d{3})\)$/.exec(text);
  if (code?.groups !== undefined) return Number(code.groups["code"]);
  if (/^\d+$/.test(text)) return isCode(Number(text)) ? Number(text) : null;
  return codeFromWords(text);
}

/** A number that could be a code, known or not. */
function isCode(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= 9999;
}
