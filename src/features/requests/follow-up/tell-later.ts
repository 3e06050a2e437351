import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import { sendJobs } from "#platform/jobs/queue/send-jobs.ts";
import { tellApplicant, tellApplicantSms } from "./tell-applicant-job.ts";

/**
 * Has the applicant told of an act, in its transaction; nothing where they gave neither a mailbox nor a mobile number, or did not
 * send the request on the site.
 */
export async function tellLater(trx: Transaction, requestId: number): Promise<void> {
  const { rows } = await sql<{ readonly hasMail: boolean; readonly hasMobile: boolean }>`
    select has_mail as "hasMail", has_mobile as "hasMobile" from request_application
    where request_id = ${requestId} and not is_demonstration`.execute(trx);
  const [found] = rows;
  const of = [{ request: requestId }];
  if (found?.hasMail) await sendJobs(trx, tellApplicant, of);
  if (found?.hasMobile) await sendJobs(trx, tellApplicantSms, of);
}
