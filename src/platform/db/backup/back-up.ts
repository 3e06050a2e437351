import { createHash, type Hash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { constants, createZstdCompress } from "node:zlib";
import type { ClientBase, Pool } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import {
  copySettings,
  copyTarget,
  type StoredTable,
  storedSequences,
  storedTables,
} from "./catalogue.ts";
import { type FrameKind, fileEnd, frameBytes } from "./frames.ts";
import { type BackupContents, type BackupHeader, backupFormat, type FileFoot } from "./manifest.ts";
import { writeBeside } from "./written-file.ts";

export interface BackUpOptions {
  readonly path: string;
  /** Version of this program. */
  readonly program: string;
  /** What lies beside the database, as the rows of the same moment know it. */
  readonly files?: (client: ClientBase) => AsyncIterable<BackupFile>;
  /** Told when a table is written. */
  readonly onTable?: (table: string, rows: number) => void;
}

/** A file that goes into a backup. */
export interface BackupFile {
  /** Its place and name: `files/3f…`. */
  readonly name: string;
  /** Rejects with `ENOENT` at the first piece where it is not there. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** What a row says of it. */
  readonly sha256?: string;
}

/** What a backup holds, and what is wrong with the files that should be in it. */
export interface BackedUp extends BackupContents {
  /** Not found. */
  readonly missing: readonly string[];
  /** Not what their rows say; they are in it as they are. */
  readonly altered: readonly string[];
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
): Promise<Result<BackedUp, BackUpRefused>> {
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
): Promise<Result<BackedUp, BackUpRefused>> {
  await client.query("begin isolation level repeatable read read only");
  await client.query(copySettings);
  const { rows } = await client.query("select to_regclass('public.migration') as made");
  return rows[0]?.made ? ok(await writeFile(client, options)) : err({ kind: "not-ours" });
}

async function writeFile(client: ClientBase, options: BackUpOptions): Promise<BackedUp> {
  const header = await headerOf(client, options.program);
  const written: Written = { tables: [], files: [], missing: [], altered: [] };
  const file = await writeBeside(options.path);
  try {
    const compress = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } });
    await pipeline(() => pieces({ client, header, written, options }), compress, file.stream);
    await file.keep(fileEnd);
  } catch (fault) {
    await file.discard();
    throw fault;
  }
  return { header, ...written };
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

interface Written {
  readonly tables: BackupContents["tables"][number][];
  readonly files: FileFoot[];
  readonly missing: string[];
  readonly altered: string[];
}

interface Writing {
  readonly client: ClientBase;
  readonly header: BackupHeader;
  readonly written: Written;
  readonly options: BackUpOptions;
}

async function* pieces({ client, header, written, options }: Writing): AsyncGenerator<Buffer> {
  const whole = createHash("sha256");
  const hashed = (bytes: Buffer) => {
    whole.update(bytes);
    return bytes;
  };
  yield hashed(json("H", header));
  for (const stored of await storedTables(client)) {
    for await (const piece of tablePieces(client, stored, written)) yield hashed(piece);
    const foot = written.tables.at(-1);
    options.onTable?.(stored.table, foot?.rows ?? 0);
  }
  for await (const file of options.files?.(client) ?? []) {
    for await (const piece of filePieces(file, written)) yield hashed(piece);
  }
  yield json("Z", { tables: written.tables.length, sha256: hex(whole) });
}

async function* tablePieces(
  client: ClientBase,
  stored: StoredTable,
  { tables }: Written,
): AsyncGenerator<Buffer> {
  yield json("T", stored);
  const hash = createHash("sha256");
  const counts = { rows: 0, bytes: 0 };
  for await (const chunk of rowsOf(client, stored, counts)) {
    hash.update(chunk);
    yield frameBytes("D", chunk);
  }
  const foot = { table: stored.table, ...counts, sha256: hash.digest("hex") };
  yield json("E", foot);
  tables.push({ ...stored, columns: [...stored.columns], ...foot });
}

/** A file that is not there is told of; all others are written whatever they hold. */
async function* filePieces(
  { name, bytes, sha256 }: BackupFile,
  { files, missing, altered }: Written,
): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let size = 0;
  const pieces = bytes[Symbol.asyncIterator]();
  let next = await pieces.next().catch((fault) => {
    if (faultCode(fault) === "ENOENT") return undefined;
    throw fault;
  });
  if (!next) {
    missing.push(name);
    return;
  }
  yield json("F", { name });
  for (; !next.done; next = await pieces.next()) {
    hash.update(next.value);
    size += next.value.length;
    yield frameBytes("D", next.value);
  }
  const foot = { name, bytes: size, sha256: hash.digest("hex") };
  yield json("G", foot);
  files.push(foot);
  if (sha256 !== undefined && sha256 !== foot.sha256) altered.push(name);
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

function json(kind: Exclude<FrameKind, "D">, value: object): Buffer {
  return frameBytes(kind, Buffer.from(JSON.stringify(value)));
}

function hex(hash: Hash): string {
  return hash.digest("hex");
}
