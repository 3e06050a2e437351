import { expect, test } from "vitest";
import { err, ok } from "#kernel/result.ts";
import { newSeal } from "#platform/http/seal.ts";
import { openGate } from "#tests/support/running/open-gate.ts";
import { testRoom } from "#tests/support/test-room.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { downloadDocument } from "../download/download-document.ts";
import { checkDocument } from "./check-document.ts";
import type { CheckReportServices } from "./check-report-services.ts";
import { exampleReport } from "./example-report.ts";
import { checkReportRoutes } from "./route.tsx";

const path = "/annual-reports/check";

function appWith(services: Partial<CheckReportServices> = {}) {
  return inTestSite(
    checkReportRoutes({
      formGate: openGate,
      room: testRoom(),
      seal: newSeal(undefined),
      checkTimeout: 10_000,
      check: async (job) => ok(await checkDocument(job, {})),
      download: async (job) => ok(await downloadDocument(job)),
      ...services,
    }),
  );
}

type Fields = Readonly<Record<string, string | Blob>>;

async function post(fields: Fields, services?: Partial<CheckReportServices>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await appWith(services).request(path, { method: "POST", body });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

test("the form is served, with a file field that sends files", async () => {
  const response = await appWith().request(path);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain("<title>年报核对 - 通明政府信息公开</title>");
  expect(html).toMatch(/enctype="multipart\/form-data"/i);
});

test("pasted text is read and checked, and the answer is not kept by browsers or proxies", async () => {
  const { status, headers, html } = await post({ text: exampleReport });
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(html).toContain("青岚县文化和旅游局");
  expect(html).toContain("自然人列：第一项 12 加第二项 1，不等于第三项 12 加第四项 2，相差 1。");
});

test("each finding leads to its cells, each cell to its place, each place back to the cell", async () => {
  const { html } = await post({ text: exampleReport });
  expect(html).toContain('href="#c-t3.carriedOut.natural"');
  const cell = /<td id="c-t3.carriedOut.natural"[^>]*><a href="#(s-\d+)">/.exec(html);
  const place = new RegExp(`<mark id="${cell?.[1]}"><a href="([^"]+)"[^>]*>2<`).exec(html);
  expect(place?.[1]).toBe("#c-t3.carriedOut.natural");
});

test("every link inside the page leads to an id that stands there once", async () => {
  const { html } = await post({ text: exampleReport });
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const links = new Set([...html.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...links].filter((link) => !ids.includes(link))).toEqual([]);
  expect(links.size).toBeGreaterThan(200);
});

test("the example is checked without a form", async () => {
  const response = await appWith().request(`${path}?example=qinglan`);
  expect(await response.text()).toContain("示例：虚构的青岚县文化和旅游局 2024 年报告");
});

test("a file goes before pasted text, and the result says so", async () => {
  const file = new File([exampleReport], "年报.html", { type: "text/html" });
  const { html } = await post({ text: "别的", file });
  expect(html).toContain("文件 年报.html（粘贴的文字没有用到）");
});

test("last year's report is compared when it is given", async () => {
  const previous = new File(
    [exampleReport.replaceAll("2024年", "2023年").replaceAll("2023年12月", "2022年12月")],
    "去年.html",
  );
  const { html } = await post({ text: exampleReport, previous });
  expect(html).toContain("青岚县文化和旅游局，2023 年");
  expect(html).not.toContain("与上年的比对没有进行");
});

test.each([
  { rule: "nothing at all", fields: { text: " " }, field: "text", says: "请粘贴年度报告全文" },
  {
    rule: "an empty file",
    fields: { text: "", file: new File([], "a.txt") },
    field: "file",
    says: "选择的文件是空的",
  },
  {
    rule: "a broken PDF",
    fields: { file: new File(["%PDF-1.7\n1 0 obj\n<<>>\nendobj"], "a.pdf") },
    field: "file",
    says: "PDF 文件已损坏，打不开",
  },
  {
    rule: "an old Word file",
    fields: {
      file: new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], "a.doc"),
    },
    field: "file",
    says: "另存为 .docx 或 .xlsx 再试；也可以打开后全选、复制",
  },
  {
    rule: "bytes that are no text",
    fields: { file: new File([new Uint8Array(600).map((_, at) => (at * 37) % 7)], "a.txt") },
    field: "file",
    says: "内容不是文字",
  },
  {
    rule: "a previous report that cannot be read",
    fields: { text: exampleReport, previous: new File(["%PDF-1.7\n1 0 obj"], "b.pdf") },
    field: "previous",
    says: "打开后全选、复制",
  },
])("$rule is refused at its field, with what to do", async ({ fields, field, says }) => {
  const { status, html } = await post(fields as Fields);
  expect(status).toBe(422);
  expect(html).toMatch(new RegExp(`<a href="#${field}">[^<]*${says}`));
  expect(html).toMatch(new RegExp(`id="${field}-error"[^>]*>.*?${says}`));
  expect(html).toMatch(new RegExp(`aria-describedby="${field}-hint ${field}-error"`));
});

test("what was typed comes back when another document is at fault", async () => {
  const previous = new File(["%PDF-1.7\n1 0 obj"], "b.pdf");
  const { html } = await post({ text: "<b>我局</b> 2024 年", previous });
  expect(html).toContain("&lt;b&gt;我局&lt;/b&gt; 2024 年</textarea>");
});

test("more than 20 MB is refused with the form and the remedy", async () => {
  const { status, html } = await post({ text: "字".repeat(7_100_000) });
  expect(status).toBe(413);
  expect(html).toContain("提交的内容超过 20 MB");
  expect(html).toContain("能读哪些格式");
});

test("the form says how long a document may take", async () => {
  const page = await appWith({ checkTimeout: 2_000 }).request(path);
  expect(await page.text()).toContain("占用处理器 2 秒或历时 6 秒仍没有核对完的，就停止");
});

test("a document that takes too long is given up, and what was typed comes back", async () => {
  const check = async () => err({ kind: "too-slow", milliseconds: 10_000 } as const);
  const { status, headers, html } = await post({ text: "很长的报告" }, { check });
  expect(status).toBe(503);
  expect(headers.get("retry-after")).toBe("60");
  expect(html).toContain("占用处理器 10 秒或历时 30 秒仍没有核对完");
  expect(html).toContain("很长的报告</textarea>");
});

test("when every place is taken the next is told to come back", async () => {
  const formGate: CheckReportServices["formGate"] = (full) => async (c) => full(c);
  const { status, html } = await post({ text: exampleReport }, { formGate });
  expect(status).toBe(503);
  expect(html).toContain("现在核对的人较多");
});

const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const multipart = "multipart/form-data; boundary=x";

test.each([
  {
    rule: "no form in spite of its type",
    type: multipart,
    body: "--y",
    status: 422,
    says: "没有收到完整",
  },
  {
    rule: "a form of more parts than the page has",
    type: multipart,
    body: `${part("text", "a").repeat(1000)}--x--`,
    status: 422,
    says: "没有收到完整",
  },
  {
    rule: "a form sent in the way of links",
    type: "application/x-www-form-urlencoded",
    body: "a&".repeat(100_000),
    status: 415,
    says: "本页只接受从下面的表单提交的内容",
  },
  { rule: "a body of no type", type: "", body: "text=a", status: 415, says: "本页只接受" },
  {
    rule: "text with the character nobody can write",
    type: multipart,
    body: `${part("text", "一\0二")}--x--`,
    status: 422,
    says: "无法识别的字符",
  },
])("$rule is refused with the form and what to do", async ({ type, body, status, says }) => {
  const headers = { "content-type": type };
  const response = await appWith().request(path, { method: "POST", body, headers });
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(says);
});
