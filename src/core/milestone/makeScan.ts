import type { DateFound } from "./found";
import { planFacts, type PlanFacts } from "./planFacts";
import { readDate } from "./readDate";
import type { Scan } from "./scan";
import { tokenise, type Token } from "./tokenise";
import type { PlanContext } from "./types";

/** Makes a text ready for the readers. */
export function makeScan(text: string, context: PlanContext): Scan {
  return new TextScan(text, tokenise(text), context);
}

/** A class so that every scan has one shape and no closures: there is one for each cell of a plan. */
class TextScan implements Scan {
  readonly style: PlanFacts["style"];
  readonly years: PlanFacts["years"];
  private isAcademic: boolean | null = null;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly context: PlanContext,
  ) {
    const facts = planFacts(context);
    this.style = facts.style;
    this.years = facts.years;
  }

  splitStyle(): "academic" | "financial" {
    if (this.style === "academic" || this.style === "financial") return this.style;
    this.isAcademic ??= this.tokens.some(speaksOfSchool);
    return this.isAcademic ? "academic" : "financial";
  }

  readDate(at: number): DateFound | null {
    return readDate(this, at);
  }
}

const speaksOfSchool = (token: Token): boolean => token.meaning?.isAcademic === true;
