/** A piece of a longer work: the share done that it yields, 0-1, becomes one between two shares of the whole. */
export function* shareWithin<T>(
  [from, to]: readonly [number, number],
  work: Generator<number, T, undefined>,
): Generator<number, T, undefined> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
