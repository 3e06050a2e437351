import type { Hono } from "hono";
import { dueDays } from "#features/annual-reports/index.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { filingBoard, foundByRule } from "../data/filing-board.ts";
import { beginDraft } from "../draft/begin-draft.ts";
import { loadProposal } from "../draft/load-proposal.ts";
import { loadWorkplace } from "../draft/load-workplace.ts";
import { beginProblem, noDraft, otherAgency, wrongYear } from "./begin-words.ts";
import { DraftBegun, id, section, Year } from "./draft-schemas.ts";
import { filingServices } from "./filing-services.ts";
import { workplaceJson } from "./workplace-json.ts";

const pageSize = 200;

/** Which reports there are and how far they have come: `/api/report-drafts`. */
export function draftRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter()
    .get("/api/report-drafts", may("report-filing.list"), async (c) => {
      const asked = Year.safeParse(c.req.query());
      if (!asked.success) return problem(c, 422, wrongYear);
      const after = id.safeParse(c.req.query("after"));
      const { year } = asked.data;
      const rows = await filingBoard(db, agencyScope(c.get("actor")), {
        year,
        after: after.success ? after.data : undefined,
        limit: pageSize,
      });
      const dueOn = await dueDays(db, rows, year);
      const next = rows.length === pageSize ? rows.at(-1)?.agencyId : undefined;
      return c.json({
        drafts: rows.map((row) => ({ ...row, dueOn: dueOn(row) ?? null })),
        today: today(),
        ...(next !== undefined && { next: `${next}` }),
      });
    })
    .get("/api/report-drafts/findings", may("report-filing.list"), async (c) => {
      const asked = Year.safeParse(c.req.query());
      if (!asked.success) return problem(c, 422, wrongYear);
      const rules = await foundByRule(db, agencyScope(c.get("actor")), asked.data.year);
      return c.json({ rules });
    })
    .post(
      "/api/report-drafts",
      may("report-filing.write"),
      takes({ body: DraftBegun }),
      async (c) => {
        const body = await jsonBody(c, DraftBegun);
        if (!body.ok) return body.error;
        const isTheirs = includesAgency(staffOf(c), body.value.agencyId);
        if (!isTheirs) return problem(c, 403, otherAgency);
        if (`${body.value.year}` > today().slice(0, 4)) return problem(c, 422, wrongYear);
        return inTransaction(db, async (trx) => {
          const begun = await beginDraft(trx, body.value, auditedBy(c));
          return begun.ok
            ? c.json({ id: begun.value }, 201)
            : problem(c, 409, beginProblem(begun.error));
        });
      },
    )
    .get("/api/report-drafts/:id", may("report-filing.list"), async (c) => {
      const asked = id.safeParse(c.req.param("id"));
      if (!asked.success) return problem(c, 404, noDraft);
      const scope = agencyScope(c.get("actor"));
      const found = await loadWorkplace(await filingServices(services), scope, asked.data);
      return found ? c.json(workplaceJson(found)) : problem(c, 404, noDraft);
    })
    .get("/api/report-drafts/:id/proposals/:section", may("report-filing.write"), async (c) => {
      const draft = id.safeParse(c.req.param("id"));
      const number = section.safeParse(c.req.param("section"));
      if (!draft.success || !number.success) return problem(c, 404, noDraft);
      const asked = { draftId: draft.data, section: number.data };
      const scope = agencyScope(c.get("actor"));
      const found = await loadProposal(await filingServices(services), scope, asked);
      if (!found) return problem(c, 404, noDraft);
      return c.json({ body: found.body, values: Object.fromEntries(found.values) });
    });
}
