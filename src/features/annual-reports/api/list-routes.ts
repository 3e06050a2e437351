import type { Context, Hono } from "hono";
import { may } from "#platform/auth/permission.ts";
import { tableAnswer } from "#platform/export/table-answer.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { agenciesToChoose } from "../data/keeping/agencies-in-scope.ts";
import { type ListedVersion, listKept } from "../data/keeping/list-kept.ts";
import { standingWords } from "../words/standing-words.ts";
import { scopeOf } from "./by-staff.ts";
import { ListAsked } from "./schemas.ts";

const pageSize = 50;

/** Rows of a file: a year of a province. */
const mostExported = 20_000;

/** 年报: what is kept of one's agencies, `/api/annual-reports`, and the same as a workbook. */
export function listRoutes({ db }: OfficeServices): Hono<AppEnv> {
  const list = (c: Context<AppEnv>, limit: number) =>
    listKept(db, scopeOf(c), { ...ListAsked.parse(c.req.query()), limit });
  return newRouter()
    .get("/api/annual-reports", may("reports.list"), async (c) => {
      const reports = await list(c, pageSize);
      const next = reports.length === pageSize ? reports.at(-1)?.id : undefined;
      return c.json({ reports, ...(next !== undefined && { next: `${next}` }) });
    })
    .get("/api/annual-reports/export", may("reports.list"), async (c) => {
      const reports = await list(c, mostExported);
      const records = [head, ...reports.map(record)];
      return await tableAnswer(c, "xlsx", { name: "年报清单", records });
    })
    .get("/api/annual-reports/agencies", may("reports.list"), async (c) => {
      const q = (c.req.query("q") ?? "").trim().slice(0, 100);
      return c.json({ agencies: await agenciesToChoose(db, scopeOf(c), { q, limit: 50 }) });
    });
}

const head = [
  ...["机关", "区划", "年度", "版次", "状态", "现行版本", "报送日期"],
  ...["错误", "提醒", "提示", "已说明", "理由"],
];

function record(one: ListedVersion) {
  const { agencyName, regionName, year, version, standing, isCurrent, storedAt } = one;
  return [
    ...[agencyName, regionName, year, version, standingWords[standing], isCurrent ? "是" : "否"],
    ...[dayInChina(storedAt), one.errors ?? "未核对", one.warnings ?? "", one.notices ?? ""],
    ...[one.explained, one.reason ?? ""],
  ];
}
