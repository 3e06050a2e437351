import type { Context, Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { tableAnswer } from "#platform/export/table-answer.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import type { AccountServices } from "../account-services.ts";
import { type EventsAsked, type ListedEvent, listEvents } from "../data/list-events.ts";
import { actionWords } from "../words/action-words.ts";
import { detailsText, subjectText } from "../words/detail-words.ts";
import { day, id } from "./schemas.ts";

const pageSize = 100;

/** Rows of a file: a year of a large county; who needs more asks for fewer days. */
const mostExported = 20_000;

const Asked = z.object({
  actor: z.string().max(100).optional().catch(undefined),
  action: z.string().max(100).optional().catch(undefined),
  from: day.optional().catch(undefined),
  until: day.optional().catch(undefined),
  after: id.optional().catch(undefined),
});

/** 审计: what was done by whom, `/api/audit`, and the same as a workbook. */
export function auditRoutes({ db }: AccountServices): Hono<AppEnv> {
  const list = (c: Context<AppEnv>, more: Pick<EventsAsked, "limit">) =>
    listEvents(db, agencyScope(c.get("actor")), {
      ...Asked.parse(c.req.query()),
      ...more,
    });
  return newRouter()
    .get("/api/audit", may("audit.read"), async (c) => {
      const events = await list(c, { limit: pageSize });
      const next = events.length === pageSize ? events.at(-1)?.id : undefined;
      return c.json({ events, ...(next !== undefined && { next: `${next}` }) });
    })
    .get("/api/audit/export", may("audit.read"), async (c) => {
      const events = await list(c, { limit: mostExported });
      return await tableAnswer(c, "xlsx", { name: "审计", records: [head, ...events.map(record)] });
    });
}

const head = ["编号", "时间", "操作人", "机构", "操作", "对象", "内容", "原始记录"];

function record({ id: number, at, actorName, agencyName, ...event }: ListedEvent) {
  const { action, details } = event;
  return [
    ...[number, new Date(at).toISOString(), actorName, agencyName ?? ""],
    ...[actionWords[action] ?? action, subjectText(event)],
    ...[detailsText(details), JSON.stringify(details)],
  ];
}
