import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import { settingsHeld } from "#platform/settings/setting-value.ts";
import type { AccountsDb } from "../data/tables.ts";
import type { SignInLimits } from "../domain/sign-in-limits.ts";
import { signInSettings } from "../settings/declared.ts";

/** Milliseconds after which a changed setting is seen: they are asked at every request. */
const keptFor = 10_000;

/** When it is: the clock in milliseconds, and the day in China. */
interface Times {
  readonly now: () => number;
  readonly today: () => LocalDate;
}

/** Gives the limits as they are set, asked of the database now and then. */
export function signInLimits(db: AccountsDb, { now, today }: Times): () => Promise<SignInLimits> {
  let kept: { readonly at: number; readonly limits: Promise<SignInLimits> } | undefined;
  return () => {
    if (!kept || now() - kept.at > keptFor) {
      const limits = asked(db, yearOf(today()));
      const mine = { at: now(), limits };
      kept = mine;
      limits.catch(() => {
        if (kept === mine) kept = undefined;
      });
    }
    return kept.limits;
  };
}

async function asked(db: AccountsDb, year: number): Promise<SignInLimits> {
  const held = await settingsHeld(db, signInSettings, { year });
  const [idle, longest, attempts, lock] = signInSettings;
  const of = (one: (typeof signInSettings)[number]) =>
    one.schema.parse(held.get(one.name)?.value ?? one.standard);
  return {
    idleMinutes: of(idle),
    longestHours: of(longest),
    attempts: of(attempts),
    lockMinutes: of(lock),
  };
}
