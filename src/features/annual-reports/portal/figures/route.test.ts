import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { reportPageRoutes } from "../report/route.tsx";
import { figureRoutes } from "./route.tsx";

const given = givenDatabase();

async function page(routes: typeof figureRoutes, path: string) {
  const response = await inTestSite(routes({ db: given.db })).request(path);
  const html = await response.text();
  return {
    status: response.status,
    html,
    text: html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " "),
  };
}

const agency = { name: "青禾县柳林镇人民政府" };
const cells = {
  "t3.new.natural": 9,
  "t3.new.enterprise": 3,
  "t3.new.total": 12,
  "t3.carriedIn.total": 2,
  "t3.granted.total": 11,
  "t3.total.total": 11,
  "t3.carriedOut.total": 3,
};

test("a row of the report leads to what it counts, its parts, and other years", async () => {
  await givenStoredReport(given.db, {
    agency,
    year: 2022,
    cells: { "t3.new.total": 7, "t3.carriedOut.total": 1 },
  });
  const { agencyId } = await givenStoredReport(given.db, { agency, year: 2023, cells });
  const at = `/agencies/${agencyId}/2023/v1/figures/`;
  const report = await page(reportPageRoutes, `/agencies/${agencyId}/2023/`);
  expect(report.html).toContain(`<a href="${at}#r-t3.new" `);
  const { status, html, text } = await page(figureRoutes, at);
  expect(status).toBe(200);
  expect(html).toContain('id="r-t3.new"');
  expect(text).toContain("当年 1 月 1 日至 12 月 31 日收到的公开申请。");
  expect(text).toContain(
    "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 9 3 0 0 0 0 12",
  );
  expect(text).toContain("历年：2023 年 12，2022 年 7。");
  expect(text).toContain("应当等于上年报告的结转下年度：1。");
  expect(text).toContain("（一）予以公开 11。");
  expect(text).toMatch(/一、本年新收[^。]*12 \+ 二、上年结转[^。]* 2 − （七）总计 11。/);
});

test("there are none of a report that is not there, nor of one that is held", async () => {
  const { agencyId } = await givenStoredReport(given.db, { agency, year: 2021, cells });
  expect((await page(figureRoutes, `/agencies/${agencyId}/2021/v2/figures/`)).status).toBe(404);
  expect((await page(figureRoutes, `/agencies/${agencyId}/1999/v1/figures/`)).status).toBe(404);
});
