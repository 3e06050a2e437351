import type { Context, Hono } from "hono";
import { z } from "zod";
import { yearOf } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import { tableAnswer } from "#platform/export/table-answer.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { addMonths } from "../domain/freshness.ts";
import { daysOfQuarter, outcomes, parseQuarter, quarterOf, registers } from "../domain/register.ts";
import { listRegister } from "../registers/list-register.ts";
import { reassess } from "../registers/reassess.ts";
import { registerRecords } from "../registers/register-records.ts";
import { reassessedEvery } from "../settings.ts";
import { registerWords } from "../words/register-words.ts";
import type { RegisterAnswer } from "./register-answer.ts";

const Register = z.enum(registers);
const Place = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d_\d{1,15}$/)
  .transform((text): [string, string] => [text.slice(0, 10), text.slice(11)])
  .pipe(z.tuple([dayField, z.string().transform(Number)]))
  .transform(([on, id]) => ({ on, id }));
const Assessed = z.object({
  outcome: z.enum(outcomes),
  reason: z.string().trim().min(2).max(500),
});
const pageSize = 50;
/** A sheet that is handed out at once. */
const mostRows = 20_000;

/** `/api/disclosure-registers`: registers of one's agencies, and the re-assessment of what is not public. */
export function registerRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  const asked = (c: Context<AppEnv>) => {
    const register = Register.safeParse(c.req.param("register"));
    const quarter = parseQuarter(c.req.query("quarter") ?? "") ?? quarterOf(today());
    return register.success ? { register: register.data, ...daysOfQuarter(quarter) } : undefined;
  };
  return newRouter()
    .get("/api/disclosure-registers/:register", may("catalogue.list"), async (c) => {
      const of = asked(c);
      if (!of) return problem(c, 404, noRecord);
      const after = Place.optional().catch(undefined).parse(c.req.query("after"));
      const scope = agencyScope(c.get("actor"));
      const rows = await listRegister(db, scope, { ...of, after, limit: pageSize });
      const every = await settingValue(db, reassessedEvery, { year: yearOf(today()) });
      const last = rows.length === pageSize ? rows.at(-1) : undefined;
      const isTimed = of.register === "undisclosed";
      const answer: RegisterAnswer = {
        lines: rows.map((row) => ({
          ...row,
          nextOn: isTimed ? addMonths(row.sortOn, every) : null,
        })),
        today: today(),
        ...(last && { next: `${last.sortOn}_${last.id}` }),
      };
      return c.json(answer);
    })
    .get("/api/disclosure-registers/:register/table.xlsx", may("catalogue.list"), async (c) => {
      const of = asked(c);
      if (!of) return problem(c, 404, noRecord);
      const scope = agencyScope(c.get("actor"));
      const rows = await listRegister(db, scope, { ...of, after: undefined, limit: mostRows });
      const name = registerWords[of.register];
      return await tableAnswer(c, "xlsx", { name, records: registerRecords(of.register, rows) });
    })
    .post(
      "/api/undisclosed-items/:id/reassessments",
      may("catalogue.edit"),
      takes({ body: Assessed }),
      async (c) => {
        const body = await jsonBody(c, Assessed);
        if (!body.ok) return body.error;
        const id = recordId.safeParse(c.req.param("id"));
        if (!id.success) return problem(c, 404, noRecord);
        const act = { scope: agencyScope(c.get("actor")), by: auditedBy(c), today: today() };
        return inTransaction(db, async (trx) => {
          const done = await reassess(trx, act, { itemId: id.data, ...body.value });
          return done.ok ? c.body(null, 204) : problem(c, 404, noRecord);
        });
      },
    );
}
