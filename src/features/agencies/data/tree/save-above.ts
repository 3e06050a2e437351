import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { keepFormerParents } from "./former-parents.ts";

export interface Above {
  /** Who leads them (上级), and who supervises their work (主管部门). */
  readonly parentId: number;
  readonly supervisorId: number;
  readonly agencyIds: readonly number[];
}

/** Puts agencies under one parent and one supervisor, neither under itself; gives whether anything changed. */
export async function saveAbove(
  db: Queryable,
  { parentId, supervisorId, agencyIds }: Above,
): Promise<boolean> {
  const parents = agencyIds.map((id) => ({ id, parentId: id === parentId ? null : parentId }));
  await keepFormerParents(db, parents);
  const { numAffectedRows } = await sql`
    update agency set parent_id = nullif(${parentId}::integer, id),
      supervisor_id = nullif(${supervisorId}::integer, id)
    where id = any (${[...agencyIds]}::integer[]) and (
      parent_id is distinct from nullif(${parentId}::integer, id)
      or supervisor_id is distinct from nullif(${supervisorId}::integer, id))`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}
