/**
 * What the benchmark uses of the table engines. They are installed for the benchmark alone, so their own types are not
 * there when the project is checked.
 */
interface Duckdb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): unknown[] }> }>;
    }>;
  };
}

interface ArqueroTable {
  filter(holds: unknown): ArqueroTable;
  dedupe(key: string): ArqueroTable;
  derive(columns: Readonly<Record<string, unknown>>): ArqueroTable;
  groupby(key: string): ArqueroTable;
  rollup(figures: Readonly<Record<string, unknown>>): ArqueroTable;
  objects(): unknown[];
}

export interface Arquero {
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
