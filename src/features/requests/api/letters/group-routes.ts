import type { Context, Hono } from "hono";
import { z } from "zod";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { sendJobs } from "#platform/jobs/queue/send-jobs.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { countsOfGroup, keepService, lettersOfGroup } from "../../data/letters/letter-groups.ts";
import { replyRows } from "../../domain/case/codes.ts";
import { draftGroup, type NotTaken } from "../../letters/groups/draft-group.ts";
import { serveGroupJob } from "../../letters/groups/serve-group-job.ts";
import { actsOnLetters } from "./acting-on-letters.ts";
import type { GroupAnswer, GroupBegunAnswer } from "./group-answer.ts";
import { letterRefusedWords } from "./letter-problem.ts";
import { ServiceBody } from "./letter-schemas.ts";

const mostCases = 2_000;

const GroupBody = z.object({
  cases: z.array(z.int().positive()).min(1).max(mostCases),
  type: z.enum(replyRows),
});

const GroupServiceBody = ServiceBody.omit({ seen: true, receivedOn: true });

/** 一并答复: a letter for each of many near-identical requests, decided and signed as one, served one after another. */
export function groupRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post(
      "/api/request-letter-groups",
      may("requests.draft"),
      takes({ body: GroupBody }),
      async (c) => {
        const body = await jsonBody(c, GroupBody);
        if (!body.ok) return body.error;
        const { type, cases } = body.value;
        return inTransaction(db, async (trx) => {
          const asked = { type, ids: [...new Set(cases)] };
          const { refused, ...begun } = await draftGroup(trx, actsOnLetters(c, services), asked);
          const told = refused.map(({ id, because }) => ({ id, because: notTakenWords(because) }));
          return c.json({ ...begun, refused: told } satisfies GroupBegunAnswer);
        });
      },
    )
    .get("/api/request-letter-groups/:group", may("requests.letters"), (c) => read(services, c))
    .post(
      "/api/request-letter-groups/:group/service",
      may("requests.draft"),
      takes({ body: GroupServiceBody }),
      async (c) => {
        const body = await jsonBody(c, GroupServiceBody);
        if (!body.ok) return body.error;
        const id = await groupAsked(services, c);
        if (id === undefined) return problem(c, 404, noRecord);
        const { personId } = actsOnLetters(c, services);
        return inTransaction(db, async (trx) => {
          const { signed } = await countsOfGroup(trx, id);
          if (signed === 0) return problem(c, 409, nothingSigned);
          await keepService(trx, services.cipher, { id, service: body.value, personId });
          await sendJobs(trx, serveGroupJob, [{ group: id }]);
          return c.json({ toServe: signed });
        });
      },
    );
}

const nothingSigned = {
  title: "没有等着送达的文书",
  detail: "签发以后才能送达；已经送达的，不再登记。",
};

/** The group in the address, where one of its cases is one's own. */
async function groupAsked(
  { db, ...services }: OfficeServices,
  c: Context<AppEnv>,
): Promise<number | undefined> {
  const id = recordId.safeParse(c.req.param("group"));
  if (!id.success) return undefined;
  const { scope } = actsOnLetters(c, { db, ...services });
  const letters = await lettersOfGroup(db, scope, id.data);
  return letters.length > 0 ? id.data : undefined;
}

async function read(services: OfficeServices, c: Context<AppEnv>): Promise<Response> {
  const id = recordId.safeParse(c.req.param("group"));
  if (!id.success) return problem(c, 404, noRecord);
  const { scope } = actsOnLetters(c, services);
  const letters = await lettersOfGroup(services.db, scope, id.data);
  if (letters.length === 0) return problem(c, 404, noRecord);
  const counts = await countsOfGroup(services.db, id.data);
  return c.json({ counts, letters } satisfies GroupAnswer);
}

function notTakenWords(because: NotTaken): string {
  switch (because.kind) {
    case "not-found":
      return "没有这件申请，或者不归您办理。";
    case "voided":
      return "这件申请已经作废。";
    case "other-agency":
      return "不是同一个机关的申请。";
    case "letter-under-way":
      return "这件申请的答复文书已经在办，请单独办完。";
    case "not-lawful":
      return letterRefusedWords(because.reason);
  }
}
