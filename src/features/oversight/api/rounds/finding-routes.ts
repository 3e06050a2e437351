import type { Hono } from "hono";
import { sizeLimit } from "#formats/limits.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { fileAnswer } from "#platform/files/store/file-answer.ts";
import { takeUpload } from "#platform/files/store/take-upload.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import {
  type Finding,
  findFinding,
  listFindings,
  stepsOf,
} from "../../data/rounds/load-findings.ts";
import { isLate } from "../../domain/finding.ts";
import { evidenceOf, keepEvidence } from "../../rounds/keep-evidence.ts";
import { answerFinding, recheckFinding, voidFinding } from "../../rounds/settle-finding.ts";
import { actingOn, actsOnRounds, idIn } from "./acting-on-rounds.ts";
import type { FindingAnswer, FindingLine, FindingsAnswer } from "./round-answer.ts";
import { roundDone } from "./round-problem.ts";
import { FindingsQuery, Rechecked, Says, withinOf } from "./round-schemas.ts";

const path = "/api/inspection-findings";
const pageSize = 50;

export function findingLine(finding: Finding, today: LocalDate): FindingLine {
  return { ...finding, isLate: isLate(finding, today) };
}

/** 检查发现的问题: seen by both sides; the unit answers, who found it looks again. */
export function findingRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter()
    .get(path, may("oversight.list"), async (c) => {
      const { after, ...asked } = FindingsQuery.parse(c.req.query());
      const found = await listFindings(db, agencyScope(c.get("actor")), {
        ...{ ...asked, before: after, limit: pageSize, today: today() },
      });
      const last = found.length === pageSize ? found.at(-1) : undefined;
      const answer: FindingsAnswer = {
        findings: found.map((one) => findingLine(one, today())),
        ...(last && { next: `${last.id}` }),
      };
      return c.json(answer);
    })
    .get(`${path}/:id`, may("oversight.list"), async (c) => {
      const id = idIn(c);
      const scope = agencyScope(c.get("actor"));
      const finding = id && (await findFinding(db, scope, id));
      if (!finding) return problem(c, 404, noRecord);
      const answer: FindingAnswer = {
        finding: findingLine(finding, today()),
        steps: await stepsOf(db, finding.id),
        isInspected: includesAgency(scope, finding.inspectedId),
        isInspector: includesAgency(scope, finding.agencyId),
      };
      return c.json(answer);
    })
    .route("/", settlingRoutes(services))
    .route("/", evidenceRoutes(services));
}

function settlingRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .post(
      `${path}/:id/answer`,
      may("oversight.answer"),
      takes({ body: Says }),
      actingOn(services, Says, async (c, trx, { act, id, body }) =>
        roundDone(c, await answerFinding(trx, act, { findingId: id, ...body })),
      ),
    )
    .post(
      `${path}/:id/recheck`,
      may("oversight.inspect"),
      takes({ body: Rechecked }),
      actingOn(services, Rechecked, async (c, trx, { act, id, body }) => {
        const { isPassed, says } = body;
        const told = { findingId: id, isPassed, says, within: withinOf(body) };
        return roundDone(c, await recheckFinding(trx, act, told));
      }),
    )
    .post(
      `${path}/:id/voiding`,
      may("oversight.inspect"),
      takes({ body: Says }),
      actingOn(services, Says, async (c, trx, { act, id, body }) =>
        roundDone(c, await voidFinding(trx, act, { findingId: id, ...body })),
      ),
    );
}

function evidenceRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, files } = services;
  return newRouter()
    .post(`${path}/:id/evidence`, may("oversight.inspect"), async (c) => {
      const findingId = idIn(c);
      if (findingId === undefined) return problem(c, 404, noRecord);
      const received = await takeUpload(c, files, { limit: sizeLimit });
      if (!received.ok) return received.error;
      const file = received.value;
      const act = actsOnRounds(c, services);
      const done = await db
        .transaction()
        .execute((trx) => keepEvidence(trx, act, { findingId, file }));
      if (!done.ok) await files.discard(file.key);
      return roundDone(c, done);
    })
    .get(`${path}/:id/evidence`, may("oversight.list"), async (c) => {
      const id = idIn(c);
      const file = id && (await evidenceOf(db, actsOnRounds(c, services), id));
      return file ? fileAnswer(c, files, file) : problem(c, 404, noRecord);
    });
}
