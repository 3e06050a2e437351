import { recordEvents } from "#platform/audit/record-events.ts";
import type { AccountServices } from "../account-services.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { type Acting, actingBy } from "./acting.ts";

/** Ends the session that acts. */
export function signOut({ db }: Pick<AccountServices, "db">, acting: Acting): Promise<void> {
  const { id, personId } = acting.session;
  return db.transaction().execute(async (trx) => {
    await endSessions(trx, personId, { only: id });
    await recordEvents(trx, actingBy(acting), [
      {
        action: "session.ended",
        subject: { kind: "person", id: personId },
        details: { session: id },
      },
    ]);
  });
}
