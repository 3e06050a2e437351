import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { faultless, faulty } from "../inputs.ts";
import { type Served, serve } from "../serve.ts";
import { send } from "../states/check-states.ts";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

async function inPage(javaScriptEnabled: boolean, visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled, locale: "zh-CN" });
  await visit(await context.newPage());
  await context.close();
}

describe.each([false, true])("with JavaScript %s", (javaScript) => {
  test("paste a report, follow a finding to its cell, the cell to its place, and back", async () => {
    await inPage(javaScript, async (page) => {
      await send({ text: faulty })(page, served);
      await page.getByRole("region", { name: "核对结论" }).getByText("发现 4 处错误").waitFor();

      const finding = page.getByRole("listitem").filter({ hasText: "不等于第三项 12 加第四项 2" });
      await finding.getByRole("link", { name: "表三 四、结转下年度 自然人" }).click();
      expect(page.url()).toMatch(/#c-t3\.carriedOut\.natural$/);

      const cell = page.locator("td:target");
      await cell.getByRole("link", { name: "2", exact: true }).first().click();
      expect(page.url()).toMatch(/#s-\d+$/);

      const place = page.locator("mark:target");
      expect(await place.innerText()).toMatch(/^2/);
      await place.getByRole("link").click();
      expect(page.url()).toMatch(/#c-t3\.carriedOut\.natural$/);

      await page.locator("td:target").getByRole("link", { name: "问题 2" }).click();
      expect(await page.locator("li:target").innerText()).toContain("自然人列");
    });
  });

  test("download the report as Word, check the download, and find the same", async () => {
    await inPage(javaScript, async (page) => {
      await send({ text: faulty })(page, served);
      const found = await page.locator(".verdict").innerText();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Word" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(
        "青岚县文化和旅游局2024年政府信息公开工作年度报告.docx",
      );
      const path = await download.path();
      await page.goto(`${served.origin}/annual-reports/check`);
      await page.getByLabel("上传文件").setInputFiles({
        name: "年报.docx",
        mimeType: "application/octet-stream",
        buffer: readFileSync(path),
      });
      await page.getByRole("button", { name: "开始核对" }).click();
      await page.getByText("按 Word 文件读取").waitFor();
      expect(found).toContain("4 处错误、3 处提醒");
      expect(await page.locator(".verdict").innerText()).toContain("4 处错误、3 处提醒");
    });
  });

  test("upload a report with last year's", async () => {
    await inPage(javaScript, async (page) => {
      await page.goto(`${served.origin}/annual-reports/check`);
      const fileOf = (name: string, text: string) => ({
        name,
        mimeType: "text/html",
        buffer: Buffer.from(text),
      });
      await page.getByLabel("上传文件").setInputFiles(fileOf("今年.html", faultless));
      await page.getByText("同时比对上年报告").click();
      const last = faultless.replaceAll("2024年", "2023年").replaceAll("2025年", "2024年");
      await page.getByLabel("上年报告的文件").setInputFiles(fileOf("去年.html", last));
      await page.getByRole("button", { name: "开始核对" }).click();

      const summary = page.getByRole("region", { name: "核对结论" });
      await summary.getByText("文件 今年.html").waitFor();
      expect(await summary.innerText()).toContain("青岚县文化和旅游局，2023 年");
    });
  });

  test("sending nothing leads to the field, and the example is one click away", async () => {
    await inPage(javaScript, async (page) => {
      await send({ text: "" })(page, served);
      expect(await page.title()).toBe("错误：年报核对 - 通明政府信息公开");
      await page.getByRole("alert").getByRole("link").click();
      expect(page.url()).toMatch(/#text$/);

      await page.getByRole("button", { name: "核对示例报告" }).click();
      await page.getByRole("heading", { level: 1, name: "年报核对结果" }).waitFor();
      await page.getByRole("link", { name: "核对另一份" }).click();
      await page.getByRole("heading", { level: 1, name: "年报核对", exact: true }).waitFor();
    });
  });

  test("more than 20 MB comes back with the remedy, not a broken connection", async () => {
    await inPage(javaScript, async (page) => {
      const file = { name: "大.txt", text: "字".repeat(7_500_000) };
      await send({ file })(page, served);
      await page.getByRole("alert").getByText("提交的内容超过 20 MB").waitFor();
    });
  });
});

test("uncertain cells of the example are told apart by words", async () => {
  await inPage(false, async (page) => {
    await page.goto(`${served.origin}/annual-reports/check?example=qinglan`);
    expect(await page.locator('[id="c-t2.coercion.decisions"]').innerText()).toContain("空白");
    expect(await page.locator('[id="c-t2.fees.amountWan"]').innerText()).toContain("存疑");
  });
});

test("a page with its style sheet stays under 40 kB as transferred", async () => {
  const sizes = await Promise.all(
    ["/annual-reports/check", "/annual-reports/check?example=qinglan"].map(async (path) => {
      const html = await (await fetch(served.origin + path)).text();
      const sheet = /href="(\/assets\/site-[^"]+\.css)"/.exec(html)?.[1] ?? "";
      const css = await (await fetch(served.origin + sheet)).text();
      return gzipSync(html).length + gzipSync(css).length;
    }),
  );
  for (const size of sizes) expect(size).toBeLessThan(40_000);
});

test("what is sent is compressed", async () => {
  const response = await fetch(`${served.origin}/annual-reports/check`);
  expect(response.headers.get("content-encoding")).toBe("gzip");
});
