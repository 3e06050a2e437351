import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { type ItemsImportAsked, runImport } from "./run-import.ts";

/** `tongming items import`: a site as it was saved, page by page. */
export const items = newCommand<ItemsImportAsked>({
  name: "items",
  usage: ["items import 文件夹|压缩包.zip|台账.xlsx --agency 机关 [选项]"],
  about:
    "导入原网站的信息：保存下来的网页（文件夹或者 zip），或者带正文的台账（xlsx、csv）。\n" +
    "标题、发布日期、索引号、文号等从网页里认；正文只留标题、段落、列表、表格、图片和链接，没有带入的逐条列出。\n" +
    "可以重复执行：导入过的不会再导入；中途停下的，再执行一次接着来。",
  options: [
    { name: "agency", value: "机关", says: "哪个机关的信息，写全称" },
    { name: "region", value: "代码", says: "机关重名时指明区划" },
    {
      name: "as",
      value: "drafts|published",
      says: "drafts（默认）存为草稿，审核后再发布；published 原来已经公开的，直接公开，仍有要核对的存为草稿",
    },
    { name: "category", value: "栏目", says: "网页上没有写栏目的，归到哪个栏目" },
    {
      name: "base",
      value: "网址",
      says: "这个文件夹在原网站上的网址，例如 http://www.qinglan.gov.cn/zwgk/；用来推出各页的旧地址",
    },
    { name: "report", value: "文件", says: "逐页的结果写到哪个文件（.csv 或者 .xlsx）" },
    { name: "dry-run", says: "只看会怎样，不存" },
    { name: "json", says: "输出一个 JSON 对象" },
  ],
  more: "退出码：0 每一页都已导入；1 有的没有导入，或者有内容没有带入；2 用法有误，不能读取，或数据库不能用。",
  parse,
  run: runImport,
});

function parse({ rest, values, switches }: Call): Result<ItemsImportAsked, string> {
  const [act, path, stray] = rest;
  if (act !== "import") return err("请写 items import");
  if (path === undefined) return err("没有指定文件夹或者文件");
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const agency = values.get("agency");
  if (agency === undefined) return err("请用 --agency 指定机关");
  const as = values.get("as") ?? "drafts";
  if (as !== "drafts" && as !== "published") {
    return err(`--as 的值“${as}”不对，应为 drafts 或者 published`);
  }
  const { base, report } = { base: values.get("base"), report: values.get("report") };
  if (base !== undefined && !/^https?:\/\/./.test(base)) {
    return err(`--base 的值“${base}”不对，应为 http:// 或者 https:// 开头的网址`);
  }
  if (report !== undefined && !/\.(?:csv|xlsx)$/i.test(report)) {
    return err("--report 的文件名应以 .csv 或者 .xlsx 结尾");
  }
  return ok({
    ...{ path, agency, region: values.get("region"), as, base, report },
    category: values.get("category") ?? "",
    isDryRun: switches.has("dry-run"),
    isJson: switches.has("json"),
  });
}
