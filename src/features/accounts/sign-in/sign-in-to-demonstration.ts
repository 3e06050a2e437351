import { recordEvents } from "#platform/audit/record-events.ts";
import type { AccountServices } from "../account-services.ts";
import { demonstrationPeople } from "../data/demonstration.ts";
import { addSession } from "../data/sign-in/sessions.ts";
import { newToken } from "./secret-codes.ts";
import type { SignInAsked } from "./sign-in.ts";

/** Begins a session as somebody of the demonstration; gives its token, or `undefined` where there is no such person. */
export function signInToDemonstration(
  { db }: Pick<AccountServices, "db">,
  { account, origin, requestId }: Omit<SignInAsked, "password">,
): Promise<string | undefined> {
  return db.transaction().execute(async (trx) => {
    const person = (await demonstrationPeople(trx)).find((one) => one.account === account);
    if (!person) return undefined;
    const { token, hash } = newToken();
    const { id, name } = person;
    await addSession(trx, { personId: id, tokenHash: hash, stage: "full", origin });
    const actor = { kind: "person", id: `${id}`, name } as const;
    const subject = { kind: "person", id };
    await recordEvents(trx, { actor, requestId }, [
      { action: "session.begun", subject, details: { demonstration: true } },
    ]);
    return token;
  });
}
