import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { AccountServices } from "../account-services.ts";
import { findSecondFactor, takeRecoveryCode, takeStep } from "../data/sign-in/second-factors.ts";
import { beginAttempt } from "../data/sign-in/sign-in-failures.ts";
import type { AccountsTrx } from "../data/tables.ts";
import { type Acting, actingBy } from "./acting.ts";
import { advance } from "./advance.ts";
import { isByCode } from "./is-by-code.ts";
import { codeHash } from "./secret-codes.ts";
import type { SessionToken, SignInRefused } from "./sign-in.ts";
import { totpStep } from "./totp.ts";
import { openSecret } from "./totp-secret.ts";

/** The code of an authenticator app, or a recovery code (恢复码) in its place. */
export interface SecondFactorGiven {
  readonly code?: string | undefined;
  readonly recoveryCode?: string | undefined;
}

export type SecondFactorRefused = SignInRefused | { readonly kind: "not-asked" };

/** Takes a session from the password to what comes after the second factor. */
export async function giveSecondFactor(
  services: AccountServices,
  acting: Acting,
  given: SecondFactorGiven,
): Promise<Result<SessionToken & { readonly codesLeft?: number }, SecondFactorRefused>> {
  const { session } = acting;
  if (session.stage !== "second-factor") return err({ kind: "not-asked" });
  const until = await beginAttempt(services.db, session.account, await services.limits());
  if (until) return err({ kind: "locked", until });
  return services.db.transaction().execute(async (trx) => {
    const proof = await proven(services, trx, session.personId, given);
    const details = { session: session.id, by: given.recoveryCode ? "recovery-code" : "totp" };
    const subject = { kind: "person", id: session.personId };
    const action = proof ? "session.second-factor-given" : "session.second-factor-refused";
    await recordEvents(trx, actingBy(acting), [{ action, subject, details }]);
    if (!proof) return err({ kind: "wrong" });
    const token = await advance(trx, session, {
      byOneTimeCode: await isByCode(trx, session.personId),
      hasSecondFactor: true,
      isSecondGiven: true,
    });
    return ok({ ...token, ...proof });
  });
}

/** What proves it: a step of time or a recovery code, each of them once. */
export async function proven(
  services: Pick<AccountServices, "cipher" | "now">,
  trx: AccountsTrx,
  personId: number,
  { code, recoveryCode }: SecondFactorGiven,
): Promise<{ readonly codesLeft?: number } | undefined> {
  if (recoveryCode !== undefined) {
    const codesLeft = await takeRecoveryCode(trx, personId, codeHash(recoveryCode));
    return codesLeft === undefined ? undefined : { codesLeft };
  }
  const found = await findSecondFactor(trx, personId);
  if (!found || code === undefined) return undefined;
  const step = totpStep(openSecret(services.cipher, found.secret), code, services.now());
  return step !== undefined && (await takeStep(trx, personId, step)) ? {} : undefined;
}
