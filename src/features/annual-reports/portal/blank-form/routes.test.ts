import { expect, test } from "vitest";
import { readReport } from "#report-files/read-report.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { indicatorRoutes } from "../indicators/routes.tsx";
import { blankFormRoutes } from "./routes.ts";

test("the page of words leads to the blank form in both formats, to be saved under a Chinese name", async () => {
  const app = inTestSite(indicatorRoutes().route("/", blankFormRoutes()));
  const html = await (await app.request("/annual-reports/indicators/")).text();
  const paths = [...html.matchAll(/href="(\/annual-reports\/blank-form\.\w+)"/g)].map(
    ([, path = ""]) => path,
  );
  expect(paths).toEqual(["/annual-reports/blank-form.docx", "/annual-reports/blank-form.xlsx"]);
  for (const path of paths) {
    const response = await app.request(path);
    expect(response.headers.get("content-disposition")).toContain(
      encodeURIComponent("政府信息公开工作年度报告（空白表）"),
    );
    const read = await readReport(new Uint8Array(await response.arrayBuffer()));
    expect(read.ok && read.value.report.warnings).toEqual([{ code: "blank-template" }]);
  }
});
