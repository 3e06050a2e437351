import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import { findKept, type KeptReport } from "../../data/keeping/find-kept.ts";
import { explainFinding } from "../../keeping/explain-finding.ts";
import { findVersion } from "./find-version.ts";
import { carryOutOver, everyAgency } from "./keep-command.ts";
import {
  reasonAsked,
  reasonOption,
  type VersionAsked,
  versionAsked,
  versionOption,
} from "./version-asked.ts";

interface ExplainCall {
  readonly asked: VersionAsked;
  /** From 1, as the list has them; `undefined`: they are listed. */
  readonly finding: number | undefined;
  /** `null`: what was said is taken back. */
  readonly reason: string | null;
}

/** `tongming report explain`; answers the exit code. */
export const reportExplain = newCommand({
  name: "report explain",
  usage: ["report explain 机关编号 年度 [--finding 序号 --reason 说明 | --finding 序号 --undo]"],
  about: "说明核对发现的问题：问题与说明一起显示，不再计数。不写 --finding 的，列出问题和序号。",
  options: [
    versionOption,
    { name: "finding", value: "序号", says: "列出的第几个问题" },
    reasonOption,
    { name: "undo", says: "撤销说明" },
  ],
  more: "不写版次的，指最后一版。退出码：0 完成；2 用法有误，没有这一版或这个问题，或数据库不能用。",
  parse: explainCall,
  run: async (call, services) => {
    const findings = await findingsOf(services, call.asked);
    if (call.finding === undefined) {
      const lines = findings.map((one, at) => `${at + 1}　${one.message}${saidWords(one)}\n`);
      await services.out(lines.join("") || "没有核对发现的问题，或者没有这份年报。\n");
      return 0;
    }
    const finding = findings[call.finding - 1];
    if (!finding) {
      services.err(`没有第 ${call.finding} 个问题；请先不写 --finding 列出。\n`);
      return 2;
    }
    const named = { rule: finding.rule, place: finding.at ?? "", message: finding.message };
    return carryOutOver(services, {
      asked: call.asked,
      unnamed: "latest",
      act: (db, scope, over) =>
        explainFinding(db, scope, { ...over, finding: named, reason: call.reason }),
      says: () => (call.reason === null ? "已撤销说明。" : "已记下说明。"),
    });
  },
});

type Listed = FindingJson & { readonly reason?: string };

function saidWords({ reason }: Listed): string {
  return reason === undefined ? "" : `（已说明：${reason}）`;
}

async function findingsOf(
  services: CommandServices,
  asked: VersionAsked,
): Promise<readonly Listed[]> {
  let found: KeptReport | undefined;
  await services.withDatabase(async ({ db }) => {
    const id = await findVersion(db, everyAgency, { asked, unnamed: "latest" });
    found = id === undefined ? undefined : await findKept(db, everyAgency, id);
    return 0;
  });
  return found ? [...(found.check?.findings ?? []), ...found.told] : [];
}

function explainCall(call: Call): Result<ExplainCall, string> {
  const asked = versionAsked(call);
  if (!asked.ok) return asked;
  const number = call.values.get("finding");
  if (number === undefined) return ok({ asked: asked.value, finding: undefined, reason: null });
  if (!/^[1-9]\d{0,3}$/.test(number)) return err(`--finding 应为序号，例如 1，不是“${number}”`);
  const finding = Number(number);
  if (call.switches.has("undo")) return ok({ asked: asked.value, finding, reason: null });
  const reason = reasonAsked(call);
  return reason.ok ? ok({ asked: asked.value, finding, reason: reason.value }) : reason;
}
