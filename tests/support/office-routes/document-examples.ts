import { Readable } from "node:stream";
import { sql } from "kysely";
import { keepProof } from "#features/normative-documents/life/keep-proof.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import { docxFile, paragraph } from "../office/docx-file.ts";
import type { ExampleCall, OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const files = "/api/document-files";
type Whose = "own" | "other";

/** A file of an agency, whose mark stands in its title. */
async function fileOf(world: OfficeWorld, of: Whose = "own"): Promise<number> {
  const { agencyId, mark } = world[of];
  const { rows } = await sql<{ id: number }>`
    insert into document_file (agency_id, type, title, theme, summary, section, is_business, begun_by, begun_by_id)
    values (${agencyId}, 'normative', ${`${mark}办法${world.next()}`}, '', '', '', false, '某', 0) returning id`.execute(
    world.db,
  );
  return rows[0]?.id ?? 0;
}

/** The same, so far that these steps stand. */
async function fileAt(world: OfficeWorld, ...steps: readonly string[]): Promise<number> {
  const id = await fileOf(world);
  for (const step of steps) {
    await sql`
      insert into document_step (file_id, step, on_day, by_whom, result, says, recorded_by, recorded_by_id)
      values (${id}, ${step}, '2024-03-01', '某科', ${step === "decision" ? "passed" : step === "legality" ? "lawful" : null},
        '', '某', 0)`.execute(world.db);
  }
  return id;
}

/** A document of an agency, whose mark stands in its title. */
export async function documentOf(world: OfficeWorld, of: Whose = "own"): Promise<number> {
  const { agencyId, mark } = world[of];
  const number = `${mark}〔2024〕${world.next()}号`;
  const { rows } = await sql<{ id: number }>`
    insert into normative_document (agency_id, key, number, title, type, issued_on)
    values (${agencyId}, ${number}, ${number}, ${`${mark}办法`}, 'normative', '2024-03-01') returning id`.execute(
    world.db,
  );
  return rows[0]?.id ?? 0;
}

/** A file whose document has its number. */
async function registeredOf(world: OfficeWorld): Promise<number> {
  const id = await fileAt(world, "legality-sent", "legality", "decision", "registration");
  await sql`update document_file set document_id = ${await documentOf(world)} where id = ${id}`.execute(
    world.db,
  );
  return id;
}

const onFile =
  (
    make: (world: OfficeWorld) => Promise<number>,
    tail: string,
    more: Partial<ExampleCall> = {},
  ): OfficeExample["call"] =>
  async (world) => ({ path: `${files}/${await make(world)}${tail}`, status: 204, ...more });

const by = { actor: { kind: "system", name: "试验" } } as const;
const content = { type: "normative", title: "某某办法", isBusiness: false };
const issues = "/api/gazette-issues";

/** An issue of an agency with one public item, whose mark stands in its title. */
async function issueOf(world: OfficeWorld, of: Whose = "own") {
  const { agencyId, mark } = world[of];
  const n = world.next();
  const title = `${mark}公报信息${n}`;
  const { rows } = await sql<{ id: number; itemId: number }>`
    with item as (
      insert into disclosure_item (agency_id, key, title, published_on, origin, attribute)
      values (${agencyId}, ${title}, ${title}, '2024-03-08', 'own', 'proactive') returning id
    ), page as (
      insert into item_page (item_id, agency_id, title, category, index_number, document_number, summary, published_on, markup)
      select id, ${agencyId}, ${title}, '', ${title}, '', '', '2024-03-08', '<p>正文</p>' from item returning item_id
    ), issue as (
      insert into gazette_issue (agency_id, year, number, begun_by) values (${agencyId}, 2024, ${n}, '某') returning id
    )
    select issue.id, page.item_id as "itemId" from issue, page`.execute(world.db);
  const [row] = rows;
  await sql`
    insert into gazette_entry (issue_id, place, section, item_id) values (${row?.id}, 1, '文件', ${row?.itemId})`.execute(
    world.db,
  );
  return { id: row?.id ?? 0, itemId: row?.itemId ?? 0 };
}

const rounds = "/api/document-cleanups";

/** A round of an agency over one document; everything is said of it, and it is decided where that is asked. */
async function roundOf(world: OfficeWorld, of: Whose = "own", isDecided = false): Promise<number> {
  const { agencyId, mark } = world[of];
  const on = isDecided ? "2024-03-01" : null;
  const { rows } = await sql<{ id: number }>`
    insert into document_cleanup (agency_id, title, as_of, begun_by, begun_by_id, decision, decided_on, effective_on)
    values (${agencyId}, ${`${mark}清理`}, '2024-03-01', '某', 0, ${isDecided ? "会议" : null}, ${on}, ${on}) returning id`.execute(
    world.db,
  );
  const id = rows[0]?.id ?? 0;
  await sql`
    insert into document_cleanup_verdict (cleanup_id, document_id, verdict)
    values (${id}, ${await documentOf(world, of)}, 'keep')`.execute(world.db);
  return id;
}

const told = { on: "2024-03-07", by: "某科" };
const proof = docxFile(paragraph("材料"));

export const documentExamples: readonly OfficeExample[] = [
  {
    route: `GET ${issues}`,
    of: "list",
    call: async (world) => {
      await issueOf(world);
      await issueOf(world, "other");
      return { path: issues };
    },
  },
  {
    route: `GET ${issues}/:issue`,
    call: async (world) => ({ path: `${issues}/${(await issueOf(world)).id}` }),
  },
  {
    route: `POST ${issues}`,
    call: async (world) => {
      const { agencyId } = world.own;
      await sql`
        insert into setting_value (name, of, place, from_year, value)
        values ('normative-documents.keepsGazette', 'agency', ${`${agencyId}`}, 0, 'true') on conflict do nothing`.execute(
        world.db,
      );
      return { path: issues, body: { agencyId, year: 2023, number: world.next() }, status: 201 };
    },
  },
  {
    route: `PUT ${issues}/:issue/entries`,
    call: async (world) => {
      const { id, itemId } = await issueOf(world);
      const entries = [{ itemId, section: "文件" }];
      return { path: `${issues}/${id}/entries`, body: { entries }, status: 204 };
    },
  },
  {
    route: `POST ${issues}/:issue/publication`,
    call: async (world) => ({
      path: `${issues}/${(await issueOf(world)).id}/publication`,
      status: 204,
    }),
  },
  {
    route: "POST /api/gazette-points",
    call: async ({ own }) => ({
      path: "/api/gazette-points",
      body: { agencyId: own.agencyId, name: "某图书馆", copies: 1 },
      status: 201,
    }),
  },
  {
    route: "DELETE /api/gazette-points/:point",
    call: async (world) => {
      const { rows } = await sql<{ id: number }>`
        insert into gazette_point (agency_id, name, address, copies)
        values (${world.own.agencyId}, ${`${world.own.mark}馆`}, '', 1) returning id`.execute(
        world.db,
      );
      return { path: `/api/gazette-points/${rows[0]?.id}`, status: 204 };
    },
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
    route: `GET ${rounds}/:cleanup`,
    call: async (world) => ({ path: `${rounds}/${await roundOf(world)}` }),
  },
  {
    route: `POST ${rounds}`,
    call: async (world) => {
      await documentOf(world);
      const body = { agencyId: world.own.agencyId, title: "年度清理", asOf: "2024-03-08" };
      return { path: rounds, body, status: 201 };
    },
  },
  {
    route: `PUT ${rounds}/:cleanup/verdicts`,
    call: async (world) => {
      const id = await roundOf(world);
      const { rows } = await sql<{ documentId: number }>`
        select document_id as "documentId" from document_cleanup_verdict where cleanup_id = ${id}`.execute(
        world.db,
      );
      const verdicts = rows.map((row) => ({ ...row, verdict: "keep" }));
      return { path: `${rounds}/${id}/verdicts`, body: { verdicts }, status: 204 };
    },
  },
  {
    route: `POST ${rounds}/:cleanup/decision`,
    call: async (world) => ({
      path: `${rounds}/${await roundOf(world)}/decision`,
      body: { decision: "会议决定", on: "2024-03-08", effectiveOn: "2024-03-09" },
      status: 204,
    }),
  },
  {
    route: `POST ${rounds}/:cleanup/notice`,
    call: async (world) => ({
      path: `${rounds}/${await roundOf(world, "own", true)}/notice`,
      status: 201,
    }),
  },
  {
    route: "POST /api/documents/:id/relations",
    call: async (world) => ({
      path: `/api/documents/${await documentOf(world)}/relations`,
      body: { kind: "basis", title: "某法" },
      status: 204,
    }),
  },
  {
    route: "DELETE /api/documents/:id/relations/:relation",
    call: async (world) => {
      const id = await documentOf(world);
      const { rows } = await sql<{ id: number }>`
        insert into document_relation (agency_id, document_id, kind, target_title, made_by)
        values (${world.own.agencyId}, ${id}, 'basis', '某法', '某') returning id`.execute(
        world.db,
      );
      return { path: `/api/documents/${id}/relations/${rows[0]?.id}`, status: 204 };
    },
  },
  {
    route: `GET ${files}`,
    of: "list",
    call: async (world) => {
      await fileOf(world);
      await fileOf(world, "other");
      return { path: files };
    },
  },
  { route: `GET ${files}/:file`, call: onFile(fileOf, "", { status: 200 }) },
  {
    route: `POST ${files}`,
    call: async ({ own }) => ({
      path: files,
      body: { agencyId: own.agencyId, file: content },
      status: 201,
    }),
  },
  {
    route: `PUT ${files}/:file`,
    call: onFile(fileOf, "", { body: { revision: 1, file: content } }),
  },
  {
    route: `POST ${files}/:file/giving-up`,
    call: onFile(fileOf, "/giving-up", { body: { because: "不再制定" } }),
  },
  {
    route: `POST ${files}/:file/steps`,
    call: onFile(fileOf, "/steps", { body: { ...told, step: "plan" } }),
  },
  {
    route: `POST ${files}/:file/review`,
    call: onFile((world) => fileAt(world, "legality-sent"), "/review", {
      body: { ...told, result: "lawful" },
    }),
  },
  {
    route: `POST ${files}/:file/registration`,
    call: async (world) => ({
      path: `${files}/${await fileAt(world, "legality-sent", "legality", "decision")}/registration`,
      body: { ...told, number: `号${world.next()}`, effectiveOn: "2024-04-01" },
      status: 204,
    }),
  },
  {
    route: `POST ${files}/:file/undoing`,
    call: onFile((world) => fileAt(world, "plan"), "/undoing", { body: { because: "写错了" } }),
  },
  {
    route: `POST ${files}/:file/publication`,
    call: onFile(registeredOf, "/publication", { status: 201 }),
  },
  {
    route: `PUT ${files}/:file/interpretation-plan`,
    call: onFile(fileOf, "/interpretation-plan", {
      body: { forms: [{ form: "text", by: "某科" }] },
    }),
  },
  {
    route: `POST ${files}/:file/interpretations`,
    call: onFile(registeredOf, "/interpretations", { body: { form: "text" }, status: 201 }),
  },
  {
    route: `POST ${files}/:file/proofs/:step`,
    call: onFile((world) => fileAt(world, "plan"), "/proofs/plan?name=材料.docx", { file: proof }),
  },
  {
    route: `GET ${files}/:file/proofs/:step`,
    call: async (world) => {
      const id = await fileAt(world, "plan");
      const { db, own } = world;
      const received = await receiveFile(world.files, {
        ...{ bytes: Readable.from([proof]), name: "材料.docx", limit: 1_000_000 },
      });
      if (!received.ok) throw new Error(received.error.kind);
      const act = { scope: agencyScope({ kind: "operator" }), personId: own.people.leader, by };
      await db
        .transaction()
        .execute((trx) =>
          keepProof(
            trx,
            { ...act, today: "2024-03-08", fileId: id },
            { step: "plan", file: received.value },
          ),
        );
      const { rows } = await sql<{ step: number }>`
        select id as step from document_step where file_id = ${id}`.execute(db);
      return { path: `${files}/${id}/proofs/${rows[0]?.step}` };
    },
  },
];
