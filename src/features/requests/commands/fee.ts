import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { processingFee } from "../domain/processing-fee.ts";

/** No applicant reaches it, and every charge below it is an exact integer. */
const mostUnits = 1_000_000;

interface FeeCall {
  readonly unit: "items" | "pages";
  readonly count: number;
  readonly before: number;
}

/** `tongming fee`: the processing fee in yuan, a bare integer on a line. */
export const fee = newCommand({
  name: "fee",
  usage: ["fee --items 件数 [--before 已有件数]", "fee --pages 页数 [--before 已有页数]"],
  about:
    "按《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）计算信息处理费，输出以元为单位的整数。",
  options: [
    { name: "items", value: "件数", says: "按件计收：同一申请人在一个自然月内的申请件数" },
    { name: "pages", value: "页数", says: "按量计收：一件申请所要的页数" },
    { name: "before", value: "数量", says: "此前已计的件数或页数，只算其后的部分" },
    { name: "json" },
  ],
  more: "退出码：0 已算出；2 用法有误。",
  parse: feeCall,
  run: async ({ unit, count, before }, { out }) => {
    await out(`${processingFee(unit, count, before)}\n`);
    return 0;
  },
});

function feeCall({ values, rest }: Call): Result<FeeCall, string> {
  const [stray] = rest;
  if (stray !== undefined) return err(`多余的参数“${stray}”，数量请写在 --items 或 --pages 之后`);
  const [items, pages] = [values.get("items"), values.get("pages")];
  if (items !== undefined && pages !== undefined) {
    return err("--items 和 --pages 不能同时使用：一件申请只按件或只按量计收，请保留一个");
  }
  const unit = pages === undefined ? "items" : "pages";
  const asked = items ?? pages;
  if (asked === undefined) return err("缺少数量，请写 --items 件数 或 --pages 页数");
  const count = wholeNumber(unit, asked);
  if (!count.ok) return count;
  const before = wholeNumber("before", values.get("before") ?? "0");
  return before.ok ? ok({ unit, count: count.value, before: before.value }) : before;
}

function wholeNumber(name: string, text: string): Result<number, string> {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= mostUnits) return ok(value);
  return err(`--${name} 的值“${text}”不对，请写 0 到 ${mostUnits} 的整数`);
}
