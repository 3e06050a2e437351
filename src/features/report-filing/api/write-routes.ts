import type { Context, Hono } from "hono";
import type { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import type { DraftRefused } from "../domain/draft-state.ts";
import type { DraftChange } from "../draft/change-draft.ts";
import { maskNumbers } from "../draft/mask-numbers.ts";
import {
  explainFinding,
  overrideCell,
  restoreCell,
  writeOversight,
  writeSection,
} from "../draft/write-draft.ts";
import { noDraft } from "./begin-words.ts";
import {
  cellName,
  cellTyped,
  FindingExplained,
  id,
  OversightWritten,
  Revised,
  SectionWritten,
  section,
} from "./draft-schemas.ts";
import { draftProblem } from "./draft-words.ts";

type Change<Body> = (
  trx: Transaction,
  change: DraftChange,
  body: Body,
) => Promise<Result<number, DraftRefused>>;

/** What is written of a draft: sections, figures typed over, explanations. */
export function writeRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .put(
      "/api/report-drafts/:id/sections/:section",
      may("report-filing.write"),
      takes({ body: SectionWritten }),
      (c) => {
        const number = section.safeParse(c.req.param("section"));
        if (!number.success) return problem(c, 404, noDraft);
        return change(services, c, SectionWritten, (trx, asked, { body }) =>
          writeSection(trx, asked, { number: number.data, body }),
        );
      },
    )
    .put(
      "/api/report-drafts/:id/oversight",
      may("report-filing.write"),
      takes({ body: OversightWritten }),
      (c) =>
        change(services, c, OversightWritten, (trx, asked, { said }) =>
          writeOversight(trx, asked, said),
        ),
    )
    .put("/api/report-drafts/:id/cells/:cell", may("report-filing.write"), (c) => {
      const cell = cellName.safeParse(c.req.param("cell"));
      if (!cell.success) return problem(c, 404, noDraft);
      return change(services, c, cellTyped(cell.data), (trx, asked, { value, reason }) =>
        overrideCell(trx, asked, { cell: cell.data, value, reason }),
      );
    })
    .post(
      "/api/report-drafts/:id/cells/:cell/restore",
      may("report-filing.write"),
      takes({ body: Revised }),
      (c) => {
        const cell = cellName.safeParse(c.req.param("cell"));
        if (!cell.success) return problem(c, 404, noDraft);
        return change(services, c, Revised, (trx, asked) => restoreCell(trx, asked, cell.data));
      },
    )
    .post(
      "/api/report-drafts/:id/mask",
      may("report-filing.write"),
      takes({ body: Revised }),
      (c) => change(services, c, Revised, maskNumbers),
    )
    .post(
      "/api/report-drafts/:id/explanations",
      may("report-filing.write"),
      takes({ body: FindingExplained }),
      (c) => change(services, c, FindingExplained, explainFinding),
    );
}

/** Takes in a change of the draft in the address and answers its new revision; 409 where it takes none. */
async function change<Schema extends z.ZodType<{ readonly revision: number }>>(
  { db }: OfficeServices,
  c: Context<AppEnv>,
  schema: Schema,
  act: Change<z.output<Schema>>,
): Promise<Response> {
  const draft = id.safeParse(c.req.param("id"));
  if (!draft.success) return problem(c, 404, noDraft);
  const body = await jsonBody(c, schema);
  if (!body.ok) return body.error;
  const actor = staffOf(c);
  return inTransaction(db, async (trx) => {
    const asked: DraftChange = {
      scope: agencyScope(actor),
      draftId: draft.data,
      revision: body.value.revision,
      personId: actor.kind === "person" ? actor.id : undefined,
      by: auditedBy(c),
    };
    const changed = await act(trx, asked, body.value);
    if (changed.ok) return c.json({ revision: changed.value });
    const status = changed.error.kind === "not-found" ? 404 : 409;
    return problem(c, status, draftProblem(changed.error));
  });
}
