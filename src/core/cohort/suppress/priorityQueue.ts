/** Gives back what was put in, the least first; equals in the order they came. */
export interface PriorityQueue<T> {
  readonly push: (item: T, priority: number) => void;
  readonly pop: () => T | undefined;
}

interface Entry<T> {
  readonly item: T;
  readonly priority: number;
  readonly order: number;
}

/** A binary heap. */
export function priorityQueue<T>(): PriorityQueue<T> {
  const heap: Entry<T>[] = [];
  let count = 0;
  return {
    push: (item, priority) => {
      heap.push({ item, priority, order: count++ });
      rise(heap, heap.length - 1);
    },
    pop: () => {
      const first = heap[0];
      const last = heap.pop();
      if (first !== undefined && last !== undefined && heap.length > 0) {
        heap[0] = last;
        sink(heap, 0);
      }
      return first?.item;
    },
  };
}

function isBefore<T>(heap: readonly Entry<T>[], a: number, b: number): boolean {
  const [one, other] = [heap[a], heap[b]];
  if (one === undefined || other === undefined) return one !== undefined;
  return one.priority < other.priority || (one.priority === other.priority && one.order < other.order);
}

function swap<T>(heap: Entry<T>[], a: number, b: number): void {
  const [one, other] = [heap[a], heap[b]];
  if (one !== undefined && other !== undefined) [heap[a], heap[b]] = [other, one];
}

function rise<T>(heap: Entry<T>[], place: number): void {
  for (let at = place; at > 0;) {
    const parent = (at - 1) >> 1;
    if (!isBefore(heap, at, parent)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink<T>(heap: Entry<T>[], place: number): void {
  for (let at = place; ;) {
    const child = isBefore(heap, at * 2 + 2, at * 2 + 1) ? at * 2 + 2 : at * 2 + 1;
    if (child >= heap.length || !isBefore(heap, child, at)) return;
    swap(heap, at, child);
    at = child;
  }
}
