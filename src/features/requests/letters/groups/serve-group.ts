import { agencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { JobHandler, JobServices } from "#platform/jobs/queue/queue-job.ts";
import { letterProblem } from "../../api/letters/letter-problem.ts";
import {
  type GroupToServe,
  groupToServe,
  keepNotServed,
  nextToServe,
} from "../../data/letters/letter-groups.ts";
import type { LetterActRefused } from "../letter-refusals.ts";
import { serveLetter } from "../serve-letter.ts";

/**
 * Serves what is signed of a group and was not served yet, one after another: nobody waits for all of them. One that is refused keeps
 * the reason, and the others go on. Called again it goes on where it stopped.
 */
export const serveGroup: JobHandler<{ readonly group: number }> = async (services, { group }) => {
  const told = await groupToServe(services.db, services.cipher, group);
  if (!told) return;
  for (;;) {
    const next = await nextToServe(services.db, group);
    if (!next) return;
    const refused = await serveOne(services, told, next);
    if (!refused) continue;
    const { title, detail } = letterProblem(refused);
    await keepNotServed(services.db, next.id, `${title}。${detail}`);
  }
};

async function serveOne(
  { db, cipher, today }: JobServices,
  { service, personId, name }: GroupToServe,
  { id, seen }: { readonly id: number; readonly seen: number },
): Promise<LetterActRefused | undefined> {
  const act = {
    ...{ scope: agencyScope({ kind: "operator" }), personId, letterId: id },
    ...{ today: today(), cipher, calendar: officeCalendar() },
    by: { actor: { kind: "person", id: `${personId}`, name } },
  } as const;
  try {
    await db.transaction().execute(async (trx) => {
      const done = await serveLetter(trx, act, { ...service, seen });
      if (!done.ok) throw new NotServed(done.error);
    });
    return undefined;
  } catch (fault) {
    if (fault instanceof NotServed) return fault.refused;
    throw fault;
  }
}

/** Thrown to roll one of them back. */
class NotServed extends Error {
  readonly refused: LetterActRefused;
  constructor(refused: LetterActRefused) {
    super(refused.kind);
    this.refused = refused;
  }
}
