import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { moveReport } from "../../keeping/move-report.ts";
import { carryOutOver } from "./keep-command.ts";
import {
  reasonAsked,
  reasonOption,
  type VersionAsked,
  versionAsked,
  versionOption,
} from "./version-asked.ts";

interface MoveCall {
  readonly asked: VersionAsked;
  readonly to: { readonly agencyId: number; readonly year: number };
  readonly reason: string;
}

/** `tongming report move`; answers the exit code. */
export const reportMove = newCommand({
  name: "report move",
  usage: [
    "report move 机关编号 年度 --to 机关编号 --reason 理由 [--to-year 年度] [--version 版次]",
  ],
  about:
    "把存错机关或者年度的年报移到应归处，同一文件的各版一起移动；那里已有现行版本的，移过去的先暂存。",
  options: [
    versionOption,
    { name: "to", value: "机关编号", says: "应归的机关；只改年度的写原来的机关编号" },
    { name: "to-year", value: "年度", says: "应归的年度；不写的不变" },
    reasonOption,
  ],
  more: "不写版次的，移动最后一版。退出码：0 完成；2 用法有误，没有这一版，那里已有同一文件，或数据库不能用。",
  parse: moveCall,
  run: ({ asked, to, reason }, services) =>
    carryOutOver(services, {
      asked,
      unnamed: "latest",
      act: (db, scope, over) => moveReport(db, scope, { ...over, to, reason }),
      says: ({ place }) => `已移到${place.agencyName}的 ${to.year} 年度。`,
    }),
});

function moveCall(call: Call): Result<MoveCall, string> {
  const asked = versionAsked(call);
  if (!asked.ok) return asked;
  const reason = reasonAsked(call);
  if (!reason.ok) return reason;
  const to = call.values.get("to") ?? "";
  if (!/^[1-9]\d{0,8}$/.test(to)) return err("请用 --to 写明应归的机关编号");
  const year = call.values.get("to-year") ?? `${asked.value.year}`;
  if (!/^20\d\d$/.test(year)) return err(`--to-year 应为年度，例如 2024，不是“${year}”`);
  return ok({
    asked: asked.value,
    to: { agencyId: Number(to), year: Number(year) },
    reason: reason.value,
  });
}
