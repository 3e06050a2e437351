import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import * as inputs from "../inputs.ts";
import { open, type Site, type State } from "./state.ts";

const path = "/annual-reports/check";

/** 年报核对: the form and what becomes of what is sent. */
export const checkStates: readonly State[] = [
  { name: "form", heading: "年报核对", hasOwnLayout: true, reach: open(path) },
  { name: "form-nothing-given", heading: "年报核对", reach: send({ text: "" }) },
  {
    name: "form-unsupported-file",
    heading: "年报核对",
    reach: send({ file: { name: "年报.rtf", text: "{\\rtf1\\ansi}" } }),
  },
  {
    name: "form-too-large",
    heading: "年报核对",
    reach: send({ file: { name: "年报.txt", text: "字".repeat(7_100_000) } }),
  },
  {
    name: "result-findings",
    heading: "年报核对结果",
    hasOwnLayout: true,
    reach: open(`${path}?example=qinglan`),
  },
  { name: "result-fine", heading: "年报核对结果", reach: send({ text: inputs.faultless }) },
  { name: "result-lost", heading: "年报核对结果", reach: send({ text: inputs.lostTables }) },
  {
    name: "result-no-tables",
    heading: "年报核对结果",
    reach: send({ text: inputs.withoutTables }),
  },
  { name: "result-not-a-report", heading: "年报核对结果", reach: send({ text: inputs.notice }) },
  {
    name: "result-blank-template",
    heading: "年报核对结果",
    reach: send({ text: inputs.blankTemplate }),
  },
  { name: "result-before-2019", heading: "年报核对结果", reach: send({ text: inputs.before2019 }) },
  { name: "result-long-name", heading: "年报核对结果", reach: send({ text: inputs.longName }) },
  {
    name: "result-hundreds-of-findings",
    heading: "年报核对结果",
    reach: send({ text: inputs.hundredsOfFindings }),
  },
  {
    name: "result-of-word-file",
    heading: "年报核对结果",
    reach: send({ file: { name: "年报.docx", text: await inputs.wordFile } }),
  },
  {
    name: "result-of-scanned-pdf",
    heading: "年报核对结果",
    reach: send({ file: { name: "扫描件.pdf", text: inputs.scannedPdf } }),
  },
  {
    name: "form-locked-file",
    heading: "年报核对",
    reach: send({ file: { name: "加密.pdf", text: inputs.lockedPdf } }),
  },
  {
    name: "result-large",
    heading: "年报核对结果",
    reach: send({ file: { name: "大文件.html", text: inputs.large } }),
  },
];

interface Given {
  readonly text?: string;
  readonly file?: { readonly name: string; readonly text: string | Uint8Array };
}

/** Fills in the form and sends it. */
export function send({ text, file }: Given) {
  return async (page: Page, { origin }: Pick<Site, "origin">) => {
    await page.goto(origin + path);
    if (text !== undefined) await page.getByRole("textbox", { name: "粘贴报告全文" }).fill(text);
    const folder = mkdtempSync(join(tmpdir(), "tongming-e2e-"));
    if (file) {
      const path = join(folder, file.name);
      writeFileSync(path, file.text);
      await page.getByLabel("上传文件").setInputFiles(path);
    }
    await page.getByRole("button", { name: "开始核对" }).click();
    await page.waitForLoadState("load");
    rmSync(folder, { recursive: true });
  };
}
