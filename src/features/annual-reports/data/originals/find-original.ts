import { pipeline, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createZstdDecompress } from "node:zlib";
import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { sectionsSchema } from "#report-files/report-line-schema.ts";
import { maskedFileName } from "#text/privacy/masked-text.ts";
import type { ReportAsked, StoredOriginal } from "../find-report.ts";
import { isVersion } from "../is-version.ts";
import type { ReportTables } from "../tables.ts";
import { holdColumns, isHeld } from "./is-held.ts";

/** The file that a version of a report was read from; `undefined` when there is no such version. */
export async function findOriginal(
  db: Queryable,
  { agencyId, year, version }: ReportAsked,
): Promise<StoredOriginal | undefined> {
  const row = await db
    .withTables<ReportTables>()
    .selectFrom("report")
    .innerJoin("original", "original.sha256", "report.original_sha256")
    .select(["sha256", "media_type", "byte_size", "source_name", "encoding"])
    .select([...holdColumns, "preface", "sections"])
    .where("agency_id", "=", agencyId)
    .where("year", "=", year)
    .where(isVersion(version))
    .executeTakeFirst();
  if (!row) return;
  return {
    sha256: row.sha256,
    mediaType: row.media_type,
    byteSize: row.byte_size,
    name: maskedFileName(row.source_name),
    encoding: row.encoding,
    isHeld: isHeld(row, {
      preface: row.preface ?? "",
      sections: row.personal_numbers === null ? sectionsSchema.parse(row.sections) : [],
    }),
  };
}

/** Compressed bytes fetched at a time: a slow reader keeps neither the file nor a connection. */
const bytesAtOnce = 256 * 1024;

/** An original's bytes as the agency published them, some at a time. */
export async function* originalBytes(
  db: Queryable,
  sha256: string,
): AsyncGenerator<Uint8Array, void, void> {
  const unpacked = createZstdDecompress();
  pipeline(Readable.from(packed(db, sha256)), unpacked, () => {}); // a fault is thrown to who reads
  for await (const bytes of unpacked) yield bytes;
}

/** An original whole, for who has to read it. */
export async function wholeOriginal(db: Queryable, sha256: string): Promise<Uint8Array> {
  return buffer(originalBytes(db, sha256));
}

async function* packed(db: Queryable, sha256: string): AsyncGenerator<Buffer, void, void> {
  for (let from = 1; ; from += bytesAtOnce) {
    const row = await db
      .withTables<ReportTables>()
      .selectFrom("original")
      .select(
        sql<Buffer>`substring(content from ${sql.val(from)}::int for ${bytesAtOnce})`.as("some"),
      )
      .where("sha256", "=", sha256)
      .executeTakeFirst();
    if (!row) throw new Error(`the original ${sha256} is gone`);
    if (row.some.length > 0) yield row.some;
    if (row.some.length < bytesAtOnce) return;
  }
}
