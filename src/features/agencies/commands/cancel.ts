import { err, ok } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { cancelProblem } from "../api/reorganisation-problems.ts";
import { cancelReorganisation, type ToCancel } from "../reorganise/cancel-reorganisation.ts";

/** `tongming agency cancel`: takes back what is registered and does not hold yet. */
export const cancel = newCommand<ToCancel>({
  name: "agency cancel",
  usage: ["agency cancel 编号 --because 原因"],
  about:
    "取消一项登记了、还没有生效的机构调整；编号见 agency reorganisations。已经生效的，再登记一项改正。",
  options: [{ name: "because", value: "原因", says: "为什么取消" }],
  more: "退出码：0 完成；1 已经生效或者取消过；2 用法有误，没有这一项，或数据库不能用。",
  parse: ({ rest: [id, stray], values }) => {
    const because = values.get("because");
    if (id === undefined || !/^\d{1,9}$/.test(id)) return err("请写编号，如 12");
    if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
    return because === undefined ? err("请用 --because 写明原因") : ok({ id: Number(id), because });
  },
  run: (asked, services) =>
    services.withDatabase(async ({ db }) => {
      const acting = { by: byCommandLine(), scope: agencyScope({ kind: "operator" }) };
      const done = await db
        .transaction()
        .execute((trx) => cancelReorganisation(trx, acting, asked));
      if (done.ok) {
        await services.out(`已取消第 ${asked.id} 项。\n`);
        return 0;
      }
      const [status, { title, detail }] = cancelProblem(done.error);
      services.err(`${title}；${detail}\n`);
      return status === 404 ? 2 : 1;
    }),
});
