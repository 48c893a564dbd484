import { notFound } from "./hostError";

/** A collection's common part: found by key, else by place. */
export abstract class CollectionModel<Item extends object> {
  abstract readonly items: readonly Item[];
  protected abstract keys(item: Item): readonly string[];

  getCount(): number {
    return this.items.length;
  }
  getItem(key: string): Item {
    const found = this.items.find((item) => this.keys(item).some((own) => own.toLowerCase() === key.toLowerCase()));
    if (found === undefined) throw notFound();
    return found;
  }
  getItemAt(index: number): Item {
    const found = this.items[index];
    if (found === undefined) throw notFound();
    return found;
  }
}
