import type { Context, Hono } from "hono";
import { z } from "zod";
import { findAgency } from "#features/agencies/index.ts";
import type { Result } from "#kernel/result.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { listGuides } from "../data/guides.ts";
import { guideStanding } from "../domain/guide.ts";
import type { ActsOnGuide, GuideRefused } from "../guides/acting.ts";
import { readGuide } from "../guides/read-guide.ts";
import { saveGuide } from "../guides/save-guide.ts";
import { returnGuide, signGuide, takeBackGuide } from "../guides/sign-guide.ts";
import { submitGuide } from "../guides/submit-guide.ts";
import type { GuidesAnswer } from "./guide-answer.ts";
import { guideDone } from "./guide-problem.ts";

const words = z.string().trim().max(5000);
const Saved = z.object({
  revision: z.int().min(0),
  reviewOn: dayField,
  classification: words,
  arrangement: words,
  access: words,
  requests: words,
  supervision: words,
});
const Nothing = z.object({});
const Revised = z.object({ revision: z.int().min(1) });
const Opinion = z.object({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  opinion: z.string().trim().max(2000),
});

/** `/api/disclosure-guides`: guides (公开指南) of one's agencies, written, sent round, signed. */
export function guideRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter()
    .get("/api/disclosure-guides", may("catalogue.list"), async (c) => {
      const rows = await listGuides(db, agencyScope(c.get("actor")));
      const guides = rows.map((row) => ({ ...row, standing: guideStanding(row, today()) }));
      return c.json({ guides } satisfies GuidesAnswer);
    })
    .get("/api/disclosure-guides/:agency", may("catalogue.list"), async (c) => {
      const agency = await ownAgency(services, c);
      return agency ? c.json(await readGuide(db, agency, today())) : problem(c, 404, noRecord);
    })
    .route("/", writeRoutes(services))
    .route("/", signRoutes(services));
}

function writeRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .put(
      "/api/disclosure-guides/:agency",
      may("catalogue.edit"),
      takes({ body: Saved }),
      acting(services, Saved, (trx, act, { revision, reviewOn, ...own }) =>
        saveGuide(trx, act, { words: own, reviewOn, revision }),
      ),
    )
    .post(
      "/api/disclosure-guides/:agency/submit",
      may("catalogue.edit"),
      takes({ body: Revised }),
      acting(services, Revised, (trx, act, { revision }) => submitGuide(trx, act, revision)),
    )
    .post(
      "/api/disclosure-guides/:agency/take-back",
      may("catalogue.edit"),
      takes({ body: Nothing }),
      acting(services, Nothing, (trx, act) => takeBackGuide(trx, act)),
    );
}

function signRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .post(
      "/api/disclosure-guides/:agency/sign",
      may("catalogue.sign"),
      takes({ body: Opinion }),
      acting(services, Opinion, signGuide),
    )
    .post(
      "/api/disclosure-guides/:agency/return",
      may("catalogue.sign"),
      takes({ body: Opinion }),
      acting(services, Opinion, returnGuide),
    );
}

/** An act on the guide of the agency in the address, in a transaction of its own. */
function acting<Schema extends z.ZodType>(
  services: OfficeServices,
  schema: Schema,
  act: (
    trx: Transaction,
    who: ActsOnGuide,
    body: z.output<Schema>,
  ) => Promise<Result<unknown, GuideRefused>>,
) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const body = await jsonBody(c, schema);
    if (!body.ok) return body.error;
    const agency = await ownAgency(services, c);
    if (!agency || agency.dissolvedOn !== null) return problem(c, 404, noRecord);
    const personId = staffOf(c).id;
    const who = { agencyId: agency.id, personId, by: auditedBy(c), today: services.today() };
    return inTransaction(services.db, async (trx) => guideDone(c, await act(trx, who, body.value)));
  };
}

/** The agency of the address, where the actor's permission reaches it. */
async function ownAgency({ db }: OfficeServices, c: Context<AppEnv>) {
  const id = rowId.safeParse(c.req.param("agency"));
  if (!id.success || !includesAgency(agencyScope(c.get("actor")), id.data)) return undefined;
  return findAgency(db, id.data);
}
