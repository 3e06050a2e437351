import { z } from "zod";

/** The name of the form of our backup files; another number for one that this program cannot read. */
export const backupFormat = "tongming.backup/2";

/** Forms that this program reads: the first had no files. */
const knownFormats = ["tongming.backup/1", backupFormat] as const;

/** A backup begins with what it was made of. */
export const BackupHeader = z.object({
  format: z.enum(knownFormats),
  /** Version of the program that made it. */
  program: z.string(),
  /** Version of the PostgreSQL it was made of. */
  server: z.string(),
  madeAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  sequences: z.array(z.object({ name: z.string(), last: z.number().nullable() })),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

/** Before the rows of a table, as COPY writes them in its text form. */
export const TableHead = z.object({ table: z.string(), columns: z.array(z.string()) });
export type TableHead = z.infer<typeof TableHead>;

/** Behind them. */
export const TableFoot = z.object({
  table: z.string(),
  rows: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type TableFoot = z.infer<typeof TableFoot>;

/** Before the bytes of a file that lies beside the database. */
export const FileHead = z.object({ name: z.string() });
export type FileHead = z.infer<typeof FileHead>;

/** Behind them. */
export const FileFoot = z.object({ name: z.string(), bytes: z.number().int(), sha256: z.string() });
export type FileFoot = z.infer<typeof FileFoot>;

/** A backup ends with the hash of everything before. */
export const BackupEnd = z.object({ tables: z.number().int(), sha256: z.string() });

/** What a backup holds, known when it has been read to its end. */
export interface BackupContents {
  readonly header: BackupHeader;
  readonly tables: readonly (TableHead & TableFoot)[];
  readonly files: readonly FileFoot[];
}

/** How many rows of all tables. */
export function rowsOf(tables: readonly TableFoot[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
