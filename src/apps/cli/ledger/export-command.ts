import { extname } from "node:path";
import { err, ok, type Result } from "#kernel/result.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type Command, type CommandServices, newCommand } from "#platform/command-line/command.ts";
import { notPutWords } from "#platform/command-line/write-file.ts";
import type { LedgerRecord } from "#platform/ledger/kind.ts";
import {
  type ExportFormat,
  exportFormats,
  exportRecords,
} from "#platform/ledger/sheets/export-records.ts";
import { type OwnerAsked, ownerAsked } from "../../owner-asked.ts";
import { writePieces } from "../write-pieces.ts";
import { findKind } from "./find-kind.ts";
import { kindCipher } from "./kind-cipher.ts";

interface ExportCall extends OwnerAsked {
  readonly kind: string;
  readonly year: number | undefined;
  readonly output: string;
  readonly format: ExportFormat;
}

/** `tongming ledger export KIND … -o FILE`: what an import of the same kind reads back unchanged. */
export function exportCommand(records: readonly LedgerRecord[]): Command {
  return newCommand({
    name: "ledger export",
    usage: [
      "ledger export 台账 --agency 机关 [--year 年份] -o 文件",
      "ledger export agencies --region 区划代码 -o 文件",
    ],
    about: "把台账导出成 .xlsx、.csv 或 .ndjson（由文件名决定）；再导入同一种台账，一行也不会变。",
    options: [
      { name: "agency", value: "机关", says: "哪个机关的记录，写全称" },
      {
        name: "region",
        value: "代码",
        says: "机构台账：哪个区划及其以下；其他台账：机关重名时指明区划",
      },
      { name: "year", value: "年份", says: "只要这一年的" },
      { name: "o", value: "文件", says: "写到哪个文件" },
    ],
    more: "退出码：0 完成；2 用法有误，没有这个机关或区划，或文件、数据库不能用。",
    parse: parseExport,
    run: (call, services) => exportTo(records, call, services),
  });
}

function parseExport({ rest: [kind, stray], values }: Call): Result<ExportCall, string> {
  const output = values.get("o");
  const year = values.get("year");
  if (kind === undefined) return err("请写明哪一种台账");
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  if (year !== undefined && !/^\d{4}$/.test(year))
    return err(`--year 的值“${year}”不对，应为四位年份`);
  if (output === undefined) return err("没有用 -o 指定文件");
  const format = exportFormats.find((one) => `.${one}` === extname(output).toLowerCase());
  if (!format) return err("文件名应以 .xlsx、.csv 或 .ndjson 结尾");
  return ok({
    kind,
    output,
    format,
    year: year === undefined ? undefined : Number(year),
    agency: values.get("agency"),
    region: values.get("region"),
  });
}

async function exportTo(
  records: readonly LedgerRecord[],
  call: ExportCall,
  services: CommandServices,
): Promise<number> {
  const refuse = (reason: string) => {
    services.err(`${reason}。\n`);
    return 2;
  };
  const kind = await findKind(records, call.kind);
  if (!kind.ok) return refuse(kind.error);
  const { owner: owned, isYearly } = kind.value;
  if (call.year !== undefined && !isYearly)
    return refuse(`台账 ${call.kind} 不分年份，请去掉 --year`);
  const cipher = kindCipher(kind.value);
  if (!cipher.ok) return refuse(cipher.error.replace(/。$/, ""));
  const by = byCommandLine();
  return services.withDatabase(async ({ db }) => {
    const owner = await ownerAsked(db, kind.value, call);
    if (!owner.ok) return refuse(owner.error);
    if (!owner.value)
      return refuse(`请用 ${owned.by === "region" ? "--region 指定区划" : "--agency 指定机关"}`);
    const books = await kind.value.books({ cipher: cipher.value, by });
    const { year, output, format } = call;
    const found = books.records(db, { owner: owner.value.id, ...(year !== undefined && { year }) });
    const put = await writePieces(output, exportRecords(kind.value, found, format));
    return put.ok ? 0 : refuse(`${output}：${notPutWords(put.error)}`);
  });
}
