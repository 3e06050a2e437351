import { processingFee } from "#features/requests/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type Call, readCall } from "../call.ts";
import { feeHelp } from "../help.ts";
import type { Command } from "../streams.ts";

/** No applicant reaches it, and every charge below it is an exact integer. */
const mostUnits = 1_000_000;

interface FeeCall {
  readonly unit: "items" | "pages";
  readonly count: number;
  readonly before: number;
}

/** `tongming fee`: the processing fee in yuan, a bare integer on a line. */
export const fee: Command = async (args, { out, err: complain }) => {
  const call = readCall(args, { values: ["items", "pages", "before"], switches: ["json"] });
  if (call.ok && call.value.switches.has("help")) {
    await out(feeHelp);
    return 0;
  }
  const asked = call.ok ? feeCall(call.value) : call;
  if (!asked.ok) {
    complain(`用法有误：${asked.error}。详见 tongming fee --help\n`);
    return 2;
  }
  const { unit, count, before } = asked.value;
  await out(`${processingFee(unit, count, before)}\n`);
  return 0;
};

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
