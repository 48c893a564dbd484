import { solve, type Coefficients, type Constraint } from "yalps";
import { narrow, type Cell, type Fact, type Notes } from "./attacker";

/** What an attacker can say of a cell at the least and at the most. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** More than any count: a bound that is no bound. */
const BEYOND = 1000;
const GRAIN = 1e-4;

/**
 * The attacker's problem solved by linear programming over everything published: of each cell asked about, what it can
 * be at the least and at the most. Values that linear bounds allow may still be ruled out for whole numbers; values they
 * do not allow are ruled out for everybody.
 *
 * @param enough a cell that can be as much is not looked at further; its bounds are [0, enough]
 */
export function boundCells(notes: Notes, cells: readonly Cell[], enough: number): ReadonlyMap<Cell, Bounds> {
  const ranges = narrow(notes, new Map());
  if (ranges === null) throw new Error("what is published contradicts itself");
  const rangeOf = (cell: Cell) => ranges.get(cell) ?? ([0, BEYOND] as const);
  const isFree = (cell: Cell) => rangeOf(cell)[0] < rangeOf(cell)[1];
  const bounds = new Map<Cell, Bounds>();
  for (const cell of cells) {
    if (!isFree(cell)) bounds.set(cell, { least: rangeOf(cell)[0], most: rangeOf(cell)[1] });
  }
  const facts = notes.facts
    .map((fact) => ({
      fact,
      free: fact.terms.filter(([cell]) => isFree(cell)),
      known: fact.terms.reduce((sum, [cell, sign]) => sum + (isFree(cell) ? 0 : sign * rangeOf(cell)[0]), 0),
    }))
    .filter(({ free }) => free.length > 0);
  const program = (wanted: readonly Cell[], direction: "maximize" | "minimize", cap: number | null) => {
    const rows: [string, Constraint][] = facts.map(({ fact, known }, place) => [
      `f${place}`,
      fact.isEquality ? { equal: -known } : { min: -known },
    ]);
    const columns = new Map<Cell, [string, number][]>();
    const column = (cell: Cell) => {
      const known = columns.get(cell) ?? [];
      columns.set(cell, known);
      return known;
    };
    facts.forEach(({ free }, place) => free.forEach(([cell, sign]) => column(cell).push([`f${place}`, sign])));
    for (const cell of wanted) {
      if (cap === null) column(cell).push(["aim", 1]);
      else {
        // What counts is how far a cell gets towards the cap, so that one run may do for many cells.
        columns.set(`towards ${cell}`, [
          ["aim", 1],
          [`cap ${cell}`, 1],
          [`of ${cell}`, -1],
        ]);
        rows.push([`cap ${cell}`, { max: cap }], [`of ${cell}`, { min: 0 }]);
        column(cell).push([`of ${cell}`, 1]);
      }
    }
    if (cap === null)
      for (const cell of wanted) {
        rows.push([`end ${cell}`, { max: BEYOND }]);
        column(cell).push([`end ${cell}`, 1]);
      }
    return solve<string, string>({
      direction,
      objective: "aim",
      constraints: rows,
      variables: [...columns] as [string, Coefficients][],
    });
  };
  let open = cells.filter((cell) => !bounds.has(cell));
  for (let resolved = 1; open.length > 0 && resolved > 0;) {
    const { status, variables } = program(open, "maximize", enough);
    if (status !== "optimal") throw new Error(`no answer: ${status}`);
    const values = new Map(variables);
    const reached = open.filter((cell) => (values.get(cell) ?? 0) >= enough - GRAIN);
    for (const cell of reached) bounds.set(cell, { least: 0, most: enough });
    open = open.filter((cell) => !reached.includes(cell));
    resolved = reached.length;
  }
  for (const cell of open) {
    const [least, most] = (["minimize", "maximize"] as const).map((direction) => {
      const { status, result } = program([cell], direction, null);
      if (status !== "optimal") throw new Error(`no answer: ${status}`);
      return result;
    }) as [number, number];
    bounds.set(cell, { least: Math.ceil(least - GRAIN), most: Math.floor(most + GRAIN) });
  }
  return bounds;
}

/** Facts that name what is left of one cell beside another. */
export function complementFact(rest: Cell, whole: Cell, part: Cell): Fact {
  return {
    terms: [
      [rest, 1],
      [part, 1],
      [whole, -1],
    ],
    isEquality: true,
  };
}
