import { useEffect, useState } from "react";

/** False until what the component shows first has been painted: what need not be seen with it can then be made. */
export function usePainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame's own callback runs before it is painted, a timer set there after.
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setIsPainted(true))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
