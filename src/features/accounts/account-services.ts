import type { LocalDate } from "#kernel/local-date.ts";
import { type OpenWork, openWork } from "#platform/feature/open-work.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { type AccountsDb, withAccounts } from "./data/tables.ts";
import type { SignInLimits } from "./domain/sign-in-limits.ts";
import { signInLimits } from "./sign-in/sign-in-limits.ts";

/** What the acts of this room work with. */
export interface AccountServices {
  readonly db: AccountsDb;
  /** Seals the secrets of second factors. */
  readonly cipher: FieldCipher;
  /** As the installation has set them. */
  readonly limits: () => Promise<SignInLimits>;
  /** The day in China. */
  readonly today: () => LocalDate;
  /** The clock of codes, in milliseconds. */
  readonly now: () => number;
  /** How an authenticator app names the site. */
  readonly siteName: string;
  /** What lies with people, by room. */
  readonly works: readonly OpenWork[];
}

/** What the office gives to rooms, as this one works with it. */
export function accountServices({
  db,
  cipher,
  siteName,
  today,
  contributed,
}: Pick<OfficeServices, "db" | "cipher" | "siteName" | "today" | "contributed">): AccountServices {
  const accountsDb = withAccounts(db);
  const now = () => Date.now();
  return {
    db: accountsDb,
    cipher,
    siteName,
    today,
    works: contributed(openWork),
    limits: signInLimits(accountsDb, { now, today }),
    now,
  };
}
