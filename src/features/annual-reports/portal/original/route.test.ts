import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { limits } from "#formats/limits.ts";
import { ok } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Cells } from "#report/annual-report.ts";
import { readReport } from "#report-files/read-report.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { reportText } from "#tests/support/reports/report-text.ts";
import { openGate } from "#tests/support/running/open-gate.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { checkStale } from "../../check-stored.ts";
import { listHeldOriginals } from "../../data/originals/held-originals.ts";
import { releaseOriginal } from "../../release-original.ts";
import { originalToStore, reportColumns } from "../../report-to-store.ts";
import { storeReport } from "../../store-reports.ts";
import { reportPageRoutes } from "../report/route.tsx";
import { originalRoutes } from "./original-route.tsx";
import { readSource, type SourceJob } from "./source-job.ts";
import { sourceRoutes } from "./source-route.tsx";

const given = givenDatabase();
const by = { actor: { kind: "command-line", name: "命令行" } } as const;
const operators = agencyScope({ kind: "operator" });
const source = async (job: SourceJob) => ok(await readSource(job));

/** Stores a file as the program does: read (`otherwise`: cells read in another way), kept, checked. Gives the path of its version. */
async function stored(name: string, text: string, otherwise: Cells = {}): Promise<string> {
  const agencyId = await givenAgency(given.db, { name });
  const bytes = new TextEncoder().encode(text);
  const read = await readReport(bytes);
  if (!read.ok) throw new Error("the test's file cannot be read");
  const { report } = read.value;
  const { version } = await storeReport(given.db, {
    agencyId,
    year: 2023,
    columns: reportColumns({ ...report, cells: { ...report.cells, ...otherwise } }),
    original: originalToStore(`${name} 年报.html`, bytes, read.value.document),
  });
  await checkStale(given.db, "test", {});
  return `/agencies/${agencyId}/2023/v${version}`;
}

describe("the original", () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    inTestSite(originalRoutes({ db: given.db, originalGate: openGate })).request(path, { headers });

  test("is named without the personal number in its file's name", async () => {
    const path = await stored("青禾县司法局13912345670", reportText());
    const name = (await ask(`${path}/original`)).headers.get("content-disposition");
    expect(name).toContain(
      encodeURIComponent("青禾县司法局139****5670 年报.html").replaceAll("*", "%2A"),
    );
    expect(name).not.toContain("13912345670");
  });

  test("comes byte for byte, as a download that may do nothing", async () => {
    const text = `<html><script>alert(1)</script>${reportText()}`;
    const path = await stored("青禾县水利局", text);
    const response = await ask(`${path}/original`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="original.html"; filename*=UTF-8''${encodeURIComponent("青禾县水利局 年报.html")}`,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-security-policy")).toMatch(/^sandbox/);
    expect(response.headers.get("x-robots-tag")).toBe("noindex");
  });

  test("comes in pieces where it is long, and its length is told", async () => {
    const long = randomBytes(400_000).toString("hex");
    const path = await stored("青禾县林业局", `<!-- ${long} -->${reportText()}`);
    // So long a comment is not read to its end.
    const report = { agencyId: Number(path.split("/")[2]), year: 2023 };
    const change = { act: "release", reason: "只有注释没有读完" } as const;
    await releaseOriginal(given.db, operators, {
      report,
      change,
      now: new Date("2024-02-01T00:00:00Z"),
      by,
    });
    const response = await ask(`${path}/original`);
    expect(await response.text()).toBe(`<!-- ${long} -->${reportText()}`);
    const { byteLength } = new TextEncoder().encode(`<!-- ${long} -->${reportText()}`);
    expect(response.headers.get("content-length")).toBe(String(byteLength));
  });

  test("that shows a number of a person is not given out before it is let go", async () => {
    const text = `${reportText()}联系人王某，电话13912345670。`;
    const path = await stored("青禾县民政局", text);
    const refused = await ask(`${path}/original`);
    expect([refused.status, refused.headers.get("cache-control")]).toEqual([403, "no-store"]);
    expect(await refused.text()).toContain("原文件暂不提供");
    const page = await inTestSite(reportPageRoutes({ db: given.db })).request(path);
    expect(await page.text()).not.toContain(`href="${path}/original"`);

    const [held] = await listHeldOriginals(given.db, operators, 10);
    expect(held).toMatchObject({ agency: "青禾县民政局", year: 2023, personalNumbers: 1 });
    const report = { agencyId: held?.agencyId ?? 0, year: 2023 };
    const now = new Date("2024-02-01T00:00:00Z");
    const change = { act: "hold", reason: null } as const;
    expect(
      await releaseOriginal(given.db, operators, {
        report,
        change: { act: "release", reason: "公开的电话" },
        now,
        by,
      }),
    ).toBe(true);
    expect((await ask(`${path}/original`)).status).toBe(200);
    expect(await releaseOriginal(given.db, operators, { report, change, now, by })).toBe(true);
    expect((await ask(`${path}/original`)).status).toBe(403);
    expect(
      await releaseOriginal(given.db, operators, {
        report: { agencyId: 0, year: 2023 },
        change,
        now,
        by,
      }),
    ).toBe(false);
  });

  test("held by hand is not given out, though no number was found in it", async () => {
    const path = await stored("青禾县体育局", reportText());
    expect((await ask(`${path}/original`)).status).toBe(200);
    const report = { agencyId: Number(path.split("/")[2]), year: 2023 };
    const now = new Date("2024-02-01T00:00:00Z");
    const hold = { act: "hold", reason: "机关另出遮盖后的文件" } as const;
    expect(await releaseOriginal(given.db, operators, { report, change: hold, now, by })).toBe(
      true,
    );
    expect((await ask(`${path}/original`)).status).toBe(403);
    const page = await inTestSite(reportPageRoutes({ db: given.db })).request(path);
    expect(await page.text()).not.toContain(`href="${path}/original"`);
    const release = { act: "release", reason: "已核实" } as const;
    expect(await releaseOriginal(given.db, operators, { report, change: release, now, by })).toBe(
      true,
    );
    expect((await ask(`${path}/original`)).status).toBe(200);
  });

  test("that was not read to its end is not given out: nobody looked behind it", async () => {
    const path = await stored("青禾县气象局", `${reportText()}${"<p>无。".repeat(limits.blocks)}`);
    expect((await ask(`${path}/original`)).status).toBe(403);
    const held = await listHeldOriginals(given.db, operators, 100);
    expect(held.find(({ agency }) => agency === "青禾县气象局")).toMatchObject({
      personalNumbers: 0,
      isCutShort: true,
    });
  });

  test("stored before anyone looked is told by what was read of it", async () => {
    const path = await stored("青禾县司法局", `${reportText()}联系人王某，电话15812345679。`);
    await given.tables.updateTable("original").set({ personal_numbers: null }).execute();
    expect((await ask(`${path}/original`)).status).toBe(403);
  });

  test("is not sent again to whoever has it", async () => {
    const path = await stored("青禾县农业局", reportText());
    const etag = (await ask(`${path}/original`)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
      const again = await ask(`${path}/original`, { "If-None-Match": known });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
    expect((await ask(`${path}/original`, { "If-None-Match": '"x"' })).status).toBe(200);
  });

  test.each(["/agencies/1/2023/v99/original", "/agencies/99999/2023/v1/original"])(
    "%s is not found",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});

describe("the page of the original", () => {
  const ask = async (path: string) => {
    const services = { db: given.db, storedGate: openGate, source };
    const response = await inTestSite(sourceRoutes(services)).request(`${path}/source/`);
    return { status: response.status, html: await response.text() };
  };

  test("marks each figure under the cell's name, and leads back to it", async () => {
    const path = await stored("青禾县教育局", reportText({ cells: { "t3.new.natural": 17 } }));
    const { status, html } = await ask(path);
    expect(status).toBe(200);
    const report = path.replace("/v1", "/");
    expect(html).toContain(
      `<mark id="c-t3.new.natural"><a href="${report}#c-t3.new.natural" aria-label="17，返回表三 一、本年新收 自然人">17</a></mark>`,
    );
    expect(html.match(/<mark id="c-t3\./g)).toHaveLength(25 * 7);
  });

  test("has a place for every cell that the report's page leads to, also those now read otherwise", async () => {
    const text = reportText({ cells: { "t3.new.natural": 17, "t4.review.upheld": 3 } });
    const path = await stored("青禾县统计局", text, {
      "t3.new.natural": { state: "read", value: 71 },
      "t4.review.upheld": { state: "missing", value: null },
    });
    const response = await inTestSite(reportPageRoutes({ db: given.db })).request(
      path.replace("/v1", "/"),
    );
    const report = await response.text();
    const { html } = await ask(path);
    const linked = [...report.matchAll(/\/source\/#(c-[\w.]+)"/g)].map(([, anchor]) => anchor);
    const ids = new Set([...html.matchAll(/ id="(c-[\w.]+)"/g)].map(([, id]) => id));
    expect(linked).toHaveLength(10 + 25 * 7 + 15 - 1);
    expect(linked.filter((anchor) => !ids.has(anchor))).toEqual([]);
    expect(html).toContain("有 1 格与收录时读得的不同");
    expect(html).toMatch(/<li id="c-t3.new.natural"><a [^>]+>表三 一、本年新收 自然人<\/a>：71/);
  });

  test("says in words where a row stands in a web page", async () => {
    const rows = `<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数</tr>
      <tr><td>规章<td>0<td>0<td>0</tr><tr><td>行政规范性文件<td>1<td>0<td>4</tr></table>`;
    const text = `<h1>青禾县审计局2023年政府信息公开工作年度报告</h1><p>一、总体情况<p>如下。<p>二、主动公开政府信息情况${rows}`;
    const { html } = await ask(await stored("青禾县审计局", text));
    expect(html).toContain("表二 行政规范性文件：第 1 张表第 3 行");
  });

  test("marks what findings quote, and hides personal numbers", async () => {
    const text = reportText({ texts: { 6: "联系人王某，电话13912345670。" } });
    const { html } = await ask(await stored("青禾县民政局", text));
    expect(html).not.toContain("13912345670");
    expect(html).toMatch(
      /<mark id="f-\d"><a href="[^"]+#f-\d" aria-label="139\*\*\*\*5670，返回问题 \d">139\*\*\*\*5670<\/a>/,
    );
  });

  test("hides a number that stands in two lines", async () => {
    const text =
      "<h1>青禾县渔业局2023年政府信息公开工作年度报告</h1><p>一、总体情况<p>前文。<p>电话1391234<p>5670，王某。";
    const { html } = await ask(await stored("青禾县渔业局", text));
    expect(html).toContain("电话139****");
    expect(html).toContain("5670，王某。");
    expect(html).toContain("前文。");
  });

  test("says that no figure is marked where none was read", async () => {
    const text = "<h1>青禾县旅游局2023年政府信息公开工作年度报告</h1><p>一、总体情况<p>如下。";
    const { html } = await ask(await stored("青禾县旅游局", text));
    expect(html).toContain("没有从中读到表格里的数字，因此没有标记数字。");
    expect(html).not.toContain("取数的地方都作了标记");
    expect(html).toContain("如下。");
  });

  test("says that nothing was read of a document without text", async () => {
    const path = await stored("青禾县档案局", reportText());
    const view = { mediaType: "application/pdf", encoding: "binary", characters: 0 } as const;
    const read = { view: { ...view, isWhole: true, blocks: [] }, places: [], unmarked: [] };
    const source = async () => ok(ok(read));
    const response = await inTestSite(
      sourceRoutes({ db: given.db, storedGate: openGate, source }),
    ).request(`${path}/source/`);
    const html = await response.text();
    expect(html).toContain("没有读出文字（例如扫描成图片的文件），这里没有可以对照的内容。请看");
    expect(html).not.toContain("标记");
  });

  test("says so when there is no room or no time", async () => {
    const path = await stored("青禾县交通局", reportText());
    for (const [error, words] of [
      [{ kind: "busy" }, "人较多"],
      [{ kind: "too-slow", milliseconds: 10_000 }, "历时 30 秒仍没有读完"],
    ] as const) {
      const source = async () => ({ ok: false, error }) as const;
      const app = inTestSite(sourceRoutes({ db: given.db, storedGate: openGate, source }));
      const response = await app.request(`${path}/source/`);
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("60");
      expect(await response.text()).toContain(words);
    }
  });
});
