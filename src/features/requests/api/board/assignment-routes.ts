import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { type AssignRefused, assignCase } from "../../assign/assign-case.ts";
import { readAssignment } from "../../assign/read-assignment.ts";

const Assigned = z.object({
  section: z.string().trim().min(1).max(100).nullable(),
  officerId: z.int().positive().max(2_147_483_647).nullable(),
  note: z.string().trim().min(1).max(500).nullable().default(null),
});

/** 承办: who has a case in hand, and handing it over. */
export function assignmentRoutes({ db }: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/requests/:id/assignment", may("requests.list"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      const scope = agencyScope(c.get("actor"));
      const found = id.success ? await readAssignment(db, scope, id.data) : undefined;
      return found ? c.json(found) : problem(c, 404, noRecord);
    })
    .post(
      "/api/requests/:id/assignment",
      may("requests.edit"),
      takes({ body: Assigned }),
      async (c) => {
        const body = await jsonBody(c, Assigned);
        if (!body.ok) return body.error;
        const id = recordId.safeParse(c.req.param("id"));
        if (!id.success) return problem(c, 404, noRecord);
        const asked = { scope: agencyScope(c.get("actor")), id: id.data, by: auditedBy(c) };
        return inTransaction(db, async (trx) => {
          const done = await assignCase(trx, { ...asked, ...body.value });
          if (!done.ok)
            return problem(c, statuses[done.error.kind], assignProblems[done.error.kind]);
          return c.json(await readAssignment(trx, asked.scope, asked.id));
        });
      },
    );
}

const statuses = { "not-found": 404, ended: 409, "no-officer": 422, same: 422 } as const;

const assignProblems: Readonly<Record<AssignRefused["kind"], Problem>> = {
  "not-found": noRecord,
  ended: { title: "这件申请已经办结或者作废", detail: "办结的申请不再交办。" },
  "no-officer": {
    title: "这个人不在本机关承办申请",
    detail: "请选择本机关的承办人或者公开工作机构负责人。",
    field: "officerId",
  },
  same: { title: "已经由他们承办", detail: "承办科室和承办人都没有变化。", field: "officerId" },
};
