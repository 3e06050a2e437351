import { createHash, type Hash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { constants, createZstdCompress } from "node:zlib";
import type { ClientBase, Pool } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { err, ok, type Result } from "#kernel/result.ts";
import {
  copySettings,
  copyTarget,
  type StoredTable,
  storedSequences,
  storedTables,
} from "./catalogue.ts";
import { fileEnd, frameBytes } from "./frames.ts";
import { type BackupContents, type BackupHeader, backupFormat } from "./manifest.ts";
import { writeBeside } from "./written-file.ts";

export interface BackUpOptions {
  readonly path: string;
  /** Version of this program. */
  readonly program: string;
  /** Told when a table is written. */
  readonly onTable?: (table: string, rows: number) => void;
}

/** Why there is nothing to back up. */
export type BackUpRefused = { readonly kind: "not-ours" };

/**
 * Writes every table as it stood at one moment into one file, while others go on working; the file appears only when it
 * is whole. Rejects with the error of the file system or the server.
 */
export async function backUp(
  pool: Pool,
  options: BackUpOptions,
): Promise<Result<BackupContents, BackUpRefused>> {
  const client = await pool.connect();
  try {
    const backed = await withinOneMoment(client, options);
    await client.query("rollback").catch(() => {}); // what is written is whole all the same
    client.release();
    return backed;
  } catch (fault) {
    // The server may still be sending rows that nobody reads: another query would wait behind them for ever.
    client.release(true);
    throw fault;
  }
}

async function withinOneMoment(
  client: ClientBase,
  options: BackUpOptions,
): Promise<Result<BackupContents, BackUpRefused>> {
  await client.query("begin isolation level repeatable read read only");
  await client.query(copySettings);
  const { rows } = await client.query("select to_regclass('public.migration') as made");
  return rows[0]?.made ? ok(await writeFile(client, options)) : err({ kind: "not-ours" });
}

async function writeFile(client: ClientBase, options: BackUpOptions): Promise<BackupContents> {
  const header = await headerOf(client, options.program);
  const tables: BackupContents["tables"][number][] = [];
  const file = await writeBeside(options.path);
  try {
    const compress = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } });
    await pipeline(() => pieces({ client, header, tables, options }), compress, file.stream);
    await file.keep(fileEnd);
  } catch (fault) {
    await file.discard();
    throw fault;
  }
  return { header, tables };
}

async function headerOf(client: ClientBase, program: string): Promise<BackupHeader> {
  const server = await client.query("select current_setting('server_version') as version, now()");
  const migrations = await client.query("select name, sha256 from public.migration order by name");
  return {
    format: backupFormat,
    program,
    server: server.rows[0]?.version,
    madeAt: server.rows[0]?.now,
    migrations: migrations.rows,
    sequences: await storedSequences(client),
  };
}

interface Writing {
  readonly client: ClientBase;
  readonly header: BackupHeader;
  readonly tables: BackupContents["tables"][number][];
  readonly options: BackUpOptions;
}

async function* pieces({ client, header, tables, options }: Writing): AsyncGenerator<Buffer> {
  const whole = createHash("sha256");
  const hashed = (bytes: Buffer) => {
    whole.update(bytes);
    return bytes;
  };
  yield hashed(json("H", header));
  for (const stored of await storedTables(client)) {
    yield hashed(json("T", stored));
    const hash = createHash("sha256");
    const counts = { rows: 0, bytes: 0 };
    for await (const chunk of rowsOf(client, stored, counts)) {
      hash.update(chunk);
      yield hashed(frameBytes("D", chunk));
    }
    const foot = { table: stored.table, ...counts, sha256: hash.digest("hex") };
    yield hashed(json("E", foot));
    tables.push({ ...stored, columns: [...stored.columns], ...foot });
    options.onTable?.(stored.table, counts.rows);
  }
  yield json("Z", { tables: tables.length, sha256: hex(whole) });
}

/** The rows of a table as COPY writes them; counts them. */
async function* rowsOf(
  client: ClientBase,
  stored: StoredTable,
  counts: { rows: number; bytes: number },
): AsyncGenerator<Buffer> {
  const copy = client.query(copyTo(`copy ${copyTarget(stored)} to stdout`));
  for await (const chunk of copy) {
    counts.bytes += chunk.length;
    yield chunk;
  }
  counts.rows = copy.rowCount;
}

function json(kind: "H" | "T" | "E" | "Z", value: object): Buffer {
  return frameBytes(kind, Buffer.from(JSON.stringify(value)));
}

function hex(hash: Hash): string {
  return hash.digest("hex");
}
