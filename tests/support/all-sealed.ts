import { setTimeout as after } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { type Seal, sealEvents } from "#platform/audit/seal-events.ts";

/**
 * Seals until no event waits, and answers the last seal. An event waits for older transactions of the whole server, so
 * for those of tests in other databases too.
 */
export async function allSealed<Tables>(db: Kysely<Tables>): Promise<Seal | undefined> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const { last } = await sealEvents(db);
    const { rows } = await sql`select from audit_unsealed limit 1`.execute(db);
    if (rows.length === 0) return last;
    await after(10);
  }
  throw new Error("an older transaction does not end");
}
