import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { relationKinds } from "../../domain/relation.ts";
import {
  type ActsOnDocument,
  type RelationRefused,
  relateDocument,
  unrelateDocument,
} from "../../relations/relate.ts";

const at = "/api/documents/:id/relations";

const Related = z.object({
  kind: z.enum(relationKinds),
  number: z.string().trim().max(100).default(""),
  title: z.string().trim().max(200).default(""),
  endedOn: dayField.nullish().transform((day) => day ?? null),
});

/** 文件关系: what a document stands on, amends, replaces and repeals. */
export function relationRoutes({ db }: OfficeServices): Hono<AppEnv> {
  const acting = (c: Context<AppEnv>): ActsOnDocument | undefined => {
    const id = rowId.safeParse(c.req.param("id"));
    const who = { scope: agencyScope(c.get("actor")), by: auditedBy(c) };
    return id.success ? { ...who, documentId: id.data } : undefined;
  };
  return newRouter()
    .post(at, may("documents.write"), takes({ body: Related }), async (c) => {
      const body = await jsonBody(c, Related);
      if (!body.ok) return body.error;
      const act = acting(c);
      if (!act) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) =>
        answer(c, await relateDocument(trx, act, body.value)),
      );
    })
    .delete(`${at}/:relation`, may("documents.write"), async (c) => {
      const act = acting(c);
      const relation = rowId.safeParse(c.req.param("relation"));
      if (!act || !relation.success) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) =>
        answer(c, await unrelateDocument(trx, act, relation.data)),
      );
    });
}

function answer(c: Context, done: Result<void, RelationRefused>): Response {
  if (done.ok) return c.body(null, 204);
  const status = { "not-found": 404, voided: 409, already: 409 } as const;
  const { kind } = done.error;
  const is = kind === "not-found" || kind === "voided" || kind === "already" ? status[kind] : 422;
  return problem(c, is, wordsOf(done.error));
}

function wordsOf(refused: RelationRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "voided":
      return { title: "文件已经作废", detail: "作废的文件不登记关系。" };
    case "no-target":
      return {
        title: `本机关没有文号为“${refused.number}”的文件`,
        detail: "修改、代替、废止的对象应是本机关台账里的文件；请核对文号，或者先把它登记到台账。",
        field: "number",
      };
    case "to-itself":
      return { title: "文号是这个文件自己的", detail: "请填写另一个文件的文号。", field: "number" };
    case "already":
      return { title: "这个关系已经登记", detail: "不必再登记一次。" };
    case "target-later":
      return {
        title: `对方文件 ${refused.issuedOn} 才制发`,
        detail: "不能修改、代替、废止更晚制发的文件；请核对文号和日期。",
        field: "number",
      };
    case "no-name":
      return {
        title: "请填写依据的标题",
        detail: "本系统没有这个文号的文件，请写明它的标题。",
        field: "title",
      };
  }
}
