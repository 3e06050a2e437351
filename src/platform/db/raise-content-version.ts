import { sql } from "kysely";
import type { Transaction } from "./queryable.ts";

/** Heard by every process that keeps pages; the payload is the new version. */
export const contentChannel = "tongming_content";

/** Whose content it is; all agencies' where absent. */
interface Whose {
  readonly agencies?: readonly number[];
}

/**
 * Says that content of these kinds (`reports`) has changed, or of all kinds where none is named; listeners hear it when the
 * transaction commits. Pages that show of a kind what other agencies have alone stay kept where `agencies` are told. To be
 * called last: whoever else changes content waits for this transaction from here on. Gives the new version.
 */
export async function raiseContentVersion(
  trx: Transaction,
  kinds: readonly string[] = [],
  { agencies }: Whose = {},
): Promise<number> {
  const { version } = await trx
    .updateTable("content_version")
    .set({
      version: sql`version + 1`,
      changed_at: sql`now()`,
      kinds: sql`kinds || (select coalesce(jsonb_object_agg(kind, version + 1), '{}')
        from unnest(${[...kinds]}::text[]) as kind)`,
    })
    .returning("version")
    .executeTakeFirstOrThrow();
  await sql`
    insert into content_of_agency (kind, agency_id, version)
    select distinct kind, agency_id, ${version}::bigint
    from unnest(${[...kinds]}::text[]) as kind, unnest(${[...(agencies ?? [everyAgency])]}::bigint[]) as agency_id
    on conflict (kind, agency_id) do update set version = excluded.version`.execute(trx);
  await sql`select pg_notify(${contentChannel}, ${String(version)})`.execute(trx);
  return version;
}

/** Stands for every agency in `content_of_agency`. */
const everyAgency = 0;
