import { sql } from "kysely";
import type { Queryable, Transaction } from "../db/queryable.ts";
import type { HeldToSign, SigningChain, SigningSubject } from "./chain.ts";

/** Each chain of a subject, the newest first: those that were returned or voided are its history. */
export function chainsOf(db: Queryable, subject: SigningSubject): Promise<readonly SigningChain[]> {
  return load(db, sql`subject_kind = ${subject.kind} and subject_id = ${subject.id}`);
}

/** A chain that nobody else changes until the transaction ends. */
export async function chainToChange(
  trx: Transaction,
  id: number,
): Promise<SigningChain | undefined> {
  await sql`select from signing where id = ${id} for update`.execute(trx);
  const [chain] = await load(trx, sql`id = ${id}`);
  return chain;
}

/** The open chain of a subject, locked; `undefined` where nothing of it is to be signed. */
export async function openChainOf(
  trx: Transaction,
  { kind, id }: SigningSubject,
): Promise<SigningChain | undefined> {
  const { rows } = await sql<{ readonly id: number }>`
    select id from signing where subject_kind = ${kind} and subject_id = ${id} and state = 'open'
    for update`.execute(trx);
  return rows[0] && (await chainToChange(trx, rows[0].id));
}

/** The open chains whose next step asks for a role that somebody holds, the longest waiting first. */
export function chainsAwaiting(
  db: Queryable,
  holds: readonly HeldToSign[],
): Promise<readonly SigningChain[]> {
  const roles = JSON.stringify(
    holds.map(({ agencyId, role, level }) => ({ agency_id: agencyId, role, level })),
  );
  return load(
    db,
    sql`state = 'open' and exists (
      select from jsonb_to_recordset(${roles}::jsonb) as held (agency_id integer, role text, level smallint)
      join lateral (
        select * from signing_step where signing_id = signing.id and not exists (
          select from signature where signature.signing_id = signing_step.signing_id
            and signature.place = signing_step.place and act = 'signed')
        order by place limit 1
      ) step on step.agency_id = held.agency_id and step.role = held.role
        and (step.level is null or step.level = held.level))`,
    sql`submitted_at, id`,
  );
}

async function load(
  db: Queryable,
  condition: ReturnType<typeof sql>,
  order = sql`id desc`,
): Promise<readonly SigningChain[]> {
  const { rows } = await sql<SigningChain>`
    select id, jsonb_build_object('kind', subject_kind, 'id', subject_id) as subject,
      agency_id as "agencyId", encode(content_hash, 'hex') as "contentHash", author_ids as "authorIds",
      submitted_by as "submittedBy", submitted_at as "submittedAt", state, closed_at as "closedAt",
      (select coalesce(jsonb_agg(jsonb_build_object('place', place, 'name', name, 'agencyId', agency_id,
        'role', role, 'level', level, 'sharesWith', shares_with) order by place), '[]')
        from signing_step where signing_id = signing.id) as steps,
      (select coalesce(jsonb_agg(jsonb_build_object('place', place,
        'person', jsonb_build_object('id', person_id, 'name', person_name),
        'behalfOf', case when for_person_id is not null
          then jsonb_build_object('id', for_person_id, 'name', for_person_name) end,
        'act', act, 'opinion', opinion,
        'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by id), '[]')
        from signature where signing_id = signing.id) as signatures
    from signing where ${condition} order by ${order} limit 200`.execute(db);
  return rows;
}
