import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { AccountServices } from "../account-services.ts";
import {
  beginSecondFactor,
  forgetSecondFactorBegun,
  saveRecoveryCodes,
  saveSecondFactor,
  secondFactorBegun,
} from "../data/sign-in/second-factors.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { beginAttempt, forgetFailures } from "../data/sign-in/sign-in-failures.ts";
import { type Acting, actingBy } from "./acting.ts";
import { advance } from "./advance.ts";
import { proven, type SecondFactorGiven } from "./give-second-factor.ts";
import { codeHash, newCode } from "./secret-codes.ts";
import { currentRefused } from "./set-password.ts";
import type { SessionToken, SignInRefused } from "./sign-in.ts";
import { newTotpSecret, totpAddress, totpStep } from "./totp.ts";
import { openSecret, sealSecret } from "./totp-secret.ts";

/** Codes for the day on which the telephone is lost. */
const recoveryCodes = 10;

export type EnrolRefused = SignInRefused | { readonly kind: "not-asked" };

/** What an app is told, as text and as the address of a QR code. */
export interface NewSecondFactor {
  readonly secret: string;
  readonly address: string;
}

/**
 * Gives a secret for an authenticator app, not in use before its first code is given: the app that it replaces holds until
 * then. Who has signed in whole gives the password again, and a code of the app that is replaced.
 */
export async function beginEnrolment(
  services: AccountServices,
  { session }: Acting,
  given: SecondFactorGiven & { readonly password?: string | undefined },
): Promise<Result<NewSecondFactor, EnrolRefused>> {
  const { db, cipher, siteName } = services;
  const { id, stage, personId, account, hasSecondFactor } = session;
  if (stage !== "enrol" && stage !== "full") return err({ kind: "not-asked" });
  if (stage === "full") {
    const refused = await currentRefused(services, account, given.password);
    if (refused) return err(refused);
  }
  return db.transaction().execute(async (trx) => {
    if (hasSecondFactor && !(await proven(services, trx, personId, given))) {
      return err({ kind: "wrong" });
    }
    const secret = newTotpSecret();
    await beginSecondFactor(trx, id, sealSecret(cipher, secret));
    await forgetFailures(trx, account);
    return ok({ secret, address: totpAddress(secret, { issuer: siteName, account }) });
  });
}

export interface Enrolled extends SessionToken {
  /** Shown once. */
  readonly recoveryCodes: readonly string[];
}

/** Takes the second factor into use by its first code; the person's other sessions end. */
export async function confirmEnrolment(
  services: AccountServices,
  acting: Acting,
  code: string,
): Promise<Result<Enrolled, EnrolRefused>> {
  const { session } = acting;
  const { stage, personId, account } = session;
  if (stage !== "enrol" && stage !== "full") return err({ kind: "not-asked" });
  const until = await beginAttempt(services.db, account, await services.limits());
  if (until) return err({ kind: "locked", until });
  return services.db.transaction().execute(async (trx) => {
    const secret = await secondFactorBegun(trx, session.id);
    if (secret === undefined) return err({ kind: "not-asked" });
    const step = totpStep(openSecret(services.cipher, secret), code, services.now());
    if (step === undefined) return err({ kind: "wrong" });
    await forgetSecondFactorBegun(trx, session.id);
    await saveSecondFactor(trx, personId, { secret, step });
    const codes = Array.from({ length: recoveryCodes }, newCode);
    await saveRecoveryCodes(trx, personId, codes.map(codeHash));
    const ended = await endSessions(trx, personId, { but: session.id });
    const subject = { kind: "person", id: personId };
    await recordEvents(trx, actingBy(acting), [
      { action: "person.second-factor-enrolled", subject, details: { ended } },
    ]);
    const known = { byOneTimeCode: false, hasSecondFactor: true, isSecondGiven: true };
    return ok({ ...(await advance(trx, session, known)), recoveryCodes: codes });
  });
}
