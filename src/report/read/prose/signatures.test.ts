import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { tokenise } from "../stream/tokens.ts";
import { findHeadings } from "./headings.ts";
import { pageLines } from "./page/page-lines.ts";
import { dateAtEndOf, signaturesOf, signedOn } from "./signatures.ts";

function signed(page: string) {
  const document = documentOf(page);
  const lines = pageLines(document, tokenise(document).tokens);
  return signaturesOf(lines, findHeadings(lines));
}

const title = "政府信息公开工作年度报告";
const body = "一、总体情况\n2023年，我局公开信息5条。\n六、其他需要报告的事项\n无。";
const read = { value: "2024-01-25", state: "read" };
const missing = { value: null, state: "missing" };
const ambiguous = { value: null, state: "ambiguous" };

describe("the date under the end of the last section", () => {
  test.each([
    "青岚县林业局\n2024年1月25日",
    "青岚县林业局\n2024 年 1 月 25 日",
    "青岚县林业局\n二〇二四年一月二十五日",
    "青岚县林业局\n2024-01-25",
    "青岚县林业局\n2024.1.25",
    "青岚县林业局\n2024年\n1月25日",
    "青岚县林业局\n2024\n年\n1\n月\n25\n日",
    "青岚县林业局（盖章）\n2024年1月25日",
    "青岚县林业局\n（盖章）\n2024年1月25日",
    "青岚县林业局\n2024年1月25日（盖章）",
    "青岚县林业局\n2024年1月25日 (公章)",
    "青岚县林业局（盖章） 2024年1月25日",
    "2024年1月25日 青岚县林业局",
    "二〇二四年一月二十五日 青岚县林业局",
    "青岚县林业局　二〇二四年一月二十五日",
    "没有收费。青岚县林业局 2024年1月25日",
    "报告单位：青岚县林业局\n报告日期：2024年1月25日",
    "2024年1月25日",
    "青岚县林业局\n2024年1月25日\n扫一扫在手机打开当前页\n更新时间：2024-03-01",
    "青岚县林业局\n2024年1月25日\n相关链接\n2023年09月01日",
    "青岚县林业局\n2024年1月25日\n附件：年报.pdf\n发布日期：\n2024年2月1日",
  ])("%s", (end) => {
    expect(signedOn(signed(`${title}\n${body}\n${end}`))).toEqual(read);
  });

  test.each([
    "",
    "青岚县林业局",
    "2024-01-25",
    "发布日期：2024年1月25日",
    "发布日期：\n2024年1月25日",
    "数据截至2024年1月25日",
    "青岚县2022年政府信息公开工作年度报告\n2023年01月20日",
    "青岚县林业局\n2024年1月",
    "由青岚县林业局2024年1月25日印发。",
    "2024年1月25日 青岚县林业局召开会议。",
    "2024-01-25 青岚县林业局",
  ])("is none: %s", (end) => {
    expect(signedOn(signed(`${title}\n${body}\n${end}`))).toEqual(missing);
  });

  test("who signs is named with it", () => {
    const page = `${title}\n${body}\n青岚县林业局\n2024年1月25日`;
    expect(signed(page)).toEqual([
      { agency: "青岚县林业局", date: { day: "2024-01-25", isInWords: true } },
    ]);
  });

  test("on a page that is one line", () => {
    const page = `${title} ${"根据条例编制。".repeat(30)} 一、总体情况 公开信息5条。 六、其他需要报告的事项 无。 青岚县林业局 2024 年 1 月 25 日`;
    expect(signedOn(signed(page))).toEqual(read);
  });
});

describe("the date under the title", () => {
  test.each([
    "青岚县林业局\n2024年1月25日",
    "青岚县林业局 2024年1月25日",
    "（2024年1月25日）",
    "青岚县林业局\n二〇二四年一月二十五日",
    "青岚县林业局\n2024年\n1月25日\n根据条例，编制本报告。",
  ])("is signed: %s", (under) => {
    expect(signedOn(signed(`${title}\n${under}\n${body}`))).toEqual(read);
  });

  test.each([
    "2024年1月25日",
    "2024年01月25日",
    "发布时间：2024年1月25日",
    "青岚县林业局\n2024-01-25",
    "来源：青岚县林业局\n2024年1月25日",
    "根据条例，编制本报告。\n青岚县林业局\n2024年1月25日",
    "根据条例，编制本报告。\n现予公布。\n青岚县林业局 2024年1月25日",
  ])("is the web page's: %s", (under) => {
    expect(signedOn(signed(`${title}\n${under}\n${body}`))).toEqual(missing);
  });
});

describe("two dates", () => {
  const at = (under: string, end: string) =>
    signedOn(signed(`${title}\n青岚县林业局\n${under}\n${body}\n青岚县林业局\n${end}`));

  test("that are the same are one", () => {
    expect(at("2024年1月25日", "二〇二四年一月二十五日")).toEqual(read);
  });

  test("that differ are ambiguous, as is one that no calendar has", () => {
    expect(at("2024年1月25日", "2024年1月26日")).toEqual(ambiguous);
    expect(at("", "2024年2月30日")).toEqual(ambiguous);
  });
});

test("a section's text says by itself what day stands under it", () => {
  expect(dateAtEndOf("无。\n青岚县林业局\n2024-01-25")).toBe("2024-01-25");
  expect(dateAtEndOf("无。")).toBeNull();
});
