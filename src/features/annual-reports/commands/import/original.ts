import { err, ok, type Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import {
  type HeldOriginal,
  type HoldChange,
  listHeldOriginals,
} from "../../data/originals/held-originals.ts";
import { releaseOriginal } from "../../release-original.ts";

/** Who runs the command line runs the installation. */
const everyAgency = agencyScope({ kind: "operator" });

/** Rows printed at most: more are worked off first. */
const mostListed = 10_000;

const about = `导入时发现原文件里有疑似身份证号、护照号、手机号、银行卡号的，先不提供下载，等人核实；篇幅过长、没有全部查看的也一样。
没有发现号码的文件，也可以用 hold 停止提供，直到用 release 准予提供。
号码属于应当公开的（例如公开的联系电话），用 release 准予提供，并写明理由；属于个人信息的，请发布机关另出遮盖后的文件再导入。
机关编号是机关页地址里的数字，list 也会列出。`;

/** `tongming original list | release | hold`: files that may show numbers of persons wait until someone lets them go. */
export const original = newCommand({
  name: "original",
  usage: [
    "original list [--json]",
    "original release 机关编号 年度 [--version 版次] --reason 理由",
    "original hold 机关编号 年度 [--version 版次] [--reason 理由]",
  ],
  about,
  options: [
    { name: "version", value: "版次", says: "机关同一年度的第几版；不写的，指现行版本" },
    { name: "reason", value: "理由", says: "准予提供或停止提供的理由" },
    { name: "json", says: "list 每条输出一行 JSON" },
  ],
  more: `list 列出暂不提供的原文件；release 核实后准予提供；hold 停止提供。
退出码：0 完成；2 用法有误，没有这份报告，或数据库不能用。`,
  parse: actOf,
  run: (act, services) => (act.kind === "list" ? list(services, act.isJson) : save(services, act)),
});

interface Change {
  readonly kind: "change";
  readonly report: { readonly agencyId: number; readonly year: number; readonly version?: number };
  readonly change: HoldChange;
}

type Act = { readonly kind: "list"; readonly isJson: boolean } | Change;

function actOf(call: Call): Result<Act, string> {
  const [name, ...rest] = call.rest;
  if (name === "list") {
    return rest.length > 0
      ? err(`多余的参数“${rest[0]}”，请去掉`)
      : ok({ kind: "list", isJson: call.switches.has("json") });
  }
  if (name !== "release" && name !== "hold") return err("请写 original list、release 或 hold");
  const report = reportOf(rest, call.values.get("version"));
  if (!report.ok) return report;
  const reason = call.values.get("reason")?.trim() || null;
  if (name === "hold") {
    return ok({ kind: "change", report: report.value, change: { act: "hold", reason } });
  }
  if (!reason) return err("请用 --reason 写明准予提供的理由");
  return ok({ kind: "change", report: report.value, change: { act: "release", reason } });
}

function reportOf(
  [agency = "", year = "", stray]: readonly string[],
  version: string | undefined,
): Result<Change["report"], string> {
  if (!/^[1-9]\d{0,8}$/.test(agency)) return err("请写机关编号，机关页地址里的那个数字");
  if (!/^20\d\d$/.test(year)) return err("请在机关编号后写年度，例如 2024");
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const report = { agencyId: Number(agency), year: Number(year) };
  if (version === undefined) return ok(report);
  return /^[1-9]\d{0,5}$/.test(version)
    ? ok({ ...report, version: Number(version) })
    : err(`--version 应为版次，例如 1，不是“${version}”`);
}

function list(services: CommandServices, isJson: boolean): Promise<number> {
  return services.withDatabase(async ({ db }) => {
    const held = await listHeldOriginals(db, everyAgency, mostListed);
    for (const one of held) await services.out(isJson ? `${JSON.stringify(one)}\n` : lineOf(one));
    if (held.length === 0) services.err("没有暂不提供的原文件。\n");
    return 0;
  });
}

function lineOf(held: HeldOriginal): string {
  const { agencyId, agency, year, version, name } = held;
  return `${agencyId}　${agency}　${year} 年　第 ${version} 版　${name}　${whyOf(held)}\n`;
}

function whyOf({ personalNumbers, isCutShort, heldAt, holdReason }: HeldOriginal): string {
  const by = heldAt
    ? [`${heldAt.slice(0, 10)} 人工停止提供${holdReason ? `：${holdReason}` : ""}`]
    : [];
  const cut = isCutShort ? ["篇幅过长，没有全部查看"] : [];
  const numbers = personalNumbers ? [`疑似号码 ${personalNumbers} 个`] : [];
  return [...by, ...cut, ...numbers].join("，");
}

function save(services: CommandServices, { report, change }: Change): Promise<number> {
  return services.withDatabase(async ({ db }) => {
    const asked = { report, change, now: new Date(), by: byCommandLine() };
    if (await releaseOriginal(db, everyAgency, asked)) {
      await services.out(change.act === "hold" ? "已停止提供。\n" : "已准予提供。\n");
      return 0;
    }
    services.err(
      `没有机关 ${report.agencyId} 的 ${report.year} 年报告；请用 original list 查看编号。\n`,
    );
    return 2;
  });
}
