import { sql } from "kysely";
import { keepEvidence } from "#features/oversight/rounds/keep-evidence.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import { docxFile, paragraph } from "../office/docx-file.ts";
import type { ExampleCall, OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

type Whose = "own" | "other";

const rounds = "/api/inspection-rounds";
const findings = "/api/inspection-findings";
const letters = "/api/oversight-letters";
const on = "2024-03-07" as const;
const list = JSON.stringify([{ code: "1", says: "指南", basis: "" }]);

/** A round of an agency that looks at itself, with one unit and one finding, in this state. */
async function roundOf(world: OfficeWorld, of: Whose = "own", state = "open") {
  const { agencyId, mark } = world[of];
  const { rows } = await sql<{ round: number; visit: number; finding: number }>`
    with round as (
      insert into inspection_round (agency_id, number, kind, subject, title, "on", checklist, begun_by, begun_by_id)
      values (${agencyId}, ${`${mark}检查${world.next()}号`}, '季度抽查', '全面', ${`${mark}抽查`}, ${on}, ${list}, '某', 0)
      returning id
    ), visit as (
      insert into inspection_visit (round_id, inspected_id, visited_on) select id, ${agencyId}, ${on} from round returning id
    ), finding as (
      insert into inspection_finding (visit_id, item, says, rectify_by, state, answered_on)
      select id, '1', ${`${mark}问题`}, '2024-03-20', ${state}, ${state === "open" ? null : on}::date from visit returning id
    )
    select round.id as round, visit.id as visit, finding.id as finding from round, visit, finding`.execute(
    world.db,
  );
  const [row] = rows;
  if (!row) throw new Error("no round was made");
  return row;
}

async function letterOf(world: OfficeWorld, of: Whose = "own", state = "draft"): Promise<number> {
  const { agencyId, mark } = world[of];
  const content = { title: `${mark}督办`, to: "", lines: ["请整改。"], table: null };
  const number = state === "signed" ? `${mark}督${world.next()}号` : null;
  const { rows } = await sql<{ id: number }>`
    insert into oversight_letter (agency_id, kind, to_agency_id, content, state, author_ids, number, dated_on, begun_by)
    values (${agencyId}, '督办通知', ${agencyId}, ${JSON.stringify(content)}, ${state}, '{0}', ${number},
      ${number && on}::date, '某') returning id`.execute(world.db);
  return rows[0]?.id ?? 0;
}

type Made = Awaited<ReturnType<typeof roundOf>>;

const onRound =
  (
    path: (made: Made) => string,
    more: Partial<ExampleCall> = {},
    state = "open",
  ): OfficeExample["call"] =>
  async (world) => ({ path: path(await roundOf(world, "own", state)), status: 204, ...more });

const onLetter =
  (tail: string, more: Partial<ExampleCall> = {}, state = "draft"): OfficeExample["call"] =>
  async (world) => ({
    path: `${letters}/${await letterOf(world, "own", state)}${tail}`,
    status: 204,
    ...more,
  });

const says = { says: "已经整改" };
const unseen = { contentHash: "0".repeat(64), opinion: "看过" };

async function* inOne(bytes: Uint8Array) {
  yield bytes;
}

const proof = docxFile(paragraph("截图"));

export const oversightExamples: readonly OfficeExample[] = [
  {
    route: "GET /api/quality-index",
    of: "list",
    call: async () => ({ path: "/api/quality-index?year=2024" }),
  },
  {
    route: `GET ${rounds}`,
    of: "list",
    call: async (world) => {
      await roundOf(world);
      await roundOf(world, "other");
      return { path: rounds };
    },
  },
  {
    route: "GET /api/inspected-units",
    of: "list",
    call: async () => ({ path: "/api/inspected-units" }),
  },
  {
    route: `POST ${rounds}`,
    call: async ({ own }) => ({
      path: rounds,
      body: {
        ...{ agencyId: own.agencyId, kind: "季度抽查", subject: "全面", title: "抽查", on },
        ...{ checklist: "disclosure", inspected: [own.agencyId] },
      },
      status: 201,
    }),
  },
  {
    route: `GET ${rounds}/:id`,
    call: onRound(({ round }) => `${rounds}/${round}`, { status: 200 }),
  },
  {
    route: `POST ${rounds}/:id/units`,
    call: async (world) => {
      const { round } = await roundOf(world);
      const body = { inspected: [world.own.agencyId] };
      return { path: `${rounds}/${round}/units`, body, status: 204 };
    },
  },
  {
    // The unit was visited: the act refuses, the permission does not.
    route: `DELETE ${rounds}/:id/units/:visit`,
    call: onRound(({ round, visit }) => `${rounds}/${round}/units/${visit}`, { status: 409 }),
  },
  {
    route: `PUT ${rounds}/:id/checklist`,
    call: onRound(({ round }) => `${rounds}/${round}/checklist`, {
      body: { items: [{ code: "1", says: "指南" }] },
    }),
  },
  {
    route: "POST /api/inspection-visits/:id/findings",
    call: onRound(({ visit }) => `/api/inspection-visits/${visit}/findings`, {
      body: { on, item: "1", says: "过期", days: 5 },
      status: 201,
    }),
  },
  {
    route: "POST /api/inspection-visits/:id/visited",
    call: onRound(({ visit }) => `/api/inspection-visits/${visit}/visited`, { body: { on } }),
  },
  {
    route: `GET ${findings}`,
    of: "list",
    call: async (world) => {
      await roundOf(world);
      await roundOf(world, "other");
      return { path: findings };
    },
  },
  {
    route: `GET ${findings}/:id`,
    call: onRound(({ finding }) => `${findings}/${finding}`, { status: 200 }),
  },
  {
    route: `POST ${findings}/:id/answer`,
    call: onRound(({ finding }) => `${findings}/${finding}/answer`, { body: says }),
  },
  {
    route: `POST ${findings}/:id/recheck`,
    call: onRound(
      ({ finding }) => `${findings}/${finding}/recheck`,
      { body: { ...says, isPassed: true } },
      "answered",
    ),
  },
  {
    route: `POST ${findings}/:id/voiding`,
    call: onRound(({ finding }) => `${findings}/${finding}/voiding`, { body: says }),
  },
  {
    route: `POST ${findings}/:id/evidence`,
    call: onRound(({ finding }) => `${findings}/${finding}/evidence?name=a.docx`, { file: proof }),
  },
  {
    route: `GET ${findings}/:id/evidence`,
    call: async (world) => {
      const { finding } = await roundOf(world);
      const file = await receiveFile(world.files, {
        ...{ bytes: inOne(proof), name: "a.docx", limit: 999_999 },
      });
      if (!file.ok) throw new Error("no file was made");
      const act = {
        ...{ scope: agencyScope({ kind: "operator" }), personId: 0, today: on },
        by: { actor: { kind: "system", name: "试验" } },
      } as const;
      await world.db
        .transaction()
        .execute((trx) => keepEvidence(trx, act, { findingId: finding, file: file.value }));
      return { path: `${findings}/${finding}/evidence` };
    },
  },
  {
    route: `GET ${letters}`,
    of: "list",
    call: async (world) => {
      await letterOf(world);
      await letterOf(world, "other");
      return { path: letters };
    },
  },
  {
    route: `POST ${letters}`,
    call: async ({ own }) => ({
      path: letters,
      body: { agencyId: own.agencyId, kind: "简报" },
      status: 201,
    }),
  },
  { route: `GET ${letters}/:id`, call: onLetter("", { status: 200 }) },
  {
    route: `PUT ${letters}/:id`,
    call: onLetter("", {
      body: { revision: 1, content: { title: "督办", to: "", lines: ["正文"], table: null } },
      status: 200,
    }),
  },
  { route: `POST ${letters}/:id/answer`, call: onLetter("/answer", { body: says }, "signed") },
  {
    route: `GET ${letters}/:id/file/:format`,
    call: onLetter("/file/docx", { status: 200 }, "signed"),
  },
  { route: `POST ${letters}/:id/submit`, call: onLetter("/submit", { body: { revision: 1 } }) },
  {
    // It is not round: the act refuses, the permission does not.
    route: `POST ${letters}/:id/sign`,
    call: onLetter("/sign", { body: unseen, status: 409 }),
  },
  {
    route: `POST ${letters}/:id/return`,
    call: onLetter("/return", { body: unseen, status: 409 }),
  },
  { route: `POST ${letters}/:id/take-back`, call: onLetter("/take-back", {}, "review") },
  {
    route: `POST ${letters}/:id/voiding`,
    call: onLetter("/voiding", { body: { because: "不发了" } }),
  },
];
