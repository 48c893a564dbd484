/** One thing timed: our work or a rival's, on the same input. */
export interface Contender {
  readonly name: string;
  /** Does the whole work once and returns (or promises) something of it, so that nothing can be optimised away. */
  readonly run: () => unknown;
}

/** Ours against rivals, with the bar each ratio is held to. */
export interface Measure {
  readonly name: string;
  readonly input: string;
  readonly ours: Contender;
  readonly rivals: readonly (Contender & { readonly bar: { readonly atMost: number } })[];
  /**
   * For runs of seconds: so many rounds count instead of {@link ROUNDS}, and what another has left in memory is cleared
   * before each. That throws compiled code away too, which in a short run would be most of its time.
   */
  readonly rounds?: number;
}

/** What was measured of one rival. Times are medians in milliseconds. */
export interface Row {
  readonly measure: string;
  readonly input: string;
  readonly rival: string;
  readonly oursMs: number;
  readonly rivalMs: number;
  /** Median over rounds of ours / rival. */
  readonly ratio: number;
  readonly bar: number;
  readonly holds: boolean;
}

const ROUNDS = 15;
/** So many rounds for one that warms up. */
const ROUNDS_TO_WARM_UP = 5;
/** A contender is repeated inside a round until it has taken this long, so that the clock's grain does not matter. */
const LEAST_ROUND_MS = 20;

/**
 * Paired rounds: in each, ours and the rival run one after the other, in turn first and second, so that a slow moment of
 * the machine falls on both. The ratio is the median of the rounds' ratios.
 */
export async function measureRows(measure: Measure): Promise<Row[]> {
  const rows: Row[] = [];
  for (const rival of measure.rivals) rows.push(await measureAgainst(measure, rival));
  return rows;
}

async function measureAgainst(measure: Measure, rival: Measure["rivals"][number]): Promise<Row> {
  const repeats = await repeatsFor(measure.ours);
  const rivalRepeats = await repeatsFor(rival);
  const ours: number[] = [];
  const theirs: number[] = [];
  const rounds = measure.rounds ?? ROUNDS;
  const warmUp = Math.ceil(rounds / ROUNDS_TO_WARM_UP);
  const clear = measure.rounds === undefined ? () => undefined : () => globalThis.gc?.();
  const timed = (contender: Contender, times: number) => {
    clear();
    return timeOf(contender, times);
  };
  for (let round = 0; round < rounds + warmUp; round++) {
    const isOursFirst = round % 2 === 0;
    const first = isOursFirst ? await timed(measure.ours, repeats) : await timed(rival, rivalRepeats);
    const second = isOursFirst ? await timed(rival, rivalRepeats) : await timed(measure.ours, repeats);
    if (round < warmUp) continue;
    ours.push(isOursFirst ? first : second);
    theirs.push(isOursFirst ? second : first);
  }
  const ratio = median(ours.map((ms, round) => ms / (theirs[round] as number)));
  const bar = rival.bar.atMost;
  return {
    measure: measure.name,
    input: measure.input,
    rival: rival.name,
    oursMs: median(ours),
    rivalMs: median(theirs),
    ratio,
    bar,
    holds: ratio <= bar,
  };
}

let kept: unknown;

async function repeatsFor(contender: Contender): Promise<number> {
  await timeOf(contender, 1);
  const once = Math.max(0.001, await timeOf(contender, 1));
  return Math.max(1, Math.ceil(LEAST_ROUND_MS / once));
}

/** Milliseconds for one run, as the mean of `repeats` runs in a row. */
async function timeOf(contender: Contender, repeats: number): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < repeats; count++) {
    const result = contender.run();
    kept = result instanceof Promise ? await result : result;
  }
  const elapsed = performance.now() - start;
  if (kept === undefined) throw new Error(`${contender.name} returned nothing`);
  return elapsed / repeats;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
