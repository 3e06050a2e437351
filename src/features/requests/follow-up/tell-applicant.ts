import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { openContact } from "../intake/contact.ts";

interface Untold {
  readonly number: string;
  readonly sealed: string;
  readonly place: number;
  readonly agency: string;
}

/**
 * Sends the mail, once for all acts and takings back since the last one. Nothing personal is in it: neither a name, nor what was asked for, nor the
 * query code.
 */
export const tellApplicantOf: JobHandler<{ readonly request: number }> = async (
  { db, cipher, mail, siteName, officeAddress },
  { request },
) => {
  const [found] = await untoldOf(db, request);
  if (!found || !mail) return;
  const { mail: to } = openContact(cipher, found.sealed);
  const where = officeAddress ? officeAddress.replace(/office\/$/, "requests/follow/") : siteName;
  await mail({
    to,
    subject: "您的政府信息公开申请有了新的进展",
    text:
      `您向${found.agency}提出的政府信息公开申请（编号：${found.number}）有了新的进展。\n` +
      `请用编号和查询码查看：${where}\n` +
      "查询码在提交申请时告知，本邮件不含查询码。这封邮件由系统发出，请不要回复。\n",
  });
  await sql`
    update request_application set told_place = greatest(told_place, ${found.place})
    where request_id = ${request}`.execute(db);
};

/** The request with its acts and those taken back, if its applicant was not told of that yet; a demonstration's applicants are nobody. */
async function untoldOf(db: Queryable, request: number): Promise<readonly Untold[]> {
  const { rows } = await sql<Untold>`
    select request.number, application.contact_sealed as sealed, acts.place, agency.name as agency
    from request_application as application
    join disclosure_request as request on request.id = application.request_id
    join agency on agency.id = request.agency_id
    cross join lateral (
      select count(*) + count(undone_at) as place from request_act where request_id = application.request_id
    ) as acts
    where application.request_id = ${request} and application.has_mail and not application.is_demonstration
      and request.voided_at is null and acts.place > application.told_place`.execute(db);
  return rows;
}

/** Every request whose applicant is still to be told. */
export async function untold(db: Queryable): Promise<readonly { readonly request: number }[]> {
  const { rows } = await sql<{ readonly request: number }>`
    select application.request_id as request from request_application as application
    where application.has_mail and not application.is_demonstration and application.told_place < (
      select count(*) + count(undone_at) from request_act as act where act.request_id = application.request_id
    ) order by 1`.execute(db);
  return rows;
}
