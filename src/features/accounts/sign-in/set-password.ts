import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { AccountServices } from "../account-services.ts";
import { heldRoles } from "../data/roles/held-roles.ts";
import { findCredential, savePassword } from "../data/sign-in/credentials.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { beginAttempt } from "../data/sign-in/sign-in-failures.ts";
import { type Acting, actingBy } from "./acting.ts";
import { advance } from "./advance.ts";
import { hashPassword, isPassword } from "./hash-password.ts";
import { type PasswordRefused, passwordRefused } from "./password-rules.ts";
import type { SessionToken, SignInRefused } from "./sign-in.ts";

export interface PasswordGiven {
  readonly password: string;
  /** The one until now; not asked of who signed in by a one-time code. */
  readonly current?: string | undefined;
}

export type SetPasswordRefused =
  | PasswordRefused
  | SignInRefused
  | { readonly kind: "not-asked" }
  | { readonly kind: "same" };

/** Sets a password of the person's own, ends their other sessions, and takes this one further. */
export async function setPassword(
  services: AccountServices,
  acting: Acting,
  { password, current }: PasswordGiven,
): Promise<Result<SessionToken, SetPasswordRefused>> {
  const { db } = services;
  const { session } = acting;
  const { stage, personId, account, name } = session;
  if (stage !== "password" && stage !== "full") return err({ kind: "not-asked" });
  const agencies = (await heldRoles(db, personId)).flatMap(({ agencyName }) => agencyName ?? []);
  const weak = passwordRefused(password, [account, name, ...agencies]);
  if (weak) return err(weak);
  if (stage === "full") {
    const refused = await currentRefused(services, account, current);
    if (refused) return err(refused);
    if (current === password) return err({ kind: "same" });
  }
  const hash = await hashPassword(password);
  return db.transaction().execute(async (trx) => {
    await savePassword(trx, personId, hash);
    const ended = await endSessions(trx, personId, { but: session.id });
    const subject = { kind: "person", id: personId };
    const event = { action: "person.password-changed", subject, details: { ended } };
    await recordEvents(trx, actingBy(acting), [event]);
    const { hasSecondFactor } = session;
    return ok(
      await advance(trx, session, {
        byOneTimeCode: false,
        hasSecondFactor,
        isSecondGiven: hasSecondFactor,
      }),
    );
  });
}

/** Why the password that is given as the one until now is not taken; guesses of it count as those of a sign-in. */
export async function currentRefused(
  { db, limits }: AccountServices,
  account: string,
  current: string | undefined,
): Promise<SignInRefused | undefined> {
  if (current === undefined) return { kind: "wrong" };
  const until = await beginAttempt(db, account, await limits());
  if (until) return { kind: "locked", until };
  const found = await findCredential(db, account);
  const isRight = await isPassword(current, found?.passwordHash ?? undefined);
  return isRight ? undefined : { kind: "wrong" };
}
