import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { IsoDate } from "../../../src/core/dates/isoDate";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import type { PlanContext } from "../../../src/core/milestone/types";

const file = path.resolve(__dirname, "../../../../shared/corpus/milestones-seeds.tsv");
const isThere = existsSync(file);

interface Seed {
  id: string;
  context: PlanContext;
  text: string;
  kinds: readonly string[];
  dues: readonly string[];
  isUndated: boolean;
}

const iso = (day: string): IsoDate => day as IsoDate;

function contextOf(planContext: string): PlanContext {
  if (planContext.startsWith("plan 2017-2021")) {
    return { planDate: iso("2017-11-03"), planStart: iso("2017-01-01"), planEnd: iso("2021-12-31") };
  }
  if (planContext.startsWith("plan dated September 2011"))
    return { planDate: iso("2011-09-30"), yearStyle: "academic" };
  if (planContext.startsWith("plan 2015-16")) {
    return { planDate: iso("2015-09-30"), planStart: iso("2015-09-01"), planEnd: iso("2016-08-31") };
  }
  return {};
}

const listed = (cell: string | undefined): string[] => (cell === undefined || cell === "" ? [] : cell.split("|"));

function readSeeds(): Seed[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").slice(1);
  return lines.map((line) => {
    const cells = line.split("\t");
    const due = cells[5] ?? "";
    const others = listed(cells[11]);
    return {
      id: cells[0] ?? "",
      context: contextOf(cells[2] ?? ""),
      text: (cells[3] ?? "").replaceAll("\\n", "\n"),
      kinds: [cells[4] ?? "", ...listed(cells[12])],
      dues: [due, ...others].map((day) => (day === "(none)" ? "" : day)),
      isUndated: due === "" && others.length === 0,
    };
  });
}

// The corpus stands beside the checkout on the machines that have it; elsewhere there is nothing to read.
(isThere ? describe : describe.skip)(
  `the labelled corpus${isThere ? "" : " (skipped: it is not beside this checkout)"}`,
  () => {
    const seeds = isThere ? readSeeds() : [];
    const read = seeds.map((seed) => ({ seed, milestone: parseMilestone({ text: seed.text }, seed.context) }));
    const share = (misses: readonly string[]): number => 1 - misses.length / seeds.length;

    it("gets at least 98 % of the due days right", () => {
      const misses = read
        .filter(({ seed, milestone }) => !seed.dues.includes(milestone.due ?? ""))
        .map(({ seed, milestone }) => `${seed.id} ${String(milestone.due)}`);
      if (share(misses) < 0.98) throw new Error(`due days missed: ${misses.join(", ")}`);
      expect(share(misses)).toBeGreaterThanOrEqual(0.98);
    });

    it("gets at least 95 % of the kinds right", () => {
      const misses = read
        .filter(({ seed, milestone }) => !seed.kinds.includes(milestone.kind))
        .map(({ seed, milestone }) => `${seed.id} ${milestone.kind}`);
      if (share(misses) < 0.95) throw new Error(`kinds missed: ${misses.join(", ")}`);
      expect(share(misses)).toBeGreaterThanOrEqual(0.95);
    });

    it("invents no date for an undated text", () => {
      const invented = read
        .filter(({ seed, milestone }) => seed.isUndated && milestone.due !== null)
        .map(({ seed }) => seed.id);
      expect(invented).toEqual([]);
    });
  },
);
