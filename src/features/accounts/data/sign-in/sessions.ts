import { sql } from "kysely";
import type { SignInLimits } from "../../domain/sign-in-limits.ts";
import type { Stage } from "../../domain/stage.ts";
import type { AccountsDb } from "../tables.ts";

/** Where a session was begun. */
export interface Origin {
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** A session of somebody who is still here, and how far their sign-in has come. */
export interface LiveSession {
  readonly id: number;
  readonly stage: Stage;
  readonly personId: number;
  readonly account: string;
  readonly name: string;
  readonly hasSecondFactor: boolean;
}

/** Whether there is a real account: then nobody signs in as somebody of the demonstration. */
const hasRealAccounts = sql<boolean>`exists (select from person real where not real.is_demonstration)`;

/** The session of a token if it has not ended, and notes that it was used. */
export async function liveSession(
  db: AccountsDb,
  tokenHash: Buffer,
  { idleMinutes, longestHours }: SignInLimits,
): Promise<LiveSession | undefined> {
  const { rows } = await sql<LiveSession>`
    with live as (
      select s.id, s.stage, s.seen_at, p.id as person_id, p.account, p.name
      from office_session s join person p on p.id = s.person_id
      where s.token_hash = ${tokenHash} and p.left_at is null
        and s.seen_at > now() - make_interval(mins => ${idleMinutes})
        and s.signed_in_at > now() - make_interval(hours => ${longestHours})
        and not (p.is_demonstration and ${hasRealAccounts})
    ), seen as (
      -- not at every request: a row written is a row to clean up
      update office_session set seen_at = now() from live
      where office_session.id = live.id and live.seen_at < now() - interval '20 seconds'
    )
    select id, stage, person_id as "personId", account, name, exists (
      select from second_factor f where f.person_id = live.person_id
    ) as "hasSecondFactor"
    from live`.execute(db);
  return rows[0];
}

interface NewSession {
  readonly personId: number;
  readonly tokenHash: Buffer;
  readonly stage: Stage;
  readonly origin: Origin;
}

/** Begins a session; those of the person that lasted a day are cleared away. Gives its id. */
export async function addSession(
  db: AccountsDb,
  { personId, tokenHash, stage, origin }: NewSession,
): Promise<number> {
  await db
    .deleteFrom("office_session")
    .where("person_id", "=", personId)
    .where("signed_in_at", "<", sql<string>`now() - interval '1 day'`)
    .execute();
  const { id } = await db
    .insertInto("office_session")
    .values({
      person_id: personId,
      token_hash: tokenHash,
      stage,
      address: origin.address,
      user_agent: origin.userAgent?.slice(0, 300) ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A session that has come further has another token: one that was seen before is worth nothing. */
export async function renewSession(
  db: AccountsDb,
  id: number,
  { tokenHash, stage }: { readonly tokenHash: Buffer; readonly stage: Stage },
): Promise<void> {
  await db
    .updateTable("office_session")
    .set({ token_hash: tokenHash, stage, seen_at: sql<string>`now()` })
    .where("id", "=", id)
    .execute();
}

/** Ends sessions of a person: one, all but one, or all. Gives how many were ended. */
export async function endSessions(
  db: AccountsDb,
  personId: number,
  which: { readonly only?: number; readonly but?: number } = {},
): Promise<number> {
  let query = db.deleteFrom("office_session").where("person_id", "=", personId);
  if (which.only !== undefined) query = query.where("id", "=", which.only);
  if (which.but !== undefined) query = query.where("id", "<>", which.but);
  const { numDeletedRows } = await query.executeTakeFirst();
  return Number(numDeletedRows);
}
