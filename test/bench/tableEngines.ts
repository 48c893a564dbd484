import type { RawValue } from "../../src/core/sheet/grid";

/**
 * What the benchmark uses of the table engines. They are installed for the benchmark alone, so their own types are not
 * there when the project is checked.
 */
export interface Duckdb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows: number): DuckChunk };
  readonly VARCHAR: unknown;
  readonly INTEGER: unknown;
  readonly DOUBLE: unknown;
  readonly BOOLEAN: unknown;
}

export interface DuckConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[] }>;
  createAppender(table: string): Promise<DuckAppender>;
}

interface DuckChunk {
  setColumnValues(column: number, values: readonly RawValue[]): void;
}

interface DuckAppender {
  appendNull(): void;
  appendVarchar(value: string): void;
  appendDouble(value: number): void;
  appendInteger(value: number): void;
  appendBoolean(value: boolean): void;
  endRow(): void;
  appendDataChunk(chunk: DuckChunk): void;
  closeSync(): void;
}

export interface ArqueroTable {
  filter(holds: unknown): ArqueroTable;
  dedupe(key: string): ArqueroTable;
  derive(columns: Readonly<Record<string, unknown>>): ArqueroTable;
  groupby(...keys: readonly (string | Readonly<Record<string, unknown>>)[]): ArqueroTable;
  rollup(figures: Readonly<Record<string, unknown>>): ArqueroTable;
  objects(): unknown[];
}

export interface Arquero {
  table(columns: Readonly<Record<string, readonly RawValue[]>>): ArqueroTable;
  fromCSV(text: string, options: { readonly autoType: boolean }): ArqueroTable;
  escape<Row>(read: (row: Row) => unknown): unknown;
  readonly op: { count(): unknown; sum(column: string): unknown };
}

export async function loadDuckdb(): Promise<Duckdb> {
  return import("@duckdb/node-api" as string);
}

export async function loadArquero(): Promise<Arquero> {
  return import("arquero" as string);
}
