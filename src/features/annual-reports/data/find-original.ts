import { zstdDecompressSync } from "node:zlib";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ReportAsked, StoredOriginal } from "./find-report.ts";
import { isVersion } from "./is-version.ts";

/** A file as the agency published it. */
export interface OriginalFile extends StoredOriginal {
  readonly bytes: Uint8Array;
}

/** The file that a version of a report was read from, byte for byte; `undefined` when there is no such version. */
export async function findOriginal(
  db: Queryable,
  { agencyId, year, version }: ReportAsked,
): Promise<OriginalFile | undefined> {
  const row = await db
    .selectFrom("report")
    .innerJoin("original", "original.sha256", "report.original_sha256")
    .select(["sha256", "media_type", "byte_size", "source_name", "encoding", "content"])
    .where("agency_id", "=", agencyId)
    .where("year", "=", year)
    .where(isVersion(version))
    .executeTakeFirst();
  if (!row) return;
  return {
    sha256: row.sha256,
    mediaType: row.media_type,
    byteSize: row.byte_size,
    name: row.source_name,
    encoding: row.encoding,
    bytes: zstdDecompressSync(row.content),
  };
}
