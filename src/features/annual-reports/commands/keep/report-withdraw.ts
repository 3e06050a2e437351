import { ok } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { withdrawReport } from "../../keeping/withdraw-report.ts";
import { carryOutOver } from "./keep-command.ts";
import { reasonAsked, reasonOption, versionAsked, versionOption } from "./version-asked.ts";

/** `tongming report withdraw`; answers the exit code. */
export const reportWithdraw = newCommand({
  name: "report withdraw",
  usage: ["report withdraw 机关编号 年度 --reason 理由 [--version 版次]"],
  about:
    "从网站撤下年报的一版，连同它的原文件；撤下现行版本后，本年度没有公开的年报，直到发布另一版。",
  options: [versionOption, reasonOption],
  more: "不写版次的，撤下现行版本。退出码：0 完成；2 用法有误，没有这一版，或数据库不能用。",
  parse: (call) => {
    const asked = versionAsked(call);
    if (!asked.ok) return asked;
    const reason = reasonAsked(call);
    return reason.ok ? ok({ asked: asked.value, reason: reason.value }) : reason;
  },
  run: ({ asked, reason }, services) =>
    carryOutOver(services, {
      asked,
      unnamed: "current",
      act: (db, scope, over) => withdrawReport(db, scope, { ...over, reason }),
      says: () => "已撤下。",
    }),
});
