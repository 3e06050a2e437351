import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import { sendJobs } from "#platform/jobs/queue/send-jobs.ts";
import { tellApplicant } from "./tell-applicant-job.ts";

/** Has the applicant told of an act, in its transaction; nothing where they gave no mailbox, or did not send the request on the site. */
export async function tellLater(trx: Transaction, requestId: number): Promise<void> {
  const { rows } = await sql`
    select from request_application
    where request_id = ${requestId} and has_mail and not is_demonstration`.execute(trx);
  if (rows.length > 0) await sendJobs(trx, tellApplicant, [{ request: requestId }]);
}
