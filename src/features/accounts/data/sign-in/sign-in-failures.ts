import { sql } from "kysely";
import type { SignInLimits } from "../../domain/sign-in-limits.ts";
import type { AccountsDb } from "../tables.ts";

/**
 * Counts an attempt before it is made, so that attempts at the same time are not more than those in a row. Gives until when
 * the account is locked, or `undefined` where it may be tried.
 */
export async function beginAttempt(
  db: AccountsDb,
  account: string,
  { attempts, lockMinutes }: SignInLimits,
): Promise<string | undefined> {
  const lock = sql`make_interval(mins => ${lockMinutes})`;
  const { rows } = await sql<{ readonly locked_until: string | null }>`
    insert into sign_in_failure as f (account, failures) values (${account}, 1)
    on conflict (account) do update set
      failures = case
        when f.locked_until > now() then f.failures
        when f.locked_until <= now() or f.last_at < now() - ${lock} then 1
        else f.failures + 1 end,
      locked_until = case
        when f.locked_until > now() then f.locked_until
        when f.locked_until is null and f.last_at >= now() - ${lock} and f.failures >= ${attempts}
          then now() + ${lock} end,
      last_at = now()
    returning locked_until`.execute(db);
  return rows[0]?.locked_until ?? undefined;
}

/** Forgets the wrong answers of an account, and all that are a day old. */
export async function forgetFailures(db: AccountsDb, account: string): Promise<void> {
  await db
    .deleteFrom("sign_in_failure")
    .where((eb) =>
      eb.or([
        eb("account", "=", account),
        eb("last_at", "<", sql<string>`now() - interval '1 day'`),
      ]),
    )
    .execute();
}
