import { sql } from "kysely";
import type { Queryable } from "../../db/queryable.ts";
import type { FileStore, ListedFile } from "./file-store.ts";

export interface Swept {
  /** Files that no record has had for a day. */
  readonly freed: number;
  /** Files in the store that no row knows: left by a crash, or by an act that was rolled back. */
  readonly strays: number;
  /** Rows whose file is not in the store. */
  readonly missing: number;
}

const day = 86_400_000;

/** How many names are asked for at once. */
const atOnce = 1000;

/** Takes away what no record has any more, and counts what should be there and is not. */
export async function sweepFiles(db: Queryable, store: FileStore, now: number): Promise<Swept> {
  const freed = await sweepFreed(db, store, now);
  const there = await sweepStrays(db, store, now);
  const { rows } = await sql<{ readonly all: number }>`
    select count(*) as all from stored_file where kept_at < ${instant(now)}`.execute(db);
  return { freed, strays: there.strays, missing: Math.max(0, (rows[0]?.all ?? 0) - there.known) };
}

/** The row first: a crash in between leaves a file that nobody knows, which is swept next time. */
async function sweepFreed(db: Queryable, store: FileStore, now: number): Promise<number> {
  const { rows } = await sql<{ readonly key: string }>`
    delete from stored_file where free_since < ${instant(now - day)} returning key`.execute(db);
  for (const { key } of rows) await store.discard(key);
  return rows.length;
}

async function sweepStrays(db: Queryable, store: FileStore, now: number) {
  const counts = { strays: 0, known: 0 };
  for await (const files of inBatches(store.list())) {
    const known = await knownAmong(db, files, now);
    counts.known += known.size;
    // What is younger may be on its way into a row.
    const old = files.filter(({ changedAt }) => changedAt <= now - day);
    const strays = old.filter(({ key }) => !known.has(key));
    for (const { key } of strays) await store.discard(key);
    counts.strays += strays.length;
  }
  return counts;
}

async function knownAmong(db: Queryable, files: readonly ListedFile[], now: number) {
  const rows = await db
    .selectFrom("stored_file")
    .select("key")
    .where(sql<boolean>`key = any (${files.map(({ key }) => key)}::text[])`)
    .where("kept_at", "<", new Date(now).toISOString())
    .execute();
  return new Set(rows.map(({ key }) => key));
}

async function* inBatches(files: AsyncIterable<ListedFile>): AsyncGenerator<ListedFile[]> {
  let batch: ListedFile[] = [];
  for await (const file of files) {
    batch.push(file);
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function instant(milliseconds: number) {
  return sql`${new Date(milliseconds).toISOString()}::timestamptz`;
}
