import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { DoorServices } from "#platform/feature/door.ts";
import type { Collected, NotOpened } from "../intake/citizen-door.ts";
import { applicant } from "../intake/submit-application.ts";
import { servedToApplicant } from "../letters/served-letters.ts";
import type { FoundCase } from "./find-application.ts";

/** An attachment of a letter that was served to the applicant of the case; nothing else of the case is ever handed out. */
export async function collectAttachment(
  { db, cipher, files }: DoorServices,
  { id, agencyId }: FoundCase,
  asked: number,
): Promise<Result<Collected, NotOpened>> {
  const letters = await servedToApplicant(db, { requestId: id, cipher });
  const letter = letters.find(({ attachments }) => attachments.some((one) => one.id === asked));
  const file = letter?.attachments.find((one) => one.id === asked);
  if (!letter || !file) return err({ kind: "nothing" });
  const event = {
    action: "request.attachment-collected",
    subject: { kind: "requests", id },
    agencyId,
    details: { letter: letter.number, sha256: file.sha256 },
  };
  await db.transaction().execute((trx) => recordEvents(trx, applicant, [event]));
  return ok({ file, store: { get: () => files.get(file.key) } });
}
