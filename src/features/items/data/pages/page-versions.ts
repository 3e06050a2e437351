import { sql } from "kysely";
import { z } from "zod";
import type { Queryable } from "#platform/db/queryable.ts";

const changesSchema = z.array(
  z.object({
    line: z.number(),
    pieces: z.array(z.object({ kind: z.enum(["same", "removed", "added"]), text: z.string() })),
  }),
);

/** A version of an item as the public sees it. */
export interface PageVersion {
  readonly number: number;
  readonly publishedOn: string;
  readonly because: string | null;
  /** `null`: the first, or one of which what changed is not shown. */
  readonly changes: z.infer<typeof changesSchema> | null;
}

/** The versions of an item, the newest first; empty where its agency shows none. */
export async function pageVersions(db: Queryable, itemId: number): Promise<readonly PageVersion[]> {
  const { rows } = await sql<Omit<PageVersion, "changes"> & { readonly changes: unknown }>`
    select number, published_on as "publishedOn", because, changes from item_page_version
    where item_id = ${itemId} order by number desc`.execute(db);
  return rows.map(({ changes, ...row }) => ({
    ...row,
    changes: changes === null ? null : changesSchema.parse(changes),
  }));
}
