import { parseMilestone } from "../../src/core";
import { day } from "../support/judgingFacts";
import type { Measure } from "./measure";

const CONTEXT = { planDate: day("2024-09-01"), planStart: day("2024-09-01"), planEnd: day("2026-08-31") };

const MONTHS = ["January", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "October", "Nov", "December"];

/** Twenty ways of writing, from plain days to none at all; `n` makes each text of its own. */
const FORMS: readonly ((month: string, n: number) => string)[] = [
  (month, n) => `By ${month} 2025, ward ${n}`,
  (_, n) => `Spring 20${26 + (n % 4)}, area ${n}`,
  (_, n) => `On-going (theme ${n})`,
  (_, n) => `${(n % 27) + 1}/03/2026 hub ${n}`,
  (month, n) => `${(n % 27) + 1} ${month} 2025 team ${n}`,
  (month, n) => `Bid in Oct 25 – launch ${month} 2026, lot ${n}`,
  (_, n) => `Autumn term 2025, cohort ${n}`,
  (_, n) => `Q${(n % 4) + 1} 2025/26, contract ${n}`,
  (month, n) => `w/c ${(n % 27) + 1} ${month} 2026`,
  (_, n) => `tbc (${n})`,
  (_, n) => `Monthly, report ${n}`,
  (month, n) => `End of ${month} 2026 for site ${n}`,
  (month, n) => `Ongoing – contract ${n} till ${month} 2027`,
  (month, n) => `${month}/July 2026, phase ${n}`,
  (month, n) => `${month}, school ${n}`,
  (_, n) => `2025 - 2027 (strand ${n})`,
  (_, n) => `Within ${(n % 11) + 2} months of approval ${n}`,
  (_, n) => `As required by partner ${n}`,
  (month, n) => `First draft ${(n % 27) + 1}th June, 2026, sign-off ${n} by the end of ${month}`,
  (_, n) => `Year 11 pupils (${100 + n} places), Phase 2`,
];

/** Enough batches that a text has long been forgotten when it comes again. */
const BATCHES = 100;
const BATCH_TEXTS = 200;

/**
 * Reading 200 mixed milestone texts, none of them read before, against the best general date library and a bare pass
 * over the words on the same texts.
 */
export async function milestonesMeasure(): Promise<Measure> {
  const chrono = await import("chrono-node" as string);
  const batches = Array.from({ length: BATCHES }, (_, batch) => textsOf(batch));
  const reference = { instant: new Date(2024, 8, 1), timezone: "Europe/London" };
  const turns = { ours: 0, chrono: 0, bare: 0 };
  const next = (who: keyof typeof turns): readonly string[] => batches[turns[who]++ % BATCHES] as string[];
  const measure: Measure = {
    name: "milestones",
    input: "200 mixed texts",
    ours: { name: "parseMilestone", run: () => next("ours").map((text) => parseMilestone({ text }, CONTEXT)) },
    rivals: [
      {
        name: "chrono en-GB",
        run: () => next("chrono").map((text) => chrono.en.GB.parse(text, reference)),
        bar: { atMost: 0.1 },
      },
      { name: "bare tokenising pass", run: () => next("bare").map(bareTokens), bar: { atMost: 5 } },
    ],
  };
  for (const { run } of [measure.ours, ...measure.rivals]) for (let turn = 0; turn < WARM_UP_TURNS; turn += 1) run();
  return measure;
}

/**
 * Batches read by each contender before it is timed: a compiler that still learns is not what is measured, and it learns
 * for about 300 of them on a machine that others use too.
 */
const WARM_UP_TURNS = 500;

/** Longest text of a cell in Excel. */
const LONGEST_CELL = 32_767;

/** A hostile cell may take so long. */
const MOST_MS = 20;

/** Pieces that, again and again, cost the readers most. */
const HOSTILE: readonly string[] = [
  "10/11 ",
  "31/03 ",
  "a ",
  "June ",
  "2018/19 ",
  "first half term ",
  "by the end of ",
];

/** The longest cell that Excel can hold, of nothing but dates begun and not finished, against the time it may take. */
export function hostileMeasure(): Promise<Measure> {
  const texts = HOSTILE.map((piece) => piece.repeat(Math.ceil(LONGEST_CELL / piece.length)).slice(0, LONGEST_CELL));
  return Promise.resolve({
    name: "milestones-hostile",
    input: "7 cells of 32,767 signs",
    ours: { name: "parseMilestone", run: () => texts.map((text) => parseMilestone({ text }, CONTEXT)) },
    rivals: [{ name: `${MOST_MS} ms each`, run: () => waited(texts.length * MOST_MS), bar: { atMost: 1 } }],
  });
}

/** Works for so many milliseconds on nothing. */
function waited(ms: number): number {
  const began = performance.now();
  while (performance.now() - began < ms);
  return ms;
}

function textsOf(batch: number): string[] {
  return Array.from({ length: BATCH_TEXTS }, (_, index) => {
    const form = FORMS[index % FORMS.length] as (typeof FORMS)[number];
    return form(MONTHS[(index + batch) % MONTHS.length] as string, batch * BATCH_TEXTS + index);
  });
}

/** Words, numbers and marks of a text with their places: the least any reader must do. */
function bareTokens(text: string): { text: string; at: number }[] {
  return [...text.matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)].map((match) => ({ text: match[0], at: match.index }));
}
