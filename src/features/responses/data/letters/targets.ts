import { sql } from "kysely";
import { isHeld } from "#features/accounts/index.ts";
import { holdsText } from "#platform/db/holds-text.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { handlingRoles } from "../../letters/tell-handlers.ts";

/** Named at most; who seeks another types more of its name. */
const most = 30;

/** Agencies to which a letter can be sent on: those in which somebody handles letters. */
export async function listTargets(
  db: Queryable,
  { q, not }: { readonly q: string; readonly not: number },
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const { rows } = await sql<{ readonly id: number; readonly name: string }>`
    select id, name from agency
    where id <> ${not} and dissolved_on is null and ${isHeld(sql`agency.id`, handlingRoles)}
      and ${q === "" ? sql`true` : holdsText(sql.ref("agency.name"), q)}
    order by name collate by_pinyin, id limit ${most}`.execute(db);
  return rows;
}
