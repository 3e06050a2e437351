import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { AccountServices } from "../account-services.ts";
import { heldRoles } from "../data/roles/held-roles.ts";
import { type Credential, findCredential, isCodeOf } from "../data/sign-in/credentials.ts";
import { addSession, type Origin } from "../data/sign-in/sessions.ts";
import { beginAttempt, forgetFailures } from "../data/sign-in/sign-in-failures.ts";
import { normalAccount } from "../domain/account-name.ts";
import { needsSecondFactor } from "../domain/roles.ts";
import { type Stage, stageOf } from "../domain/stage.ts";
import { isPassword } from "./hash-password.ts";
import { codeHash, newToken } from "./secret-codes.ts";

export interface SignInAsked {
  readonly account: string;
  /** The password, or a one-time code in its place. */
  readonly password: string;
  readonly origin: Origin;
  readonly requestId: string;
}

/** A session that has begun, or come further; its token is told to the browser and to nobody else. */
export interface SessionToken {
  readonly token: string;
  readonly stage: Stage;
}

/** Nobody learns whether there is such an account: a locked one is locked whether it is there or not. */
export type SignInRefused =
  | { readonly kind: "wrong" }
  | { readonly kind: "locked"; readonly until: string };

/** Signs in with name and password, or with a one-time code; what else is asked of the person is the session's stage. */
export async function signIn(
  services: AccountServices,
  asked: SignInAsked,
): Promise<Result<SessionToken, SignInRefused>> {
  const { db } = services;
  const account = normalAccount(asked.account);
  const until = await beginAttempt(db, account, await services.limits());
  if (until) return err({ kind: "locked", until });

  const found = await findCredential(db, account);
  const isRight = await isPassword(asked.password, found?.passwordHash ?? undefined);
  const byCode = found !== undefined && isCodeOf(found, codeHash(asked.password));
  if (!found || !(isRight || byCode)) {
    await recordRefused(services, { ...asked, personId: found?.personId });
    return err({ kind: "wrong" });
  }
  return ok(await begin(services, found, { ...asked, account, byCode: byCode && !isRight }));
}

function recordRefused(
  { db }: AccountServices,
  { personId, origin, requestId }: SignInAsked & { readonly personId: number | undefined },
): Promise<void> {
  return db.transaction().execute((trx) =>
    // What was typed as a name may be a password: it is not recorded.
    recordEvents(trx, { actor: { kind: "public", name: "未登录" }, requestId }, [
      {
        action: "session.refused",
        subject: { kind: "person", id: personId ?? "unknown" },
        details: { address: origin.address },
      },
    ]),
  );
}

interface Begun extends SignInAsked {
  readonly byCode: boolean;
}

function begin(
  { db }: AccountServices,
  { personId, name, hasSecondFactor }: Credential,
  { account, byCode, origin, requestId }: Begun,
): Promise<SessionToken> {
  return db.transaction().execute(async (trx) => {
    const roles = await heldRoles(trx, personId);
    const stage = stageOf({
      byOneTimeCode: byCode,
      hasSecondFactor,
      needsSecondFactor: roles.some(({ role }) => needsSecondFactor(role)),
      isSecondGiven: false,
    });
    // Guesses of the second factor go on counting.
    if (stage !== "second-factor") await forgetFailures(trx, account);
    const { token, hash } = newToken();
    const id = await addSession(trx, { personId, tokenHash: hash, stage, origin });
    await recordEvents(trx, { actor: { kind: "person", id: `${personId}`, name }, requestId }, [
      {
        action: "session.begun",
        subject: { kind: "person", id: personId },
        details: { session: id, stage, address: origin.address, byCode },
      },
    ]);
    return { token, stage };
  });
}
