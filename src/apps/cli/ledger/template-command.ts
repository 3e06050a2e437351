import { err, ok } from "#kernel/result.ts";
import { type Command, newCommand } from "#platform/command-line/command.ts";
import { notPutWords } from "#platform/command-line/write-file.ts";
import type { LedgerRecord } from "#platform/ledger/kind.ts";
import { templateOf } from "#platform/ledger/sheets/template.ts";
import { writePieces } from "../write-pieces.ts";
import { findKind } from "./find-kind.ts";

/** `tongming ledger template KIND -o FILE.xlsx`: an empty sheet to be filled in. */
export function templateCommand(records: readonly LedgerRecord[]): Command {
  return newCommand({
    name: "ledger template",
    usage: ["ledger template 台账 -o 文件.xlsx"],
    about:
      "写出一种台账的空表：表头、批注、下拉列表、日期和数字格式，以及一行标明“示例”、导入时跳过的例子。\n" +
      "有哪些台账见 tongming ledger kinds。",
    options: [{ name: "o", value: "文件", says: "写到哪个文件" }],
    more: "退出码：0 完成；2 用法有误，或文件不能写。",
    parse: ({ rest: [kind, stray], values }) => {
      const output = values.get("o");
      if (kind === undefined) return err("请写明哪一种台账");
      if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
      if (output === undefined) return err("没有用 -o 指定文件");
      return /\.xlsx$/i.test(output)
        ? ok({ kind, output })
        : err("空表是 xlsx 文件，请写 -o 名称.xlsx");
    },
    run: async ({ kind, output }, services) => {
      const found = await findKind(records, kind);
      if (!found.ok) {
        services.err(`${found.error}。\n`);
        return 2;
      }
      const put = await writePieces(output, templateOf(found.value));
      if (put.ok) return 0;
      services.err(`${output}：${notPutWords(put.error)}。\n`);
      return 2;
    },
  });
}
