import type { Hono } from "hono";
import { sql } from "kysely";
import { z } from "zod";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
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
import { textVersions } from "../../data/letters/letter-texts.ts";
import { checkText, textKeys } from "../../domain/letters/check-text.ts";
import { loadHandled } from "../../handling/handled-case.ts";
import { loadContext } from "../../letters/load-context.ts";
import { textFaultWords } from "../../words/text-fault-words.ts";
import { actsOnLetters } from "./acting-on-letters.ts";

const Body = z.object({
  key: z.enum(textKeys.map(({ key }) => key)),
  /** The version that was seen; 0: there was none. */
  version: z.int().min(0).max(100_000),
  /** `null`: ours again. */
  body: z.array(z.string().trim().min(1).max(2_000)).min(1).max(20).nullable(),
});

/** An agency's own texts of its letters (文书模板), version by version. */
export function letterTextRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get("/api/requests/:id/letter-context", may("requests.letters"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, noRecord);
      const { scope, cipher, today: on, calendar, by } = actsOnLetters(c, services);
      return inTransaction(db, async (trx) => {
        const of = await loadHandled(trx, { scope, id: id.data, cipher });
        if (!of) return problem(c, 404, noRecord);
        const subject = { kind: "requests", id: id.data };
        const { agencyId } = of.case;
        await recordEvents(trx, by, [{ action: "record.read-in-clear", subject, agencyId }]);
        return c.json(
          await loadContext(trx, { of, on, calendar, attachments: [], reopeningId: null }),
        );
      });
    })
    .get("/api/agencies/:id/letter-texts", may("requests.letters"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success || !includesAgency(agencyScope(c.get("actor")), id.data)) {
        return problem(c, 404, noRecord);
      }
      return c.json({ versions: await textVersions(db, id.data) });
    })
    .post(
      "/api/agencies/:id/letter-texts",
      may("requests.texts"),
      takes({ body: Body }),
      async (c) => {
        const body = await jsonBody(c, Body);
        if (!body.ok) return body.error;
        const id = recordId.safeParse(c.req.param("id"));
        if (!id.success || !includesAgency(agencyScope(c.get("actor")), id.data)) {
          return problem(c, 404, noRecord);
        }
        const { key, version, body: text } = body.value;
        const asked = textKeys.find((one) => one.key === key);
        const faults = asked && text ? checkText(asked, text) : [];
        if (faults.length > 0) {
          const detail = faults.map(textFaultWords).join("；");
          return problem(c, 422, { title: "模板还不能用", detail, field: "body" });
        }
        return inTransaction(db, async (trx) => {
          const { numAffectedRows } = await sql`
          insert into letter_text (agency_id, key, version, body, made_by)
          select ${id.data}, ${key}, coalesce(max(version), 0) + 1, ${text}::text[], ${auditedBy(c).actor.name}
          from letter_text where agency_id = ${id.data} and key = ${key}
          having coalesce(max(version), 0) = ${version}
          on conflict (agency_id, key, version) do nothing`.execute(trx);
          if (numAffectedRows !== 1n) {
            const title = "别人刚刚改过这份模板";
            return problem(c, 409, { title, detail: "请刷新，看过之后再改。" });
          }
          await recordEvents(trx, auditedBy(c), [
            {
              action: "request-letter.text-changed",
              subject: { kind: "letter-text", id: `${id.data}.${key}` },
              agencyId: id.data,
              details: { key, version: version + 1, body: text },
            },
          ]);
          return c.json({ version: version + 1 });
        });
      },
    );
}
