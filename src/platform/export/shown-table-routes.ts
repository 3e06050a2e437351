import type { Hono } from "hono";
import { z } from "zod";
import { may } from "../auth/permission.ts";
import type { AppEnv } from "../http/app-env.ts";
import { jsonBody } from "../http/json-body.ts";
import { newRouter } from "../http/router.ts";
import { tableAnswer } from "./table-answer.ts";

const text = z.string().max(2_000);

const ShownTable = z.object({
  name: z.string().trim().min(1).max(60),
  /** The head first. */
  records: z.array(z.array(text).max(60)).min(1).max(20_000),
});

/**
 * A list of the office as the browser shows it, made a workbook (导出): `/api/shown-table`. What is in it was answered to whoever
 * asks before, so that it needs no permission of its own.
 */
export function shownTableRoutes(): Hono<AppEnv> {
  return newRouter().post("/api/shown-table", may("session.own"), async (c) => {
    const body = await jsonBody(c, ShownTable);
    return body.ok ? await tableAnswer(c, "xlsx", body.value) : body.error;
  });
}
