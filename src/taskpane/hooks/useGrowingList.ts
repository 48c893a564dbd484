import { useCallback, useRef, useState, type RefCallback } from "react";

/** How many rows stand in the page at first: some two screens, so that a plan opens at once. */
const FIRST = 16;
/** How many more each time the end comes into view. */
const STEP = 20;

/** How much of a long list stands in the page. */
export interface GrowingList {
  /** How many rows to show, from the first. */
  readonly shown: number;
  /** For an element after the last row: when it comes into view, more rows are shown. */
  readonly end: RefCallback<HTMLElement>;
  readonly showMore: () => void;
}

/**
 * Shows a long list a few screens at a time, so that a plan of a thousand items opens and filters as fast as one of
 * sixty. Where the browser cannot tell what is in view, all of it is shown.
 *
 * @param total     how many rows there are
 * @param mustShow  a 0-based row that has to be among them from the start
 */
export function useGrowingList(total: number, mustShow = 0): GrowingList {
  const [count, setCount] = useState(FIRST + Math.max(0, mustShow));
  const observer = useRef<IntersectionObserver | null>(null);
  const showMore = useCallback(() => setCount((before) => before + STEP), []);
  const end = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      observer.current?.disconnect();
      if (element === null || typeof IntersectionObserver === "undefined") return;
      observer.current = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) showMore();
      });
      observer.current.observe(element);
    },
    [showMore],
  );
  return { shown: typeof IntersectionObserver === "undefined" ? total : Math.min(total, count), end, showMore };
}
