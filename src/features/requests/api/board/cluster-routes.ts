import type { Context, Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { resultRows } from "../../domain/case/codes.ts";
import { readClusters } from "../../duplicates/read-clusters.ts";
import { recordAct } from "../../handling/record-act.ts";
import { paperReply } from "../handling/handling-schemas.ts";
import { handlingProblem } from "../handling/handling-words.ts";
import type { AnsweredTogether } from "./cluster-answer.ts";

/** Cases of one call; a screen sends as many calls as it needs. */
const mostAtOnce = 50;

const Together = z.object({
  cases: z
    .array(z.object({ id: z.int().positive(), seen: z.int().min(0).max(10_000) }))
    .min(1)
    .max(mostAtOnce),
  on: dayField,
  outcome: z.enum(resultRows),
  delivery: z.enum(["direct", "post", "electronic"]).optional(),
  evidence: z.string().trim().min(1).max(500).nullable().default(null),
  paper: paperReply.optional(),
});

type Told = z.output<typeof Together>;

/** 近似申请: groups of open cases on nearly the same subject, and one decision that answers them, each by an act of its own. */
export function clusterRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/request-clusters", may("requests.list"), async (c) =>
      c.json({ clusters: await readClusters(services.db, agencyScope(c.get("actor"))) }),
    )
    .post(
      "/api/request-clusters/replies",
      may("requests.edit"),
      takes({ body: Together }),
      async (c) => {
        const body = await jsonBody(c, Together);
        if (!body.ok) return body.error;
        const answered: AnsweredTogether[] = [];
        // One after another, each in its own transaction: nobody else waits for all of them.
        for (const one of body.value.cases)
          answered.push(await reply(services, c, { ...body.value, ...one }));
        return c.json({ answered });
      },
    );
}

async function reply(
  { db, cipher, today }: OfficeServices,
  c: Context<AppEnv>,
  {
    id,
    seen,
    on,
    outcome,
    delivery,
    evidence,
    paper,
  }: Told & { readonly id: number; readonly seen: number },
): Promise<AnsweredTogether> {
  const who = { scope: agencyScope(c.get("actor")), by: auditedBy(c), cipher };
  const handling = { ...who, id, seen, today: today(), calendar: officeCalendar() };
  const event = { type: "replied", on, ...(delivery && { delivery }) } as const;
  try {
    await db.transaction().execute(async (trx) => {
      const done = await recordAct(trx, handling, { event, outcome, evidence, paper });
      if (!done.ok) throw new NotAnswered(handlingProblem(done.error));
    });
    return { id, isDone: true };
  } catch (fault) {
    if (!(fault instanceof NotAnswered)) throw fault;
    return { id, isDone: false, ...fault.problem };
  }
}

/** Thrown to roll one of them back; the others stand. */
class NotAnswered extends Error {
  readonly problem: { readonly title: string; readonly detail: string };
  constructor({ title, detail }: { readonly title: string; readonly detail: string }) {
    super(title);
    this.problem = { title, detail };
  }
}
