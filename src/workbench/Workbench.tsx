import { useEffect, useRef, type ReactNode } from "react";

export function Workbench(): ReactNode {
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const start = async () => {
      const { startGrid } = await import("./startGrid");
      if (grid.current === null) return;
      const { api } = startGrid(grid.current);
      api.createWorkbook({ id: "wb1", name: "Tracker" });
    };
    if (document.readyState === "complete") void start();
    else addEventListener("load", () => void start());
  }, []);
  return <div ref={grid} style={{ height: "100%" }} />;
}
