import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type Command, newCommand } from "#platform/command-line/command.ts";
import type { LedgerRecord } from "#platform/ledger/kind.ts";
import { type ImportAsked, importFiles } from "./import-files.ts";

/** `tongming ledger import KIND FILE…`. */
export function importCommand(records: readonly LedgerRecord[]): Command {
  return newCommand({
    name: "ledger import",
    usage: ["ledger import 台账 文件… [--agency 机关] [--region 区划代码] [选项]"],
    about:
      "导入台账。文件可以是 .xlsx、.xls、.et、.csv（UTF-8 或 GB18030）、.json、.ndjson；写 - 从标准输入读 CSV 或 NDJSON。\n" +
      "一次导入的所有文件是一个整体：有一行有错，全部不存。重复导入同一文件不会改动什么；有改动的单元格记为一次修改。",
    options: [
      {
        name: "agency",
        value: "机关",
        says: "哪个机关的台账，写全称；文件里有“机关”一列的可以不写",
      },
      {
        name: "region",
        value: "代码",
        says: "机构台账：没有写明区划的行属于哪个区划；其他台账：机关重名时指明区划",
      },
      {
        name: "mapping",
        value: "文件",
        says: "对照表（JSON）：别的表头、别的词各是什么意思，空白的填什么",
      },
      { name: "dry-run", says: "只核对，不存" },
      { name: "partial", says: "没有错的行照样存入，有错的行写到另一个文件" },
      {
        name: "errors",
        value: "文件",
        says: "有错的行写到哪个 xlsx 文件；--partial 时默认为 文件.errors.xlsx，已有时编号：文件.errors.2.xlsx；不能是要读的文件",
      },
      { name: "json", says: "输出一个 JSON 对象" },
    ],
    more:
      "退出码：0 已存入（--dry-run 时：可以存入）；1 有的行有错；\n" +
      "        2 用法有误，文件不能作为这种台账读取（没有表头、缺列、超过 200 MB 或 1000000 行），或数据库不能用。",
    parse,
    run: (asked, services) => importFiles(records, asked, services),
  });
}

function parse({ rest: [kind, ...files], values, switches }: Call): Result<ImportAsked, string> {
  if (kind === undefined) return err("请写明哪一种台账");
  if (files.length === 0) return err("没有指定文件");
  if (files.filter((file) => file === "-").length > 1) return err("标准输入只能读一次");
  const errors = values.get("errors");
  if (errors !== undefined && !/\.xlsx$/i.test(errors))
    return err("--errors 的文件名应以 .xlsx 结尾");
  return ok({
    kind,
    files,
    agency: values.get("agency"),
    region: values.get("region"),
    mapping: values.get("mapping"),
    errors,
    isDryRun: switches.has("dry-run"),
    isPartial: switches.has("partial"),
    isJson: switches.has("json"),
  });
}
