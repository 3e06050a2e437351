import { sql } from "kysely";
import type { SignInLimits } from "../../domain/sign-in-limits.ts";
import type { AccountsDb } from "../tables.ts";

/** A session as its owner and the security administrator see it. */
export interface ListedSession {
  readonly id: number;
  readonly signedInAt: string;
  readonly seenAt: string;
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** The sessions of a person that have not ended, the latest first. */
export async function listSessions(
  db: AccountsDb,
  personId: number,
  { idleMinutes, longestHours }: SignInLimits,
): Promise<readonly ListedSession[]> {
  return await db
    .selectFrom("office_session")
    .select([
      "id",
      "signed_in_at as signedInAt",
      "seen_at as seenAt",
      "address",
      "user_agent as userAgent",
    ])
    .where("person_id", "=", personId)
    .where("seen_at", ">", sql<string>`now() - make_interval(mins => ${idleMinutes})`)
    .where("signed_in_at", ">", sql<string>`now() - make_interval(hours => ${longestHours})`)
    .orderBy("id", "desc")
    .execute();
}
