import { sql } from "kysely";

/**
 * 待登记, of a case named `request`: its applicant sent it on the site, and nobody has confirmed the receipt (第三十一条). What is
 * confirmed has a last day, or ended, or waits for the applicant.
 */
export const isWaiting = sql`(request.result is null and request.due_on is null and exists (
    select from request_application where request_id = request.id
  ) and not exists (
    select from request_act where request_id = request.id and undone_at is null
      and event ->> 'type' = 'receiptConfirmed'
  ))`;
