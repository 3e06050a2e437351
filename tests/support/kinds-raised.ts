import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** The kinds of content (`reports`) that an act says it has changed, in order. */
export async function kindsRaised(
  db: Queryable,
  act: () => Promise<unknown>,
): Promise<readonly string[]> {
  const before = await kindsIn(db);
  await act();
  const after = await kindsIn(db);
  return Object.keys(after)
    .filter((kind) => after[kind] !== before[kind])
    .sort();
}

async function kindsIn(db: Queryable): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ readonly kinds: Readonly<Record<string, number>> }>`
    select kinds from content_version`.execute(db);
  return rows[0]?.kinds ?? {};
}
