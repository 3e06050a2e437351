import { agencyScope } from "#platform/auth/agency-scope.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { registerProblem } from "../api/reorganisation-problems.ts";
import type { Reorganisation } from "../domain/reorganisation/reorganisation.ts";
import { type Preview, previewReorganisation } from "../reorganise/preview-reorganisation.ts";
import { registerReorganisation } from "../reorganise/register-reorganisation.ts";
import type { Reorganising } from "../reorganise/reorganising.ts";
import { effectLines } from "./effect-lines.ts";
import { findNamed } from "./find-named.ts";
import { parseReorganisation, type ReorganisationTyped } from "./reorganisation-asked.ts";

/** `tongming agency reorganise`: registers a reorganisation; one whose day has come holds at once. */
export const reorganise = newCommand<ReorganisationTyped>({
  name: "agency reorganise",
  usage: [
    "agency reorganise rename --agency 机构 --name 新名称 --on 日期 [--basis 依据]",
    "agency reorganise merge --agency 机构、机构 --to 承接机构 --on 日期 [--basis 依据]",
    "agency reorganise split --agency 机构 --to 机构 --make 新机构 --on 日期 [--heir 机构] [--stays]",
    "agency reorganise dissolve --agency 机构 [--to 承接机构] --on 日期 [--basis 依据]",
  ],
  about: `登记机构的更名（rename）、合并（merge）、拆分（split）、撤销（dissolve）。先列出会转移什么、留下什么。
生效日期是今天或者以前的，当场办理；以后的，到那一天零时办理，在那以前可以用 agency cancel 取消。`,
  options: [
    { name: "agency", value: "机构", says: "办的是哪个机构，写全称；合并可以写几个，用顿号隔开" },
    { name: "to", value: "机构", says: "承接的机构，已有的；几个的用顿号隔开" },
    { name: "make", value: "名称", says: "当日新设的承接机构；几个的用顿号隔开" },
    {
      name: "heir",
      value: "机构",
      says: "几个承接机构中，接手未办结事项和人员的一个；不写是第一个",
    },
    { name: "stays", says: "拆分时原机构保留" },
    { name: "name", value: "名称", says: "更名后的全称" },
    { name: "on", value: "日期", says: "生效日期，写成 2026-07-01 的样子" },
    { name: "basis", value: "依据", says: "决定的机关和文件" },
    { name: "region", value: "代码", says: "机构重名时指明区划" },
    { name: "dry-run", says: "只列出会转移什么，不登记" },
    { name: "json", says: "输出一行 JSON" },
  ],
  more: "退出码：0 完成；1 不合规，没有登记；2 用法有误，没有这个机构，或数据库不能用。",
  parse: parseReorganisation,
  run: (typed, services) =>
    services.withDatabase(async ({ db }) => {
      const asked = await findNamed(db, typed);
      if (!asked.ok) {
        services.err(`${asked.error}。\n`);
        return 2;
      }
      return carryOn(db, { asked: asked.value, typed }, services);
    }),
});

interface Calling {
  readonly asked: Reorganisation;
  readonly typed: ReorganisationTyped;
}

async function carryOn(
  db: Queryable,
  { asked, typed }: Calling,
  services: CommandServices,
): Promise<number> {
  const today = dayInChina(new Date().toISOString());
  const reorganising: Reorganising = { rooms: await services.reorganise(), today };
  const scope = agencyScope({ kind: "operator" });
  const preview = await previewReorganisation(db, { ...reorganising, scope }, asked);
  if (!preview.ok) return refuse(services, registerProblem(preview.error));
  if (!typed.isJson) await services.out(effectLines(preview.value));
  if (typed.isDryRun) return say(services, { typed, preview: preview.value, says: "没有登记。" });
  const registered = await db
    .transaction()
    .execute((trx) =>
      registerReorganisation(trx, { ...reorganising, scope, by: byCommandLine() }, asked),
    );
  if (!registered.ok) return refuse(services, registerProblem(registered.error));
  const { id, isCarriedOut } = registered.value;
  const says = isCarriedOut
    ? `已登记为第 ${id} 项，并已办理。`
    : `已登记为第 ${id} 项，${asked.effectiveOn} 零时办理。`;
  return say(services, { typed, preview: preview.value, says, done: registered.value });
}

interface Said {
  readonly typed: ReorganisationTyped;
  readonly preview: Preview;
  readonly says: string;
  readonly done?: object;
}

async function say(services: CommandServices, { typed, preview, says, done }: Said) {
  await services.out(
    typed.isJson ? `${JSON.stringify({ registered: done ?? null, ...preview })}\n` : `${says}\n`,
  );
  return 0;
}

function refuse(
  { err: tell }: CommandServices,
  { title, detail }: { readonly title: string; readonly detail: string },
): number {
  tell(`${title}；${detail}\n`);
  return 1;
}
