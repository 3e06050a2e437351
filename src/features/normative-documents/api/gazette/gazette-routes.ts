import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord, otherAgency } from "#platform/records/office/office-words.ts";
import { candidatesFor, entriesOf, findIssue, listIssues } from "../../data/gazette/load-issue.ts";
import type { ActsOnGazette, GazetteRefused } from "../../gazette/acting.ts";
import { arrangeIssue, beginIssue, publishIssue } from "../../gazette/edit-issue.ts";
import { addPoint, endPoint, listPoints } from "../../gazette/points.ts";
import type { IssueAnswer, IssuesAnswer } from "./gazette-answer.ts";

const path = "/api/gazette-issues";
const at = `${path}/:issue`;

const Begun = z.object({
  agencyId: rowId,
  year: z.int().min(1950).max(2999),
  number: z.int().min(1).max(1_000),
  wholeNumber: z
    .int()
    .min(1)
    .max(100_000)
    .nullish()
    .transform((n) => n ?? null),
});
const Arranged = z.object({
  entries: z.array(z.object({ itemId: rowId, section: z.string().trim().min(1).max(50) })).max(200),
});
const Point = z.object({
  agencyId: rowId,
  name: z.string().trim().min(2).max(100),
  address: z.string().trim().max(200).default(""),
  copies: z.int().min(1).max(100_000),
});

/** 政府公报: issues, what stands in them, and the places that get them. */
export function gazetteRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().route("/", issueRoutes(services)).route("/", pointRoutes(services));
}

function issueRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get(path, may("gazette.list"), async (c) => {
      const scope = agencyScope(c.get("actor"));
      const answer: IssuesAnswer = {
        issues: await listIssues(db, scope),
        points: await listPoints(db, scope),
      };
      return c.json(answer);
    })
    .get(at, may("gazette.list"), async (c) => {
      const issueId = rowId.safeParse(c.req.param("issue"));
      const scope = agencyScope(c.get("actor"));
      const issue = issueId.success && (await findIssue(db, { scope, issueId: issueId.data }));
      if (!issue) return problem(c, 404, noRecord);
      const q = c.req.query("q")?.trim().slice(0, 100);
      const answer: IssueAnswer = {
        issue,
        entries: await entriesOf(db, issue.id),
        candidates: issue.publishedOn === null ? await candidatesFor(db, { scope, q }) : [],
      };
      return c.json(answer);
    })
    .post(path, may("gazette.write"), takes({ body: Begun }), async (c) => {
      const body = await jsonBody(c, Begun);
      if (!body.ok) return body.error;
      if (!includesAgency(staffOf(c), body.value.agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(db, async (trx) => {
        const done = await beginIssue(trx, acting(c, services), body.value);
        return done.ok ? c.json({ id: done.value }, 201) : refusal(c, done.error);
      });
    })
    .put(`${at}/entries`, may("gazette.write"), takes({ body: Arranged }), async (c) => {
      const body = await jsonBody(c, Arranged);
      if (!body.ok) return body.error;
      return onRow(c, services, "issue", async (trx, issueId) =>
        arrangeIssue(trx, { ...acting(c, services), issueId }, body.value.entries),
      );
    })
    .post(`${at}/publication`, may("gazette.publish"), (c) =>
      onRow(c, services, "issue", async (trx, issueId) =>
        publishIssue(trx, { ...acting(c, services), issueId }),
      ),
    );
}

function pointRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .post("/api/gazette-points", may("gazette.write"), takes({ body: Point }), async (c) => {
      const body = await jsonBody(c, Point);
      if (!body.ok) return body.error;
      if (!includesAgency(staffOf(c), body.value.agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(services.db, async (trx) =>
        c.json({ id: await addPoint(trx, acting(c, services), body.value) }, 201),
      );
    })
    .delete("/api/gazette-points/:point", may("gazette.write"), (c) =>
      onRow(c, services, "point", async (trx, id) => endPoint(trx, acting(c, services), id)),
    );
}

function acting(c: Context<AppEnv>, { today }: Pick<OfficeServices, "today">): ActsOnGazette {
  return { scope: agencyScope(c.get("actor")), by: auditedBy(c), today: today() };
}

async function onRow(
  c: Context<AppEnv>,
  { db }: OfficeServices,
  name: string,
  act: (trx: Transaction, id: number) => Promise<Result<void, GazetteRefused>>,
): Promise<Response> {
  const id = rowId.safeParse(c.req.param(name));
  if (!id.success) return problem(c, 404, noRecord);
  return inTransaction(db, async (trx) => {
    const done = await act(trx, id.data);
    return done.ok ? c.body(null, 204) : refusal(c, done.error);
  });
}

function refusal(c: Context, refused: GazetteRefused): Response {
  const { kind } = refused;
  const ofBody = kind === "keeps-none" || kind === "not-public" || kind === "twice";
  return problem(c, kind === "not-found" ? 404 : ofBody ? 422 : 409, wordsOf(refused));
}

function wordsOf(refused: GazetteRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "keeps-none":
      return {
        title: "本机关不办政府公报",
        detail:
          "省级、设区的市级人民政府办公报；县级人民政府要办的，请系统管理员在“设置”里打开“办政府公报”。部门、乡镇和街道不办。",
        field: "agencyId",
      };
    case "number-taken":
      return {
        title: `${refused.year}年第${refused.number}期已经有了`,
        detail: "期号不能重复，请核对。",
        field: "number",
      };
    case "published":
      return { title: `这一期已经发布（${refused.on}）`, detail: "发布以后不能再改。" };
    case "empty-issue":
      return { title: "这一期还没有内容", detail: "请先选入要刊登的信息。" };
    case "not-public":
      return {
        title: "有的信息没有公开，或者已经撤下",
        detail: "公报只刊登已经公开的信息，请移出后再办。",
      };
    case "twice":
      return { title: "同一条信息选了两次", detail: "请去掉重复的。" };
  }
}
