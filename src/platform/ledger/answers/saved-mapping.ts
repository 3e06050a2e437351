import { sql } from "kysely";
import type { Queryable } from "../../db/queryable.ts";
import type { MappingGiven } from "../mapping.ts";

/** What the headers and words of an owner's sheets mean, as it was answered at an import of a kind. */
export async function savedMapping(
  db: Queryable,
  kind: string,
  owner: string,
): Promise<MappingGiven | undefined> {
  const { rows } = await sql<{ readonly content: MappingGiven }>`
    select content from ledger_mapping where kind = ${kind} and owner = ${owner}`.execute(db);
  return rows[0]?.content;
}

export async function saveMapping(
  db: Queryable,
  { kind, owner, by }: { readonly kind: string; readonly owner: string; readonly by: string },
  content: MappingGiven,
): Promise<void> {
  await sql`insert into ledger_mapping (kind, owner, content, saved_by)
    values (${kind}, ${owner}, ${JSON.stringify(content)}::jsonb, ${by})
    on conflict (kind, owner) do update
    set content = excluded.content, saved_by = excluded.saved_by, saved_at = now()`.execute(db);
}
