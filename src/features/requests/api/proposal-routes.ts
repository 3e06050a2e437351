import type { Hono } from "hono";
import { sql } from "kysely";
import { z } from "zod";
import { type AgencyScope, agencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { Queryable } from "#platform/db/queryable.ts";
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
import {
  decideProposal,
  type ProposalRefused,
  proposeDisclosure,
} from "../propose/propose-disclosure.ts";
import type { ProposalAnswer, ProposalsAnswer } from "./proposal-answer.ts";

const because = z.string().trim().min(1).max(500);
const Proposed = z.object({ because });
const Decided = z.object({ isTaken: z.boolean(), because });
const pageSize = 50;

/** 转为主动公开 (第四十四条): proposals to publish what was asked for, and the head's decisions. */
export function proposalRoutes({ db }: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/disclosure-proposals", may("requests.list"), async (c) => {
      const after = recordId.optional().catch(undefined).parse(c.req.query("after"));
      return c.json(await readProposals(db, agencyScope(c.get("actor")), after));
    })
    .post(
      "/api/requests/:id/proposal",
      may("requests.edit"),
      takes({ body: Proposed }),
      async (c) => {
        const body = await jsonBody(c, Proposed);
        if (!body.ok) return body.error;
        const id = recordId.safeParse(c.req.param("id"));
        if (!id.success) return problem(c, 404, noRecord);
        const asked = { scope: agencyScope(c.get("actor")), id: id.data, by: auditedBy(c) };
        return inTransaction(db, async (trx) => {
          const done = await proposeDisclosure(trx, { ...asked, ...body.value });
          if (done.ok) return c.body(null, 204);
          return problem(c, statuses[done.error.kind], problems[done.error.kind]);
        });
      },
    )
    .post(
      "/api/disclosure-proposals/:id/decision",
      may("requests.publish"),
      takes({ body: Decided }),
      async (c) => {
        const body = await jsonBody(c, Decided);
        if (!body.ok) return body.error;
        const id = recordId.safeParse(c.req.param("id"));
        if (!id.success) return problem(c, 404, noRecord);
        const asked = { scope: agencyScope(c.get("actor")), id: id.data, by: auditedBy(c) };
        return inTransaction(db, async (trx) => {
          const done = await decideProposal(trx, { ...asked, ...body.value });
          if (done.ok) return c.body(null, 204);
          return problem(c, statuses[done.error.kind], problems[done.error.kind]);
        });
      },
    );
}

async function readProposals(
  db: Queryable,
  scope: AgencyScope,
  after: number | undefined,
): Promise<ProposalsAnswer> {
  const { rows } = await sql<ProposalAnswer>`
    select proposal.id, agency.name as "agencyName", proposal.subject, proposal.proposed_by as by, proposal.because,
      proposal.at, proposal.is_taken as "isTaken", proposal.decided_by as "decidedBy",
      proposal.decided_because as "decidedBecause", (
        select coalesce(jsonb_agg(jsonb_build_object('id', request.id, 'number', request.number) order by request.id), '[]')
        from disclosure_proposal_request as part join disclosure_request as request on request.id = part.request_id
        where part.proposal_id = proposal.id) as requests
    from disclosure_proposal as proposal join agency on agency.id = proposal.agency_id
    where ${isInScope(scope, "proposal.agency_id")} and ${after ? sql`proposal.id < ${after}` : sql`true`}
    order by proposal.id desc limit ${pageSize}`.execute(db);
  const last = rows.length === pageSize ? rows.at(-1) : undefined;
  return { proposals: rows, ...(last && { next: `${last.id}` }) };
}

const statuses = { "not-found": 404, "not-given": 409, proposed: 409, decided: 409 } as const;

const problems: Readonly<Record<ProposalRefused["kind"], Problem>> = {
  "not-found": noRecord,
  "not-given": {
    title: "这件申请没有公开信息",
    detail: "答复为予以公开、部分公开的，才能建议主动公开。",
  },
  proposed: { title: "已经建议过主动公开", detail: "请在“转为主动公开”里查看。" },
  decided: { title: "已经有了决定", detail: "请刷新后查看。" },
};
