import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { OfficeExample } from "./office-example.ts";

export const operationsExamples: readonly OfficeExample[] = [
  { route: "GET /api/jobs", of: "own", call: async () => ({ path: "/api/jobs" }) },
  {
    route: "POST /api/jobs/retry",
    of: "own",
    call: async ({ db }) => {
      const id = randomUUID();
      await sql`insert into pgboss.queue
        (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds,
          deletion_seconds, partition, table_name)
        values ('trial', 'short', 1, 1, true, 900, 900, 900, false, 'job_common')
        on conflict do nothing`.execute(db);
      await sql`insert into pgboss.job (id, name, state) values (${id}, 'trial', 'failed')`.execute(
        db,
      );
      return { path: "/api/jobs/retry", body: { id } };
    },
  },
];
