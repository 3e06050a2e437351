import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { holdRegister } from "../data/hold-register.ts";
import { markHeldUp } from "../data/reorganisations/close-reorganisation.ts";
import {
  dueReorganisations,
  holdReorganisation,
} from "../data/reorganisations/find-reorganisations.ts";
import { refusalWords } from "../words/reorganisation-words.ts";
import { carryOut } from "./carry-out.ts";
import { byTheProgram, type Reorganising } from "./reorganising.ts";

/**
 * Carries out what is due (到日办理), each in a transaction of its own; called again, it does nothing more. One that is no longer lawful
 * waits for somebody, with the reason; one that fails does not keep others back. Gives how many were carried out.
 */
export async function carryOutDue(db: Queryable, reorganising: Reorganising): Promise<number> {
  let done = 0;
  const faults: unknown[] = [];
  for (const id of await dueReorganisations(db, reorganising.today)) {
    try {
      if (await carryOutOne(db, id, reorganising)) done += 1;
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
  return done;
}

function carryOutOne(db: Queryable, id: number, reorganising: Reorganising): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await holdRegister(trx);
    const act = await holdReorganisation(trx, id);
    // Another program may have been here first.
    if (!act || act.carriedOutAt !== null || act.cancelledAt !== null) return false;
    const carried = await carryOut(trx, act, { ...reorganising, by: byTheProgram });
    if (carried.ok) return true;
    const because = refusalWords(carried.error).title;
    if (await markHeldUp(trx, id, because)) {
      const subject = { kind: "reorganisation", id };
      const agencyId = act.sources[0] ?? null;
      await recordEvents(trx, byTheProgram, [
        { action: "reorganisation.held-up", subject, agencyId, details: { because } },
      ]);
    }
    return false;
  });
}
