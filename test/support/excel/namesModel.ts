import type { Block } from "../../../src/core";
import { addressOf } from "./address";
import { badArgument, HostError } from "./hostError";
import { RangeModel } from "./rangeModel";
import type { Part } from "./shape";
import { CollectionModel } from "./collectionModel";

/** A defined name: cells of a sheet, which follow them, or a formula. */
export interface NameState {
  readonly name: string;
  target: { readonly sheetName: () => string; readonly block: Block } | { formula: string };
  visible: boolean;
}

/** @source Excel specifications: a text in a formula has at most 255 characters */
const LONGEST_TEXT = 255;

export class NameModel implements Part<Excel.NamedItem, "name" | "formula" | "visible" | "delete"> {
  static readonly scalars = ["name", "formula", "visible"];
  constructor(
    private readonly all: NameState[],
    private readonly state: NameState,
  ) {}
  get name(): string {
    return this.state.name;
  }
  get formula(): string {
    const { target } = this.state;
    if ("formula" in target) return target.formula;
    const address = addressOf(target.block).replace(/[A-Z]+|\d+/g, "$$$&");
    return `='${target.sheetName().replaceAll("'", "''")}'!${address}`;
  }
  set formula(formula: string) {
    if (!formula.startsWith("=")) throw badArgument();
    this.state.target = { formula };
  }
  get visible(): boolean {
    return this.state.visible;
  }
  set visible(isVisible: boolean) {
    this.state.visible = isVisible;
  }
  delete(): void {
    this.all.splice(this.all.indexOf(this.state), 1);
  }
}

export class NamesModel
  extends CollectionModel<NameModel>
  implements Part<Excel.NamedItemCollection, "add" | "getCount" | "getItem">
{
  constructor(private readonly states: NameState[]) {
    super();
  }
  get items(): readonly NameModel[] {
    return this.states.map((state) => new NameModel(this.states, state));
  }
  protected keys(item: NameModel): readonly string[] {
    return [item.name];
  }
  add(name: string, reference: object | string): NameModel {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^(?:[a-z]{1,3}\d+|[rc])$/i.test(name))
      throw badArgument();
    if (this.states.some((state) => state.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
    }
    const state: NameState = { name, target: targetOf(reference), visible: true };
    this.states.push(state);
    return new NameModel(this.states, state);
  }
}

function targetOf(reference: object | string): NameState["target"] {
  if (reference instanceof RangeModel) {
    return { block: reference.block, sheetName: () => (reference.worksheet as { readonly name: string }).name };
  }
  if (typeof reference !== "string" || !reference.startsWith("=")) throw badArgument();
  if (reference.startsWith('="') && reference.length > LONGEST_TEXT + 3) throw badArgument();
  return { formula: reference };
}
