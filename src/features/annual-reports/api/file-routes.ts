import type { Context, Hono } from "hono";
import { sizeLimit } from "#formats/read-document.ts";
import type { Result } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { readBody } from "#platform/http/body/read-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { storeUpload, type UploadRefused } from "../keeping/store-upload.ts";
import type { UploadStored } from "../keeping/upload-stored.ts";
import { byStaff, scopeOf } from "./by-staff.ts";
import { uploadProblem } from "./report-problems.ts";
import { FileAsked } from "./schemas.ts";

/** One file a request, its bytes the body: `/api/annual-reports/files?name=…`; what is chosen by hand stands in the address too. */
export function fileRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().post("/api/annual-reports/files", may("reports.upload"), async (c) => {
    const asked = FileAsked.safeParse(c.req.query());
    if (!asked.success) return problem(c, 422, badAddress);
    const body = await readBody(c.req.raw, { limit: sizeLimit, room: services.room });
    if (!body.ok) return problem(c, body.error.kind === "too-large" ? 413 : 503, notTaken);
    const { bytes, give } = body.value;
    const { name: path, ...chosen } = asked.data;
    try {
      return answer(
        c,
        await storeUpload(services, scopeOf(c), { path, bytes, chosen, by: byStaff(c) }),
      );
    } finally {
      give();
    }
  });
}

function answer(c: Context<AppEnv>, stored: Result<UploadStored, UploadRefused>): Response {
  if (stored.ok) return c.json(stored.value, stored.value.isNew ? 201 : 200);
  const status = statusOf(stored.error);
  const told = { type: "about:blank", status, ...uploadProblem(stored.error) };
  const type = "application/problem+json; charset=utf-8";
  return c.body(JSON.stringify(told), status, { "Content-Type": type });
}

function statusOf({ kind }: UploadRefused) {
  if (kind === "busy") return 503;
  return kind === "no-such-agency" ? 404 : 422;
}

const badAddress = {
  title: "没有写明文件",
  detail: "地址里要有文件名（name），机关（agencyId）和年度（year）为数字。",
};
const notTaken = {
  title: "文件没有收完整",
  detail: `文件不能超过 ${Math.round(sizeLimit / 1_000_000)} MB；网络中断的请重试。`,
};
