import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import { silentLog } from "#platform/log/log.ts";
import type { Mail } from "#platform/mail/mailer.ts";
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
import { tellApplicantOf, untold } from "./tell-applicant.ts";

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
