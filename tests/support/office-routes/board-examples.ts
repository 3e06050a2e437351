import { sql } from "kysely";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";
import { requests } from "./record-examples.ts";

const both = (path: string) => async (world: OfficeWorld) => {
  await requests.make(world, "own");
  await requests.make(world, "other");
  return { path };
};

const of = (tail: string, body?: unknown) => async (world: OfficeWorld) => ({
  path: `/api/requests/${await requests.make(world, "own")}/${tail}`,
  ...(body !== undefined && { body }),
});

const order = { orderedBy: "court", dispute: "〔2024〕行初3号", receivedOn: "2024-03-20" };

/** A case that was answered; with a second handling of it where it is asked for. */
async function answered(world: OfficeWorld, isReopened = false): Promise<number> {
  const id = await requests.make(world, "own");
  await sql`update disclosure_request set result = 'granted', replied_on = '2024-03-18', verdict = 'onTime',
    step = null where id = ${id}`.execute(world.db);
  if (isReopened) {
    await sql`insert into request_reopening (request_id, ordered_by, dispute, received_on, due_on, calendar, actor_name)
      values (${id}, 'court', '〔2024〕行初3号', '2024-03-20', '2024-04-19', '', '试验')`.execute(
      world.db,
    );
  }
  return id;
}

async function proposed({ db, own }: OfficeWorld): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into disclosure_proposal (agency_id, subject, proposed_by, because)
    values (${own.agencyId}, ${`${own.mark}学位情况`}, '试验', '试验') returning id`.execute(db);
  return rows[0]?.id ?? 0;
}

const reopened = (tail: string, body: unknown) => async (world: OfficeWorld) => ({
  path: `/api/requests/${await answered(world, true)}/reopenings/${tail}`,
  body,
});

/** 承办看板, 交办, 审查, 重新答复, 一事一案, 督办. */
export const boardExamples: readonly OfficeExample[] = [
  { route: "GET /api/request-board", of: "list", call: both("/api/request-board") },
  { route: "GET /api/request-board/cases", of: "list", call: both("/api/request-board/cases") },
  {
    route: "GET /api/request-board/calendar",
    of: "list",
    call: both("/api/request-board/calendar?month=2024-04"),
  },
  {
    route: "POST /api/request-calendar/preview",
    of: "list",
    call: async (world) => {
      await requests.make(world, "own");
      const holidays = [{ name: "元旦", on: "2099-01-01" }];
      return {
        path: "/api/request-calendar/preview",
        body: { file: { year: 2099, holidays } },
      };
    },
  },
  {
    route: "GET /api/disclosure-proposals",
    of: "list",
    call: async (world) => {
      await proposed(world);
      return { path: "/api/disclosure-proposals" };
    },
  },
  {
    route: "POST /api/requests/:id/proposal",
    call: async (world) => ({
      path: `/api/requests/${await answered(world)}/proposal`,
      body: { because: "涉及公众利益" },
      status: 204,
    }),
  },
  {
    route: "POST /api/disclosure-proposals/:id/decision",
    call: async (world) => ({
      path: `/api/disclosure-proposals/${await proposed(world)}/decision`,
      body: { isTaken: true, because: "涉及公众利益" },
      status: 204,
    }),
  },
  { route: "GET /api/request-clusters", of: "list", call: both("/api/request-clusters") },
  { route: "GET /api/requests/:id/archives", call: of("archives") },
  {
    route: "POST /api/requests/:id/archives",
    call: async (world) => ({
      path: `/api/requests/${await answered(world)}/archives`,
      body: {},
    }),
  },
  { route: "GET /api/requests/:id/assignment", call: of("assignment") },
  {
    route: "POST /api/requests/:id/assignment",
    call: of("assignment", { section: "办公室", officerId: null }),
  },
  { route: "GET /api/requests/:id/fee", call: of("fee?pages=40") },
  {
    route: "POST /api/requests/same-applicant",
    of: "own",
    call: async (world) => {
      await requests.make(world, "own");
      const { agencyId, mark } = world.own;
      return {
        path: "/api/requests/same-applicant",
        body: { agencyId, applicant: `${mark}甲`, receivedOn: "2024-03-20" },
      };
    },
  },
  { route: "GET /api/requests/:id/reopenings", call: of("reopenings") },
  {
    route: "POST /api/requests/:id/reopenings",
    call: async (world) => ({
      path: `/api/requests/${await answered(world)}/reopenings`,
      body: order,
    }),
  },
  {
    route: "POST /api/requests/:id/reopenings/reply",
    call: reopened("reply", {
      ...{ on: "2024-04-01", outcome: "granted" },
      paper: { number: "某复〔2024〕9号", signedOn: "2024-04-01", because: "柜台" },
    }),
  },
  {
    route: "POST /api/requests/:id/reopenings/:reopening/reply/taking-back",
    call: async (world) => {
      const id = await answered(world, true);
      const { rows } = await sql<{ readonly id: number }>`
        update request_reopening set result = 'granted', replied_on = '2024-04-01' where request_id = ${id} returning id`.execute(
        world.db,
      );
      const path = `/api/requests/${id}/reopenings/${rows[0]?.id}/reply/taking-back`;
      return { path, body: { because: "登记错了" } };
    },
  },
  {
    route: "POST /api/requests/:id/reopenings/taking-back",
    call: reopened("taking-back", { because: "登记错了" }),
  },
  { route: "GET /api/requests/:id/review", call: of("review") },
  {
    route: "PUT /api/requests/:id/review",
    call: of("review", {
      answers: { correction: "unclear" },
      needs: { reasons: "没有写明年度" },
    }),
  },
  {
    route: "POST /api/requests/:id/split",
    call: async (world) => ({
      path: `/api/requests/${await requests.make(world, "own")}/split`,
      body: {
        subject: "学位情况",
        parts: [{ number: `〔2024〕分${world.next()}号`, subject: "收费标准" }],
        because: "两项不相干的信息",
      },
    }),
  },
  { route: "GET /api/requests/:id/supervision", call: of("supervision") },
  {
    route: "POST /api/requests/:id/supervision",
    call: of("supervision", { note: "请尽快答复", answerBy: "2099-01-04" }),
  },
  {
    route: "POST /api/request-supervision/:id/answer",
    call: async (world) => {
      const requestId = await requests.make(world, "own");
      const { rows } = await sql<{ id: number }>`
        insert into request_supervision (request_id, note, answer_by, asked_by, asker_name)
        values (${requestId}, '请尽快答复', '2024-03-20', ${world.own.people.leader}, '试验')
        returning id`.execute(world.db);
      return {
        path: `/api/request-supervision/${rows[0]?.id}/answer`,
        body: { answer: "今天答复" },
      };
    },
  },
];
