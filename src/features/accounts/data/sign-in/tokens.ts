import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { AccountsDb } from "../tables.ts";

/** A token that is good today. */
export interface LiveToken {
  readonly id: number;
  readonly name: string;
  readonly agencyId: number;
  readonly permissions: readonly string[];
}

const today = sql<LocalDate>`(now() at time zone 'Asia/Shanghai')::date`;

/** The token of a secret where it is good, and notes that it was used. */
export async function liveToken(db: AccountsDb, hash: Buffer): Promise<LiveToken | undefined> {
  return await db
    .updateTable("api_token")
    .set({ last_used_at: sql<string>`now()` })
    .where("token_hash", "=", hash)
    .where("ended_at", "is", null)
    .where("until_on", ">=", today)
    .returning(["id", "name", "agency_id as agencyId", "permissions"])
    .executeTakeFirst();
}

/** A token as the office shows it; its secret is not known any more. */
export interface ListedToken extends LiveToken {
  readonly agencyName: string;
  readonly untilOn: LocalDate;
  readonly madeAt: string;
  readonly lastUsedAt: string | null;
  readonly endedAt: string | null;
}

/** The tokens of agencies, the newest first. */
export async function listTokens(
  db: AccountsDb,
  scope: AgencyScope,
): Promise<readonly ListedToken[]> {
  return await db
    .selectFrom("api_token")
    .innerJoin("agency", "agency.id", "api_token.agency_id")
    .select([
      "api_token.id",
      "api_token.name",
      "agency_id as agencyId",
      "agency.name as agencyName",
      "permissions",
      "until_on as untilOn",
      "made_at as madeAt",
      "last_used_at as lastUsedAt",
      "ended_at as endedAt",
    ])
    .where(isInScope(scope, "api_token.agency_id"))
    .orderBy("api_token.id", "desc")
    .limit(1000)
    .execute();
}

export interface NewToken {
  readonly agencyId: number;
  readonly name: string;
  readonly hash: Buffer;
  readonly permissions: readonly string[];
  readonly untilOn: LocalDate;
  readonly madeBy: number | null;
}

export async function addToken(db: AccountsDb, given: NewToken): Promise<number> {
  const { id } = await db
    .insertInto("api_token")
    .values({
      agency_id: given.agencyId,
      name: given.name,
      token_hash: given.hash,
      permissions: [...given.permissions],
      until_on: given.untilOn,
      made_by: given.madeBy,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Ends a token at once; gives whose it was, or `undefined` where there is none in the scope. */
export async function endToken(
  db: AccountsDb,
  scope: AgencyScope,
  id: number,
): Promise<{ readonly agencyId: number; readonly name: string } | undefined> {
  return await db
    .updateTable("api_token")
    .set({ ended_at: sql<string>`now()` })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .where(isInScope(scope, "agency_id"))
    .returning(["agency_id as agencyId", "name"])
    .executeTakeFirst();
}
