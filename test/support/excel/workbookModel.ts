import { toExcelSerial, isoDate, type Block } from "../../../src/core";
import { addressOf } from "./address";
import type { BookState, SheetState } from "./book";
import { accessDenied, badArgument, HostError, notFound } from "./hostError";
import { type RangeModel } from "./rangeModel";
import { CollectionModel } from "./collectionModel";
import { CommentsModel } from "./commentsModel";
import { NamesModel } from "./namesModel";
import { ConditionalFormatsModel, ValidationModel } from "./pageModel";
import { SheetModel, TableModel, TablesModel } from "./sheetModel";
import type { Part } from "./shape";

/** Numbers of the host's events, as the client knows them. */
export const EVENTS = { changed: 10, activated: 11 } as const;

/** Where the models hand their events; the host sends them after the batch's answer. */
export type Raise = (type: number, sheet: SheetState, message: Readonly<Record<string, unknown>>) => void;

export class SheetsModel
  extends CollectionModel<SheetModel>
  implements Part<Excel.WorksheetCollection, "getActiveWorksheet" | "getCount" | "getItem" | "add">
{
  constructor(private readonly owner: WorkbookModel) {
    super();
  }
  get items(): readonly SheetModel[] {
    return this.owner.book.sheets.map((sheet) => this.owner.sheetModel(sheet));
  }
  protected keys(item: SheetModel): readonly string[] {
    return [item.id, item.name];
  }
  getActiveWorksheet(): SheetModel {
    return this.getItemAt(this.owner.book.active);
  }
  add(name?: string): SheetModel {
    const { book } = this.owner;
    const wanted = name ?? `Sheet${book.sheets.length + 1}`;
    this.owner.mayRename(wanted, null);
    return this.owner.sheetModel(book.add(wanted));
  }
}

export class SettingModel implements Part<Excel.Setting, "key" | "value" | "delete"> {
  static readonly scalars = ["key", "value"];
  constructor(
    private readonly book: BookState,
    readonly key: string,
  ) {}
  get value(): unknown {
    return this.book.settings.get(this.key);
  }
  set value(value: unknown) {
    this.book.settings.set(this.key, value);
  }
  delete(): void {
    this.book.settings.delete(this.key);
  }
}

export class SettingsModel implements Part<Excel.SettingCollection, "add" | "getCount" | "getItem"> {
  constructor(private readonly book: BookState) {}
  get items(): readonly SettingModel[] {
    return [...this.book.settings.keys()].map((key) => new SettingModel(this.book, key));
  }
  add(key: string, value: unknown): SettingModel {
    this.book.settings.set(key, value);
    return new SettingModel(this.book, key);
  }
  getCount(): number {
    return this.book.settings.size;
  }
  getItem(key: string): SettingModel {
    if (!this.book.settings.has(key)) throw notFound();
    return new SettingModel(this.book, key);
  }
}

export class ApplicationModel implements Part<
  Excel.Application,
  "suspendApiCalculationUntilNextSync" | "suspendScreenUpdatingUntilNextSync"
> {
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}

export class RuntimeModel implements Part<Excel.Runtime, "enableEvents"> {
  static readonly scalars = ["enableEvents"];
  enableEvents = true;
}

export class FunctionsModel implements Part<Excel.Functions, "date"> {
  constructor(private readonly book: BookState) {}
  /** A day's serial number in the workbook's own date system. */
  date(year: unknown, month: unknown, day: unknown): { readonly value: number; readonly error: string | null } {
    return {
      value: toExcelSerial(isoDate(Number(year), Number(month), Number(day)), this.book.dateSystem),
      error: null,
    };
  }
}

export class WorkbookProtectionModel implements Part<Excel.WorkbookProtection, "protected"> {
  static readonly scalars = ["protected"];
  constructor(private readonly book: BookState) {}
  get protected(): boolean {
    return this.book.isStructureProtected;
  }
}

/** The root the client's batches begin at. */
export class WorkbookModel implements Part<
  Excel.Workbook,
  | "name"
  | "worksheets"
  | "tables"
  | "names"
  | "comments"
  | "protection"
  | "settings"
  | "application"
  | "functions"
  | "getSelectedRange"
> {
  static readonly scalars = ["name"];
  readonly worksheets: SheetsModel;
  readonly settings: SettingsModel;
  readonly functions: FunctionsModel;
  readonly application = new ApplicationModel();
  /** The client's name for `context.runtime`. */
  readonly _Runtime = new RuntimeModel();
  private readonly sheetModels = new Map<SheetState, SheetModel>();

  constructor(
    readonly book: BookState,
    private readonly raise: Raise,
  ) {
    this.worksheets = new SheetsModel(this);
    this.settings = new SettingsModel(book);
    this.functions = new FunctionsModel(book);
  }
  get name(): string {
    return this.book.name;
  }
  get tables(): TablesModel {
    const { sheets } = this.book;
    return new TablesModel(
      sheets.flatMap((sheet) => sheet.tables.map((table) => new TableModel(this, sheet, table))),
      () => {
        throw badArgument("The stand-in makes tables on sheets only.");
      },
    );
  }
  get names(): NamesModel {
    return new NamesModel(this.book.names);
  }
  get comments(): CommentsModel {
    const cells = this.book.sheets.flatMap((sheet) =>
      sheet.comments.map(({ row, column }) => this.sheetModel(sheet).getCell(row, column)),
    );
    return new CommentsModel(cells);
  }
  get protection(): WorkbookProtectionModel {
    return new WorkbookProtectionModel(this.book);
  }
  getSelectedRange(): RangeModel {
    return this.worksheets.getActiveWorksheet().getRange(this.book.selected === "" ? "A1" : this.book.selected);
  }

  sheetModel(sheet: SheetState): SheetModel {
    const known = this.sheetModels.get(sheet) ?? new SheetModel(this, sheet);
    this.sheetModels.set(sheet, known);
    return known;
  }
  conditionalFormatsOf(sheet: SheetState, block: Block): ConditionalFormatsModel {
    return new ConditionalFormatsModel(this.sheetModel(sheet).conditionalFormats, block);
  }
  validationOf(sheet: SheetState, block: Block): ValidationModel {
    const { validations } = this.sheetModel(sheet);
    const known = validations.find((one) => addressOf(one.block) === addressOf(block));
    if (known !== undefined) return known;
    const made = new ValidationModel(block);
    validations.push(made);
    return made;
  }
  activate(sheet: SheetState): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "The sheet is hidden.");
    const place = this.book.sheets.indexOf(sheet);
    if (place === this.book.active) return;
    this.book.active = place;
    this.note(EVENTS.activated, sheet, {});
  }
  /** Stops here where Excel refuses the name or the workbook is protected. */
  mayRename(name: string, sheet: SheetState | null): void {
    this.mayRestructure();
    if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$|^history$/i.test(name)) throw badArgument();
    if (this.book.sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
    }
  }
  move(sheet: SheetState, position: number): void {
    this.mayRestructure();
    const { sheets } = this.book;
    if (position < 0 || position >= sheets.length) throw badArgument();
    const active = sheets[this.book.active];
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position, 0, sheet);
    this.book.active = active === undefined ? 0 : sheets.indexOf(active);
  }
  private mayRestructure(): void {
    if (this.book.isStructureProtected) throw accessDenied();
  }
  remove(sheet: SheetState): void {
    this.mayRestructure();
    const { sheets } = this.book;
    if (sheets.length === 1) throw new HostError("InvalidOperation", "The last sheet cannot be deleted.");
    this.followFormulas(sheet.name, null);
    const active = sheets[this.book.active];
    sheets.splice(sheets.indexOf(sheet), 1);
    this.book.active = Math.max(0, active === undefined ? 0 : sheets.indexOf(active));
  }
  /** Formulas follow a sheet that is given another name, and are broken where it is taken away. */
  followFormulas(from: string, to: string | null): void {
    const { sheets, names } = this.book;
    const old = new RegExp(`'?${from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}'?!`, "gi");
    const followed = (formula: string): string => formula.replace(old, to === null ? "#REF!" : `'${to}'!`);
    for (const cell of sheets.flatMap(({ cells }) => [...cells.values()])) {
      if (cell.formula !== null) cell.formula = followed(cell.formula);
    }
    for (const { target } of [...names, ...sheets.flatMap((sheet) => sheet.names)]) {
      if ("formula" in target) target.formula = followed(target.formula);
    }
  }
  noteChange(sheet: SheetState, block: Block): void {
    this.note(EVENTS.changed, sheet, {
      address: addressOf(block),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
    });
  }
  private note(type: number, sheet: SheetState, message: Readonly<Record<string, unknown>>): void {
    if (this._Runtime.enableEvents) this.raise(type, sheet, { worksheetId: sheet.id, ...message });
  }
}
