import { err, ok, type Result } from "#kernel/result.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import { personOf } from "../data/sign-in/to-invite.ts";
import { withAccounts } from "../data/tables.ts";
import { normalAccount } from "../domain/account-name.ts";
import { resetSignIn } from "../people/invite.ts";
import { codeLines } from "./code-lines.ts";
import { type InviteAsked, inviteAll } from "./invite-all.ts";

const about = `people invite 给一个机构里还没有设过口令的人各发一个一次性登录码，写进 xlsx 文件，14 天内有效；以前发的随即失效。
people reset 给一个人发一次性登录码，代替忘记的口令，1 天内有效；此人的登录全部结束。`;

interface ResetAsked {
  readonly act: "reset";
  readonly account: string;
  readonly secondFactor: boolean;
}

/** `tongming people invite | reset`: one-time codes, for the first sign-in or in place of a lost password. */
export const people = newCommand({
  name: "people",
  usage: [
    "people invite --agency 机构 [--region 代码] -o 文件.xlsx",
    "people reset 账号 [--second-factor]",
  ],
  about,
  options: [
    { name: "agency", value: "机构", says: "机构的全称" },
    { name: "region", value: "代码", says: "几个机构同名时，指明行政区划" },
    { name: "o", value: "文件", says: "登录码写到哪个文件；里面是密码，交给本人后请删去" },
    { name: "second-factor", says: "连同双因素认证一起重置（手机丢失）" },
  ],
  more: "退出码：0 完成；2 用法有误，没有这个机构或账号，文件不能写，或数据库不能用。",
  parse: askedOf,
  run: (asked, services) =>
    asked.act === "invite" ? inviteAll(asked, services) : reset(asked, services),
});

function askedOf(call: Call): Result<InviteAsked | ResetAsked, string> {
  const { rest, values, switches } = call;
  const [act, account, stray] = rest;
  if (act === "invite") return inviteAsked(call);
  if (act !== "reset") return err("请写 people invite 或 people reset");
  if (account === undefined) return err("people reset 后面缺少账号，请写上");
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const [foreign] = values.keys();
  if (foreign !== undefined) return err(`people reset 没有选项 --${foreign}`);
  const secondFactor = switches.has("second-factor");
  return ok({ act, account: normalAccount(account), secondFactor });
}

function inviteAsked({ rest: [, stray], values, switches }: Call): Result<InviteAsked, string> {
  const [agency, region, output] = ["agency", "region", "o"].map((name) => values.get(name));
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  if (switches.has("second-factor")) return err("people invite 没有选项 --second-factor");
  if (agency === undefined) return err("没有用 --agency 指明机构");
  if (output === undefined) return err("没有用 -o 指定文件");
  if (!/\.xlsx$/i.test(output)) return err("登录码写成 xlsx 文件，请写 -o 名称.xlsx");
  return ok({ act: "invite", agency, region, output });
}

function reset({ account, secondFactor }: ResetAsked, services: CommandServices): Promise<number> {
  return services.withDatabase(async ({ db }) => {
    const given = await withAccounts(db)
      .transaction()
      .execute(async (trx) => {
        const person = await personOf(trx, account);
        return person && (await resetSignIn(trx, byCommandLine(), { ...person, secondFactor }));
      });
    if (given) {
      await services.out(codeLines(account, given));
      return 0;
    }
    services.err(`没有账号“${account}”，或者此人已经离岗。\n`);
    return 2;
  });
}
