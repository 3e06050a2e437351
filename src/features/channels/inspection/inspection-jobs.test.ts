import { sql } from "kysely";
import { afterEach, expect, test, vi } from "vitest";
import { ok } from "#kernel/result.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenInspection } from "#tests/support/inspection/given-inspection.ts";
import { beginNight, carryOn } from "./inspection-jobs.ts";

const given = givenDatabase();
afterEach(() => vi.useRealTimers());

test("what was not begun at once waits for the night, which queues all that has not ended", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县政府办" });
  const site = { address: "http://127.0.0.1:9/", host: "127.0.0.1:9", outerHost: "localhost:9" };
  const today = "2024-03-20";
  const inspectionId = await givenInspection(given.db, { agencyId, site, rate: 50, today });
  await sql`update site_inspection set is_at_once = false`.execute(given.db);
  const services = {
    ...{ db: given.db, today: () => today, contributed: () => [] },
    run: async ({ load }: { load: () => Promise<never> }) => ok(await load()),
  } as unknown as JobServices;
  const stateAt = async (moment: string) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
    await carryOn(services, { inspectionId });
    const { rows } = await sql<{ state: string }>`select state from site_inspection`.execute(
      given.db,
    );
    return rows[0]?.state;
  };
  expect(await stateAt("2024-03-20T04:00:00Z")).toBe("waiting");
  await beginNight(services, null);
  const { rows } =
    await sql`select data from pgboss.job where name = 'channels.inspect-site'`.execute(given.db);
  expect(rows).toEqual([{ data: { of: { inspectionId } } }]);
  // Nobody answers there: the home page did not open.
  expect(await stateAt("2024-03-20T15:00:00Z")).toBe("failed");
});
