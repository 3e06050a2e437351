import { expect, test } from "vitest";
import { err, ok } from "#kernel/result.ts";
import { newSeal } from "#platform/http/seal.ts";
import { readReport } from "#report-files/read-report.ts";
import { downloadFormats, downloadPath } from "#report-view/download-formats.ts";
import { openGate } from "#tests/support/running/open-gate.ts";
import { testRoom } from "#tests/support/test-room.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { checkDocument } from "../check-report/check-document.ts";
import type { CheckReportServices } from "../check-report/check-report-services.ts";
import { exampleReport } from "../check-report/example-report.ts";
import { checkReportRoutes } from "../check-report/route.tsx";
import { downloadDocument } from "./download-document.ts";
import { openedDownload, sealedDownload } from "./sealed-download.ts";

const seal = newSeal(undefined);

function appWith(services: Partial<CheckReportServices> = {}) {
  return inTestSite(
    checkReportRoutes({
      formGate: openGate,
      room: testRoom(),
      seal,
      checkTimeout: 10_000,
      check: async (job) => ok(await checkDocument(job, {})),
      download: async (job) => ok(await downloadDocument(job)),
      ...services,
    }),
  );
}

/** What the result page of the example carries, as a browser would send it back. */
async function carried(): Promise<Record<string, string>> {
  const response = await appWith().request("/annual-reports/check?example=qinglan");
  const html = await response.text();
  const fields = html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name, value]) => [name, unescaped(value ?? "")]));
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function post(fields: Readonly<Record<string, string>>, services?: Partial<CheckReportServices>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return appWith(services).request(downloadPath, { method: "POST", body });
}

test.each(downloadFormats)(
  "the example goes out as $name and reads back the same",
  async ({ to }) => {
    const fields = await carried();
    const response = await post({ ...fields, to });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(decodeURIComponent(response.headers.get("content-disposition") ?? "")).toContain(
      `UTF-8''青岚县文化和旅游局2024年政府信息公开工作年度报告.${to}`,
    );
    const read = await readReport(new Uint8Array(await response.arrayBuffer()));
    const original = await readReport(new TextEncoder().encode(exampleReport));
    if (!read.ok || !original.ok) throw new Error("could not be read");
    const figures = (report: typeof read.value.report) =>
      Object.entries(report.cells).map(([name, { value }]) => [name, value]);
    expect(figures(read.value.report)).toEqual(figures(original.value.report));
  },
);

function fieldsOf(its: typeof seal): Readonly<Record<string, string>> {
  const { added: _, ...fields } = sealedDownload({ report: "{}", preface: "", added: [] }, its);
  return { ...fields, to: "docx" };
}

test.each<{ readonly rule: string; readonly fields: Readonly<Record<string, string>> }>([
  { rule: "no report", fields: { to: "docx" } },
  { rule: "no format", fields: { report: "{}" } },
  { rule: "another format", fields: { report: "{}", to: "exe" } },
  { rule: "what no page carried", fields: { report: "{}", preface: '""', seal: "", to: "docx" } },
  {
    rule: "what is no report, though a page had carried it",
    fields: fieldsOf(seal),
  },
  {
    rule: "what another program's page carried, or this one's before it was started again",
    fields: fieldsOf(newSeal(undefined)),
  },
])("$rule is refused with what to do", async ({ fields }) => {
  const response = await post(fields);
  expect(response.status).toBe(422);
  expect(await response.text()).toContain("下载要从核对结果页进行");
});

test("a report that was changed on its way is refused before anything is written", async () => {
  const fields = await carried();
  const download = () => Promise.reject(new Error("written"));
  const changes = {
    report: fields.report?.replace("青岚县", "白溪县"),
    preface: JSON.stringify("一\n".repeat(100_000)),
  };
  for (const [name, value = ""] of Object.entries(changes)) {
    const response = await post({ ...fields, [name]: value, to: "pdf" }, { download });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("请重新核对这份报告");
  }
});

test("characters that turn the direction of writing come back as they were", async () => {
  const preface = "一\u202e二\n三";
  const sealed = sealedDownload({ report: "{}", preface, added: [] }, seal);
  const form = { text: (name: string) => ({ ...sealed })[name as "report" | "preface" | "seal"] };
  expect(openedDownload(form, seal)).toEqual({ report: "{}", preface });
});

test("a report that reads back otherwise is not sent, and each difference is named", async () => {
  const differs = {
    kind: "differs",
    differences: [{ kind: "year", given: 2024, found: 2023 }],
  } as const;
  const download: CheckReportServices["download"] = async () => ok(err(differs));
  const response = await post({ ...(await carried()), to: "pdf" }, { download });
  expect(response.status).toBe(422);
  expect(await response.text()).toMatch(/文件没有写成.*1 处不同.*2024.*2023/s);
});

test("when there is no place the visitor is told to come back", async () => {
  const download = async () => err({ kind: "busy" } as const);
  const response = await post({ ...(await carried()), to: "pdf" }, { download });
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("60");
});

test("more than any result page carries is refused", async () => {
  const response = await post({ report: "字".repeat(1_400_000), to: "pdf" });
  expect(response.status).toBe(413);
});

test("the address without a form leads to the form", async () => {
  const response = await appWith().request(downloadPath);
  expect(response.headers.get("location")).toBe("/annual-reports/check");
});

test("what could not be laid out offers no download", async () => {
  const body = new FormData();
  body.append("text", "关于编制2023年度政府信息公开工作年度报告的通知\n各科室：请报送材料。");
  const response = await appWith().request("/annual-reports/check", { method: "POST", body });
  expect(await response.text()).not.toContain(downloadPath);
});
