import { join } from "node:path";
import { expect, test } from "vitest";
import { readCall } from "#platform/command-line/call.ts";
import { optionNames } from "#platform/command-line/help-text.ts";
import { parsePublishCall } from "./publish-arguments.ts";
import { publishHelp } from "./publish-help.ts";

function parsed(args: readonly string[]) {
  const call = readCall(args, optionNames(publishHelp.options));
  return call.ok ? parsePublishCall(call.value) : call;
}

const folder = join(process.cwd(), "site");
const plain = { folder, elder: false, downloads: true };

test.each([
  ["--static site", plain],
  ["--static=site --elder", { ...plain, elder: true }],
  ["--static site --downloads none", { ...plain, downloads: false }],
  ["--static site --base /zwgk/", { ...plain, base: "/zwgk" }],
  ["--static site --base /a/b", { ...plain, base: "/a/b" }],
  ["--static site --base /", { ...plain, base: "" }],
  ["--static site --year 2023,2024", { ...plain, years: [2023, 2024] }],
  ["--static site --year 2024", { ...plain, years: [2024] }],
  ["--static site --online https://a.example/b/", { ...plain, online: "https://a.example/b" }],
])("%s", (args, expected) => {
  expect(parsed(args.split(" "))).toEqual({ ok: true, value: expected });
});

test.each([
  ["", "没有指定文件夹；请写 --static 文件夹"],
  ["site", "不认识的参数“site”；要写到的文件夹请用 --static 指定"],
  ["--static", "选项 --static 后面缺少值，请在其后写上"],
  ["--static a --base zwgk", "--base 的值“zwgk”不对，应为以斜杠开头的路径，如 /zwgk/"],
  [
    "--static a --base //evil.example",
    "--base 的值“//evil.example”不对，应为以斜杠开头的路径，如 /zwgk/",
  ],
  ["--static a --downloads some", "--downloads 的值“some”不对，只能写 all 或 none"],
  [
    "--static a --year 24",
    "--year 的值“24”不对，应为四位年份，如 2024；多个用逗号隔开，如 2023,2024",
  ],
  [
    "--static a --online tongming",
    "--online 的值“tongming”不对，应为网址，如 https://tongming.example.gov.cn",
  ],
])("refused: %s", (args, reason) => {
  expect(parsed(args.split(" ").filter(Boolean))).toEqual({ ok: false, error: reason });
});
