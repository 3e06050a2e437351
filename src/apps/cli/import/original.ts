import type { HeldOriginal, HoldChange } from "#features/annual-reports/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { type Call, readCall } from "../call.ts";
import type { Command, Streams } from "../streams.ts";
import { originalHelp } from "./original-help.ts";

/** Who runs the command line runs the installation. */
const everyAgency = agencyScope({ kind: "operator" });

/** Rows printed at most: more are worked off first. */
const mostListed = 10_000;

/** `tongming original list | release | hold`: files that may show numbers of persons wait until someone lets them go. */
export const original: Command = async (args, streams) => {
  const call = readCall(args, { values: ["version", "reason"], switches: ["json"] });
  if (call.ok && call.value.switches.has("help")) {
    await streams.out(originalHelp);
    return 0;
  }
  const act = call.ok ? actOf(call.value) : call;
  if (!act.ok) {
    streams.err(`用法有误：${act.error}。详见 tongming original --help\n`);
    return 2;
  }
  return act.value.kind === "list" ? list(streams, act.value.isJson) : save(streams, act.value);
};

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

async function list(streams: Streams, isJson: boolean): Promise<number> {
  const [{ listHeldOriginals }, { withDatabase }] = await load();
  return withDatabase(streams, async ({ db }) => {
    const held = await listHeldOriginals(db, everyAgency, mostListed);
    for (const one of held) await streams.out(isJson ? `${JSON.stringify(one)}\n` : lineOf(one));
    if (held.length === 0) streams.err("没有暂不提供的原文件。\n");
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

async function save(streams: Streams, { report, change }: Change): Promise<number> {
  const [{ releaseOriginal }, { withDatabase }] = await load();
  return withDatabase(streams, async ({ db }) => {
    if (await releaseOriginal(db, everyAgency, { report, change, now: new Date() })) {
      await streams.out(change.act === "hold" ? "已停止提供。\n" : "已准予提供。\n");
      return 0;
    }
    streams.err(
      `没有机关 ${report.agencyId} 的 ${report.year} 年报告；请用 original list 查看编号。\n`,
    );
    return 2;
  });
}

function load() {
  return Promise.all([
    import("#features/annual-reports/index.ts"),
    import("../database/with-database.ts"),
  ]);
}
