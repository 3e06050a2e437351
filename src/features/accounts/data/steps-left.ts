import { sql } from "kysely";
import type { AccountsDb } from "./tables.ts";

/** A step of a chain that is open (审签环节). */
export interface StepLeft {
  readonly signingId: number;
  readonly name: string;
  readonly agencyName: string;
}

/**
 * Unsigned steps of open chains that nobody but a person could sign: nobody else holds the role, or who does wrote of it or signed
 * another step of it. `roles`: those of the person, which may have ended in the same act.
 */
export async function stepsLeft(
  db: AccountsDb,
  { personId, roles }: { readonly personId: number; readonly roles: readonly number[] },
): Promise<readonly StepLeft[]> {
  const { rows } = await sql<StepLeft>`
    select step.signing_id as "signingId", step.name, agency.name as "agencyName"
    from signing join signing_step as step on step.signing_id = signing.id
    join agency on agency.id = step.agency_id
    where signing.state = 'open'
      and not exists (select from signature where signature.signing_id = signing.id
        and signature.place = step.place and signature.act = 'signed')
      and exists (select from person_role as own where own.id = any (${[...roles]}::integer[])
        and (own.agency_id = step.agency_id or exists (select from agency_stand_in as stand_in
          where stand_in.agency_id = own.agency_id and stand_in.predecessor_id = step.agency_id))
        and own.role = step.role and (step.level is null or own.level = step.level))
      and not exists (
        select from held_role as other join person_role as theirs on theirs.id = other.role_id
        where other.agency_id = step.agency_id and other.role = step.role
          and (step.level is null or other.level = step.level)
          and ${personId}::integer <> all (array[other.person_id, theirs.person_id])
          and not signing.author_ids && array[other.person_id, theirs.person_id]
          and not exists (select from signature where signature.signing_id = signing.id
            and signature.act = 'signed' and signature.place <> all (step.shares_with)
            and array[signature.person_id, signature.for_person_id] && array[other.person_id, theirs.person_id]))
    order by signing.id, step.place`.execute(db);
  return rows;
}
