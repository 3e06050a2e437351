import { type RawBuilder, sql } from "kysely";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { digitsOf } from "../domain/intake/mobile.ts";
import { openContact } from "../intake/contact.ts";

interface Untold {
  readonly number: string;
  readonly sealed: string;
  readonly place: number;
  readonly agency: string;
  readonly agencyId: number;
}

/**
 * Sends the mail, once for all acts and takings back since the last one. Nothing personal is in it: neither a name, nor what was asked for, nor the
 * query code.
 */
export const tellApplicantOf: JobHandler<{ readonly request: number }> = async (
  { db, cipher, mail, siteName, officeAddress },
  { request },
) => {
  const [found] = await untoldOf(db, request, byMail);
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

/**
 * The same by a short message, where the operator named a service: each one stands in the audit trail, without the number that
 * it went to.
 */
export const tellApplicantBySms: JobHandler<{ readonly request: number }> = async (
  { db, cipher, sms, siteName },
  { request },
) => {
  const [found] = await untoldOf(db, request, bySms);
  if (!found || !sms) return;
  const { phone } = openContact(cipher, found.sealed);
  await sms({
    to: digitsOf(phone),
    text: `您的政府信息公开申请（编号：${found.number}）有了新的进展，请凭编号和查询码到${siteName}查看。`,
  });
  const subject = { kind: "requests", id: request };
  await db.transaction().execute(async (trx) => {
    await sql`
      update request_application set told_sms_place = greatest(told_sms_place, ${found.place})
      where request_id = ${request}`.execute(trx);
    await recordEvents(trx, { actor: { kind: "system", name: "程序（短信告知）" } }, [
      { action: "request.told-by-sms", subject, agencyId: found.agencyId },
    ]);
  });
};

/** How often the request of an `application` has moved: by acts and new replies (重新答复), and by those taken back. */
const moved = sql`((select count(*) + count(undone_at) from request_act as act
    where act.request_id = application.request_id)
  + (select count(replied_on) + count(undone_at) filter (where replied_on is not null)
    from request_reopening as reopening where reopening.request_id = application.request_id))`;

/** By which way an applicant is told: whether they gave an address for it, and up to where they were told. */
interface Way {
  readonly has: RawBuilder<boolean>;
  readonly told: RawBuilder<number>;
}

const byMail: Way = {
  has: sql`application.has_mail`,
  told: sql`application.told_place`,
};
const bySms: Way = {
  has: sql`application.has_mobile`,
  told: sql`application.told_sms_place`,
};

/** The request with its acts and those taken back, if its applicant was not told of that yet; a demonstration's applicants are nobody. */
async function untoldOf(
  db: Queryable,
  request: number,
  { has, told }: Way,
): Promise<readonly Untold[]> {
  const { rows } = await sql<Untold>`
    select request.number, application.contact_sealed as sealed, acts.place, agency.name as agency, agency.id as "agencyId"
    from request_application as application
    join disclosure_request as request on request.id = application.request_id
    join agency on agency.id = request.agency_id
    cross join lateral (select ${moved} as place) as acts
    where application.request_id = ${request} and ${has} and not application.is_demonstration
      and request.voided_at is null and acts.place > ${told}`.execute(db);
  return rows;
}

/** Every request whose applicant is still to be told by mail. */
export function untold(db: Queryable): Promise<readonly { readonly request: number }[]> {
  return untoldBy(db, byMail);
}

/** Every request whose applicant is still to be told by a short message. */
export function untoldBySms(db: Queryable): Promise<readonly { readonly request: number }[]> {
  return untoldBy(db, bySms);
}

async function untoldBy(db: Queryable, { has, told }: Way) {
  const { rows } = await sql<{ readonly request: number }>`
    select application.request_id as request from request_application as application
    where ${has} and not application.is_demonstration and ${told} < ${moved}
    order by 1`.execute(db);
  return rows;
}
