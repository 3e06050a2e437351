import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

interface FileOnceNamed {
  readonly number: number;
  readonly name: string;
}

/** The files of every version of an item that was ever public, each number once under its last name. */
export async function filesEverPublic(
  db: Queryable,
  itemId: number,
): Promise<readonly FileOnceNamed[]> {
  const { rows } = await sql<FileOnceNamed>`
    select distinct on ((file ->> 'number')::int) (file ->> 'number')::int as number, file ->> 'name' as name
    from item_version as version, jsonb_array_elements(coalesce(version.sent::jsonb -> 'files', '[]')) as file
    where version.item_id = ${itemId} order by (file ->> 'number')::int, version.number desc`.execute(
    db,
  );
  return rows;
}
