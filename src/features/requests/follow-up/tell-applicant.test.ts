import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import { silentLog } from "#platform/log/log.ts";
import type { Mail } from "#platform/mail/mailer.ts";
import type { Sms } from "#platform/sms/sms-sender.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher, testFiles } from "#tests/support/given-office.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { onePoint, wholeForm } from "#tests/support/requests/citizen-form.ts";
import { readApplication } from "../domain/intake/read-application.ts";
import { takeActBack } from "../handling/record-act.ts";
import { keepIdentity } from "../intake/identity-file.ts";
import { submitApplication } from "../intake/submit-application.ts";
import { nothingTyped } from "../portal/apply/typed-form.ts";
import { correctRequest, withdrawRequest } from "./applicant-acts.ts";
import { tellApplicantBySms, tellApplicantOf, untold, untoldBySms } from "./tell-applicant.ts";

const given = givenDatabase();
const today = "2026-11-30" as const;
let agencyId = 0;
beforeAll(async () => {
  agencyId = await givenAgency(given.db);
});

async function submitted(mail: string): Promise<number> {
  const place = { db: given.db, cipher: testCipher, files: testFiles() };
  const kept = await keepIdentity(place, onePoint, agencyId);
  const read = readApplication({ ...nothingTyped, ...wholeForm, mail });
  if (!kept.ok || !read.ok) throw new Error("refused");
  const sent = { agencyId, token: `of ${mail}`, identity: kept.value, application: read.value };
  await submitApplication({ db: given.db, cipher: testCipher, today }, sent);
  const { rows } = await sql<{ readonly id: number }>`
    select max(request_id)::integer as id from request_application`.execute(given.db);
  return rows[0]?.id ?? 0;
}

function services(taken: Mail[]) {
  return {
    ...{ db: given.db, log: silentLog, cipher: testCipher, files: testFiles(), today: () => today },
    ...{ siteName: "青禾县政府信息公开", officeAddress: "https://gk.example.cn/office/" },
    ...{ contributed: () => [], noticeKinds: [], reorganise: [] },
    mail: async (mail: Mail) => void taken.push(mail),
  };
}

test("each step is told once, with the number and the way and nothing personal", async () => {
  const request = await submitted("a@example.cn");
  await submitted("");
  const queued = async () =>
    (
      await sql`select data from pgboss.job where name = 'requests.tell-applicant'`.execute(
        given.db,
      )
    ).rows;
  expect(await queued()).toEqual([{ data: { of: { request } } }]);
  const taken: Mail[] = [];
  await tellApplicantOf(services(taken), { request });
  await tellApplicantOf(services(taken), { request });
  expect(taken.map(({ to }) => to)).toEqual(["a@example.cn"]);
  expect(taken[0]?.text).toContain("https://gk.example.cn/requests/follow/");
  for (const secret of [wholeForm.name, wholeForm.title, wholeForm.phone]) {
    expect(JSON.stringify(taken)).not.toContain(secret);
  }
  expect(await untold(given.db)).toEqual([]);
  const place = { db: given.db, cipher: testCipher, today };
  expect((await correctRequest(place, { id: request, agencyId }, "?")).ok).toBe(false);
  expect(await untold(given.db)).toEqual([]);
  expect((await withdrawRequest(place, { id: request, agencyId }, "")).ok).toBe(true);
  expect(await untold(given.db)).toEqual([{ request }]);
  await tellApplicantOf(services(taken), { request });
  expect(taken).toHaveLength(2);
  const { rows } = await sql<{ readonly id: number; readonly seen: number }>`
    select id, place as seen from request_act where request_id = ${request} order by place desc limit 1`.execute(
    given.db,
  );
  const scope = agencyScope({ kind: "operator" });
  const by = { actor: { kind: "command-line", name: "王承办" } } as const;
  const calendar = officeCalendar();
  const handling = {
    scope,
    id: request,
    seen: rows[0]?.seen ?? 0,
    by,
    today,
    cipher: testCipher,
    calendar,
  };
  const undo = { actId: rows[0]?.id ?? 0, because: "登记错了", extending: scope };
  const undone = await given.db.transaction().execute((trx) => takeActBack(trx, handling, undo));
  expect(undone.ok ? null : undone.error).toBeNull();
  expect(await untold(given.db)).toEqual([{ request }]);
});

test("a new reply (重新答复) is told, and so is taking it back; its order is the agency's alone", async () => {
  const request = await submitted("b@example.cn");
  const place = { db: given.db, cipher: testCipher, today };
  expect((await withdrawRequest(place, { id: request, agencyId }, "")).ok).toBe(true);
  const taken: Mail[] = [];
  const isUntold = async () => (await untold(given.db)).some((one) => one.request === request);
  const tell = () => tellApplicantOf(services(taken), { request });
  await tell();
  await sql`insert into request_reopening (request_id, ordered_by, dispute, received_on, calendar, actor_name)
    values (${request}, 'court', '行初1号', '2026-12-01', '', '王承办')`.execute(given.db);
  expect(await isUntold()).toBe(false);
  await sql`update request_reopening set replied_on = '2026-12-02', result = 'granted'`.execute(
    given.db,
  );
  expect(await isUntold()).toBe(true);
  await tell();
  expect(await isUntold()).toBe(false);
  await sql`update request_reopening set undone_at = now(), undone_by = '王', undone_because = '错'`.execute(
    given.db,
  );
  expect(await isUntold()).toBe(true);
  await tell();
  expect(taken).toHaveLength(3);
});

test("who gave a mobile number is told by a short message where a service is set, and the trail has no number", async () => {
  const request = await submitted("");
  const taken: Sms[] = [];
  const sms = async (one: Sms) => void taken.push(one);
  await tellApplicantBySms(services([]), { request });
  expect((await untoldBySms(given.db)).map((one) => one.request)).toContain(request);
  await tellApplicantBySms({ ...services([]), sms }, { request });
  await tellApplicantBySms({ ...services([]), sms }, { request });
  expect(taken.map(({ to }) => to)).toEqual([wholeForm.phone]);
  for (const secret of [wholeForm.name, wholeForm.title]) {
    expect(taken[0]?.text).not.toContain(secret);
  }
  expect((await untoldBySms(given.db)).map((one) => one.request)).not.toContain(request);
  const { rows } = await sql<{ readonly said: string }>`
    select to_jsonb(audit_event)::text as said from audit_event
    where action = 'request.told-by-sms' and subject_id = ${`${request}`}`.execute(given.db);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.said).not.toContain(wholeForm.phone);
});
