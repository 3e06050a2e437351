import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { sealParty } from "./data/party.ts";
import { type PartyAct, referenceOf, withReference } from "./domain/handling/consulted-party.ts";

interface Named {
  readonly id: number;
  readonly event: PartyAct["event"];
  /** Of the letter whose service it is. */
  readonly number: string | null;
}

/**
 * Acts that were kept with a name in their event get a reference instead, the letter's number where there is one, and the name
 * sealed. Without keys nothing is done until they are there.
 */
export async function sealParties(
  db: Queryable,
  cipher: () => FieldCipher | undefined,
): Promise<void> {
  const { rows } = await sql<{ readonly requestId: number }>`
    select distinct request_id as "requestId" from request_act
    where jsonb_exists(event, 'ref') and party_sealed is null`.execute(db);
  const key = rows.length > 0 ? cipher() : undefined;
  if (!key) return;
  for (const { requestId } of rows) await sealOfCase(db, key, requestId);
}

async function sealOfCase(db: Queryable, cipher: FieldCipher, requestId: number): Promise<void> {
  const { rows } = await sql<Named>`
    select act.id, act.event, letter.number
    from request_act as act left join request_letter as letter on letter.act_id = act.id
      or letter.id = (select letter_id from request_letter_service where act_id = act.id)
    where act.request_id = ${requestId} and jsonb_exists(act.event, 'ref') and act.party_sealed is null
    order by act.event ->> 'type' like '%Answered', act.place`.execute(db);
  const done: PartyAct[] = [];
  for (const { id, event, number } of rows) {
    const party = referenceOf(event) ?? "";
    const told = number === null ? withReference(event, done) : ofLetter({ event, party }, number);
    done.push(told);
    await sql`
      update request_act set event = ${JSON.stringify(told.event)}::jsonb,
        party_sealed = ${sealParty(cipher, told.party ?? party)}
      where id = ${id} and party_sealed is null`.execute(db);
  }
}

function ofLetter({ event, party }: PartyAct, number: string): PartyAct {
  return { event: { ...event, ref: number } as PartyAct["event"], party };
}
